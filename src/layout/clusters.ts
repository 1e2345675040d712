import type { TimelineEvent } from '../events/index.ts';
import type { Mark } from './mark.ts';

/** Events that there is no room to write out, counted at their place. */
export interface Cluster {
  /** px along the axis, the middle of the count. */
  at: number;
  /** Those it counts; where they are very many, the first ones and the last. */
  events: TimelineEvent[];
  count: number;
  /** The count stands above so many lanes of marks. */
  lane: number;
}

/** px of the axis that one count stands for; half of what its figures take; how far it may step aside for a pole. */
const CELL = 56;
const HALF = 17;
const STEPS = [0, 4, -4, 8, -8, 12, -12, 16, -16, 20, -20, 24, -24];

/**
 * Counts events by their place; a lone one whose mark is drawn need not be counted. The counts stand in one row, beside the poles that run up through it.
 * @param marks those without a label, in the order of time
 * @param poles px along the axis
 * @param lane the highest of all marks
 */
export function clustersOf(marks: readonly Mark[], poles: readonly number[], lane: number): Cluster[] {
  const cells = new Map<number, Mark[]>();
  for (const mark of marks) push(cells, Math.floor(mark.at / CELL), mark);
  const polesByCell = new Map<number, number[]>();
  for (const pole of poles) push(polesByCell, Math.floor(pole / CELL), pole);
  let free = -Infinity;
  return [...cells]
    .filter(([, members]) => members.length > 1 || members[0].folded)
    .toSorted(([a], [b]) => a - b)
    .map(([cell, members]) => {
      const near = [cell - 1, cell, cell + 1].flatMap((index) => polesByCell.get(index) ?? []);
      const at = besidePoles((cell + 0.5) * CELL, near, free);
      free = at + 2 * HALF;
      return { at, events: members.map(({ timed }) => timed.event), count: members.length, lane };
    });
}

/** The nearest place for a count beside the poles, behind the count before it, and before an end. */
export function besidePoles(middle: number, poles: readonly number[], free: number, end = Infinity): number {
  const places = STEPS.map((step) => middle + step).filter((place) => place >= free && place <= end - HALF);
  return (
    places.find((place) => poles.every((pole) => Math.abs(pole - place) > HALF)) ?? Math.max(middle, free)
  );
}

function push<T>(groups: Map<number, T[]>, key: number, value: T): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
