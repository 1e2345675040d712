import type { Pole } from './flags.ts';
import { rowsOf } from '../lanes/rows.ts';
import type { Lanes } from '../lanes/lanes.ts';
import { firmPart, isSmall, type Mark } from '../marks/mark.ts';
import type { Tick } from '../axis/ticks.ts';

/** What it costs a pole to run through the first tick's words, another tick's, or the mark of another event. */
const FIRST_TICK_COST = 60;
const TICK_COST = 16;
const MARK_COST = 40;
/** To run through a row. */
const ROW_COST = 8;
/** To leave a long bar elsewhere than near its beginning, or a band with soft ends elsewhere than in its middle. */
const RANK_COST = 3;
/** px from the middle of a small mark to poles that leave it at its edge, or beside it; and what each px costs. */
const ASIDE = [-5, 5, -10, 10];
const ASIDE_COST = 80;
/** px; marks nearer to each other would have one pole. */
const SHARED = 5;
/** px from the end of a bar. */
const INDENT = 12;

/**
 * Where the poles of each mark's label may stand, and what that costs on either side.
 * @param ticks of the axis; none if they change while the labels stay
 * @param lanes of marks that lie in rows above the axis: a pole runs through all rows on its way
 */
export function polesOf(marks: readonly Mark[], ticks: readonly Tick[], lanes?: Lanes): Pole[][] {
  const drawn = marks.filter(({ folded }) => !folded);
  if (lanes) {
    return marks.map((mark, rank) =>
      polesOfRows(polePlaces(mark, drawn), rowsOf(lanes, rank), lanes.list.length, ticks),
    );
  }
  const kinds = [byLane(drawn.filter(isSmall)), byLane(drawn.filter((mark) => !isSmall(mark)))];
  const crossings = (at: number, first: number, last?: number) =>
    kinds.reduce((sum, lanes) => sum + crossed(lanes.slice(first, last), at), 0);
  return marks.map((mark) =>
    polePlaces(mark, drawn).map(({ at, cost }) => ({
      at,
      above: cost + MARK_COST * crossings(at, mark.lane + 1),
      below: cost + MARK_COST * crossings(at, 0, mark.lane) + tickCost(ticks, at),
    })),
  );
}

function polesOfRows(
  places: readonly Place[],
  rows: readonly number[],
  count: number,
  ticks: readonly Tick[],
): Pole[] {
  return places.map(({ at, cost }) => ({
    at,
    above: cost + ROW_COST * rows[0],
    below: cost + ROW_COST * (count - 1 - rows[rows.length - 1]) + tickCost(ticks, at),
  }));
}

function tickCost(ticks: readonly Tick[], at: number): number {
  const tick = ticks.find(({ words, from, to }) => words.length > 0 && from - 3 < at && at < to + 3);
  if (!tick) return 0;
  return tick.isFirst ? FIRST_TICK_COST : TICK_COST;
}

/** px along the axis, and what it costs to stand there. */
interface Place {
  at: number;
  cost: number;
}

/** @param drawn what may share the place of a small mark: their poles then stand side by side */
function polePlaces(mark: Mark, drawn: readonly Mark[]): Place[] {
  const { at } = mark;
  if (isSmall(mark)) {
    const isShared = drawn.some(
      (other) => other !== mark && isSmall(other) && Math.abs(other.at - at) < SHARED,
    );
    const aside = ASIDE.map((px) => ({ at: at + px, cost: ASIDE_COST * Math.abs(px) }));
    return [{ at, cost: 0 }, ...(isShared ? aside : [])];
  }
  return polesOfBar(mark).map((at, rank) => ({ at, cost: rank * RANK_COST }));
}

/** px along the axis where a leader may leave a long mark, the best first. */
export function polesOfBar(mark: Mark): number[] {
  const { at, from, to } = mark;
  const first = beginningOf(mark);
  const last = Math.min(to - Math.min(INDENT, (to - from) / 4), firmPart(mark).to);
  return mark.look === 'within' ? [at, first, last] : [first, at, last];
}

/** px along the axis near the beginning of a long mark, where it has its full strength. */
export function beginningOf(mark: Mark): number {
  return Math.max(mark.from + Math.min(INDENT, (mark.to - mark.from) / 4), firmPart(mark).from);
}

/** Marks by their lanes, each lane in the order of the axis; within one, none of a kind overlaps another. */
function byLane(marks: readonly Mark[]): Mark[][] {
  const lanes: Mark[][] = [];
  for (const mark of marks) {
    while (lanes.length <= mark.lane) lanes.push([]);
    lanes[mark.lane].push(mark);
  }
  return lanes.map((lane) => lane.toSorted((a, b) => a.from - b.from));
}

/** How many of the lanes have a mark at a place. */
function crossed(lanes: readonly Mark[][], at: number): number {
  return lanes.filter((lane) => {
    const next = firstBehind(lane, at);
    return next > 0 && lane[next - 1].to >= at;
  }).length;
}

/** Binary search. */
function firstBehind(lane: readonly Mark[], at: number): number {
  let [low, high] = [0, lane.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lane[middle].from <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
