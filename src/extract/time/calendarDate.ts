import type { Calendar } from './meaning.ts';
import { isDay, type Moment } from './moment.ts';
import { timexValue } from './value.ts';

/** A calendar's fields, with and without a year. */

export const isWeekday = ({ weekday, day }: Calendar): boolean => weekday !== undefined && day === undefined;

/** Only a year is said. */
export const isYear = (meaning: Calendar): boolean =>
  meaning.year !== undefined &&
  [meaning.month, meaning.day, meaning.season, meaning.quarter, meaning.half, meaning.holiday].every(
    (field) => field === undefined,
  );

export const isTimeOnly = ({ time, day, weekday, holiday }: Calendar): boolean =>
  time !== undefined && day === undefined && weekday === undefined && !holiday;

export function withoutYear(meaning: Calendar): string {
  if (isWeekday(meaning)) return `XXXX-WXX-${meaning.weekday}`;
  if (isTimeOnly(meaning)) return `XXXX-XX-XXT${meaning.time}`;
  if (meaning.holiday) return 'XXXX-XX-XX';
  return `XXXX${timexValue(inYear(meaning, 2000)).slice(4)}`;
}

/** The year next to this one, the past first, in which there is such a day: 29 February is not in every one. */
export function yearWith({ month, day }: Calendar, year: number): number {
  if (month !== 2 || day !== 29) return year;
  return [0, -1, 1, -2, 2, -3, 3, -4, 4].map((n) => year + n).find((y) => isDay(y, month, day))!;
}

/** The moment that the fields name in a year. */
export function inYear({ half, quarter, season, month, day, holiday, time }: Calendar, year: number): Moment {
  if (half) return { unit: 'half', year, index: half };
  if (quarter) return { unit: 'quarter', year, index: quarter };
  if (season) return { unit: 'season', year, index: season };
  const [m, d] = holiday ? holiday(year) : [month, day];
  if (m === undefined) return { unit: 'year', year };
  if (d === undefined) return { unit: 'month', year, month: m };
  return time ? { unit: 'time', year, month: m, day: d, time } : { unit: 'day', year, month: m, day: d };
}
