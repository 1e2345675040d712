import type { TimelineEvent } from '../../events/index.ts';
import type { Mark } from '../marks/mark.ts';

/** Events that there is no room to write out, counted at their place. */
export interface Cluster {
  /** px along the axis, the middle of the count. */
  at: number;
  /** Those it counts; where they are very many, the first ones and the last. */
  events: TimelineEvent[];
  count: number;
}

/** What a count must not cover. px along a level axis. */
export interface Obstacles {
  /** Leaders, beside which it stands if it can. */
  poles: readonly number[];
  /** The words of breaks, on which it never stands. */
  words: readonly { from: number; to: number }[];
}

/** px of the axis that one count stands for; half of what its figures take, three at most, and each of them less. */
const CELL = 56;
const HALF = 17;
const HALF_FIGURE = 3.5;
/** px that a count steps aside for a pole, and at most for words. */
const ASIDE = 24;
const FAR = 120;
const STEPS = Array.from({ length: 1 + FAR / 2 }, (_, step) => (step % 2 ? -4 : 4) * Math.ceil(step / 2));

/**
 * Counts the events that a window of a level axis shows without a label, by their place. The counts stand in one row.
 * @param marks in the order of time, px from the window's start
 * @param shift px from the axis's start to the window's, negative: cells are of the axis, and move with it
 * @param length px of the window
 */
export function clustersOf(
  marks: readonly Mark[],
  obstacles: Obstacles,
  shift: number,
  length: number,
): Cluster[] {
  const cells = new Map<number, TimelineEvent[]>();
  for (const { at, timed } of marks) {
    const cell = Math.floor((Math.min(Math.max(at, 0), length) - shift) / CELL);
    cells.set(cell, [...(cells.get(cell) ?? []), timed.event]);
  }
  const counts = [...cells]
    .toSorted(([a], [b]) => a - b)
    .map(([cell, events]) => ({ at: (cell + 0.5) * CELL + shift, events, count: events.length }));
  return placeCounts(counts, obstacles, 0, length);
}

/**
 * Sets counts apart, in their order: each as near to its place as poles and words let it, within bounds. What has no
 * room between the one before and the end joins the one before.
 */
export function placeCounts<T extends Cluster>(
  counts: readonly T[],
  { poles, words }: Obstacles,
  from: number,
  to: number,
  join: (a: T, b: T) => T = joinCounts,
): T[] {
  const placed: T[] = [];
  for (const count of counts) {
    const free = placed.length > 0 ? placed[placed.length - 1].at + 2 * HALF : from + HALF;
    const places = STEPS.map((step) => Math.min(Math.max(count.at, free), to - HALF) + step).filter(
      (at) =>
        at >= free && at <= to - HALF && words.every((word) => at + HALF < word.from || at - HALF > word.to),
    );
    const beside = places.find(
      (at) => Math.abs(at - count.at) <= ASIDE && poles.every((pole) => Math.abs(pole - at) > clearOf(count)),
    );
    const at = beside ?? places[0] ?? (placed.length > 0 ? undefined : count.at);
    if (at === undefined) placed[placed.length - 1] = join(placed[placed.length - 1], count);
    else placed.push({ ...count, at });
  }
  return placed;
}

/** px from the middle of a count to a leader beside it. */
function clearOf({ count }: Cluster): number {
  return HALF - HALF_FIGURE * (count < 10 ? 2 : count < 100 ? 1 : 0);
}

/** Two counts as one, at the place of the first. */
export function joinCounts<T extends Cluster>(a: T, b: T): T {
  return { ...a, events: [...a.events, ...b.events], count: a.count + b.count };
}
