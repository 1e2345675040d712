import type { Rule } from '../../rule.ts';
import { SPOKEN_YEAR, spokenYear } from '../numbers.ts';
import {
  BC,
  DASH,
  DAY,
  MONTH,
  monthOf,
  MONTH_STARTS,
  ordinalOf,
  ORDINAL_STARTS,
  SHORT_WEEKDAY,
  weekdayOf,
  WEEKDAY,
  WEEKDAY_STARTS,
  YEAR,
} from '../words.ts';
import { isDay } from '../../moment.ts';
import { nthWeekdayOf } from '../holidays.ts';

/** Days, months and weekdays, with or without their year. */

const YEAR_OR_BC = `(?:(?<bc>\\d{1,4}) ${BC}|(?<year>${YEAR}))`;
const ANY_YEAR = 2000;

interface DateWords {
  day?: string;
  month: string;
  year?: string;
  bc?: string;
  weekday?: string;
}

/** Undefined for 31 February. */
function dateOf(words: Record<string, string | undefined>) {
  const { day, month, year, bc, weekday } = words as unknown as DateWords;
  const date = {
    month: monthOf(month),
    ...(day && { day: Number.parseInt(day, 10) }),
    ...(year && { year: Number(year) }),
    ...(bc && { year: 1 - Number(bc) }),
    ...(weekday && { weekday: weekdayOf(weekday) }),
  };
  if (date.day !== undefined && !isDay(date.year ?? ANY_YEAR, date.month, date.day)) return undefined;
  return { kind: 'calendar' as const, ...date };
}

/** "March" is a verb and "May" another, so alone they need a word before them that asks for a time. */
const AMBIGUOUS = /^(?:may|march|august|april|june|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const CAPITAL = /^[A-Z]/;

export const monthDayYear: Rule = {
  name: 'August 15, 1945',
  starts: MONTH_STARTS,
  pattern: `(?<month>${MONTH}) (?:the )?(?<day>${DAY})(?![:.]\\d|,\\d{3}|%)(?:,? ${YEAR_OR_BC}(?![,.]?\\d))?`,
  read: (words) => (CAPITAL.test(words.month!) ? dateOf(words) : undefined),
};

export const dayMonthYear: Rule = {
  name: '15 August 1945',
  starts: ['#'],
  digits: [1, 2],
  pattern: `(?<![\\d.,:$/])(?<day>${DAY}) (?:(?:day )?of )?(?<month>${MONTH})(?:,? ${YEAR_OR_BC}(?![,.]?\\d))?`,
  read: (words) => (CAPITAL.test(words.month!) ? dateOf(words) : undefined),
  article: true,
};

export const dayDashMonthYear: Rule = {
  name: '15-Aug-1945',
  starts: ['#'],
  digits: [1, 2],
  pattern: `(?<day>${DAY})-(?<month>${MONTH})-(?<year>${YEAR})`,
  read: dateOf,
};

export const weekdayDate: Rule = {
  name: 'Monday, Oct. 26',
  starts: WEEKDAY_STARTS,
  pattern: `(?<weekday>${SHORT_WEEKDAY}),? (?:the )?(?:(?<month>${MONTH}) (?<day>${DAY})|(?<day2>${DAY}) (?:of )?(?<month2>${MONTH}))(?:,? ${YEAR_OR_BC})?`,
  read: (words) => dateOf({ ...words, month: words.month ?? words.month2, day: words.day ?? words.day2 }),
};

export const monthYear: Rule = {
  name: 'February of 2022',
  starts: MONTH_STARTS,
  pattern: `(?<month>${MONTH})(?: of|,)? (?:${YEAR_OR_BC}|(?<spoken>${SPOKEN_YEAR}))(?![,.]?\\d)`,
  read: (words) => {
    if (!CAPITAL.test(words.month!)) return undefined;
    return words.spoken
      ? { kind: 'calendar', month: monthOf(words.month!), year: spokenYear(words.spoken) }
      : dateOf(words);
  },
};

export const month: Rule = {
  name: 'August',
  starts: MONTH_STARTS,
  pattern: `(?<month>${MONTH})`,
  read: ({ month: word = '' }) =>
    CAPITAL.test(word)
      ? {
          kind: 'calendar',
          month: monthOf(word),
          weak: AMBIGUOUS.test(word.toLowerCase()),
        }
      : undefined,
};

export const weekday: Rule = {
  name: 'Tuesday',
  starts: WEEKDAY_STARTS,
  pattern: `(?<weekday>${WEEKDAY})`,
  read: ({ weekday: word = '' }) =>
    CAPITAL.test(word) ? { kind: 'calendar', weekday: weekdayOf(word) } : undefined,
};

/** Of "10-12 August 1945" the 10; the 12 is a date by itself. */
export const firstDay: Rule = {
  name: '10 [to 12 August]',
  starts: ['#'],
  digits: [1, 2],
  pattern: `(?<![\\d.,:$/\u2010-\u2014-])(?<day>${DAY})(?= ?(?:${DASH}|to|and|or|/|,) ?(?:${DAY}(?:,| and| or) )?${DAY} (?:of )?(?<month>${MONTH})(?:,? ${YEAR_OR_BC})?)`,
  read: (words) => (CAPITAL.test(words.month!) ? dateOf(words) : undefined),
};

/** Of "August 10-12, 1945" the 12. */
export const secondDay: Rule = {
  name: '[August 10 to] 12',
  starts: ['#'],
  digits: [1, 2],
  pattern: `(?<=(?<month>${MONTH}) ${DAY}(?:, \\d\\d?){0,2},? ?(?:${DASH}|to|and|or|through|until|/) ?)(?<day>${DAY})(?![.:]\\d|%| (?:people|men|others|more|percent|per cent|million|\\p{Ll}{4,20}s)\\b)(?:,? ${YEAR_OR_BC})?`,
  read: (words) => (CAPITAL.test(words.month!) ? dateOf(words) : undefined),
};

/** Of "June 3, 4 and 5" the 4. */
export const middleDay: Rule = {
  name: '[June 3,] 4 [and 5]',
  starts: ['#'],
  digits: [1, 2],
  pattern: `(?<=(?<month>${MONTH}) ${DAY}(?:, \\d\\d?)?, )(?<day>${DAY})(?=(?:, \\d\\d?)?,? (?:and|or) ${DAY}(?! \\p{Ll}{4,20}s))`,
  read: (words) => (CAPITAL.test(words.month!) ? dateOf(words) : undefined),
};

export const nthWeekday: Rule = {
  name: 'first Monday in September',
  starts: [...ORDINAL_STARTS, 'last'],
  digits: [1],
  pattern: `(?<nth>first|second|third|fourth|fifth|last|[1-5](?:st|nd|rd|th)) (?<weekday>${WEEKDAY}) (?:of|in) (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
  read: ({ nth = '', weekday: day = '', month: name = '', year }) => ({
    kind: 'calendar',
    holiday: nthWeekdayOf(monthOf(name), weekdayOf(day), /last/i.test(nth) ? -1 : ordinalOf(nth)),
    ...(year && { year: Number(year) }),
  }),
  article: true,
};
