import type { Crowd, Group } from './crowd.ts';
import type { Bar } from '../timed/barsIn.ts';
import type { PlacedEvent, PlacedLabel, Placement } from '../placement.ts';
import { SIZES } from '../sizes.ts';
import type { TimeScale } from '../axis/timeScale.ts';

/** One piece of the axis as it is drawn now, with labels for its own events. px along the axis. */
export interface PlacedPiece extends Crowd {
  /** What is written out, but for bars. */
  points: (Bar & { label: PlacedLabel })[];
  /** By rank, the labels of bars that begin here. */
  barLabels: Map<number, PlacedLabel>;
}

/** px from the axis to the foot of the dots: they stand beyond the bars. */
export function footOf(lanes: number): number {
  return lanes > 0 ? FOOT + (lanes - 1) * SIZES.lane + SIZES.bar / 2 : FOOT;
}

const FOOT = 12;

/** px from the axis to the middle of a count, beyond the tallest column. */
export function countsAway(lanes: number, tallest: number): number {
  return footOf(lanes) + tallest + 14;
}

/** What the two directions do differently. */
export interface Direct {
  /** px of the whole axis, of a piece of it, before its first date, and of a break. */
  length: number;
  piece: number;
  inset: number;
  gap: number;
  /** px on both sides of the axis, with so much between it and the counts. */
  extent: (countsAway: number) => { above: number; below: number };
  /** The piece from one px to another. */
  place: (scale: TimeScale, from: number, to: number, countsAway: number) => PlacedPiece;
  /** The label of a bar that began before the window, the `step`th of them, px along the whole axis. */
  hold: (bar: Bar, step: number, countsAway: number) => PlacedLabel;
  /** A label so many px further along the axis. */
  moved: (label: PlacedLabel, shift: number) => PlacedLabel;
  /** Takes away or moves the labels that the window would cut, and counts all that is in sight without one. */
  settle: (seen: Seen) => Pick<Placement, 'events' | 'clusters' | 'breakWords'>;
}

export type Hold = (bar: Bar, step: number) => PlacedLabel;

/** What a window shows. px from its start. */
export interface Seen {
  events: PlacedEvent[];
  /** Bars without a label. */
  bands: PlacedEvent[];
  groups: Group[];
  /** Whether some of the groups count an event. */
  isCounted: (event: PlacedEvent, groups: readonly Group[]) => boolean;
  /** The middle of the words of each break. */
  breakWords: readonly number[];
  length: number;
}
