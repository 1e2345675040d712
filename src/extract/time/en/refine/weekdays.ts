import type { Calendar, Candidate, Meaning } from '../../meaning.ts';
import { isWeekday } from './kinds.ts';

/** Weekdays beside each other, of which one says which the other is. */

const RANGES = /^(?: ?[-\u2010-\u2014] ?| (?:to|through|until|till) )$/i;
const LISTS = /^(?:,? (?:and|or) |, )(?:on )?$/i;

/**
 * "From Monday to Wednesday": the first is the Monday before the second, whatever the tense says of it alone. "On Monday
 * and Tuesday": the second is the day after the first.
 */
export function orderWeekdays(text: string, candidates: readonly Candidate[]): Candidate[] {
  const glue = (a?: Candidate, b?: Candidate): string =>
    a && b && b.start - a.end < 10 && isPlain(a) && isPlain(b) ? text.slice(a.end, b.start) : '';
  return candidates.map((day, i) => {
    if (RANGES.test(glue(day, candidates[i + 1]))) return daysFrom(candidates[i + 1], day);
    const before = candidates[i - 1];
    return LISTS.test(glue(before, day)) && isDayAfter(day, before) ? daysFrom(before, day) : day;
  });
}

const weekdayOf = ({ meaning }: Candidate): number => (meaning as Calendar).weekday!;
const isDayAfter = (day: Candidate, before: Candidate): boolean =>
  weekdayOf(day) === (weekdayOf(before) % 7) + 1;
const isPlain = ({ meaning }: Candidate): boolean => isWeekday(meaning) && !meaning.toward && !meaning.any;

/** A weekday as the one next to another: before it where that stands behind, after it where that stands before. */
function daysFrom(other: Candidate, day: Candidate): Candidate {
  const apart = weekdayOf(day) - weekdayOf(other);
  const count = other.start > day.start ? -((7 - apart) % 7) : (7 + apart) % 7;
  const { time } = day.meaning as Calendar;
  const meaning: Meaning = {
    kind: 'shift',
    unit: 'day',
    count,
    from: 'now',
    of: { ...(other.meaning as Calendar), time: undefined },
    ofAt: { start: other.start, end: other.end },
    ...(time && { time }),
  };
  return { ...day, meaning };
}
