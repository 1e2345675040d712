import { tickWidth } from '../labels/label.ts';
import { SIZES } from '../sizes.ts';
import type { Stretch } from './stretches.ts';
import { tickFloor, tickWords, unitsFrom, type TickUnit } from './tickUnits.ts';
import type { Direction } from '../view.ts';

/** px between the words of two ticks. */
const CLEAR = 16;
/** px of the axis for a tick where the axis runs down: cards say the dates, ticks only keep time. */
const ROW = 3 * SIZES.tickLine;
/** Not more ticks than these, even where the axis is long. px */
const LEAST = 44;

/**
 * The finest unit whose ticks are far enough apart, and no finer than what the stretch's events say.
 * @param width px of the stretch
 */
export function tickUnitFor({ from, to, finest }: Stretch, width: number, direction: Direction): TickUnit {
  const pxPerMs = width / Math.max(to - from, 1);
  const units = unitsFrom(finest);
  return (
    units.find((unit) => unit.ms * pxPerMs >= roomFor(unit, [from, to], direction)) ?? units[units.length - 1]
  );
}

function roomFor(unit: TickUnit, ends: number[], direction: Direction): number {
  if (direction === 'vertical') return ROW;
  const widths = ends.map((end) => {
    // Before the first year that a Date holds there is no tick.
    const floor = tickFloor(end, unit);
    const tick = Number.isNaN(floor) ? end : floor;
    return tickWidth(tickWords(tick, unit, tick - 1000)[0], false);
  });
  return Math.max(LEAST, ...widths.map((width) => width + CLEAR));
}
