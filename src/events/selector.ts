import type { Selector } from './model.ts';

/** How much of the text before and after a quote is kept to find it by, in code points. */
const CONTEXT = 32;

/**
 * Makes both W3C selectors of a quote.
 * @param text the source's text
 * @param start UTF-16 index of the quote's first character, as strings are sliced
 * @param end UTF-16 index behind its last
 */
export function selectorOf(text: string, start: number, end: number): Selector {
  const exact = text.slice(start, end);
  const first = codePoints(text.slice(0, start));
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: [...text.slice(Math.max(0, start - 2 * CONTEXT), start)].slice(-CONTEXT).join(''),
      suffix: [...text.slice(end, end + 2 * CONTEXT)].slice(0, CONTEXT).join(''),
    },
    { type: 'TextPositionSelector', start: first, end: first + codePoints(exact) },
  ];
}

/**
 * Whether a source has the quote, where the selector says.
 * @param characters the source's text, one code point each (`[...text]`)
 */
export function selects(characters: readonly string[], [quote, position]: Selector): boolean {
  return characters.slice(position.start, position.end).join('') === quote.exact;
}

export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
