import { EDGE } from './edges.ts';
import { distances } from './flags.ts';
import type { Label } from './label.ts';
import type { PlacedEvent } from './placement.ts';
import type { Mark } from './mark.ts';
import { placeMarks } from './placeMarks.ts';
import { BEAM, FEW, placeFlags } from './placeFlags.ts';
import { polesOf } from './poles.ts';
import { SIZES } from './sizes.ts';
import { ticksOf, type Tick } from './ticks.ts';
import { zoomedScale, type TimeScale } from './timeScale.ts';

/** px from the axis to the labels next to it: above there are the words of breaks, below those of ticks. */
const NEAR_ABOVE = 36;
const NEAR_BELOW = 44;
const LEVELS = 4;
const LEVELS_OF_MANY = 2;
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
 */
export function placeLevel(
  scale: TimeScale,
  k: number,
  labels: readonly Label[],
  length: number,
  beam = BEAM,
): PlacedLevel {
  const zoomed = zoomedScale(scale, k);
  const marks = placeMarks(
    scale.stretches.flatMap(({ events }) => events),
    zoomed,
  );
  const drawn = marks.flatMap((mark, index) => (mark.folded ? [] : index));
  const poles = polesOf(marks, k === 1 ? ticksOn(zoomed, length) : []);
  const wishes = drawn.map((index) => ({
    poles: poles[index],
    width: labels[index].width,
    height: labels[index].height,
    importance: marks[index].timed.event.importance ?? 0.5,
  }));
  const levels = marks.length > FEW ? LEVELS_OF_MANY : LEVELS;
  const { flags, cost } = placeFlags(wishes, { from: -EDGE, to: k * length + EDGE, levels }, beam);
  const lanes = marks.reduce((most, mark) => Math.max(most, mark.lane), 0);
  const counts = flags.length < marks.length ? SIZES.lane : 0;
  const nearAbove = NEAR_ABOVE + lanes * SIZES.lane + counts;
  const heights = flags.map(({ wish }) => wishes[wish].height);
  const near = distances(flags, heights, 0);
  const events: PlacedEvent[] = marks.map((mark) => ({ timed: mark.timed, mark }));
  const extent = { above: BARE + lanes * SIZES.lane + counts, below: BARE };
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
