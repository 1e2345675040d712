import type { Pole } from './flags.ts';
import { isSmall, type Mark } from './marks.ts';

/** What it costs a pole to run through the words of a tick, or through the bar of another event. */
const TICK_COST = 60;
const BAR_COST = 40;
/** To leave a long bar elsewhere than near its beginning. */
const RANK_COST = 3;
/** px from the end of a bar. */
const INDENT = 12;

/**
 * Where the poles of each mark's label may stand, and what that costs on either side.
 * @param ticks px along the axis that the words of ticks take
 */
export function polesOf(marks: readonly Mark[], ticks: readonly (readonly [number, number])[]): Pole[][] {
  const lanes = barsByLane(marks);
  return marks.map((mark) =>
    polePlaces(mark).map((at, rank) => ({
      at,
      above: rank * RANK_COST + BAR_COST * crossed(lanes.slice(mark.lane + 1), at),
      below:
        rank * RANK_COST +
        BAR_COST * crossed(lanes.slice(0, mark.lane), at) +
        (ticks.some(([from, to]) => from - 3 < at && at < to + 3) ? TICK_COST : 0),
    })),
  );
}

function polePlaces(mark: Mark): number[] {
  if (isSmall(mark)) return [mark.at];
  const indent = Math.min(INDENT, (mark.to - mark.from) / 4);
  return [mark.from + indent, mark.at, mark.to - indent];
}

/** The long marks of each lane; within a lane none overlaps another. */
function barsByLane(marks: readonly Mark[]): Mark[][] {
  const lanes: Mark[][] = [];
  for (const mark of marks) {
    if (isSmall(mark) || mark.folded) continue;
    while (lanes.length <= mark.lane) lanes.push([]);
    lanes[mark.lane].push(mark);
  }
  return lanes.map((lane) => lane.toSorted((a, b) => a.from - b.from));
}

/** How many of the lanes have a bar at a place. */
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
