import { monthOf, MONTH, SHORT_WEEKDAY } from './en/words.ts';
import { isDay } from './moment.ts';
import { findNamed } from './named.ts';
import type { NamedTime } from './timex.ts';

/** When an article was published, as far as its text says: its dateline, and what it implies. */

export interface Dateline {
  year?: number;
  month: number;
  day: number;
}

/** A dateline stands at the beginning, after a title at most. */
const HEAD = 600;
const WEEKDAY_FIRST = `(?:${SHORT_WEEKDAY},? )?`;
const DAY_OF_MONTH = `${WEEKDAY_FIRST}(?:(?<month>${MONTH}) (?<day>\\d\\d?)|(?<day2>\\d\\d?) (?<month2>${MONTH}))(?:,? (?<year>\\d{4}))?(?![\\d,])`;
const PLACE = "(?<place>\\p{Lu}[\\p{L}.'’ -]{2,40})(?:, [\\p{L}. ]{2,30})?";
const DASH = '(?:[-\\u2010-\\u2015_]|:)';
/** A place, the day, then an agency in brackets or a dash; or the day behind the agency and the dash. */
const DATELINES = [
  `^[ \\t]*${PLACE}, ${DAY_OF_MONTH}(?= ?(?:\\(|${DASH}))`,
  `^[ \\t]*${PLACE} ?[-\\u2013-\\u2014] ?${DAY_OF_MONTH}(?= ?(?:\\(|${DASH}))`,
  `^[ \\t]*${PLACE} \\([\\p{L} ]{2,20}\\) ?${DASH}{0,2} ?${DAY_OF_MONTH}(?=[ \\t]*(?:\\n|$|[|.\\u2013\\u2014]| -))`,
].map((pattern) => new RegExp(pattern, 'imu'));

/**
 * Reads "BEIJING, Sept. 2 (Xinhua) --" at the head of an article. The place stands in capitals, or else the year
 * must be there: "Chapter, March 3 -" is no dateline.
 * @returns the day, mostly without its year, or undefined when there is no dateline
 */
export function datelineDate(text: string): Dateline | undefined {
  for (const pattern of DATELINES) {
    const groups = pattern.exec(text.slice(0, HEAD))?.groups;
    if (!groups || (/\p{Ll}/u.test(groups.place) && groups.year === undefined)) continue;
    const { year, month = groups.month2, day = groups.day2 } = groups;
    const date = { month: monthOf(month), day: Number(day), ...(year && { year: Number(year) }) };
    if (isDay(date.year ?? LEAP_YEAR, date.month, date.day)) return date;
  }
  return undefined;
}

const LEAP_YEAR = 2000;
const ORDINAL = /(\d{1,4})(?:st|nd|rd|th)[ -]anniversary/i;

/** A year, and the words that imply it. */
export interface Implied {
  year: number;
  by: string;
}

/**
 * The year that a text speaks in: "the 80th anniversary of World War II's end" implies 2025.
 * @returns undefined when nothing implies one, or two things imply different ones
 */
export function impliedYear(text: string, namedTimes: readonly NamedTime[]): Implied | undefined {
  const found = findNamed(text, namedTimes).flatMap(({ start, end, meaning }): Implied[] => {
    const by = text.slice(start, end);
    const count = ORDINAL.exec(by)?.[1];
    const year = meaning.kind === 'edtf' ? /^-?\d{4}/.exec(meaning.edtf)?.[0] : undefined;
    return count === undefined || year === undefined ? [] : [{ year: Number(year) + Number(count), by }];
  });
  return found.every(({ year }) => year === found[0].year) ? found[0] : undefined;
}

/**
 * What dateline and anniversaries say together of the day of publication, as EDTF: `2025-09-02`, `2025`, or
 * undefined without a year.
 */
export function impliedPublication(text: string, namedTimes: readonly NamedTime[]): string | undefined {
  const dateline = datelineDate(text);
  const year = dateline?.year ?? impliedYear(text, namedTimes)?.year;
  if (year === undefined) return undefined;
  const two = (n: number): string => String(n).padStart(2, '0');
  if (!dateline || !isDay(year, dateline.month, dateline.day)) return String(year);
  return `${year}-${two(dateline.month)}-${two(dateline.day)}`;
}
