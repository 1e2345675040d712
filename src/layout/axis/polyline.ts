import { upperBound } from '../timed/sorted.ts';

/**
 * A map that is linear between one place and the next, and goes on before the first and behind the last as it does there.
 * @param from two places at least, rising
 * @param to what they are mapped to
 */
export function polyline(from: readonly number[], to: readonly number[]): (value: number) => number {
  const last = from.length - 2;
  return (value) => {
    const at = Math.min(Math.max(upperBound(from, value) - 1, 0), last);
    const share = (value - from[at]) / (from[at + 1] - from[at]);
    return to[at] * (1 - share) + to[at + 1] * share;
  };
}
