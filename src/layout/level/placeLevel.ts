import { chosen, MOST_LABELS } from '../labels/chosen.ts';
import { EDGE } from './edges.ts';
import { distances } from './flags.ts';
import type { Lanes } from '../lanes/lanes.ts';
import type { Label } from '../labels/label.ts';
import type { PlacedEvent } from '../placement.ts';
import type { Mark } from '../marks/mark.ts';
import { placeMarks } from '../marks/placeMarks.ts';
import { leftOut, placeFlags } from './placeFlags.ts';
import { polesOf } from './poles.ts';
import { rowLabels, rowsOf } from '../lanes/rows.ts';
import { SIZES } from '../sizes.ts';
import { ticksOf, type Tick } from '../axis/ticks.ts';
import type { TimedEvent } from '../timed/timed.ts';
import { zoomedScale, type TimeScale } from '../axis/timeScale.ts';
import { widen } from './widen.ts';

/** px from the axis to the labels next to it: above there are the words of breaks, below those of ticks. */
const NEAR_ABOVE = 36;
const NEAR_BELOW = 44;
const LEVELS = { levels: 4, more: 2 };
/** With rows fewer: these are what one looks for, and are to be seen at once. */
const LEVELS_OF_ROWS = { levels: 3, more: 2 };
/** What an axis needs without any label. */
const BARE = 34;

/** px of height that a px of a leader is worth. */
const LEADERS = 1 / 8;

/** Marks and labels along the whole of a level axis. px */
export interface PlacedLevel {
  marks: Mark[];
  events: PlacedEvent[];
  /** The highest lane of a mark. */
  lanes: number;
  above: number;
  below: number;
  /** How bad it is, to compare it with others: px of height, and what is worth as many. */
  cost: number;
}

/**
 * Places marks and flags on the whole axis at a zoom, so that nothing jumps while the window moves.
 * @param k how many times as long the axis is
 * @param labels of the scale's events, in their order
 * @param wider an event's label in other settings, the one with the fewest lines first
 * @param length px of the axis at k = 1
 * @param beam how many ways of placing labels are compared
 * @param rows lanes above the axis; labels stand above them, and below the axis
 */
export function placeLevel(
  scale: TimeScale,
  k: number,
  labels: readonly Label[],
  wider: (timed: TimedEvent) => readonly Label[],
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
  const poles = polesOf(marks, k === 1 ? ticksOn(zoomed, length) : [], rows);
  const wishes = drawn.map((index) => ({
    poles: poles[index],
    width: labels[index].width,
    height: labels[index].height,
    isRightToLeft: labels[index].isRightToLeft,
    importance: marks[index].timed.event.importance ?? 0.5,
  }));
  const field = { from: -EDGE, to: k * length + EDGE, ...(rows ? LEVELS_OF_ROWS : LEVELS) };
  const narrow = placeFlags(wishes, field, beam);
  const placed = widen(
    narrow.map((flag) => ({ flag, text: labels[drawn[flag.wish]] })),
    (wish) => wider(marks[drawn[wish]].timed),
    field,
  );
  const lanes = marks.reduce((most, mark) => Math.max(most, mark.lane), 0);
  const nearAbove = rows ? rowLabels(rows.list.length) : NEAR_ABOVE + lanes * SIZES.lane;
  const flags = placed.map(({ flag }) => flag);
  const heights = placed.map(({ text }) => text.height);
  const near = distances(flags, heights, 0);
  const events: PlacedEvent[] = marks.map((mark, rank) => ({
    timed: mark.timed,
    mark,
    ...(rows && { rows: rowsOf(rows, rank) }),
  }));
  const extent = { above: rows ? nearAbove : BARE + lanes * SIZES.lane, below: BARE };
  for (const [index, { flag, text: label }] of placed.entries()) {
    const { wish, side, facing, pole } = flag;
    const distance = near[index] + (side === 1 ? NEAR_BELOW : nearAbove);
    events[drawn[wish]].label = { ...label, pole, side, facing, near: distance };
    const name = side === 1 ? 'below' : 'above';
    extent[name] = Math.max(extent[name], distance + label.height);
  }
  const has = new Set(flags.map(({ wish }) => wish));
  const missing = wishes.reduce((sum, wish, index) => sum + (has.has(index) ? 0 : leftOut(wish)), 0);
  const leaders = near.reduce((sum, px) => sum + px, 0);
  const cost = extent.above + extent.below + LEADERS * leaders + missing;
  return { marks, events, lanes, ...extent, cost };
}

/** Poles make way for the words of ticks. Zoomed, ticks change with the window, and labels must not. */
function ticksOn({ stretches, toPx, toTime }: TimeScale, length: number): Tick[] {
  return ticksOf(stretches, 'horizontal', { from: 0, to: length }, toPx, toTime);
}
