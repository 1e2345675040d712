import type { Rule } from '../../rule.ts';
import { SPOKEN_YEAR, spokenYear } from '../numbers.ts';
import {
  BC,
  DASH,
  DAY,
  MONTH,
  isMonth,
  monthOf,
  MONTH_STARTS,
  ORDINAL,
  ORDINAL_WORD,
  ordinalOf,
  ORDINAL_STARTS,
  SHORT_WEEKDAY,
  SHORT_YEAR,
  shortYearOf,
  weekdayOf,
  WEEKDAY,
  WEEKDAY_STARTS,
  YEAR,
} from '../words.ts';
import { isDay, lastOf } from '../../moment.ts';
import { nthWeekdayOf } from '../holidays.ts';

/** Days, months and weekdays, with or without their year. */

const YEAR_OR_BC = `(?:(?<bc>\\d{1,4}) ${BC}|(?<year>${YEAR})|${SHORT_YEAR})`;
const ANY_YEAR = 2000;

interface DateWords {
  day?: string;
  month: string;
  year?: string;
  bc?: string;
  short?: string;
  weekday?: string;
}

/** Undefined for 31 February. */
function dateOf(words: Record<string, string | undefined>) {
  const { day, month, year, bc, short, weekday } = words as unknown as DateWords;
  const date = {
    kind: 'calendar' as const,
    month: monthOf(month),
    day: day ? Number.parseInt(day, 10) : undefined,
    year: year ? Number(year) : bc ? 1 - Number(bc) : short ? shortYearOf(short) : undefined,
    weekday: weekday ? weekdayOf(weekday) : undefined,
  };
  return date.day === undefined || isDay(date.year ?? ANY_YEAR, date.month, date.day) ? date : undefined;
}

/** "March" is a verb and "May" another, so alone they need a word before them that asks for a time. */
const AMBIGUOUS = /^(?:may|march|august|april|june|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

export const monthDayYear: Rule = {
  name: 'August 15, 1945',
  starts: MONTH_STARTS,
  pattern: `(?<month>${MONTH}) (?:the )?(?<day>${DAY})(?![:.]\\d|,\\d{3}|%)(?:,? ${YEAR_OR_BC}(?![,.]?\\d))?`,
  read: (words) => (isMonth(words.month!, words.year) ? dateOf(words) : undefined),
};

export const dayMonthYear: Rule = {
  name: '15 August 1945',
  starts: ['#'],
  digits: [1, 2],
  behind: ' snrt',
  pattern: `(?<![\\d.,:$]|/\\d?\\d/|(?:^|\\D)(?:[04-9]\\d|3[2-9]|\\d{3,4})/)(?<day>${DAY}) (?:(?:day )?of )?(?<month>${MONTH})(?:,? ${YEAR_OR_BC}(?![,.]?\\d))?`,
  read: (words) => (isMonth(words.month!, words.year) ? dateOf(words) : undefined),
  article: true,
};

/** In words the day has "the" and "of", so that "the first May Day" is none. */
export const wordMonthYear: Rule = {
  name: '[the] first of May 1707',
  starts: [...ORDINAL_STARTS, 'thirtieth', 'thirty'],
  digits: [],
  pattern: `(?<=\\bthe )(?<day>(?:(?:twenty|thirty)[- ])?${ORDINAL}|thirtieth) (?:day )?of (?<month>${MONTH})(?:,? ${YEAR_OR_BC}(?![,.]?\\d))?`,
  read: (words) =>
    isMonth(words.month!, words.year) ? dateOf({ ...words, day: String(dayOf(words.day!)) }) : undefined,
  article: true,
};

/** `twenty-third` is 23. */
function dayOf(word: string): number {
  const [, tens, ones] = /^(?:(twenty|thirty)[- ])?(.*)$/i.exec(word)!;
  if (/^thirtieth$/i.test(word)) return 30;
  return (tens ? (/^twenty/i.test(tens) ? 20 : 30) : 0) + ordinalOf(ones);
}

export const yearMonthDay: Rule = {
  name: '1999 March 12',
  starts: ['#'],
  digits: [4],
  behind: ' ',
  pattern: `(?<year>${YEAR}) (?<month>${MONTH}) (?<day>${DAY})(?![:.,/-]?\\d|,? ${YEAR}|%)`,
  read: (words) => (isMonth(words.month!, words.year) ? dateOf(words) : undefined),
};

/** What may stand behind "on the 9th" when that is a day of the month, and no ninth thing. */
const NO_NOUN =
  '(?=[,.;:)]|$| (?:and|but|he|she|it|they|we|I|the|a|an|his|her|their|its|to|at|in|as|when|after|with|was|were|had|by|for|from|until|however|there|both|another|two|three|only|most|all)\\b)';

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

/** Histories of old have "9 August 378"; the refiner knows if that is before Christ. */
export const monthShortYear: Rule = {
  name: '9 August 378[, they]',
  starts: ['#', ...MONTH_STARTS],
  digits: [1, 2],
  behind: ' snrt',
  pattern: `(?:(?<day>${DAY}) (?:of )?(?<month>${MONTH})|(?<month2>${MONTH})(?: (?<day2>${DAY}),)?),? (?<year>[1-9]\\d\\d)(?=[,.;:)]| (?:he|she|they|the|at|in|when|and|by)\\b)(?![.,]\\d)`,
  read: ({ month, month2, day, day2, year }) => {
    const name = (month ?? month2)!;
    const date = isMonth(name) ? dateOf({ month: name, day: day ?? day2, year }) : undefined;
    return date && { ...date, weak: true };
  },
  only: 'narrative',
};

export const monthWordDay: Rule = {
  name: 'January nineteenth',
  starts: MONTH_STARTS,
  pattern: `(?<!\\bin )(?<month>${MONTH}) (?:the )?(?<day>(?:(?:twenty|thirty)[- ])?${ORDINAL_WORD}|thirtieth)(?:${NO_NOUN}|,? (?<year>${YEAR})(?![,.]?\\d))`,
  read: ({ month = '', day = '', year }) =>
    isMonth(month, year) ? dateOf({ month, day: String(dayOf(day)), year }) : undefined,
};

export const dayDashMonthYear: Rule = {
  name: '15-Aug-1945',
  starts: ['#'],
  digits: [1, 2],
  behind: '-',
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
  pattern: `(?<month>${MONTH})(?: of| ?,)? (?:${YEAR_OR_BC}|(?<spoken>${SPOKEN_YEAR}))(?![,.]?\\d)`,
  read: (words) => {
    if (!isMonth(words.month!, words.year)) return undefined;
    return words.spoken
      ? { kind: 'calendar', month: monthOf(words.month!), year: spokenYear(words.spoken) }
      : dateOf(words);
  },
};

/** "The October Revolution", "the July Days", "the May Fourth Movement": names, not months. */
const NAMES_MONTH =
  /^ (?:Revolution|Uprising|Rising|Revolt|Rebellion|Movement|Fourth|First|Days|Theses|Manifesto|Crisis|War|Coup|Massacres?|Plot|Offensive|Surprise|Agreement|Plenum|Constitution)\b/;

export const month: Rule = {
  name: 'August',
  starts: MONTH_STARTS,
  pattern: `(?<month>${MONTH})`,
  read: ({ month: word = '' }, { text, end }) =>
    isMonth(word) && !NAMES_MONTH.test(text.slice(end, end + 16))
      ? {
          kind: 'calendar',
          month: monthOf(word),
          weak: AMBIGUOUS.test(word.toLowerCase()),
        }
      : undefined,
};

/** "Bloody Sunday" is one of its own, "Man Friday" a man, the "Sunday Times" a paper. */
const NO_WEEKDAY_BEFORE =
  '(?<!\\b(?:black|bloody|super|man|ruby|casual|fat|holy|spy|giving|my|joe|ash|good|palm|easter|whit|blue|freaky) )';
const NO_WEEKDAY_AFTER =
  '(?! (?:Night (?:Live|Football|Fever|Baseball|Lights)|Times|Mirror|Telegraph|Express|Mail|Post|Herald|Independent|Tribune|World|Star|Sun|Observer|Mercury|Club|Business Post|Group|Ltd|Inc|Corp|Harbor|Harbour|Island)\\b)';

export const weekday: Rule = {
  name: 'Tuesday',
  starts: WEEKDAY_STARTS,
  pattern: `${NO_WEEKDAY_BEFORE}(?<weekday>${WEEKDAY})${NO_WEEKDAY_AFTER}`,
  read: ({ weekday: word = '' }, { text, start, end }) => {
    const any =
      /\b(?:a|any|some) $/i.test(text.slice(Math.max(0, start - 6), start)) &&
      NO_MEETING.test(text.slice(end, end + 9));
    return { kind: 'calendar', weekday: weekdayOf(word), ...(any && { any }) };
  },
};

/** "On a Tuesday, in May" is some Tuesday, "a Tuesday meeting" a certain one. */
const NO_MEETING = /^(?:$|\s?[,.;:!?)]| (?:in|of|when|at|and|or|so|because|but|is|was|to)\b)/;

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
