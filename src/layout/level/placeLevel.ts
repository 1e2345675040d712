import { chosen, MOST_LABELS } from '../labels/chosen.ts';
import { EDGE } from './edges.ts';
import { distances } from './flags.ts';
import type { Lanes } from '../lanes/lanes.ts';
import type { Label } from '../labels/label.ts';
import type { PlacedEvent } from '../placement.ts';
import type { Mark } from '../marks/mark.ts';
import { placeMarks } from '../marks/placeMarks.ts';
import { placeFlags } from './placeFlags.ts';
import { polesOf } from './poles.ts';
import { rowLabels, rowsOf } from '../lanes/rows.ts';
import { SIZES } from '../sizes.ts';
import { ticksOf, type Tick } from '../axis/ticks.ts';
import { zoomedScale, type TimeScale } from '../axis/timeScale.ts';

/** px from the axis to the labels next to it: above there are the words of breaks, below those of ticks. */
const NEAR_ABOVE = 36;
const NEAR_BELOW = 44;
const LEVELS = 4;
const LEVELS_OF_ROWS = 7;
const ABOVE = [-1] as const;
/** What an axis needs without any label. */
const BARE = 34;

/** Marks and labels along the whole of a level axis. px */
export interface PlacedLevel {
  marks: Mark[];
  events: PlacedEvent[];
  /** The highest lane of a mark. */
  lanes: number;
  above: number;
  below: number;
  /** How bad it is, to compare it with others. */
  cost: number;
}

/**
 * Places marks and flags on the whole axis at a zoom, so that nothing jumps while the window moves.
 * @param k how many times as long the axis is
 * @param labels of the scale's events, in their order
 * @param length px of the axis at k = 1
 * @param beam how many ways of placing labels are compared
 * @param rows lanes above the axis, which labels then stand above
 */
export function placeLevel(
  scale: TimeScale,
  k: number,
  labels: readonly Label[],
  length: number,
  beam: number,
  rows?: Lanes,
): PlacedLevel {
  const zoomed = zoomedScale(scale, k);
  const marks = placeMarks(
    scale.stretches.flatMap(({ events }) => events),
    zoomed,
    rows?.masks,
  );
  const worth = chosen(
    marks.filter(({ folded }) => !folded).map(({ timed }) => timed),
    MOST_LABELS * Math.max(1, k / 2),
  );
  const drawn = marks.flatMap(({ timed }, index) => (worth.has(timed) ? index : []));
  const poles = polesOf(marks, k === 1 && !rows ? ticksOn(zoomed, length) : [], rows !== undefined);
  const wishes = drawn.map((index) => ({
    poles: poles[index],
    width: labels[index].width,
    height: labels[index].height,
    isRightToLeft: labels[index].isRightToLeft,
    importance: marks[index].timed.event.importance ?? 0.5,
  }));
  const field = {
    from: -EDGE,
    to: k * length + EDGE,
    levels: rows ? LEVELS_OF_ROWS : LEVELS,
    sides: rows ? ABOVE : undefined,
  };
  const { flags, cost } = placeFlags(wishes, field, beam);
  const lanes = marks.reduce((most, mark) => Math.max(most, mark.lane), 0);
  const nearAbove = rows ? rowLabels(rows.list.length) : NEAR_ABOVE + lanes * SIZES.lane;
  const heights = flags.map(({ wish }) => wishes[wish].height);
  const near = distances(flags, heights, 0);
  const events: PlacedEvent[] = marks.map((mark, rank) => ({
    timed: mark.timed,
    mark,
    ...(rows && { rows: rowsOf(rows, rank) }),
  }));
  const extent = { above: rows ? nearAbove : BARE + lanes * SIZES.lane, below: BARE };
  for (const [index, { wish, side, facing, pole }] of flags.entries()) {
    const distance = near[index] + (side === 1 ? NEAR_BELOW : nearAbove);
    events[drawn[wish]].label = { ...labels[drawn[wish]], pole, side, facing, near: distance };
    const name = side === 1 ? 'below' : 'above';
    extent[name] = Math.max(extent[name], distance + heights[index]);
  }
  return { marks, events, lanes, ...extent, cost };
}

/** Poles make way for the words of ticks. Zoomed, ticks change with the window, and labels must not. */
function ticksOn({ stretches, toPx, toTime }: TimeScale, length: number): Tick[] {
  return ticksOf(stretches, 'horizontal', { from: 0, to: length }, toPx, toTime);
}
