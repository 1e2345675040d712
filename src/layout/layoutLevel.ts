import { clustersOf, type Cluster } from './clusters.ts';
import type { LayoutView, PlacedEvent, PlacedLabel, Placement } from './placement.ts';
import { levelPlan } from './levelPlan.ts';
import { isInSight, movedBy } from './mark.ts';
import { EDGE, placeLevel, type PlacedLevel } from './placeLevel.ts';
import { rememberLast } from './remember.ts';
import { SIZES } from './sizes.ts';
import type { Stretch } from './stretches.ts';
import type { Zoom } from './view.ts';

/**
 * Left to right: labels above and below the axis.
 * @returns the placement for each zoom
 */
export function layOutLevel(stretches: Stretch[], { width, margin }: LayoutView): (zoom: Zoom) => Placement {
  const length = width - 2 * margin;
  const { scale, labels, whole, gap } = levelPlan(stretches, length);
  const placedAt = rememberLast((k: number) => {
    const placed = k === 1 ? whole : placeLevel(scale, k, labels, length);
    return { placed, counts: countsOf(placed) };
  });
  return (zoom) => {
    const { placed, counts } = placedAt(zoom.k);
    return {
      length,
      above: Math.max(whole.above, placed.above),
      below: Math.max(whole.below, placed.below),
      scale,
      whole: whole.marks,
      events: eventsInWindow(placed, zoom, length),
      clusters: counts
        .map((count) => ({ ...count, at: count.at + zoom.shift }))
        .filter(({ at }) => at >= 0 && at <= length),
      breakWords: scale.stretches.slice(1).map(({ start }) => zoom.k * (start - gap / 2) + zoom.shift),
    };
  };
}

function countsOf({ events, lanes }: PlacedLevel): Cluster[] {
  const unlabelled = events.filter(({ label }) => !label).map(({ mark }) => mark);
  const poles = events.flatMap(({ label }) => (label?.side === -1 ? [label.pole] : []));
  return clustersOf(unlabelled, poles, lanes);
}

/** What the window shows, moved there. A label that would be cut at the picture's edge is not written. */
function eventsInWindow({ events }: PlacedLevel, { shift }: Zoom, length: number): PlacedEvent[] {
  return events
    .filter(({ mark }) => !mark.folded && isInSight(mark, shift, length))
    .map(({ timed, mark, label }) => {
      const shown = label && { ...label, pole: label.pole + shift };
      return { timed, mark: movedBy(mark, shift), ...(shown && isWhole(shown, length) && { label: shown }) };
    });
}

function isWhole({ pole, facing, width }: PlacedLabel, length: number): boolean {
  const end = pole + facing * (SIZES.rulePad + width);
  return Math.min(pole, end) >= -EDGE - 1 && Math.max(pole, end) <= length + EDGE + 1;
}
