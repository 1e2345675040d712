import type { Meaning } from '../../meaning.ts';
import { dayMoment, daysOf, isDay, weekOf } from '../../moment.ts';
import type { Rule } from '../../rule.ts';
import { MONTH } from '../words.ts';

/** Dates in digits alone. */

function dateOf(year: number, month: number, day: number, time?: string) {
  return month >= 1 && month <= 12 && isDay(year, month, day)
    ? { kind: 'calendar' as const, year, month, day, ...(time && { time }) }
    : undefined;
}

export const isoDate: Rule = {
  name: '2025-09-02T10:00Z',
  starts: ['#'],
  digits: [4],
  behind: '-/.',
  pattern:
    '(?<![\\d.-])(?<year>\\d{4})(?<dash>[-/.])(?<month>\\d\\d?)\\k<dash>(?<day>\\d\\d?)(?:[T ](?<time>\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\.\\d{1,6})?(?<zone>Z|[+-]\\d\\d:?\\d\\d)?)?(?!-\\d|/(?!\\d{4}-)\\d)',
  read: ({ year, month, day, time, zone = '' }) =>
    dateOf(Number(year), Number(month), Number(day), time && time + zone),
};

/** American order unless the first number can be no month: 3/15/1998, but 15/3/1998. */
export const slashDate: Rule = {
  name: '3/15/1998',
  starts: ['#'],
  digits: [1, 2],
  behind: '-/.',
  pattern:
    '(?<![\\d./$-])(?<first>\\d\\d?)(?<dash>[-/.])(?<second>\\d\\d?)\\k<dash>(?<year>\\d{4}|\\d\\d)(?![-/.]\\d)',
  read: ({ first, second, year = '', dash }) => {
    if (year.length === 2 && dash !== '/') return undefined;
    const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);
    const [a, b] = [Number(first), Number(second)];
    return a > 12 || dash === '.' ? dateOf(full, b, a) : dateOf(full, a, b);
  },
};

/** In notes and posts, where a date is asked for; month first. */
export const slashDay: Rule = {
  name: '[on] 3/14[, he left]',
  starts: ['#'],
  digits: [1, 2],
  behind: '/',
  pattern: `(?<=\\b(?:on|by|until|since|dated|due) )(?!(?:[1-3]/[2-4]|[1-7]/8)(?!\\d))(?<month>1[0-2]|0?[1-9])/(?<day>3[01]|[12]\\d|0?[1-9])(?! of\\b| ${MONTH}|[/.%-]?\\d)`,
  read: ({ month, day }) => {
    const found = dateOf(ANY_LEAP_YEAR, Number(month), Number(day));
    return found && { ...found, year: undefined };
  },
};

const ANY_LEAP_YEAR = 2000;

/** Eight digits that no others follow, of a year and a day that there are. */
export const compactDate: Rule = {
  name: '20251105',
  starts: ['#'],
  digits: [8],
  pattern: '(?<![\\d.,/$£€#-])(?<year>19\\d\\d|20\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)(?![-.,/]?\\d|%)',
  read: ({ year, month, day }) => dateOf(Number(year), Number(month), Number(day)),
};

/** ISO 8601's weeks, and their days. */
export const isoWeek: Rule = {
  name: '2025-W36',
  starts: ['#'],
  digits: [4],
  behind: '-w',
  pattern: '(?<![\\d.-])(?<year>\\d{4})-?W(?<week>0[1-9]|[1-4]\\d|5[0-3])(?:-(?<day>[1-7])(?!\\d))?',
  read: ({ year, week, day }) => weekDate(Number(year), Number(week), day),
};

export const weekOfYear: Rule = {
  name: 'week 36 of 2025',
  starts: ['week'],
  pattern: 'week (?<week>[1-9]|[1-4]\\d|5[0-3])(?: of|,| in)? (?<year>20\\d\\d|19\\d\\d)(?![-.,]?\\d)',
  read: ({ year, week }) => weekDate(Number(year), Number(week)),
};

function weekDate(year: number, index: number, weekday?: string): Meaning | undefined {
  const [monday] = daysOf({ unit: 'week', year, index });
  if (weekOf(monday).index !== index) return undefined;
  const { unit: _, ...date } = dayMoment(monday + Number(weekday ?? 1) - 1);
  const of: Meaning = { kind: 'calendar', ...date };
  return weekday ? of : { kind: 'shift', unit: 'week', count: 0, from: 'now', of, keep: false };
}

export const nineEleven: Rule = {
  name: '9/11',
  starts: ['#'],
  digits: [1],
  behind: '/',
  pattern: '(?<![\\d./-])9/11(?![/.-]?\\d)',
  read: () => dateOf(2001, 9, 11),
};
