import { plainCharacters, type Block } from './article.ts';
import { isBoilerplate, isDateLine } from './boilerplate.ts';

/**
 * The paragraphs and headings of plain text. An empty line ends a paragraph; so does the end of a line that ends
 * a sentence, for many files have a line a paragraph; a line that breaks off within a sentence is wrapped and
 * goes on in the next, unless that begins with a date as those of a list do.
 * @param text plain text
 * @param from UTF-16 index to begin at
 */
export function paragraphsOf(text: string, from = 0): Block[] {
  const lines = linesOf(text, from);
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length;) {
    const first = lines[index];
    if (!first.content || isBoilerplate(first.content)) {
      index++;
      continue;
    }
    const heading = isHeading(lines, index);
    let last = index;
    if (!heading) while (goesOn(lines, last)) last++;
    blocks.push({ start: first.start, end: lines[last].end, kind: heading ? 'heading' : 'paragraph' });
    index = last + 1;
  }
  return blocks;
}

interface Line {
  start: number;
  end: number;
  /** Its text in plain characters; empty for an empty line. */
  content: string;
}

/** What ends a line for one program or another; word processors have their own. */
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;

function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start <= text.length;) {
    LINE_END.lastIndex = start;
    const stop = LINE_END.exec(text);
    const end = stop?.index ?? text.length;
    const raw = text.slice(start, end);
    const content = plainCharacters(raw).trim();
    const lead = content ? raw.length - plainCharacters(raw).trimStart().length : 0;
    lines.push({ start: start + lead, end: start + lead + content.length, content });
    start = end + (stop?.[0].length ?? 1);
  }
  return lines;
}

const ENDS_SENTENCE = /[.!?:…]["')\]]*$/;
const LONGEST_HEADING = 120;
/** "12 May 1949 – Blockade ends", "1962: Peru joins": a line of a list of dates; but "1939-1945: the war" may be a heading. */
const DATED = /^(?:\d{1,2} )?(?:\p{Lu}\p{Ll}{2,8}\.? )?(?:\d{1,2}, )?\d{4}(?::| [-–—]) *(?=["'(]?\p{Lu})/u;

/** A short line that ends no sentence and stands alone, or above one that is much longer, or first and in Title Case. */
function isHeading(lines: Line[], index: number): boolean {
  const { content } = lines[index];
  if (content.length > LONGEST_HEADING || ENDS_SENTENCE.test(content) || DATED.test(content)) return false;
  const before = lines[index - 1]?.content ?? '';
  const after = lines[index + 1]?.content ?? '';
  if (!after || isDateLine(after)) return !before || ENDS_SENTENCE.test(before) || isBoilerplate(before);
  if (/^\p{Ll}/u.test(after) || (before && !ENDS_SENTENCE.test(before))) return false;
  return after.length > 1.5 * content.length || (!before && isTitleCase(content));
}

/** Whether all but the short words begin with a capital. */
function isTitleCase(line: string): boolean {
  const words = line.split(/[\s-]+/).filter((word) => /^["'(]*\p{L}{4,}/u.test(word));
  return words.length > 1 && words.every((word) => /^["'(]*\p{Lu}/u.test(word));
}

function goesOn(lines: Line[], index: number): boolean {
  const next = lines[index + 1];
  if (!next?.content || DATED.test(next.content)) return false;
  return !ENDS_SENTENCE.test(lines[index].content) && !isBoilerplate(next.content);
}
