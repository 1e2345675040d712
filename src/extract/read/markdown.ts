import { blank, plainCharacters, type Block } from './article.ts';
import { isBoilerplate } from './boilerplate.ts';

/**
 * What Markdown has within a line that is not read. Each keeps its length: what is not text becomes spaces. How far a pattern
 * looks is bounded, or an opening without its end would be sought through the whole text.
 */
const INLINE: readonly [RegExp, (whole: string, text?: string) => string][] = [
  [/<!--[\s\S]{0,5000}?-->/g, (whole) => blank(whole)],
  [/!\[[^\]\n]{0,500}\]\([^)\n]{0,500}\)/g, (whole) => blank(whole)],
  [/\[\^[^\]\n]{1,50}\]/g, (whole) => blank(whole)],
  [
    /\[([^[\]\n]{1,500})\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])/g,
    (whole, text = '') => ` ${text}`.padEnd(whole.length),
  ],
  [/<\/?[a-z][^<>\n]{0,500}>/gi, (whole) => blank(whole)],
  [/<https?:[^<>\s]{0,500}>/g, (whole) => blank(whole)],
  [/&nbsp;|&#160;/g, (whole) => blank(whole)],
  [/&amp;/g, () => '&    '],
  [/(\*{1,3}|_{2,3}|`+|~~)/g, (whole) => blank(whole)],
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (whole) => blank(whole)],
];

/** Markdown with its inline markup as spaces, as long as before. */
export function withoutMarkup(text: string): string {
  return INLINE.reduce((read, [pattern, replace]) => read.replace(pattern, replace), text);
}

const FENCE = /^\s*(```|~~~)/;
const HEADING = /^\s{0,3}#{1,6}\s+/;
const UNDERLINE = /^\s{0,3}(=+|-+)\s*$/;
const RULE = /^\s{0,3}([-*_])(\s*\1){2,}\s*$/;
const LEAD = /^\s*(?:>\s*|[-*+]\s+|\d{1,3}[.)]\s+)+/;
const DEFINITION = /^\s{0,3}\[[^\]]+\]:\s/;
const TABLE = /^\s*\|/;
const ONLY_A_LINK = /^\s*(?:[-*+]\s+)?\[[^\]]*\]\([^)]*\)[\s.]*$/;

/**
 * The paragraphs and headings of Markdown. A paragraph runs to an empty line, a heading, a list item or a quote.
 * @param text the file
 * @param from UTF-16 index behind the front matter
 */
export function markdownBlocks(text: string, from: number): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let fenced = false;
  let start = from;
  for (const line of text.slice(from).split('\n')) {
    const end = start + line.length;
    const closes = FENCE.test(line);
    if (closes) fenced = !fenced;
    const skipped = closes || fenced || isSkipped(line);
    const lead = HEADING.exec(line)?.[0].length ?? LEAD.exec(line)?.[0].length ?? 0;
    if (open && !skipped && UNDERLINE.test(line)) open.kind = 'heading';
    if (skipped || lead > 0 || UNDERLINE.test(line)) open = undefined;
    if (!skipped && !UNDERLINE.test(line)) {
      const heading = HEADING.test(line);
      if (open) open.end = start + line.trimEnd().length;
      else {
        open = {
          start: start + (lead || line.length - line.trimStart().length),
          end: start + line.trimEnd().length,
          kind: heading ? 'heading' : 'paragraph',
        };
        blocks.push(open);
      }
      if (heading) open = undefined;
    }
    start = end + 1;
  }
  return blocks.filter((block) => block.end > block.start);
}

function isSkipped(line: string): boolean {
  const text = plainCharacters(withoutMarkup(line)).replace(LEAD, '').replace(HEADING, '').trim();
  return (
    !text ||
    RULE.test(line) ||
    DEFINITION.test(line) ||
    TABLE.test(line) ||
    ONLY_A_LINK.test(line) ||
    (isBoilerplate(text) && !UNDERLINE.test(line))
  );
}
