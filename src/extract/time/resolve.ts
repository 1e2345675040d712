import { directionAt } from './en/tense.ts';
import type { Calendar, Candidate, Meaning, Same, Shift } from './meaning.ts';
import { dayMoment, daysOf, shift, UNITS, weekdayOf, within, type Moment, type Unit } from './moment.ts';
import { momentEdtf, timexValue } from './value.ts';
import { namedValue } from './named.ts';
import type { Timex } from './timex.ts';

/** Puts candidates on the calendar, one after the other: each may count from the publication date or from those before it. */

export interface Setting {
  text: string;
  dct?: Moment;
  style: 'news' | 'narrative';
}

interface Context extends Setting {
  /** The last date mentioned that was no aside. */
  mention?: Moment;
}

/** A date as found, or what stands for it when nothing is known to count from. */
interface Placed {
  moment?: Moment;
  value: string;
  dating: Timex['dating'];
}

export function resolveAll(candidates: readonly Candidate[], setting: Setting): Timex[] {
  const context: Context = { ...setting };
  const times: Timex[] = [];
  for (const candidate of candidates) {
    const time = resolve(candidate, context);
    if (time) times.push(time);
  }
  return times;
}

function resolve(candidate: Candidate, context: Context): Timex | undefined {
  const { start, end, meaning, mod } = candidate;
  const base = { start, end, text: context.text.slice(start, end), ...(mod && { mod }) };
  switch (meaning.kind) {
    case 'duration':
      return { ...base, type: 'DURATION', value: meaning.value, dating: 'stated' };
    case 'set':
      return { ...base, type: 'SET', value: meaning.value, dating: 'stated' };
    case 'ref':
      return { ...base, type: 'DATE', value: meaning.value, dating: 'relative' };
    case 'edtf':
      return { ...base, type: 'DATE', value: namedValue(meaning.edtf), edtf: meaning.edtf, dating: 'known' };
    default: {
      const { moment, value, dating } = place(meaning, candidate, context);
      if (moment) remember(moment, candidate, context);
      const edtf = moment && momentEdtf(moment, mod);
      return { ...base, type: value.includes('T') ? 'TIME' : 'DATE', value, ...(edtf && { edtf }), dating };
    }
  }
}

/** What is told in brackets, and what is counted from today in a history, moves nothing. */
function remember(moment: Moment, { start, meaning }: Candidate, context: Context): void {
  if (meaning.kind === 'shift' && meaning.from === 'now') return;
  const before = context.text.slice(Math.max(0, start - 60), start);
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return;
  context.mention = moment;
}

function place(meaning: Meaning, candidate: Candidate, context: Context): Placed {
  if (meaning.kind === 'moment') return placed(meaning.moment, 'stated');
  if (meaning.kind === 'shift') return placeShift(meaning, context);
  if (meaning.kind === 'same') return placeSame(meaning, context);
  if (meaning.kind === 'calendar') return placeCalendar(meaning, candidate, context);
  return { value: '', dating: 'relative' };
}

function placed(moment: Moment, dating: Timex['dating']): Placed {
  return { moment, value: timexValue(moment), dating };
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

function placeShift({ count, unit, from, time, keep }: Shift, context: Context): Placed {
  const origin = originOf(from, context);
  if (!origin) return unknown(unit, time);
  const moment = shift(origin, count, unit, keep);
  if (UNITS.indexOf(moment.unit) < UNITS.indexOf(unit)) return unknown(unit, time);
  return placed(time && moment.unit === 'day' ? { ...moment, unit: 'time', time } : moment, 'relative');
}

function originOf(from: Shift['from'], { dct, mention, style }: Context): Moment | undefined {
  if (from === 'now') return style === 'narrative' ? (mention ?? dct) : dct;
  if (from === 'then') return mention ?? dct;
  return style === 'news' ? dct : (mention ?? dct);
}

function placeSame({ unit, time }: Same, { dct, mention }: Context): Placed {
  const origin = mention ?? dct;
  if (!origin || UNITS.indexOf(origin.unit) < UNITS.indexOf(unit)) return unknown(unit, time);
  const moment = within(origin, unit);
  return placed(time && moment.unit === 'day' ? { ...moment, unit: 'time', time } : moment, 'relative');
}

function placeCalendar(meaning: Calendar, candidate: Candidate, context: Context): Placed {
  const { year, decade, century, time } = meaning;
  if (century !== undefined) return placed({ unit: 'century', year: century }, 'stated');
  if (decade !== undefined) return placed({ unit: 'decade', year: decade }, 'stated');
  if (year !== undefined) return placed(inYear(meaning, year), 'stated');
  if (meaning.of) {
    const of = place(meaning.of, candidate, context);
    return of.moment
      ? placed(inYear(meaning, of.moment.year), of.dating)
      : { value: `XXXX${timexValue(inYear(meaning, 2000)).slice(4)}`, dating: 'relative' };
  }
  const origin = context.style === 'news' ? context.dct : (context.mention ?? context.dct);
  if (!origin) return { value: unplaced(meaning), dating: 'relative' };
  if (meaning.weekday !== undefined && meaning.day === undefined)
    return placeWeekday(meaning, origin, candidate, context);
  if (time !== undefined && meaning.day === undefined && !meaning.holiday) return placeTime(time, origin);
  return placed(inYear(meaning, chooseYear(meaning, origin, candidate, context)), 'relative');
}

function unplaced(meaning: Calendar): string {
  if (meaning.weekday !== undefined && meaning.day === undefined) return `XXXX-WXX-${meaning.weekday}`;
  if (meaning.time !== undefined && meaning.day === undefined && !meaning.holiday)
    return `XXXX-XX-XXT${meaning.time}`;
  if (meaning.holiday) return 'XXXX-XX-XX';
  return `XXXX${timexValue(inYear(meaning, 2000)).slice(4)}`;
}

function placeTime(time: string, origin: Moment): Placed {
  const day = UNITS.indexOf(origin.unit) >= UNITS.indexOf('day') ? within(origin, 'day') : undefined;
  return day
    ? placed({ ...day, unit: 'time', time }, 'relative')
    : { value: `XXXX-XX-XXT${time}`, dating: 'relative' };
}

/** The moment that the fields name in a year. */
function inYear({ half, quarter, season, month, day, holiday, time }: Calendar, year: number): Moment {
  if (half) return { unit: 'half', year, index: half };
  if (quarter) return { unit: 'quarter', year, index: quarter };
  if (season) return { unit: 'season', year, index: season };
  const [m, d] = holiday ? holiday(year) : [month, day];
  if (m === undefined) return { unit: 'year', year };
  if (d === undefined) return { unit: 'month', year, month: m };
  return time ? { unit: 'time', year, month: m, day: d, time } : { unit: 'day', year, month: m, day: d };
}

function placeWeekday(
  { weekday = 1, toward, time }: Calendar,
  origin: Moment,
  candidate: Candidate,
  context: Context,
): Placed {
  if (UNITS.indexOf(origin.unit) < UNITS.indexOf('day'))
    return { value: `XXXX-WXX-${weekday}`, dating: 'relative' };
  const today = daysOf(origin)[0];
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const day = dayMoment(today + weekdayStep(back, toward, candidate, context));
  return placed(time ? { ...day, unit: 'time', time } : day, 'relative');
}

/** Days from the origin to the weekday that is `back` days before it. */
function weekdayStep(
  back: number,
  toward: Calendar['toward'],
  { start, end }: Candidate,
  { text, style }: Context,
): number {
  if (toward === 'past') return back === 0 ? -7 : -back;
  if (toward === 'future') return 7 - back;
  if (back === 0) return 0;
  const way = toward === 'this' || style === 'narrative' ? 'future' : directionAt(text, start, end);
  return way === 'future' ? 7 - back : -back;
}

/** The year of a month, a day or a season that comes without. */
function chooseYear(meaning: Calendar, origin: Moment, candidate: Candidate, context: Context): number {
  const { text, style } = context;
  const { year } = origin;
  const own = inYear(meaning, year);
  if (meaning.toward === 'this') return year;
  const later = daysOf(own)[0] > daysOf(origin)[1];
  const earlier = daysOf(own)[1] < daysOf(origin)[0];
  if (meaning.toward === 'past') return earlier ? year : year - 1;
  if (meaning.toward === 'future') return later ? year : year + 1;
  if (style === 'narrative') return narrativeYear(own, origin);
  const way = directionAt(text, candidate.start, candidate.end);
  const distance = daysOf(own)[0] - daysOf(origin)[0];
  if (way === 'future' && earlier && distance < -60) return year + 1;
  if (way !== 'future' && later && distance > 60) return year - 1;
  return year;
}

/** A history goes on: after October, January is the next one. */
function narrativeYear(own: Moment, origin: Moment): number {
  const distance = daysOf(own)[0] - daysOf(origin)[0];
  if (UNITS.indexOf(origin.unit) < UNITS.indexOf('season')) return origin.year;
  return distance < -200 ? origin.year + 1 : origin.year;
}
