import { clustersOf } from './clusters.ts';
import type { LayoutView, PlacedEvent, PlacedLabel, Placement } from './layout.ts';
import { levelPlan } from './levelPlan.ts';
import { movedBy } from './marks.ts';
import { EDGE, placeLevel, type PlacedLevel } from './placeLevel.ts';
import { SIZES } from './sizes.ts';
import type { Stretch } from './stretches.ts';
import type { Zoom } from './view.ts';

/** Left to right: labels above and below the axis. */
export function layOutLevel(stretches: Stretch[], { width, margin, zoom }: LayoutView): Placement {
  const length = width - 2 * margin;
  const { scale, labels, whole, gap } = levelPlan(stretches, length);
  const now = zoom.k === 1 ? whole : placeLevel(scale, zoom.k, labels, length);
  return {
    length,
    above: Math.max(whole.above, now.above),
    below: Math.max(whole.below, now.below),
    scale,
    whole: whole.marks,
    ...inWindow(now, zoom, length),
    breakWords: scale.stretches.slice(1).map(({ start }) => zoom.k * (start - gap / 2) + zoom.shift),
  };
}

/** What of it the window shows, moved there. A label that would be cut at the picture's edge is not written. */
function inWindow(placed: PlacedLevel, { shift }: Zoom, length: number) {
  const seen = placed.events
    .map(({ timed, mark, label }): PlacedEvent => {
      const shown = label && { ...label, pole: label.pole + shift };
      return { timed, mark: movedBy(mark, shift), ...(shown && isWhole(shown, length) && { label: shown }) };
    })
    .filter(({ mark }) => mark.to >= 0 && mark.from <= length);
  const unlabelled = placed.events.filter(({ label }) => !label).map(({ mark }) => mark);
  const poles = placed.events.flatMap(({ label }) => (label?.side === -1 ? [label.pole] : []));
  const clusters = clustersOf(unlabelled, poles, placed.lanes)
    .map((cluster) => ({ ...cluster, at: cluster.at + shift }))
    .filter(({ at }) => at >= 0 && at <= length);
  return { events: seen.filter(({ mark }) => !mark.folded), clusters };
}

function isWhole({ pole, facing, width }: PlacedLabel, length: number): boolean {
  const end = pole + facing * (SIZES.rulePad + width);
  return Math.min(pole, end) >= -EDGE - 1 && Math.max(pole, end) <= length + EDGE + 1;
}
