/** Numbers that are sorted, and sorting them. */

/** Comparisons made before the page may have its turn. */
const SLICE = 50_000;

/**
 * The numbers from 0 to count - 1 in the order of a comparison. A merge sort from the bottom up, since it can pause.
 * @param share what it yields now and then
 */
export function* sortedIndices(
  count: number,
  compare: (a: number, b: number) => number,
  share: number,
): Generator<number, Uint32Array> {
  let from = new Uint32Array(count);
  for (let index = 0; index < count; index++) from[index] = index;
  let to = new Uint32Array(count);
  let work = 0;
  for (let width = 1; width < count; width *= 2) {
    for (let low = 0; low < count; low += 2 * width) {
      const middle = Math.min(low + width, count);
      const high = Math.min(low + 2 * width, count);
      merge(from, to, low, middle, high, compare);
      work += high - low;
      if (work > SLICE) {
        work = 0;
        yield share;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}

function merge(
  from: Uint32Array,
  to: Uint32Array,
  low: number,
  middle: number,
  high: number,
  compare: (a: number, b: number) => number,
): void {
  // Most data come in order already.
  if (middle >= high || compare(from[middle - 1], from[middle]) <= 0) {
    to.set(from.subarray(low, high), low);
    return;
  }
  let [left, right] = [low, middle];
  for (let place = low; place < high; place++) {
    const takesLeft = right >= high || (left < middle && compare(from[left], from[right]) <= 0);
    to[place] = takesLeft ? from[left++] : from[right++];
  }
}

/** The first place in sorted numbers whose number is not less than a value; their count if there is none. */
export function lowerBound(sorted: ArrayLike<number>, value: number, from = 0, to = sorted.length): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place in sorted numbers whose number is greater than a value; their count if there is none. */
export function upperBound(sorted: ArrayLike<number>, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
