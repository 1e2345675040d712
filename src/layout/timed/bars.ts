import { lowerBound } from './sorted.ts';
import type { Columns } from './timeIndex.ts';

/** Events of about one duration that can lie side by side in lanes, none upon another. */
export interface BarClass {
  /** ms; none lasts longer, none half as long or less. */
  most: number;
  /** By start. */
  ranks: Uint32Array;
  lanes: Uint8Array;
}

/** More lanes of bars than these would stand far from the axis, … */
const LANES = 6;
/** … and more than these hide it where bars are not what is told. */
const FEW_LANES = 3;
/** So many of a class are served by their importance, the rest by their start: that is quick for any number. */
const SERVED = 2000;

/** One lane's intervals in their order; none overlaps another. */
interface Lane {
  starts: number[];
  ends: number[];
}

/**
 * Gives long events their lanes, from the longest class of durations to the shortest, the important first in each.
 * Which of them a zoom shows are always the longest, so a lane holds at every zoom. What finds no lane is counted
 * instead.
 * @param priority by rank
 */
export function barClasses({ start, end, looks }: Columns, priority: Float64Array): BarClass[] {
  const classes = new Map<number, number[]>();
  for (let rank = 0; rank < start.length; rank++) {
    if (looks[rank] === 0) continue;
    const exponent = Math.ceil(Math.log2(Math.max(1, end[rank] - start[rank])));
    const members = classes.get(exponent);
    if (members) members.push(rank);
    else classes.set(exponent, [rank]);
  }
  const lanes = Array.from({ length: LANES }, (): Lane => ({ starts: [], ends: [] }));
  return [...classes]
    .toSorted(([a], [b]) => b - a)
    .map(([exponent, members]) => {
      const first = members.toSorted((a, b) => priority[b] - priority[a]).slice(0, SERVED);
      const laneOf = new Map<number, number>();
      for (const rank of first) insert(rank, start[rank], end[rank], lanes, laneOf);
      sweep(
        members.filter((rank) => !laneOf.has(rank)),
        start,
        end,
        lanes,
        laneOf,
      );
      const ranks = Uint32Array.from(laneOf.keys()).toSorted();
      return { most: 2 ** exponent, ranks, lanes: Uint8Array.from(ranks, (rank) => laneOf.get(rank)!) };
    });
}

/** The same with so few lanes that they do not hide the axis: what they hold does not depend on the others. */
export function fewLanes(bars: readonly BarClass[]): BarClass[] {
  return bars.map(({ most, ranks, lanes }) => {
    const isKept = (_: number, place: number) => lanes[place] < FEW_LANES;
    return { most, ranks: ranks.filter(isKept), lanes: lanes.filter(isKept) };
  });
}

/** How many lanes bars take. */
export function lanesIn(bars: readonly BarClass[]): number {
  return bars.reduce((most, { lanes }) => lanes.reduce((a, b) => Math.max(a, b + 1), most), 0);
}

/** Into the first lane that is free. */
function insert(rank: number, from: number, to: number, lanes: Lane[], laneOf: Map<number, number>): void {
  for (const [index, { starts, ends }] of lanes.entries()) {
    const next = lowerBound(starts, from);
    if ((next > 0 && ends[next - 1] > from) || (next < starts.length && starts[next] < to)) continue;
    starts.splice(next, 0, from);
    ends.splice(next, 0, to);
    laneOf.set(rank, index);
    return;
  }
}

/** The same for very many, by their starts: each lane is gone through once. */
function sweep(
  members: readonly number[],
  start: Float64Array,
  end: Float64Array,
  lanes: Lane[],
  laneOf: Map<number, number>,
): void {
  const added = lanes.map((): Lane => ({ starts: [], ends: [] }));
  const next = lanes.map(() => 0);
  for (const rank of members) {
    const lane = lanes.findIndex(({ starts, ends }, index) => {
      while (next[index] < ends.length && ends[next[index]] <= start[rank]) next[index]++;
      const isFree = next[index] === ends.length || starts[next[index]] >= end[rank];
      return isFree && (added[index].ends.at(-1) ?? -Infinity) <= start[rank];
    });
    if (lane < 0) continue;
    added[lane].starts.push(start[rank]);
    added[lane].ends.push(end[rank]);
    laneOf.set(rank, lane);
  }
  lanes.forEach((lane, index) => Object.assign(lane, merged(lane, added[index])));
}

function merged(a: Lane, b: Lane): Lane {
  if (b.starts.length === 0) return a;
  const [starts, ends]: [number[], number[]] = [[], []];
  for (let left = 0, right = 0; left < a.starts.length || right < b.starts.length;) {
    const takesLeft =
      right >= b.starts.length || (left < a.starts.length && a.starts[left] < b.starts[right]);
    const lane = takesLeft ? a : b;
    const index = takesLeft ? left++ : right++;
    starts.push(lane.starts[index]);
    ends.push(lane.ends[index]);
  }
  return { starts, ends };
}
