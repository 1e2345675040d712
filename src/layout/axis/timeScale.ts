import { polyline } from './polyline.ts';
import { tickAfter, tickFloor, type TickUnit } from './tickUnits.ts';
import { tickUnitFor } from './tickUnitFor.ts';
import type { Direction } from '../view.ts';
import type { Stretch } from './stretches.ts';

/** A stretch on the axis: ms `from` and `to` lie at px `start` and `end`. */
export interface PlacedStretch extends Stretch {
  start: number;
  end: number;
}

/** Time and px, each from the other: monotone, continuous, invertible. px count along the whole axis, from its start. */
export interface TimeScale {
  stretches: PlacedStretch[];
  toPx(ms: number): number;
  toTime(px: number): number;
}

/** The share of a stretch's length that may be added at an end to make it round; at its start, if that is at a lesser tick. */
const ROUND_START = 0.4;
const ROUND_LESSER = 0.15;
const ROUND_END = 0.08;
/** Added at an end that is not rounded, as a share of the length. */
const MARGIN = 0.02;
/** ms; the last moment that a Date holds. */
const LAST_MS = 8.64e15;
/** ms; the least that a stretch spans. */
const LEAST_SPAN = 60_000;

/**
 * Places stretches on the axis, one after the other.
 * @param widths px of each stretch
 * @param gap px of the break between two
 * @param inset px free before the first and behind the last
 */
export function timeScale(
  stretches: Stretch[],
  widths: number[],
  gap: number,
  inset: number,
  direction: Direction,
): TimeScale {
  const placed: PlacedStretch[] = [];
  let px = inset;
  for (const [index, stretch] of roundEnds(stretches, widths, direction).entries()) {
    placed.push({ ...stretch, start: px, end: px + widths[index] });
    px += widths[index] + gap;
  }
  const times = placed.flatMap(({ from, to }) => [from, to]);
  const places = placed.flatMap(({ start, end }) => [start, end]);
  return { stretches: placed, toPx: polyline(times, places), toTime: polyline(places, times) };
}

/** Lets each stretch begin and end at a tick where that takes little, and never near to its neighbours. */
function roundEnds(stretches: Stretch[], widths: number[], direction: Direction): Stretch[] {
  return stretches.map((stretch, index) => {
    const span = Math.max(stretch.to - stretch.from, LEAST_SPAN);
    const unit = tickUnitFor(stretch, widths[index], direction);
    // Ending at a tick matters less: half the unit keeps a stretch that ends with a year from growing by another.
    const finer = tickUnitFor(stretch, widths[index] * 2, direction);
    const thirdBefore = index > 0 ? (stretch.from - stretches[index - 1].to) / 3 : Infinity;
    const thirdBehind =
      index + 1 < stretches.length ? (stretches[index + 1].from - stretch.to) / 3 : Infinity;
    const isLesser = tickFloor(stretch.from, finer) === stretch.from;
    const before = Math.min((isLesser ? ROUND_LESSER : ROUND_START) * span, thirdBefore);
    const behind = Math.min(ROUND_END * span, thirdBehind);
    const from =
      isLesser && stretch.from - tickFloor(stretch.from, unit) > before
        ? stretch.from
        : roundDown(stretch.from, unit, before, span);
    const to = roundUp(stretch.to, finer, behind, span);
    const lacks = Math.max(0, LEAST_SPAN - (to - from)) / 2;
    return {
      ...stretch,
      from: Math.max(-LAST_MS, from - Math.min(lacks, thirdBefore)),
      to: Math.min(LAST_MS, to + Math.min(lacks, thirdBehind)),
    };
  });
}

function roundDown(ms: number, unit: TickUnit, room: number, span: number): number {
  const tick = tickFloor(ms, unit);
  return ms - tick <= room ? tick : ms - Math.min(room, MARGIN * span);
}

function roundUp(ms: number, unit: TickUnit, room: number, span: number): number {
  const floor = tickFloor(ms, unit);
  const tick = floor === ms ? ms : tickAfter(floor, unit);
  return tick - ms <= room ? tick : ms + Math.min(room, MARGIN * span);
}

/** The same axis, k times as long. */
export function zoomedScale({ stretches, toPx, toTime }: TimeScale, k: number): TimeScale {
  return {
    stretches: stretches.map((stretch) => ({ ...stretch, start: k * stretch.start, end: k * stretch.end })),
    toPx: (ms) => k * toPx(ms),
    toTime: (px) => toTime(px / k),
  };
}
