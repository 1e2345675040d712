import { allot, breakWidth } from '../axis/allot.ts';
import type { Lanes } from '../lanes/lanes.ts';
import { labelOf, type Label } from '../labels/label.ts';
import { BEAM, FEW, ROUGH_BEAM } from './placeFlags.ts';
import { placeLevel, type PlacedLevel } from './placeLevel.ts';
import { SIZES } from '../sizes.ts';
import type { Stretch } from '../axis/stretches.ts';
import type { TimedEvent } from '../timed/timed.ts';
import { timeScale, type TimeScale } from '../axis/timeScale.ts';

/** A level axis with everything on it, unzoomed. */
export interface LevelPlan {
  scale: TimeScale;
  /** In the order of the scale's events. */
  labels: Label[];
  /** An event's label in other settings, the one with the fewest lines first. */
  wider: (timed: TimedEvent) => readonly Label[];
  whole: PlacedLevel;
  /** px of a break. */
  gap: number;
  /** How bad it is: px of height, and what is worth as many. */
  cost: number;
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
  const widths = length > 850 ? [WIDE, MIDDLE] : [MIDDLE, TIGHT];
  const plans = (isFew ? widths : widths.slice(0, 1)).flatMap((width, rank) => {
    const labels = new Map(
      stretches.flatMap(({ events }) => events).map((timed) => [timed, labelOf(timed, width)]),
    );
    const powers = isFew && stretches.length > 1 ? POWERS : [1];
    return powers.map((power) => plan(stretches, length, labels, wider, power, rank * SECOND_CHOICE, rows));
  });
  const best = plans.reduce((a, b) => (b.cost < a.cost ? b : a));
  return { ...best, whole: placeLevel(best.scale, 1, best.labels, wider, length, BEAM, rows) };
}

function plan(
  stretches: Stretch[],
  length: number,
  labelOfEvent: Map<TimedEvent, Label>,
  wider: LevelPlan['wider'],
  power: number,
  extra: number,
  rows?: Lanes,
): LevelPlan {
  const gap = breakWidth(stretches);
  const needs = stretches.map(({ events }) => {
    const need = events.reduce((sum, timed) => sum + labelOfEvent.get(timed)!.width / 2 + SIZES.labelGap, 0);
    return (need / length) ** power;
  });
  const free = length - 2 * INSET - gap * (stretches.length - 1);
  const scale = timeScale(stretches, allot(needs, free), gap, INSET, 'horizontal');
  const labels = stretches.flatMap(({ events }) => events.map((timed) => labelOfEvent.get(timed)!));
  const whole = placeLevel(scale, 1, labels, wider, length, ROUGH_BEAM, rows);
  return { scale, labels, wider, gap, whole, cost: whole.cost + extra };
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
