import { monthOf, MONTH } from './en/words.ts';
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
/** A place in capitals, perhaps its country, the day, then an agency in brackets or a dash. */
const DATELINE = new RegExp(
  `^[ \\t]*\\p{Lu}[\\p{Lu}.'’ -]{2,40}(?:, [\\p{L}. ]{2,30})?, (?<month>${MONTH}) (?<day>\\d\\d?)(?:, (?<year>\\d{4}))?(?= ?(?:\\(|[-\\u2010-\\u2014_]|:))`,
  'imu',
);
const CAPITALS = /^[ \t]*\p{Lu}{2}/u;

/**
 * Reads "BEIJING, Sept. 2 (Xinhua) --" at the head of an article.
 * @returns the day, mostly without its year, or undefined when there is no dateline
 */
export function datelineDate(text: string): Dateline | undefined {
  const match = DATELINE.exec(text.slice(0, HEAD));
  if (!match?.groups || !CAPITALS.test(match[0])) return undefined;
  const { year, month, day } = match.groups;
  const date = { month: monthOf(month), day: Number(day), ...(year && { year: Number(year) }) };
  return isDay(date.year ?? LEAP_YEAR, date.month, date.day) ? date : undefined;
}

const LEAP_YEAR = 2000;
const ORDINAL = /(\d{1,4})(?:st|nd|rd|th)[ -]anniversary/i;

/**
 * The year that a text speaks in: "the 80th anniversary of World War II's end" implies 2025.
 * @returns undefined when nothing implies one, or two things imply different ones
 */
export function impliedYear(text: string, namedTimes: readonly NamedTime[]): number | undefined {
  const years = new Set<number>();
  for (const { start, end, meaning } of findNamed(text, namedTimes)) {
    const count = ORDINAL.exec(text.slice(start, end))?.[1];
    if (count === undefined || meaning.kind !== 'edtf') continue;
    const year = /^-?\d{4}/.exec(meaning.edtf)?.[0];
    if (year !== undefined) years.add(Number(year) + Number(count));
  }
  return years.size === 1 ? [...years][0] : undefined;
}

/**
 * What dateline and anniversaries say together of the day of publication, as EDTF: `2025-09-02`, `2025`, or
 * undefined without a year.
 */
export function impliedPublication(text: string, namedTimes: readonly NamedTime[]): string | undefined {
  const dateline = datelineDate(text);
  const year = dateline?.year ?? impliedYear(text, namedTimes);
  if (year === undefined) return undefined;
  const two = (n: number): string => String(n).padStart(2, '0');
  if (!dateline || !isDay(year, dateline.month, dateline.day)) return String(year);
  return `${year}-${two(dateline.month)}-${two(dateline.day)}`;
}
