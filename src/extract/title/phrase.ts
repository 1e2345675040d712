import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';

/** The longest title, in UTF-16 units; a title without which the sense is lost may be longer. */
export const LONGEST = 70;

/** The words of a range as they stand in the text, spaces made single; quotes curly, as print has them. */
export function wordsOf(sentence: Analysed, { from, to }: Range): string {
  let text = '';
  const own = sentence.tokens.slice(from, to);
  for (const [index, token] of own.entries()) {
    const before = own[index - 1];
    text += before && token.start > before.end ? ` ${token.text}` : token.text;
  }
  return text.trim();
}

/** The same without the times within it: "the August 1988 cease-fire" is the cease-fire. */
export function wordsWithoutTimes(sentence: Analysed, range: Range): string {
  const times = sentence.times.filter(({ range: { from, to } }) => from >= range.from && to < range.to);
  const parts = times.reduceRight<Range[]>(
    ([first, ...rest], { range: time }) => {
      // "Tuesday's meeting": the mark goes with the day.
      const behind = /^'s?$/.test(sentence.tokens[time.to].text) ? time.to + 1 : time.to;
      return [{ from: first.from, to: time.from }, { from: behind, to: first.to }, ...rest];
    },
    [range],
  );
  return parts
    .filter(({ from, to }) => to > from)
    .map((part) => wordsOf(sentence, part))
    .join(' ');
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
    .replace(/(^|[\s(])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|\s)'(?!s\b)/g, '$1‘')
    .replace(/'/g, '’')
    .replace(/(\s+(and|or|such))*[\s,;:–—-]*$/, '')
    .replace(/\.$/, (stop) => (/(\b\p{L}\.){2}$|\b(Jr|Sr|Inc|Co|Corp|Ltd|No)\.$/u.test(text) ? stop : ''))
    .replace(/\s+([,.;:”])/g, '$1');
  return clean.charAt(0).toUpperCase() + clean.slice(1);
}

/** Headlines begin without an article. */
export function withoutArticle(text: string): string {
  return text.replace(/^(the|a|an)\s+/i, '');
}
