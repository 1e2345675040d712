import { allot, breakWidth } from './allot.ts';
import { clustersOf } from './clusters.ts';
import type { FlagWish } from './flags.ts';
import { distances } from './flags.ts';
import { labelOf, type Label } from './label.ts';
import type { LayoutView, PlacedEvent, PlacedLabel, Placement } from './layout.ts';
import { isSmall, movedBy, placeMarks, type Mark } from './marks.ts';
import { placeFlags } from './placeFlags.ts';
import { SIZES } from './sizes.ts';
import type { Stretch } from './stretches.ts';
import { ticksOf } from './ticks.ts';
import { timeScale, zoomedScale, type TimeScale } from './timeScale.ts';
import { WHOLE, type Zoom } from './view.ts';

/** px that the axis goes on before its first and behind its last date. */
const INSET = 16;
/** px that labels may reach beyond the axis. */
const EDGE = 4;
/** px from the axis to the labels next to it: above there are the words of breaks, below those of ticks. */
const NEAR_ABOVE = 36;
const NEAR_BELOW = 44;
const LEVELS = 4;
/** What an axis needs without any label. */
const BARE = 34;

/** Left to right: labels above and below the axis. */
export function layOutLevel(stretches: Stretch[], view: LayoutView): Placement {
  const length = view.width - 2 * view.margin;
  const events = stretches.flatMap((stretch) => stretch.events);
  const widths = labelWidths(view.width);
  const labels = new Map(events.map((timed) => [timed, labelOf(timed, widths)]));
  const gap = breakWidth(stretches);
  const needs = stretches.map((stretch) =>
    stretch.events.reduce((sum, timed) => sum + labels.get(timed)!.width / 2 + SIZES.labelGap, 0),
  );
  const free = length - 2 * INSET - gap * (stretches.length - 1);
  const scale = timeScale(stretches, allot(needs, free), gap, INSET);
  const labelsOf = events.map((timed) => labels.get(timed)!);
  const whole = placeAt(scale, WHOLE, labelsOf, view);
  const now = view.zoom.k === 1 ? whole : placeAt(scale, view.zoom, labelsOf, view);
  return {
    length,
    above: Math.max(whole.above, now.above),
    below: Math.max(whole.below, now.below),
    scale,
    whole: whole.marks,
    ...inWindow(now, view.zoom, length),
    breakWords: scale.stretches
      .slice(1)
      .map(({ start }) => view.zoom.k * (start - gap / 2) + view.zoom.shift),
  };
}

function labelWidths(width: number): number[] {
  return width < 900 ? [168, 200, 240, 300] : [190, 230, 280, 340];
}

interface Placed {
  marks: Mark[];
  events: PlacedEvent[];
  above: number;
  below: number;
}

/** Places marks and flags on the whole axis at a zoom, so that nothing jumps while the window moves. */
function placeAt(scale: TimeScale, { k }: Zoom, labels: Label[], view: LayoutView): Placed {
  const zoomed = zoomedScale(scale, k);
  const events = scale.stretches.flatMap((stretch) => stretch.events);
  const marks = placeMarks(events, zoomed);
  const length = k * (view.width - 2 * view.margin);
  const avoid = k === 1 ? tickSpans(zoomed, length) : [];
  const field = { from: -EDGE, to: length + EDGE, levels: LEVELS, avoid };
  const wishes = marks.map((mark, index) => wishOf(mark, labels[index]));
  const flags = placeFlags(wishes, field);
  const lanes = marks.reduce((most, mark) => Math.max(most, mark.lane), 0);
  const crowded = flags.length < marks.length ? SIZES.lane : 0;
  const heights = flags.map(({ wish }) => labels[wish].height);
  const near = distances(flags, heights, 0).map(
    (distance, index) =>
      distance + (flags[index].side === 1 ? NEAR_BELOW : NEAR_ABOVE + lanes * SIZES.lane + crowded),
  );
  const placed: PlacedEvent[] = marks.map((mark) => ({ timed: mark.timed, mark }));
  const extent = { above: BARE + lanes * SIZES.lane + crowded, below: BARE };
  for (const [index, { wish, side, facing, pole }] of flags.entries()) {
    placed[wish].label = { ...labels[wish], pole, side, facing, near: near[index] };
    const name = side === 1 ? 'below' : 'above';
    extent[name] = Math.max(extent[name], near[index] + heights[index]);
  }
  return { marks, events: placed, ...extent };
}

/** Where poles would run through the words of ticks. Zoomed, ticks change with the window, and flags must not. */
function tickSpans({ stretches, toPx, toTime }: TimeScale, length: number): [number, number][] {
  const ticks = ticksOf(stretches, 'horizontal', { from: 0, to: length }, toPx, toTime);
  return ticks.filter(({ words }) => words.length > 0).map(({ from, to }) => [from, to]);
}

function wishOf(mark: Mark, { width, height }: Label): FlagWish {
  const importance = mark.timed.event.importance ?? 0.5;
  if (isSmall(mark)) return { poles: [mark.at], width, height, importance };
  const into = Math.min(12, (mark.to - mark.from) / 4);
  return { poles: [mark.from + into, mark.at, mark.to - into], width, height, importance };
}

/** What of it the window shows, moved there. A label that would be cut at the picture's edge is not written. */
function inWindow(placed: Placed, { shift }: Zoom, length: number) {
  const seen = placed.events
    .map(({ timed, mark, label }): PlacedEvent => {
      const shown = label && { ...label, pole: label.pole + shift };
      return { timed, mark: movedBy(mark, shift), ...(shown && isWhole(shown, length) && { label: shown }) };
    })
    .filter(({ mark }) => mark.to >= 0 && mark.from <= length);
  const unlabelled = placed.events.filter(({ label }) => !label).map(({ mark }) => mark);
  const clusters = clustersOf(unlabelled, placed.marks)
    .map((cluster) => ({ ...cluster, at: cluster.at + shift }))
    .filter(({ at }) => at >= 0 && at <= length);
  return { events: seen.filter(({ mark }) => !mark.folded), clusters };
}

function isWhole({ pole, facing, width }: PlacedLabel, length: number): boolean {
  const end = pole + facing * (SIZES.rulePad + width);
  return Math.min(pole, end) >= -EDGE - 1 && Math.max(pole, end) <= length + EDGE + 1;
}
