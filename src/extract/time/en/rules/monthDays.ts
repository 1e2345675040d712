import { lastOf } from '../../moment.ts';
import type { Rule } from '../../rule.ts';
import { dateOf, NO_NOUN, YEAR_OR_BC } from '../dateWords.ts';
import { nthWeekdayOf } from '../holidays.ts';
import {
  DASH,
  DAY,
  isMonth,
  MONTH,
  monthOf,
  ordinalOf,
  ORDINAL_STARTS,
  WEEKDAY,
  weekdayOf,
  YEAR,
} from '../words.ts';

/** Days of a month that is told beside them or before. */

/** In the month of the last date mentioned. */
export const nthOfMonth: Rule = {
  name: '[on the] 9th',
  starts: ['#'],
  digits: [1, 2],
  behind: 'snrt',
  pattern: `(?<=\\b(?:on|by|until|till|since|(?:morning|afternoon|evening|night|dawn) of) the )(?<day>[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)${NO_NOUN}`,
  read: ({ day }) => ({ kind: 'calendar', day: Number(day), of: { kind: 'same', unit: 'month' } }),
  article: true,
};

/** In a month that is counted. */
export const nthOfThisMonth: Rule = {
  name: '3rd of last month',
  starts: ['#'],
  digits: [1, 2],
  behind: 'snrt',
  pattern: `(?<day>[12]\\d|3[01]|[1-9])(?:st|nd|rd|th) of (?:(?<step>this|last|next)|(?:that|the same)|the (?<way>previous|following)) month`,
  read: ({ day, step, way }) => ({
    kind: 'calendar',
    day: Number(day),
    of: step
      ? { kind: 'shift', unit: 'month', count: MONTH_STEPS[step.toLowerCase()], from: 'now' }
      : way
        ? { kind: 'shift', unit: 'month', count: MONTH_STEPS[way.toLowerCase()], from: 'then' }
        : { kind: 'same', unit: 'month' },
  }),
  article: true,
};

const MONTH_STEPS: Record<string, number> = { this: 0, last: -1, next: 1, previous: -1, following: 1 };

/** Of "10-12 August 1945" the 10; the 12 is a date by itself. */
export const firstDay: Rule = {
  name: '10 [to 12 August]',
  starts: ['#'],
  digits: [1, 2],
  pattern: `(?<![\\d.,:$/\u2010-\u2014-])(?<day>${DAY})(?= ?(?:${DASH}|to|and|or|/|,) ?(?:the )?(?:${DAY}(?:,| and| or) )?${DAY} (?:of )?(?<month>${MONTH})(?:,? ${YEAR_OR_BC})?)`,
  read: (words) => (isMonth(words.month!, words.year) ? dateOf(words) : undefined),
  article: true,
};

/** Of "August 10-12, 1945" the 12. */
export const secondDay: Rule = {
  name: '[August 10 to] 12',
  starts: ['#'],
  digits: [1, 2],
  pattern: `(?<=(?<month>${MONTH}) ${DAY}(?:, \\d\\d?){0,2},? ?(?:${DASH}|to|and|or|through|until|/) ?)(?<day>${DAY})(?![.:]\\d|%| (?:people|men|others|more|percent|per cent|million|\\p{Ll}{4,20}s)\\b)(?:,? ${YEAR_OR_BC})?`,
  read: (words) => (isMonth(words.month!, words.year) ? dateOf(words) : undefined),
};

/** Of "June 3, 4 and 5" the 4. */
export const middleDay: Rule = {
  name: '[June 3,] 4 [and 5]',
  starts: ['#'],
  digits: [1, 2],
  pattern: `(?<=(?<month>${MONTH}) ${DAY}(?:, \\d\\d?)?, )(?<day>${DAY})(?=(?:, \\d\\d?)?,? (?:and|or) ${DAY}(?! \\p{Ll}{4,20}s))`,
  read: (words) => (isMonth(words.month!, words.year) ? dateOf(words) : undefined),
};

export const lastDay: Rule = {
  name: 'last day of 2019',
  starts: ['first', 'last', 'final', 'opening', 'closing'],
  pattern: `(?<which>first|last|final|opening|closing) day of (?:(?<month>${MONTH})(?:,? (?<year>${YEAR}))?|(?<year2>${YEAR}))`,
  read: ({ which = '', month: name, year, year2 = year }) => {
    if (name && !isMonth(name, year2)) return undefined;
    const last = /^(?:last|final|closing)$/i.test(which);
    const month = name ? monthOf(name) : last ? 12 : 1;
    return {
      kind: 'calendar',
      holiday: (y) => [month, last ? lastOf(y, month) : 1],
      ...(year2 && { year: Number(year2) }),
    };
  },
  article: true,
};

export const nthWeekday: Rule = {
  name: 'first Monday in September',
  starts: [...ORDINAL_STARTS, 'last'],
  digits: [1],
  behind: 'snrt',
  pattern: `(?<nth>first|second|third|fourth|fifth|last|[1-5](?:st|nd|rd|th)) (?<weekday>${WEEKDAY}) (?:of|in) (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
  read: ({ nth = '', weekday: day = '', month: name = '', year }) => ({
    kind: 'calendar',
    holiday: nthWeekdayOf(monthOf(name), weekdayOf(day), /last/i.test(nth) ? -1 : ordinalOf(nth)),
    ...(year && { year: Number(year) }),
  }),
  article: true,
};
