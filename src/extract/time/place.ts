import { directionAt } from './en/tense.ts';
import type { Calendar, Candidate, Meaning, Period, Same, Shift } from './meaning.ts';
import {
  dayMoment,
  daysOf,
  shift,
  UNITS,
  weekdayOf,
  weekOf,
  within,
  type Moment,
  type Unit,
} from './moment.ts';
import type { Timex } from './timex.ts';
import { timexValue } from './value.ts';

/** Puts one meaning on the calendar, counting from what was read so far. */

export interface Setting {
  text: string;
  /** The publication day. */
  dct?: Moment;
  style: 'news' | 'narrative';
}

/** What was read so far. */
export interface Origin extends Setting {
  /** The last date mentioned that was no aside. */
  mention?: Moment;
  /** The last day mentioned. */
  day?: Moment;
  /** The quarter that the text reports on. */
  period?: Moment;
  /** When the text said that the event was from which the expression counts. */
  event?: Moment;
}

/** A date as found; without a moment when nothing is known to count from. */
export interface Placed {
  moment?: Moment;
  /** The TIMEX3 value, where it is not simply the moment's. */
  value?: string;
  dating: Timex['dating'];
}

export function isFiner(unit: Unit, than: Unit): boolean {
  return UNITS.indexOf(unit) > UNITS.indexOf(than);
}

export function place(meaning: Meaning, candidate: Candidate, origin: Origin): Placed | undefined {
  switch (meaning.kind) {
    case 'shift':
      return placeShift(meaning, candidate, origin);
    case 'same':
      return placeSame(meaning, origin);
    case 'period':
      return placePeriod(meaning, origin);
    case 'calendar':
      return placeCalendar(meaning, candidate, origin);
    default:
      return undefined;
  }
}

export function placed(moment: Moment, dating: Timex['dating']): Placed {
  return { moment, dating };
}

const UNKNOWN: Partial<Record<Unit, string>> = {
  decade: 'XXX',
  century: 'XX',
  year: 'XXXX',
  half: 'XXXX-HX',
  quarter: 'XXXX-QX',
  season: 'XXXX-XX',
  month: 'XXXX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
};

function unknown(unit: Unit, time?: string): Placed {
  return { value: (UNKNOWN[unit] ?? 'XXXX-XX-XX') + (time ? `T${time}` : ''), dating: 'relative' };
}

function timed(moment: Moment, time: string | undefined): Placed {
  return placed(time && moment.unit === 'day' ? { ...moment, unit: 'time', time } : moment, 'relative');
}

function placeShift(meaning: Shift, candidate: Candidate, origin: Origin): Placed {
  const { count, unit, time, keep } = meaning;
  const { dct } = origin;
  if (meaning.event) return placeAfter(meaning, origin.event);
  if (meaning.of) {
    const of = place(meaning.of, candidate, origin)?.moment;
    return of ? timed(shift(of, count, unit, true), time) : unknown('day', time);
  }
  const from = finest(originOf(meaning, origin), meaning, origin);
  if (!from || (isFiner(unit, from.unit) && unit !== 'time')) return unknown(unit, time);
  if (unit === 'weekend' && count === 0 && dct) return placed(weekendOf(from, candidate, origin), 'relative');
  return timed(shift(from, count, unit, keep), time);
}

/** "that day" after a month or a year was mentioned is the last day before these. */
function finest(from: Moment | undefined, meaning: Shift | Same, { day }: Origin): Moment | undefined {
  const countsDays = meaning.unit === 'day' && (meaning.kind === 'same' || meaning.from === 'then');
  return countsDays && from && isFiner('day', from.unit) ? (day ?? from) : from;
}

/** Counted from an event: as precise as the unit, or as the event's date when that is coarser. */
function placeAfter({ count, unit }: Shift, event: Moment | undefined): Placed {
  if (!event) return unknown(unit);
  if (count === 0) return placed(within(event, unit), 'relative');
  return isFiner(unit, event.unit) ? unknown(unit) : placed(shift(event, count, unit), 'relative');
}

/** In a report the quarter is the last one mentioned, or else the last that is over. */
function placePeriod({ back, unit, year }: Period, { dct, mention, period, style }: Origin): Placed {
  const over = dct && unit === 'quarter' ? shift(dct, -1, 'quarter') : undefined;
  const months =
    mention && isFiner(mention.unit, 'year') && !isFiner(mention.unit, 'month') ? mention : undefined;
  const reported = style === 'news' ? (period ?? (unit && months)) : mention;
  const base = reported ?? over ?? (dct && within(dct, unit === 'month' ? 'month' : 'year')) ?? mention;
  if (!base) return unknown(unit === undefined || unit === 'period' ? 'year' : unit);
  const same =
    unit === undefined || unit === 'period' || isFiner(unit, base.unit) ? base : within(base, unit);
  return placed(year === undefined ? shift(same, -back, 'year', true) : { ...same, year }, 'relative');
}

/** "over the weekend" was the last one, unless the sentence looks ahead. */
function weekendOf(from: Moment, { start, end }: Candidate, { text }: Setting): Moment {
  const today = daysOf(from)[0];
  if (weekdayOf(today) > 5) return weekOf(today, 'weekend');
  return weekOf(directionAt(text, start, end) === 'future' ? today : today - 7, 'weekend');
}

function originOf({ from, count, unit }: Shift, { dct, mention, style }: Origin): Moment | undefined {
  if (from === 'then') return mention ?? (count > 0 ? undefined : dct);
  if (style === 'news') return dct;
  return from === 'now' && (unit === 'day' || !dct) ? undefined : (mention ?? dct);
}

function placeSame(meaning: Same, origin: Origin): Placed {
  const { unit, time } = meaning;
  const from = finest(origin.mention ?? origin.dct, meaning, origin);
  if (!from || isFiner(unit, from.unit)) return unknown(unit, time);
  return timed(within(from, unit), time);
}

function placeCalendar(meaning: Calendar, candidate: Candidate, origin: Origin): Placed {
  const { year, decade, century } = meaning;
  if (century !== undefined) return placed({ unit: 'century', year: century }, 'stated');
  if (decade !== undefined) return placed({ unit: 'decade', year: decade }, 'stated');
  if (year !== undefined) return placed(inYear(meaning, year), 'stated');
  if (meaning.of) return placeOf(meaning, meaning.of, candidate, origin);
  const from = origin.style === 'news' ? origin.dct : (origin.mention ?? origin.dct);
  if (!from) return { value: withoutYear(meaning), dating: 'relative' };
  if (isWeekday(meaning)) return placeWeekday(meaning, from, candidate, origin);
  if (isTimeOnly(meaning))
    return placeTime(meaning.time!, origin.mention && origin.style === 'narrative' ? origin.mention : from);
  return placed(inYear(meaning, newsYear(meaning, from, candidate, origin)), 'relative');
}

export const isWeekday = ({ weekday, day }: Calendar): boolean => weekday !== undefined && day === undefined;
export const isTimeOnly = ({ time, day, weekday, holiday }: Calendar): boolean =>
  time !== undefined && day === undefined && weekday === undefined && !holiday;

function placeOf(meaning: Calendar, of: Meaning, candidate: Candidate, origin: Origin): Placed {
  const year = place(of, candidate, origin);
  if (!year?.moment) return { value: withoutYear(meaning), dating: 'relative' };
  return placed(inYear(meaning, year.moment.year), year.dating);
}

function withoutYear(meaning: Calendar): string {
  if (isWeekday(meaning)) return `XXXX-WXX-${meaning.weekday}`;
  if (isTimeOnly(meaning)) return `XXXX-XX-XXT${meaning.time}`;
  if (meaning.holiday) return 'XXXX-XX-XX';
  return `XXXX${timexValue(inYear(meaning, 2000)).slice(4)}`;
}

function placeTime(time: string, from: Moment): Placed {
  if (isFiner('day', from.unit)) return { value: `XXXX-XX-XXT${time}`, dating: 'relative' };
  return timed(within({ ...from, time: undefined }, 'day'), time);
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

function placeWeekday(meaning: Calendar, from: Moment, candidate: Candidate, origin: Origin): Placed {
  if (isFiner('day', from.unit)) return { value: `XXXX-WXX-${meaning.weekday}`, dating: 'relative' };
  const today = daysOf(from)[0];
  const back = (weekdayOf(today) - meaning.weekday! + 7) % 7;
  return timed(dayMoment(today + weekdayStep(back, meaning.toward, candidate, origin)), meaning.time);
}

/** Days from the origin to the weekday that is `back` days before it. */
function weekdayStep(
  back: number,
  toward: Calendar['toward'],
  { start, end }: Candidate,
  { text, style }: Origin,
): number {
  if (toward === 'past') return back === 0 ? -7 : -back;
  if (toward === 'future') return 7 - back;
  if (back === 0) return 0;
  const way = toward === 'this' || style === 'narrative' ? 'future' : directionAt(text, start, end);
  return way === 'future' ? 7 - back : -back;
}

/** How far a date may lie on the other side of what the tense says, in days: "in October, when it will …". */
const NEAR = { quarter: 130, other: 60 };

const HALF_YEAR = 183;

/** The year of a month, a day or a season that comes without, in a text that speaks of its own days. */
function newsYear(
  meaning: Calendar,
  from: Moment,
  { start, end }: Candidate,
  { text, style }: Origin,
): number {
  const { year } = from;
  const own = inYear(meaning, year);
  if (meaning.toward === 'this') return year;
  const later = daysOf(own)[0] > daysOf(from)[1];
  const earlier = daysOf(own)[1] < daysOf(from)[0];
  if (meaning.toward === 'past') return earlier ? year : year - 1;
  if (meaning.toward === 'future') return later ? year : year + 1;
  if (style === 'narrative') return year;
  const way = directionAt(text, start, end);
  const near = own.unit === 'quarter' ? NEAR.quarter : NEAR.other;
  const distance = (daysOf(own)[0] + daysOf(own)[1]) / 2 - daysOf(from)[0];
  if (way === 'future' && earlier && distance < -near) return year + 1;
  if (way !== 'future' && later && distance > (way ? near : HALF_YEAR)) return year - 1;
  return way !== 'past' && distance < -HALF_YEAR ? year + 1 : year;
}
