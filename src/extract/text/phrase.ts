import type { Analysed } from './analyse.ts';
import type { Range } from './chunks.ts';

/** The longest title, in UTF-16 units; a title without which the sense is lost may be longer. */
export const LONGEST = 70;

/** The words of a range as they stand in the text, spaces made single; with the quotation mark that closes one within. */
export function wordsOf(sentence: Analysed, { from, to }: Range): string {
  let text = '';
  const own = sentence.tokens.slice(from, to);
  for (const [index, token] of own.entries()) {
    const before = own[index - 1];
    text += before && token.start > before.end ? ` ${token.text}` : token.text;
  }
  const isOpen = text.split('"').length % 2 === 0 && sentence.tokens[to]?.text === '"';
  return (isOpen ? `${text}"` : text).trim();
}

/** The same without the times within it: "the August 1988 cease-fire" is the cease-fire. */
export function wordsWithoutTimes(sentence: Analysed, range: Range): string {
  const parts = sentence.times
    .filter(({ range: time }) => time.from >= range.from && time.to <= range.to && !isNamed(sentence, time))
    .map(({ range: time }) => withItsWords(sentence, time, range))
    .filter(({ from, to }) => to - from < range.to - range.from)
    .reduceRight<Range[]>(
      ([first, ...rest], time) => [
        { from: first.from, to: time.from },
        { from: time.to, to: first.to },
        ...rest,
      ],
      [range],
    );
  // "high noon": nothing without its time.
  const isThing = parts.some(({ from, to }) =>
    sentence.tokens.slice(from, to).some(({ pos }) => !/^(DET|ADJ|ADV)$/.test(pos)),
  );
  return (isThing ? parts : [range])
    .filter(({ from, to }) => to > from)
    .map((part) => wordsOf(sentence, part))
    .join(' ');
}

/** "the Easter Offensive": a time that is part of a name. */
function isNamed({ tokens }: Analysed, { from, to }: Range): boolean {
  const isCapital = (text: string | undefined) => /^\p{Lu}\p{L}+$/u.test(text ?? '');
  return (
    to - from === 1 &&
    isCapital(tokens[from].text) &&
    isCapital(tokens[to]?.text) &&
    tokens[from - 1]?.pos === 'DET'
  );
}

/** A time with its "'s", or with its preposition and article, if it is no noun's: "its loss | for the slow third quarter". */
function withItsWords({ tokens }: Analysed, time: Range, range: Range): Range {
  if (/^'s?$/.test(tokens[time.to]?.text ?? '')) return { from: time.from, to: time.to + 1 };
  const isNouns = time.to < range.to && /^(NOUN|PROPN|ADJ|VERB|NUM)$/.test(tokens[time.to].pos);
  let { from } = time;
  while (from > range.from && /^(DET|ADJ|ADV)$/.test(tokens[from - 1].pos)) from--;
  const isPhrase =
    from > range.from + 1 && /^(in|for|of|during|from|on|at|since|by)$/i.test(tokens[from - 1].text);
  return isPhrase && !isNouns ? { from: from - 1, to: time.to } : time;
}

/** "(SCO)" and the like are for the running text. */
export function withoutAsides(text: string): string {
  return text
    .replace(/ ?\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Curly quotes and a capital at the front; no stop at the end. */
export function printed(text: string): string {
  const clean = withoutAsides(text)
    .replace(/"\s*([^"]*?)\s*"/g, '“$1”')
    // One whose other is not told.
    .replace(/"/g, '')
    .replace(/(^|\s)'(?!s\b)/g, '$1‘')
    .replace(/'/g, '’')
    .replace(/(\s+(and|or|such))*[\s,;:–—-]*$/, '')
    .replace(/\.$/, (stop) => (/(\b\p{L}\.){2}$|\b(Jr|Sr|Inc|Co|Corp|Ltd|No)\.$/u.test(text) ? stop : ''))
    .replace(/\s+([,.;:”])/g, '$1');
  return clean.replace(/^[“‘]?\p{Ll}/u, (start) => start.toUpperCase());
}

/** Headlines begin without an article, but for “The Hague”. */
export function withoutArticle(text: string): string {
  return text.replace(/^(yet|so)\s+(?=\p{Ll})/iu, '').replace(/^(the|a|an)\s+(?!Hague\b)/i, '');
}

export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}
