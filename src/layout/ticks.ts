import type { Direction } from './view.ts';
import { SIZES } from './sizes.ts';
import { tickWidth } from './label.ts';
import { tickAfter, tickFloor, tickWords, unitsFrom, type TickUnit } from './tickUnits.ts';
import { tickUnitFor } from './tickUnitFor.ts';
import type { PlacedStretch } from './timeScale.ts';

/** A tick of the axis and its words. px along the axis. */
export interface Tick {
  at: number;
  /** One line after the other; empty where the words would touch others. */
  words: string[];
  /** The first of its stretch says all of its date, in bold. */
  isFirst: boolean;
  /** First and last px of the words. */
  from: number;
  to: number;
}

/** px between the words of two ticks. */
const CLEAR = 7;

export interface Window {
  /** px along the axis. */
  from: number;
  to: number;
}

/**
 * The ticks of all stretches that a window shows; words never touch. The first ones of the stretches are served first.
 * @param toPx of the axis as it is drawn now
 * @param toTime its inverse
 */
export function ticksOf(
  stretches: readonly PlacedStretch[],
  direction: Direction,
  window: Window,
  toPx: (ms: number) => number,
  toTime: (px: number) => number,
): Tick[] {
  const ticks = stretches.flatMap((stretch) => {
    const from = Math.max(stretch.from, toTime(window.from));
    const to = Math.min(stretch.to, toTime(window.to));
    if (from > to) return [];
    const width = toPx(stretch.to) - toPx(stretch.from);
    const unit = tickUnitFor(stretch, width, direction);
    return stretchTicks(momentsOf(from, to, unit, stretch.finest), direction, toPx, window);
  });
  return withoutTouching(ticks);
}

function stretchTicks(
  [unit, moments]: [TickUnit, number[]],
  direction: Direction,
  toPx: (ms: number) => number,
  window: Window,
): Tick[] {
  return moments.map((moment, index) => {
    const isFirst = index === 0;
    const said = tickWords(moment, unit, index > 0 ? moments[index - 1] : undefined);
    const words = direction === 'horizontal' ? [said.join(' ')] : fitted(said, isFirst);
    const half =
      direction === 'horizontal' ? tickWidth(words[0], isFirst) / 2 : (words.length * SIZES.tickLine) / 2;
    const at = toPx(moment);
    const middle = Math.min(Math.max(at, window.from + half), Math.max(window.to - half, window.from + half));
    return { at, words, isFirst, from: middle - half, to: middle + half };
  });
}

/** On one line, or one below the other where the axis runs down and leaves no more room beside it. */
function fitted(said: string[], isFirst: boolean): string[] {
  const line = said.join(' ');
  if (tickWidth(line, isFirst) <= SIZES.gutter) return [line];
  return said.flatMap((words) => (tickWidth(words, isFirst) <= SIZES.gutter ? [words] : words.split(' ')));
}

/** No window has room for more ticks than these. */
const MOST = 1000;

/** The ticks of a unit from one moment to another; of a finer unit, if there would be none. */
function momentsOf(
  from: number,
  to: number,
  coarsest: TickUnit,
  finest: TickUnit['unit'],
): [TickUnit, number[]] {
  const units = unitsFrom(finest);
  for (const unit of units.slice(0, units.indexOf(coarsest) + 1).toReversed()) {
    const moments: number[] = [];
    if ((to - from) / unit.ms > MOST) break;
    let moment = tickFloor(from, unit);
    // Before the first year that a Date holds there is no tick.
    if (Number.isNaN(moment)) moment = tickFloor(from + unit.ms, unit);
    if (moment < from) moment = tickAfter(moment, unit);
    for (; moment <= to; moment = tickAfter(moment, unit)) moments.push(moment);
    if (moments.length > 0) return [unit, moments];
  }
  return [coarsest, []];
}

/** Takes the words from ticks that touch one served before: firsts first, then from left to right. */
function withoutTouching(ticks: Tick[]): Tick[] {
  const moved = ticks.map((tick, index) =>
    tick.isFirst && index > 0 ? besideOf(ticks[index - 1], tick) : tick,
  );
  const served: Tick[] = [];
  const order = [...moved.filter(({ isFirst }) => isFirst), ...moved.filter(({ isFirst }) => !isFirst)];
  for (const tick of order) {
    const touches = served.some((other) => tick.from - CLEAR < other.to && other.from < tick.to + CLEAR);
    if (touches) tick.words = [];
    else served.push(tick);
  }
  return moved;
}

/** The words of a stretch's first tick step aside for the last tick before it, as long as their tick is above them. */
function besideOf(last: Tick, first: Tick): Tick {
  const step = last.to + CLEAR + 0.5 - first.from;
  return step > 0 && first.from + step < first.at
    ? { ...first, from: first.from + step, to: first.to + step }
    : first;
}
