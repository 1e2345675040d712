import { describe, expect, it } from 'vitest';
import { placeCounts } from './clusters.ts';

/** Where a count that belongs at 100 px stands. */
function placed(count: number, poles: readonly number[]): number {
  return placeCounts([{ at: 100, events: [], count }], { poles, words: [] }, 0, 200)[0].at;
}

describe('a count', () => {
  it.each([
    ['stands at its place where no leader is near', 3, [60, 140], 100],
    ['steps aside for a leader, as far as its figures need', 3, [98], 112],
    ['of three figures farther', 300, [98], 116],
    ['of one figure has room between two leaders', 3, [88, 112], 100],
    ['of three figures has none near, and keeps its place', 300, [88, 112], 100],
  ])('%s', (_, count, poles, expected) => expect(placed(count, poles)).toBe(expected));
});
