/** The calendar's units, from the coarsest down. */
export const UNITS = [
  'millennium',
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'week',
  'weekend',
  'day',
  'time',
] as const;

export type Unit = (typeof UNITS)[number];

/** Spring, summer, fall, winter: TIMEX3's letters, in the order of EDTF's 21 to 24. */
export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

/**
 * A place on the calendar, at some precision. Years are astronomical (0 is 1 BC); a decade, a century or a
 * millennium is named by any year in it. `index` counts from 1: half, quarter, season, or the ISO week.
 */
export interface Moment {
  unit: Unit;
  year: number;
  index?: number;
  month?: number;
  day?: number;
  /** Of unit `time`: what TIMEX3 writes behind the day's `T`: `15:30`, `MO`, `08:30Z`. */
  time?: string;
}

const DAY = 86_400_000;

/**
 * Days since 1970-01-01 of a day of the proleptic Gregorian calendar; the month and the day may run over.
 * In whole numbers (Hinnant, "chrono-compatible low-level date algorithms"), a tenth of the time of a Date.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = year + Math.floor((month - 1) / 12) - ((month - 1) % 12 < 2 && (month - 1) % 12 >= 0 ? 1 : 0);
  const m = (((month - 3) % 12) + 12) % 12;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * m + 2) / 5);
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear +
    day -
    1 -
    719_468
  );
}

export function dayMoment(number: number): Moment {
  const date = new Date(number * DAY);
  return {
    unit: 'day',
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The ISO week that a day is in. */
export function weekOf(number: number, unit: 'week' | 'weekend' = 'week'): Moment {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = dayMoment(thursday);
  return { unit, year, index: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The first day of an ISO week. */
function mondayOf({ year, index = 1 }: Moment): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (index - 1) * 7;
}

/** First and last day of a moment, as day numbers; the seasons are the meteorologist's, winter begins in December. */
export function daysOf(moment: Moment): [first: number, last: number] {
  const { unit, year, index = 1, month = 1, day = 1 } = moment;
  const months = (first: number, count: number): [number, number] => [
    dayNumber(year, first, 1),
    dayNumber(year, first + count, 1) - 1,
  ];
  switch (unit) {
    case 'millennium':
    case 'century':
    case 'decade': {
      const [from, to] = yearsOf(moment);
      return [dayNumber(from, 1, 1), dayNumber(to, 12, 31)];
    }
    case 'year':
      return months(1, 12);
    case 'half':
      return months(index * 6 - 5, 6);
    case 'quarter':
      return months(index * 3 - 2, 3);
    case 'season':
      return months(index * 3, 3);
    case 'month':
      return months(month, 1);
    case 'week':
      return [mondayOf(moment), mondayOf(moment) + 6];
    case 'weekend':
      return [mondayOf(moment) + 5, mondayOf(moment) + 6];
    default:
      return [dayNumber(year, month, day), dayNumber(year, month, day)];
  }
}

/** First and last year of a decade or century: the 470s BC are 479 to 470 BC, the 3rd century BC is 300 to 201 BC. */
export function yearsOf({ unit, year }: Moment): [from: number, to: number] {
  const size = YEARS_IN[unit] ?? 1;
  if (year > 0) {
    const from = Math.floor(year / size) * size;
    return [Math.max(from, 1), from + size - 1];
  }
  const bc = size > 10 ? Math.floor(-year / size) * size + 1 : Math.floor((1 - year) / size) * size;
  return [1 - (bc + size - 1), Math.min(1 - bc, 0)];
}

/** The moment of a coarser unit that holds the beginning of this one; itself when its unit is not finer. */
export function within(moment: Moment, unit: Unit): Moment {
  if (UNITS.indexOf(moment.unit) <= UNITS.indexOf(unit)) return moment;
  const [first] = daysOf(moment);
  const { year, month = 1, day } = dayMoment(first);
  const ownYear = moment.unit === 'week' || moment.unit === 'weekend' ? year : moment.year;
  switch (unit) {
    case 'millennium':
    case 'century':
    case 'decade':
    case 'year':
      return { unit, year: ownYear };
    case 'half':
      return { unit, year, index: Math.ceil(month / 6) };
    case 'quarter':
      return { unit, year, index: Math.ceil(month / 3) };
    case 'season':
      return seasonOf(year, month);
    case 'month':
      return { unit, year, month };
    case 'week':
    case 'weekend':
      return weekOf(first, unit);
    default:
      return { unit: 'day', year, month, day };
  }
}

/** January and February belong to the winter that began in December. */
function seasonOf(year: number, month: number): Moment {
  if (month < 3) return { unit: 'season', year: year - 1, index: 4 };
  return { unit: 'season', year, index: Math.floor(month / 3) };
}

const MONTHS_IN: Partial<Record<Unit, number>> = { half: 6, quarter: 3, season: 3, month: 1 };
const YEARS_IN: Partial<Record<Unit, number>> = { millennium: 1000, century: 100, decade: 10, year: 1 };

/**
 * Counts units on from a moment. The result keeps the moment's precision, or has that of the unit when it is
 * coarser: a day and 2 months is a month unless `keep` is set.
 */
export function shift(moment: Moment, count: number, unit: Unit, keep = false): Moment {
  const from = keep ? moment : within(moment, unit);
  const years = YEARS_IN[unit];
  if (years) return clampDay({ ...from, year: from.year + count * years });
  const months = MONTHS_IN[unit];
  if (months) return shiftMonths(from, count * months);
  const days = unit === 'week' || unit === 'weekend' ? 7 : 1;
  if (UNITS.indexOf(from.unit) < UNITS.indexOf('week')) return from;
  const first = daysOf(from)[0] + count * days;
  if (from.unit === 'week' || from.unit === 'weekend') return weekOf(first, from.unit);
  return from.time ? { ...dayMoment(first), unit: 'time', time: from.time } : dayMoment(first);
}

function shiftMonths(moment: Moment, months: number): Moment {
  const size = MONTHS_IN[moment.unit];
  if (size && moment.index !== undefined) {
    const perYear = 12 / size;
    const total = moment.year * perYear + (moment.index - 1) + Math.trunc(months / size);
    return {
      ...moment,
      year: Math.floor(total / perYear),
      index: (((total % perYear) + perYear) % perYear) + 1,
    };
  }
  if (moment.month === undefined) return { ...moment, year: moment.year + Math.trunc(months / 12) };
  const total = moment.year * 12 + (moment.month - 1) + months;
  return clampDay({ ...moment, year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 });
}

/** A month later than 31 January is 28 February. */
function clampDay(moment: Moment): Moment {
  if (moment.day === undefined || moment.month === undefined) return moment;
  const last = lastOf(moment.year, moment.month);
  return moment.day > last ? { ...moment, day: last } : moment;
}

/** How many days a month has. */
export function lastOf(year: number, month: number): number {
  return dayMoment(dayNumber(year, month + 1, 1) - 1).day!;
}

export function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && dayMoment(dayNumber(year, month, day)).month === month;
}

/** Reads `2025-09-02` or `2025-09-02T10:00`; undefined when it is no day. */
export function parseDay(iso: string | undefined): Moment | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  return isDay(year, month, day) ? { unit: 'day', year, month, day } : undefined;
}
