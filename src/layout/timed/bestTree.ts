import { numbers } from './numbers.ts';

/** Finds the most important of any run of events at once. */
export interface BestTree {
  /** By rank; the greater the more important, no two alike for all that matters. */
  priority: Float64Array;
  /** The rank of the most important in the places `[from, to)`; undefined if these are none. */
  of: (from: number, to: number) => number | undefined;
}

/**
 * A tournament tree. Among equals a fixed draw decides, so that the winner of a long run is the winner of every
 * shorter one that it is in: what is written out stays so while one zooms in.
 * @param ranks by place
 * @param importance of a rank, 0 to 1
 */
export function bestTree(ranks: Uint32Array, importance: (rank: number) => number): BestTree {
  const count = ranks.length;
  const priority = numbers(count, (rank) => importance(rank) + draw(rank) * 1e-3);
  const winners = new Uint32Array(2 * count);
  winners.set(ranks, count);
  const better = (a: number, b: number) => (priority[b] > priority[a] ? b : a);
  for (let node = count - 1; node > 0; node--) {
    winners[node] = better(winners[2 * node], winners[2 * node + 1]);
  }
  return {
    priority,
    of: (from, to) => {
      let best: number | undefined;
      for (let low = from + count, high = to + count; low < high; low >>= 1, high >>= 1) {
        if (low & 1) best = best === undefined ? winners[low++] : better(best, winners[low++]);
        if (high & 1) best = best === undefined ? winners[--high] : better(best, winners[--high]);
      }
      return best;
    },
  };
}

/** 0 to 1, the same each time for a rank, evenly scattered (Knuth's multiplicative hash). */
export function draw(rank: number): number {
  return (Math.imul(rank + 1, 2_654_435_761) >>> 0) / 2 ** 32;
}
