import { datelineDate, impliedYear, type Dateline } from './dateline.ts';
import { MONTH, monthOf, SHORT_WEEKDAY } from './en/words.ts';
import { dayNumber, isDay } from './moment.ts';
import type { NamedTime } from './timex.ts';

/** When an article appeared, where no metadata says so: a line of its own, its dateline, its file's name, what it implies. */

export interface Publication {
  /** `2025-09-02`, or only the year when nothing says more. */
  date: string;
  /** Where it is from. Of these `implied` is a conclusion, the others are said. */
  origin: 'date line' | 'dateline' | 'file name' | 'implied';
  /** The words that imply it. */
  by?: string;
}

/**
 * @param fileName with its folders, if it has any
 * @returns the best that the text or else its name says; undefined when they say nothing
 */
export function publicationOf(
  text: string,
  { fileName = '', namedTimes = [] }: { fileName?: string; namedTimes?: readonly NamedTime[] } = {},
): Publication | undefined {
  const line = publicationLine(text);
  if (line) return { date: line, origin: 'date line' };
  const dateline = datelineDate(text);
  const named = fileNameDate(fileName);
  const year = dateline && (dateline.year ?? yearNear(dateline, named));
  if (dateline && year !== undefined) {
    const date = iso(year, dateline.month, dateline.day);
    if (date) return { date, origin: 'dateline' };
  }
  if (named) return { date: named, origin: 'file name' };
  const implied = impliedYear(text, namedTimes);
  if (implied === undefined) return undefined;
  const day = dateline && iso(implied.year, dateline.month, dateline.day);
  return { date: day ?? String(implied.year), origin: 'implied', by: implied.by };
}

/** A date line stands among the first lines. */
const LINES = 8;
const LONGEST = 160;
const WEEKDAY_FIRST = `(?:${SHORT_WEEKDAY},? )?`;
const DATE = `(?:(?<month>${MONTH}) (?<day>\\d\\d?)(?:st|nd|rd|th)?,? (?<year>\\d{4})|(?<day2>\\d\\d?)(?:st|nd|rd|th)? (?:of )?(?<month2>${MONTH}),? (?<year2>\\d{4})|(?<year3>\\d{4})(?<dash>[-/])(?<month3>\\d\\d)\\k<dash>(?<day3>\\d\\d))`;
const SAYS =
  '(?:first )?(?<says>published|posted|updated|last updated|last modified|modified|date|created|issued|released)(?: on| at)?[: ] ?';
const BYLINE = 'by [^|\\u00b7\\u2022\\n]{2,60}?(?: ?[|\\u00b7\\u2022\\u2013\\u2014-] ?|, )';
const CLOCK =
  '(?:T\\d\\d:\\d\\d\\S{0,12}|,? (?:at )?\\d\\d?[:.]\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: \\(?[a-z]{1,5}\\)?)?(?: time)?)?';
const MORE = '(?: ?[|\\u00b7\\u2022(].{0,80})?';
const LINE = new RegExp(`^(?:${SAYS}|${BYLINE})?${WEEKDAY_FIRST}${DATE}${CLOCK}\\.?${MORE}$`, 'iu');

/**
 * A line near the top that is nothing but the date, its time and who wrote: "Published: 3 March 2021, 10:15 GMT",
 * "By A. Writer | 2025-09-02". Where one says when it was published and another when it was updated, the first.
 */
export function publicationLine(text: string): string | undefined {
  const lines = text.slice(0, LINES * LONGEST * 2).split(/\r?\n/);
  const dated = lines
    .map((line) => line.replaceAll(/[*_#>\s]+/g, ' ').trim())
    .filter((line) => line !== '')
    .slice(0, LINES)
    .filter((line) => line.length <= LONGEST)
    .map((line) => LINE.exec(line)?.groups)
    .filter((groups) => groups !== undefined)
    .map((groups) => ({ date: dateOf(groups), late: /updated|modified/i.test(groups.says ?? '') }))
    .filter(({ date }) => date !== undefined);
  return (dated.find(({ late }) => !late) ?? dated[0])?.date;
}

function dateOf(groups: Record<string, string | undefined>): string | undefined {
  const word = groups.month ?? groups.month2;
  const month = word === undefined ? Number(groups.month3) : monthOf(word);
  const year = groups.year ?? groups.year2 ?? groups.year3;
  return iso(Number(year), month, Number(groups.day ?? groups.day2 ?? groups.day3));
}

const NUMBERS = /(?<!\d)(?<year>19\d\d|20\d\d)(?<dash>[-_./]?)(?<month>\d\d)\k<dash>(?<day>\d\d)(?!\d)/g;
const WORDS = new RegExp(
  `(?<![a-z\\d])(?:(?<month>${MONTH})[-_ ](?<day>\\d\\d?)|(?<day2>\\d\\d?)[-_ ](?<month2>${MONTH}))[-_ ,]{1,2}(?<year>\\d{4})(?!\\d)`,
  'i',
);

/**
 * The day that a file's name or its folders say: `2025-09-02-article.txt`, `article_20250902.html`,
 * `2025/09/02/article.html`, `article-sept-2-2025.md`. Orders that can be read two ways are not.
 */
export function fileNameDate(name: string): string | undefined {
  for (const { groups } of name.matchAll(NUMBERS)) {
    const date = iso(Number(groups!.year), Number(groups!.month), Number(groups!.day));
    if (date) return date;
  }
  const words = WORDS.exec(name)?.groups;
  return words && dateOf(words);
}

/** A dateline without its year is from the year in which it lies next to the file's date. */
function yearNear({ month, day }: Dateline, date: string | undefined): number | undefined {
  if (date === undefined) return undefined;
  const [year, m, d] = date.split('-').map(Number);
  const distance = (y: number): number => Math.abs(dayNumber(y, month, day) - dayNumber(year, m, d));
  const nearest = [year, year - 1, year + 1].toSorted((a, b) => distance(a) - distance(b))[0];
  return distance(nearest) <= NEAR ? nearest : undefined;
}

/** So many days may lie between an article and the name of its file. */
const NEAR = 31;

function iso(year: number, month: number, day: number): string | undefined {
  const two = (n: number): string => String(n).padStart(2, '0');
  // A year of fewer digits is no year of news, nor ISO 8601.
  return year >= 1000 && month >= 1 && month <= 12 && isDay(year, month, day)
    ? `${year}-${two(month)}-${two(day)}`
    : undefined;
}
