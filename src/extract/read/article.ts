import type { Publication } from '../time/index.ts';

/** An article as it was read: its text, and which stretches of it are prose. All positions are UTF-16 indices into `text`. */
export interface Article {
  /** A slug of the file's name, or the front matter's own `id`. */
  id: string;
  title: string;
  /** Whether nobody gave it a title, and what stands for one is the beginning of its first paragraph. */
  isUntitled?: boolean;
  /**
   * The source, whose characters the selectors count: for text and Markdown the whole file (front matter
   * and all), for HTML the document's `body.textContent`.
   */
  text: string;
  /**
   * As long as `text`, character for character, made for reading: markup and everything outside the blocks is
   * spaces, quotes are straight, no-break spaces are spaces.
   */
  reading: string;
  blocks: Block[];
  /** The day on which it appeared, ISO 8601, and where that is said; only its year, if no more is implied. */
  published?: Published;
  url?: string;
  publisher?: string;
  /** The title of the article that this one retells. */
  cited?: string;
}

export interface Published {
  date: string;
  origin: PublishedOrigin;
  /** The words of the text that imply it. */
  by?: string;
}

export type PublishedOrigin =
  'front matter' | 'meta' | 'json-ld' | 'time element' | 'address' | 'option' | Publication['origin'];

/** A stretch of prose. */
export interface Block {
  start: number;
  end: number;
  kind: 'heading' | 'paragraph';
}

/** An article's file. */
export interface ArticleFile {
  name: string;
  bytes: Uint8Array;
}

const SAME_LENGTH: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '\u00A0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202F': ' ',
  '‐': '-',
  '‑': '-',
  '\t': ' ',
  '\r': ' ',
};
const TO_PLAIN = new RegExp(`[${Object.keys(SAME_LENGTH).join('')}]`, 'g');

/** What may break a word at the end of a line: soft hyphens, zero-width spaces, and the hyphen before the break itself. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]|(?<=\p{Ll})-\r?\n(?=\p{Ll})/gu;
const BROKEN_WORD = /(?:(?<=\p{Ll})-\r?\n(?=\p{Ll})|[^\s\uFEFF]|\uFEFF){1,400}/gu;

/** Closes up words that are broken by what is not seen; the room that is left goes behind the word. */
function closedUp(text: string): string {
  if (text.search(INVISIBLE) < 0) return text;
  return text.replace(BROKEN_WORD, (word) => word.replace(INVISIBLE, '').padEnd(word.length));
}

/** Where a sentence ends in an article's text, if it ends at an index in its reading: its last word may have been closed up. */
export function endInText({ text }: Pick<Article, 'text'>, end: number): number {
  const around = text.slice(Math.max(0, end - 100), end + 20);
  if (around.search(INVISIBLE) < 0) return end;
  const word = [...around.matchAll(BROKEN_WORD)].find(
    ({ index, 0: whole }) => index + whole.length >= Math.min(end, 100) && index < Math.min(end, 100),
  );
  return end + (word?.[0].match(INVISIBLE)?.join('').length ?? 0);
}

/** Makes quotes straight and spaces plain and closes up broken words; the text keeps its length. */
export function plainCharacters(text: string): string {
  // A typewriter's marks: a lone underscore for a dash, two backquotes or apostrophes for quotation marks.
  return closedUp(text)
    .replace(TO_PLAIN, (character) => SAME_LENGTH[character])
    .replace(/(?<=\s)_(?=\s)/g, '–')
    .replace(/``/g, ' "')
    .replace(/''/g, '" ');
}

/** Spaces for a stretch that is not read. Line ends stay: they part words and paragraphs. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** "CANBERRA, Australia (AP) --" before a paragraph: an agency's mark, no part of its sentence; "1962 – Peru joined" is dated. */
const DATELINE =
  /^(?=\s*\p{Lu}[^a-z]{2})[\p{L}\d .,'-]{2,60}(?:\((?:AP|AFP|Reuters|UPI|Xinhua|TASS|dpa|CNN|NYT|BBC|ANSA|IANS|PTI)\)\s*(?:[_–—-]+|:)?|\s[–—_]|\s?--)\s*/u;

/** "LISBON, Dec. 11 - ", "LIMA, Peru - ", "CHISINAU, Sept 29 (Agency) - ": a hyphen for the dash, behind names and numbers alone. */
const HYPHENED_DATELINE =
  /^\p{Lu}{2}[\p{Lu} .'-]*,(?: (?:\p{Lu}[\p{L}.]*|\d{1,4}),?)+(?: \([\p{L} ]{2,20}\))? -+ +/u;

/** "LEEDS - A man was jailed": a place alone, if a sentence begins behind the hyphen. */
const PLACE_DATELINE = /^\p{Lu}{3}[\p{Lu} .'-]* -+ +(?=["']?\p{Lu})/u;

/** "BRUSSELS (Agency) Nov 15, 2021 - ", "LAGOS, Nigeria (Agency) - ": whatever the agency is called. */
const AGENCY_DATELINE =
  /^\p{Lu}{2}[\p{Lu} .'-]*(?:, \p{Lu}[\p{L}. ]{2,30})? \(\p{Lu}[\p{L} ]{1,19}\)(?: (?:\p{Lu}[\p{L}.]*|\d{1,4}),?){0,4} ?[_\u2013\u2014-]+ +(?=["']?\p{Lu})/u;

/** The dateline that a paragraph begins with, in plain characters; empty without one. */
export function datelineOf(paragraph: string): string {
  const found = [DATELINE, HYPHENED_DATELINE, PLACE_DATELINE, AGENCY_DATELINE].map(
    (pattern) => pattern.exec(paragraph)?.[0],
  );
  return found.find(Boolean) ?? '';
}

function withoutDateline(paragraph: string): string {
  const { length } = datelineOf(paragraph);
  return ' '.repeat(length) + paragraph.slice(length);
}

/** No word is that long: it is data that strayed into the text. */
const NO_WORD = /\S{200,}/g;

/** The text made for reading: its blocks in plain characters, spaces elsewhere. */
export function readingOf(text: string, blocks: readonly Block[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of blocks) {
    parts.push(
      blank(text.slice(done, start)),
      withoutDateline(plainCharacters(text.slice(start, end)).replace(NO_WORD, blank)),
    );
    done = end;
  }
  return [...parts, blank(text.slice(done))].join('');
}
