import { utc, yearInWords } from '../../events/index.ts';

/** The units that ticks count in, from fine to coarse: `step` of `unit`. `ms` is about how long one is. */
export interface TickUnit {
  unit: 'minute' | 'hour' | 'day' | 'month' | 'year';
  step: number;
  ms: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.436875 * DAY;
const YEAR = 365.2425 * DAY;

const units = (unit: TickUnit['unit'], ms: number, steps: number[]): TickUnit[] =>
  steps.map((step) => ({ unit, step, ms: ms * step }));

export const TICK_UNITS: readonly TickUnit[] = [
  ...units('minute', MINUTE, [1, 5, 15, 30]),
  ...units('hour', HOUR, [1, 3, 6, 12]),
  ...units('day', DAY, [1, 2, 5, 10]),
  ...units('month', MONTH, [1, 2, 3, 6]),
  ...units('year', YEAR, [1, 2, 5]),
  ...units('year', YEAR, [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000]),
];

/** The units that are no finer than one. */
export function unitsFrom(finest: TickUnit['unit']): readonly TickUnit[] {
  return TICK_UNITS.slice(TICK_UNITS.findIndex(({ unit }) => unit === finest));
}

/** The last tick at or before a moment. ms. */
export function tickFloor(ms: number, { unit, step }: TickUnit): number {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  if (unit === 'year') return utc(yearFloor(year, step), 0, 1);
  if (unit === 'month') return utc(year, Math.floor(date.getUTCMonth() / step) * step, 1);
  if (unit === 'day') return utc(year, date.getUTCMonth(), dayFloor(date.getUTCDate(), step));
  const size = step * (unit === 'hour' ? HOUR : MINUTE);
  return Math.floor(ms / size) * size;
}

/** The next tick behind a tick. ms. */
export function tickAfter(tick: number, unit: TickUnit): number {
  // One and a half lies within the next tick's reach for every unit; days restart with their month.
  const next = tickFloor(tick + unit.ms * 1.3, unit);
  return next > tick ? next : tickFloor(tick + unit.ms * 2, unit);
}

const COARSER = { minute: 'day', hour: 'day', day: 'month', month: 'year' } as const;

/** Whether a tick begins a year, among months, a month, among days, or a day. */
export function isRound(tick: number, { unit }: TickUnit): boolean {
  return unit !== 'year' && tickFloor(tick, { unit: COARSER[unit], step: 1, ms: 0 }) === tick;
}

/** Round years as people count them: 100 BCE is year -99, and there is no year 0: the first is 1. */
function yearFloor(year: number, step: number): number {
  if (step === 1) return year;
  if (year >= step) return Math.floor(year / step) * step;
  if (year >= 1) return 1;
  return 1 - Math.ceil((1 - year) / step) * step;
}

/** 1, 6, 11 … 26 of a month; never so near its end that the next first crowds it. */
function dayFloor(day: number, step: number): number {
  if (step === 1) return day;
  const last = Math.round(30 / step) - 1;
  return Math.min(Math.floor((day - 1) / step), last) * step + 1;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * What a tick says: the first of a stretch all of it ("Aug 1945", "31 Aug 2025"), a following one only what is new
 * ("Sep", "1 Sep"), with the year when that is new.
 * @param before ms, the tick before it, if it is not the first
 * @returns its words, cut where they may stand on two lines
 */
export function tickWords(tick: number, { unit }: TickUnit, before?: number): string[] {
  const date = new Date(tick);
  const year = yearInWords(date.getUTCFullYear());
  if (unit === 'year') return [eraOf(date, before, year)];
  const month = MONTHS[date.getUTCMonth()];
  const newYear = before === undefined || new Date(before).getUTCFullYear() !== date.getUTCFullYear();
  const newDay = before === undefined || Math.floor(before / DAY) !== Math.floor(tick / DAY);
  const tail = newYear ? [year] : [];
  if (unit === 'month') return [month, ...tail];
  const day = `${date.getUTCDate()} ${month}`;
  if (unit === 'day') return [day, ...tail];
  const time = date.toISOString().slice(-13, -8);
  if (before === undefined) return [day, year, time];
  if (!newDay) return [time];
  return time === '00:00' ? [day, ...tail] : [day, ...tail, time];
}

/** Behind years BCE, the first year of ours says so. */
function eraOf(date: Date, before: number | undefined, year: string): string {
  const isCommon = date.getUTCFullYear() > 0;
  const small = date.getUTCFullYear() < 100;
  const crossed = before !== undefined && new Date(before).getUTCFullYear() <= 0;
  return isCommon && (crossed || (small && before === undefined)) ? `${year} CE` : year;
}
