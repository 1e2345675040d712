import { selectorOf, type Selector } from '../../events/index.ts';

/** More than a selector takes of what stands around its quote, in UTF-16 units. */
const AROUND = 100;

/**
 * Makes selectors of quotes in one text. The characters before a quote are counted by the text's few surrogate pairs, for
 * counting them anew for every quote takes minutes in a long text.
 */
export function quoterOf(text: string): (start: number, end: number) => Selector {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index);
  return (start, end) => {
    const from = wholeFrom(text, Math.max(0, start - AROUND));
    const window = text.slice(from, wholeFrom(text, Math.min(text.length, end + AROUND)));
    const [quote, position] = selectorOf(window, start - from, end - from);
    const before = from - countBelow(pairs, from);
    return [quote, { ...position, start: position.start + before, end: position.end + before }];
  };
}

/** An index that is not between the two units of a pair. */
function wholeFrom(text: string, index: number): number {
  return /[\uDC00-\uDFFF]/.test(text[index] ?? '') ? index - 1 : index;
}

/** How many of sorted numbers are below a bound. */
function countBelow(sorted: readonly number[], bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
