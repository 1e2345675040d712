import type { Direction } from '../view.ts';
import { stepsAside } from './aside.ts';
import { SIZES } from '../sizes.ts';
import { tickWidth } from '../labels/label.ts';
import { isRound, tickAfter, tickFloor, tickWords, unitsFrom, type TickUnit } from './tickUnits.ts';
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
/** px of a tick's words that are left and right of it at least. */
const UNDER = 3;
/** Units; a stretch that is not as long holds one of them, and no more. */
const SHORT = 1.5;

/** What has ticks: a stretch, or a break that one has zoomed in on. */
export interface Ruled extends PlacedStretch {
  isBreak?: boolean;
}

export interface Window {
  /** px along the axis. */
  from: number;
  to: number;
}

/**
 * The ticks of all stretches that a window shows; words never touch. What begins a stretch is served first; each of
 * the others says what is new since the one before it that has words, so that none can be taken for another.
 * @param toPx of the axis as it is drawn now
 * @param toTime its inverse
 * @param poles px at which a leader would run through the words: they step aside for it; only those that begin a
 * stretch may stand there if they cannot
 */
export function ticksOf(
  stretches: readonly Ruled[],
  direction: Direction,
  window: Window,
  toPx: (ms: number) => number,
  toTime: (px: number) => number,
  poles: readonly number[] = [],
): Tick[] {
  const runs = stretches.flatMap((stretch) => {
    const from = Math.max(stretch.from, toTime(window.from));
    const to = Math.min(stretch.to, toTime(window.to));
    if (from > to) return [];
    const coarsest = tickUnitFor(stretch, toPx(stretch.to) - toPx(stretch.from), direction);
    const [unit, moments] = momentsOf(from, to, coarsest, stretch.finest);
    const tick = (moment: number, before?: number) => tickAt(moment, unit, before, direction, toPx, window);
    const isLone = stretch.events.length === 1 && stretch.events[0].look === 'moment';
    const isShort = isLone && stretch.to - stretch.from < SHORT * unit.ms;
    const ticks = moments.map((moment): Tick => ({ ...BARE, at: toPx(moment) }));
    return [{ moments, unit, isShort, isBreak: stretch.isBreak === true, tick, ticks }];
  });
  const served: Tick[] = [];
  // A break that one has zoomed in on must not take the room of what happened beside it.
  for (const isBreak of [false, true]) {
    for (const [index, run] of runs.entries()) {
      if (run.isBreak === isBreak) serveFirst(run, runs[index - 1], served, poles);
    }
  }
  for (const run of runs) if (!run.isShort) serveOthers(run, served, poles);
  return runs.flatMap(({ ticks }) => ticks);
}

/** A tick without words. */
const BARE: Tick = { at: 0, words: [], isFirst: false, from: 0, to: 0 };

/** The ticks of one stretch. */
interface Run {
  moments: number[];
  unit: TickUnit;
  /** A lone day (or minute), and no longer: its first tick says it all. */
  isShort: boolean;
  isBreak: boolean;
  /** A tick with its words, which tell it from the one before. */
  tick: (moment: number, before?: number) => Tick;
  ticks: Tick[];
}

/** The first tick that has room says all of its date. */
function serveFirst(
  { moments, tick, ticks }: Run,
  before: Run | undefined,
  served: Tick[],
  poles: readonly number[],
): void {
  for (const [index, moment] of moments.entries()) {
    const last = before?.moments.at(-1);
    const plain = tick(moment);
    const wish =
      before && last !== undefined && index === 0 ? besideOf(before.tick(last, last), plain) : plain;
    const first = [...clearOf(wish, poles), wish].find((words) => !touches(words, served));
    if (!first) continue;
    ticks[index] = first;
    served.push(first);
    return;
  }
}

/** Round ones first: where few have room, a reader counts on from the beginning of a year, a month or a day. */
function serveOthers({ moments, unit, tick, ticks }: Run, served: Tick[], poles: readonly number[]): void {
  const first = ticks.findIndex(({ isFirst }) => isFirst);
  if (first < 0) return;
  const others = moments.map((_, index) => index).slice(first + 1);
  const [round, rest] = [true, false].map((is) =>
    others.filter((index) => isRound(moments[index], unit) === is),
  );
  for (const index of [...round, ...rest]) {
    const before = ticks.findLastIndex(({ words }, at) => at < index && words.length > 0);
    const wish = tick(moments[index], moments[before]);
    const other = clearOf(wish, poles).find((words) => !touches(words, served));
    if (!other) continue;
    ticks[index] = other;
    served.push(other);
  }
}

/** A tick's words where no leader runs through them, the nearest first: below their tick all the same. */
function clearOf(tick: Tick, poles: readonly number[]): Tick[] {
  const most = Math.min(tick.at - tick.from, tick.to - tick.at) - UNDER;
  return stepsAside(tick, poles, most).map((step) => ({
    ...tick,
    from: tick.from + step,
    to: tick.to + step,
  }));
}

function touches(tick: Tick, served: readonly Tick[]): boolean {
  return served.some((other) => tick.from - CLEAR < other.to && other.from < tick.to + CLEAR);
}

function tickAt(
  moment: number,
  unit: TickUnit,
  before: number | undefined,
  direction: Direction,
  toPx: (ms: number) => number,
  window: Window,
): Tick {
  const isFirst = before === undefined;
  const said = tickWords(moment, unit, before);
  const words = direction === 'horizontal' ? [said.join(' ')] : fitted(said, isFirst);
  const half =
    direction === 'horizontal' ? tickWidth(words[0], isFirst) / 2 : (words.length * SIZES.tickLine) / 2;
  const at = toPx(moment);
  const middle = Math.min(Math.max(at, window.from + half), Math.max(window.to - half, window.from + half));
  return { at, words, isFirst, from: middle - half, to: middle + half };
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

/** The words of a stretch's first tick step aside for the last tick before it, as long as their tick is above them. */
function besideOf(last: Tick, first: Tick): Tick {
  const step = last.to + CLEAR + 0.5 - first.from;
  return step > 0 && first.from + step < first.at
    ? { ...first, from: first.from + step, to: first.to + step }
    : first;
}
