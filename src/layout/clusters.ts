import type { TimedEvent } from './timed.ts';
import type { Mark } from './marks.ts';

/** Events that there is no room to write out, counted at their place. */
export interface Cluster {
  /** px along the axis, the middle of their marks. */
  at: number;
  events: TimedEvent[];
  /** The highest lane of the marks beneath. */
  lane: number;
}

/** px of the axis that one count stands for. */
const CELL = 44;

/**
 * @param marks those without a label, in the order of time
 * @param all every mark that is drawn; counts stand above them
 */
export function clustersOf(marks: readonly Mark[], all: readonly Mark[]): Cluster[] {
  const cells = new Map<number, Mark[]>();
  for (const mark of marks) {
    const cell = Math.floor(mark.at / CELL);
    const members = cells.get(cell);
    if (members) members.push(mark);
    else cells.set(cell, [mark]);
  }
  const lanes = lanesOf(all);
  return [...cells].map(([cell, members]) => ({
    at: (cell + 0.5) * CELL,
    events: members.map(({ timed }) => timed),
    lane: lanes.get(cell) ?? 0,
  }));
}

/** The highest lane in each cell. */
function lanesOf(marks: readonly Mark[]): Map<number, number> {
  const lanes = new Map<number, number>();
  for (const { from, to, lane } of marks) {
    for (let cell = Math.floor(from / CELL); cell <= Math.floor(to / CELL); cell++) {
      lanes.set(cell, Math.max(lanes.get(cell) ?? 0, lane));
    }
  }
  return lanes;
}
