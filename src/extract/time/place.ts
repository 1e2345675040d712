import { inYear, isTimeOnly, isWeekday, withoutYear, yearWith } from './calendarDate.ts';
import { directionAt } from './en/tense.ts';
import { flashbackYear } from './flashback.ts';
import type { Calendar, Candidate, Meaning, Same, Shift } from './meaning.ts';
import { dayMoment, daysOf, isDay, shift, weekdayOf, within, type Moment, type Unit } from './moment.ts';
import { januaryName } from './value.ts';
import { newsYear, weekdayStep, weekendOf } from './newsDate.ts';
import { placePeriod } from './placePeriod.ts';
import { isFiner, placed, timed, unknown, type Origin, type Placed } from './placed.ts';

/** Puts one meaning on the calendar, counting from what was read so far. */

export function place(meaning: Meaning, candidate: Candidate, origin: Origin): Placed | undefined {
  switch (meaning.kind) {
    case 'shift':
      return placeShift(meaning, candidate, origin);
    case 'same':
      return placeSame(meaning, candidate, origin);
    case 'period':
      return placePeriod(meaning, candidate, origin);
    case 'calendar':
      return placeCalendar(meaning, candidate, origin);
    default:
      return undefined;
  }
}

function placeShift(meaning: Shift, candidate: Candidate, origin: Origin): Placed {
  const { count, unit, time, keep } = meaning;
  const { dct } = origin;
  if (meaning.event) return placeAfter(meaning, origin.event);
  if (meaning.of) {
    const of = place(meaning.of, { ...candidate, ...meaning.ofAt }, origin)?.moment;
    if (!of || (keep === false && isFiner(unit, of.unit)))
      return unknown(keep === false ? unit : 'day', time);
    return timed(shift(of, count, unit, keep ?? true), time);
  }
  const from = finest(originOf(meaning, candidate, origin), meaning, candidate, origin);
  if (!from || (isFiner(unit, from.unit) && unit !== 'time')) return about(meaning, from);
  if (unit === 'weekend' && count === 0 && dct) return placed(weekendOf(from, candidate, origin), 'relative');
  const { apposed } = origin;
  const again =
    apposed && meaning.from === 'then' && !isFiner(unit, apposed.unit) && shift(apposed, count, unit);
  if (again && daysOf(again)[0] === daysOf(within(from, unit))[0]) return timed(within(from, unit), time);
  return timed(shift(from, count, unit, keep), time);
}

/** How many of a unit are at most as long as a coarser one. */
const FILLS: Partial<Record<Unit, Partial<Record<Unit, number>>>> = {
  month: { day: 31, week: 4, weekend: 4 },
  season: { day: 92, week: 13, month: 3 },
  year: { day: 7, month: 12, season: 4, quarter: 4, half: 2 },
};

/** "In January they met. A week later …" was about January; "ten days" after some day of a year may be in the next. */
function about(meaning: Shift, from: Moment | undefined): Placed {
  const { unit, time } = meaning;
  return {
    ...unknown(unit, time),
    ...(from && meaning.from !== 'now' && isNear(meaning, from) && { near: from }),
  };
}

function isNear({ count, unit }: Shift, from: Moment): boolean {
  return Math.abs(count) <= (FILLS[from.unit]?.[unit] ?? -1);
}

/**
 * "That day" after a month or a year was mentioned is the last day before these, unless the text has come further ("on 2 March
 * they met. In May they met again, and the next day …") or speaks of both in one sentence ("arrested in 2012 and freed the next
 * day").
 */
function finest(
  from: Moment | undefined,
  meaning: Shift | Same,
  { start }: Candidate,
  { day, text, mentionEnd = 0 }: Origin,
): Moment | undefined {
  const countsDays = meaning.unit === 'day' && (meaning.kind === 'same' || meaning.from !== 'now');
  if (!countsDays || !from || !day || !isFiner('day', from.unit)) return from;
  const isLater = daysOf(day)[1] < daysOf(from)[0];
  return isLater || !/[.!?]\s/.test(text.slice(mentionEnd, start)) ? from : day;
}

/** Counted from an event: as precise as the unit, or, to keep, as the event's date. */
function placeAfter(meaning: Shift, event: Moment | undefined): Placed {
  const { count, unit, keep } = meaning;
  if (!event) return unknown(unit);
  if (count === 0) return placed(within(event, unit), 'relative');
  if (keep) return placed(shift(event, count, unit, keep), 'relative');
  return isFiner(unit, event.unit) ? about(meaning, event) : placed(shift(event, count, unit), 'relative');
}

function originOf({ from, count, unit }: Shift, candidate: Candidate, origin: Origin): Moment | undefined {
  const { dct, mention, style } = origin;
  if (from === 'then' || (from === 'either' && isTold(count, candidate, origin)))
    return mention ?? (count > 0 ? undefined : dct);
  if (style === 'news') return dct;
  return from === 'now' && (unit === 'day' || !dct) ? undefined : (mention ?? dct);
}

/** "He won in 1994 and resigned the next year": what was then to come. */
function isTold(count: number, { start, end }: Candidate, { text, mention }: Origin): boolean {
  return (
    count > 0 &&
    mention !== undefined &&
    /^the /i.test(text.slice(start, end)) &&
    directionAt(text, start, end) === 'past'
  );
}

function placeSame(meaning: Same, candidate: Candidate, origin: Origin): Placed {
  const { unit, time } = meaning;
  const from = finest(origin.mention ?? origin.dct, meaning, candidate, origin);
  if (!from || isFiner(unit, from.unit)) return { ...unknown(unit, time), ...(from && { near: from }) };
  return timed(within(from, unit), time);
}

function placeCalendar(meaning: Calendar, candidate: Candidate, origin: Origin): Placed {
  const { decade, century, millennium } = meaning;
  if (millennium !== undefined) return placed({ unit: 'millennium', year: millennium }, 'stated');
  if (century !== undefined) return placed({ unit: 'century', year: century }, 'stated');
  if (decade !== undefined) return placed({ unit: 'decade', year: decade }, 'stated');
  if (meaning.year !== undefined) return placed(inYear(meaning, meaning.year), 'stated');
  if (meaning.of) return placeOf(meaning, meaning.of, candidate, origin);
  const told = origin.style === 'news' ? flashbackYear(meaning, candidate, origin) : undefined;
  if (told !== undefined) return placed(inYear(meaning, yearWith(meaning, told)), 'relative');
  const counts = origin.style === 'narrative' || meaning.told;
  const from = counts ? (origin.mention ?? origin.dct) : origin.dct;
  if (!from || meaning.any) return { value: withoutYear(meaning), dating: 'relative' };
  if (isWeekday(meaning)) return placeWeekday(meaning, from, candidate, origin);
  if (isTimeOnly(meaning))
    return placeTime(meaning.time!, origin.style === 'news' ? dayTold(origin, from) : from);
  const moment = inYear(meaning, yearWith(meaning, newsYear(meaning, from, candidate, origin)));
  return {
    moment,
    dating: 'relative',
    value: origin.style === 'narrative' ? januaryName(moment) : undefined,
  };
}

function placeOf(meaning: Calendar, of: Meaning, candidate: Candidate, origin: Origin): Placed {
  const year = place(of, candidate, origin);
  if (!year?.moment) return { value: withoutYear(meaning), dating: 'relative' };
  const { moment, dating } = year;
  if (isWeekday(meaning)) return timed(dayMoment(daysOf(moment)[0] + meaning.weekday! - 1), meaning.time);
  if (meaning.day === undefined || meaning.month !== undefined) {
    const own = placed(inYear(meaning, yearWith(meaning, moment.year)), dating);
    // "The fiscal third quarter, which ended Feb. 28."
    const ended = own.moment?.unit === 'quarter' && moment.month !== undefined;
    return ended ? { ...own, lies: within(shift(moment, -1, 'month'), 'quarter') } : own;
  }
  return moment.month !== undefined && isDay(moment.year, moment.month, meaning.day)
    ? placed(inYear({ ...meaning, month: moment.month }, moment.year), dating)
    : { value: `XXXX-XX-${String(meaning.day).padStart(2, '0')}`, dating };
}

/** "struck on Sunday, officials said on Tuesday. It hit at noon": the day on which it was said is not that. */
function dayTold({ day, text, mentionEnd = 0 }: Origin, from: Moment): Moment {
  const isSaid = /\b(said|told|announced|reported)( \w+){0,2} \w+day$/.test(
    text.slice(Math.max(0, mentionEnd - 50), mentionEnd),
  );
  return isSaid ? { unit: 'year', year: from.year } : (day ?? from);
}

function placeTime(time: string, from: Moment): Placed {
  if (isFiner('day', from.unit)) return { value: `XXXX-XX-XXT${time}`, dating: 'relative' };
  return timed(within({ ...from, time: undefined }, 'day'), time);
}

function placeWeekday(meaning: Calendar, from: Moment, candidate: Candidate, origin: Origin): Placed {
  if (isFiner('day', from.unit)) return { value: `XXXX-WXX-${meaning.weekday}`, dating: 'relative' };
  const today = daysOf(from)[0];
  const back = (weekdayOf(today) - meaning.weekday! + 7) % 7;
  return timed(dayMoment(today + weekdayStep(back, meaning.toward, candidate, origin)), meaning.time);
}
