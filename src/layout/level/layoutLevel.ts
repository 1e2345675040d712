import { clustersOf } from '../labels/clusters.ts';
import { wordsOfBreaks } from '../breaks.ts';
import { NO_CROWD, type LayoutView, type PlacedEvent, type Placement } from '../placement.ts';
import type { Lanes } from '../lanes/lanes.ts';
import { levelPlan } from './levelPlan.ts';
import { isInSight, movedBy } from '../marks/mark.ts';
import { keepInWindow, polesAbove } from './edges.ts';
import { ZOOM_BEAM } from './placeFlags.ts';
import { placeLevel, type PlacedLevel } from './placeLevel.ts';
import { rowCounts } from '../lanes/rows.ts';
import { rememberLast } from '../remember.ts';
import type { Stretch } from '../axis/stretches.ts';
import { SIZES } from '../sizes.ts';
import type { Zoom } from '../view.ts';

/** px from the axis to the middle of the counts, above the marks and below the labels. */
const COUNTS = 25;

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
  const { scale, labels, wider, whole } = levelPlan(stretches, length, rows);
  const words = wordsOfBreaks(scale);
  const placedAt = rememberLast((k: number) =>
    k === 1 ? whole : placeLevel(scale, k, labels, wider, length, ZOOM_BEAM, rows),
  );
  return (zoom) => {
    const { k, shift } = zoom;
    const placed = placedAt(k);
    const breaks = words.map(({ at, half }) => ({ from: k * at + shift - half, to: k * at + shift + half }));
    const marks = marksInWindow(placed, shift, length);
    const counted = (events: readonly PlacedEvent[]) =>
      clustersOf(
        events.filter(({ label }) => !label).map(({ mark }) => mark),
        { poles: polesAbove(events), words: breaks },
        shift,
        length,
      );
    const events = keepInWindow(marks, counted(marks), length);
    return {
      length,
      above: Math.max(whole.above, placed.above),
      below: Math.max(whole.below, placed.below),
      scale,
      ...NO_CROWD,
      countsAway: rows ? rowCounts(rows.list.length) : COUNTS + placed.lanes * SIZES.lane,
      place: (rank) => whole.marks[rank].at,
      events: events.filter(({ mark }) => !mark.folded),
      clusters: counted(events),
      breakWords: words.map(({ at }) => k * at + shift),
    };
  };
}

/** What the window shows, moved there, and what is only counted. */
function marksInWindow({ events }: PlacedLevel, shift: number, length: number): PlacedEvent[] {
  return events
    .filter(({ mark }) => isInSight(mark, shift, length))
    .map(({ mark, label, ...event }) => ({
      ...event,
      mark: movedBy(mark, shift),
      ...(label && { label: { ...label, pole: label.pole + shift } }),
    }));
}
