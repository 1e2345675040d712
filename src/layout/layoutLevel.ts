import { clustersOf, type Cluster } from './clusters.ts';
import { NO_CROWD, type LayoutView, type PlacedEvent, type Placement } from './placement.ts';
import type { Lanes } from './lanes.ts';
import { levelPlan } from './levelPlan.ts';
import { isInSight, movedBy } from './mark.ts';
import { keepInWindow } from './edges.ts';
import { placeLevel, type PlacedLevel } from './placeLevel.ts';
import { rowCounts } from './rows.ts';
import { rememberLast } from './remember.ts';
import type { Stretch } from './stretches.ts';
import type { Zoom } from './view.ts';

/**
 * Left to right: labels above and below the axis.
 * @returns the placement for each zoom
 */
export function layOutLevel(
  stretches: Stretch[],
  { width, margin }: LayoutView,
  rows?: Lanes,
): (zoom: Zoom) => Placement {
  const length = width - 2 * margin;
  const { scale, labels, whole, gap } = levelPlan(stretches, length, rows);
  const placedAt = rememberLast((k: number) => {
    const placed = k === 1 ? whole : placeLevel(scale, k, labels, length, undefined, rows);
    return { placed, counts: countsOf(placed) };
  });
  return (zoom) => {
    const { placed, counts } = placedAt(zoom.k);
    const clusters = counts
      .map((count) => ({ ...count, at: count.at + zoom.shift }))
      .filter(({ at }) => at >= 0 && at <= length);
    return {
      length,
      above: Math.max(whole.above, placed.above),
      below: Math.max(whole.below, placed.below),
      scale,
      ...NO_CROWD,
      countsAway: rows ? rowCounts(rows.list.length) : 0,
      place: (rank) => whole.marks[rank].at,
      events: keepInWindow(eventsInWindow(placed, zoom, length), clusters, length),
      clusters,
      breakWords: scale.stretches.slice(1).map(({ start }) => zoom.k * (start - gap / 2) + zoom.shift),
    };
  };
}

function countsOf({ events, lanes }: PlacedLevel): Cluster[] {
  const unlabelled = events.filter(({ label }) => !label).map(({ mark }) => mark);
  const poles = events.flatMap(({ label }) => (label?.side === -1 ? [label.pole] : []));
  return clustersOf(unlabelled, poles, lanes);
}

/** What the window shows, moved there. */
function eventsInWindow({ events }: PlacedLevel, { shift }: Zoom, length: number): PlacedEvent[] {
  return events
    .filter(({ mark }) => !mark.folded && isInSight(mark, shift, length))
    .map(({ mark, label, ...event }) => ({
      ...event,
      mark: movedBy(mark, shift),
      ...(label && { label: { ...label, pole: label.pole + shift } }),
    }));
}
