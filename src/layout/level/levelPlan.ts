import { least } from 'd3';
import { allot, breakWidth } from '../axis/allot.ts';
import type { Lanes } from '../lanes/lanes.ts';
import { labelOf, type Label } from '../labels/label.ts';
import { BEAM, FEW, ROUGH_BEAM } from './placeFlags.ts';
import { placeLevel, type PlacedLevel } from './placeLevel.ts';
import { SIZES } from '../sizes.ts';
import type { Stretch } from '../axis/stretches.ts';
import type { TimedEvent } from '../timed/timed.ts';
import { timeScale, type TimeScale } from '../axis/timeScale.ts';

/** A level axis whose labels have no places yet. */
interface LevelAxis {
  scale: TimeScale;
  /** In the order of the scale's events. */
  labels: Label[];
}

/** A level axis with everything on it, unzoomed. */
export interface LevelPlan extends LevelAxis {
  /** An event's label in other settings, the one with the fewest lines first. */
  wider: (timed: TimedEvent) => readonly Label[];
  whole: PlacedLevel;
}

/** px that the axis goes on before its first and behind its last date. */
const INSET = 16;

/** px that a label may be wide, the first preferred; by the width of the picture. */
const WIDE = [190, 230, 280, 340];
const MIDDLE = [168, 200, 240, 300];
const TIGHT = [136, 168, 220, 300];
/** px that a label may be wide where it would hold others far from the axis. */
const WIDER = [200, 240, 290, 350, 420];
/** How much more a stretch with many labels gets: its need to this power. */
const POWERS = [1, 0.6, 1.5];
/** What it costs to set labels in the width that is not preferred. */
const SECOND_CHOICE = 24;

/**
 * Divides the axis among the stretches, and sets the labels' width, in the way in which they come out best. With many
 * labels there is but one try.
 * @param length px of the axis
 * @param rows lanes above it
 */
export function levelPlan(stretches: Stretch[], length: number, rows?: Lanes): LevelPlan {
  const isFew = stretches.reduce((sum, { events }) => sum + events.length, 0) <= FEW / 2;
  const wider = widerLabels();
  const place = (axis: LevelAxis): LevelPlan => ({
    ...axis,
    wider,
    whole: placeLevel(axis.scale, 1, axis.labels, wider, length, BEAM, rows),
  });
  const [preferred, other] = length > 850 ? [WIDE, MIDDLE] : [MIDDLE, TIGHT];
  const axisOf = axesOf(stretches, length, preferred);
  if (!isFew) return place(axisOf(1));
  const roughCost = (power: number) => {
    const { scale, labels } = axisOf(power);
    return placeLevel(scale, 1, labels, () => [], length, ROUGH_BEAM, rows).cost;
  };
  const power = stretches.length > 1 ? least(POWERS, roughCost)! : 1;
  const first = place(axisOf(power));
  const second = place(axesOf(stretches, length, other)(power));
  return second.whole.cost + SECOND_CHOICE < first.whole.cost ? second : first;
}

/**
 * The axis with its labels set, for each power.
 * @param widths px that a label may be wide
 */
function axesOf(
  stretches: Stretch[],
  length: number,
  widths: readonly number[],
): (power: number) => LevelAxis {
  const sets = stretches.map(({ events }) => events.map((timed) => labelOf(timed, widths)));
  const gap = breakWidth(stretches);
  const free = length - 2 * INSET - gap * (stretches.length - 1);
  return (power) => {
    const needs = sets.map((labels) => {
      const need = labels.reduce((sum, { width }) => sum + width / 2 + SIZES.labelGap, 0);
      return (need / length) ** power;
    });
    const scale = timeScale(stretches, allot(needs, free), gap, INSET, 'horizontal');
    return { scale, labels: sets.flat() };
  };
}

/** Made when they are asked for: most labels need not be wider. */
function widerLabels(): LevelPlan['wider'] {
  const known = new Map<TimedEvent, Label[]>();
  return (timed) => {
    const labels = known.get(timed) ?? settingsOf(timed);
    known.set(timed, labels);
    return labels;
  };
}

/** For each number of lines the narrowest. */
function settingsOf(timed: TimedEvent): Label[] {
  const byHeight = new Map<number, Label>();
  for (const width of WIDER) {
    const label = labelOf(timed, [width]);
    if (!byHeight.has(label.height)) byHeight.set(label.height, label);
  }
  return [...byHeight.values()].toReversed();
}
