import type { Rule } from '../../rule.ts';
import { dateOf, NO_NOUN, YEAR_OR_BC } from '../dateWords.ts';
import { SPOKEN_YEAR, spokenYear } from '../numbers.ts';
import {
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
  weekdayOf,
  WEEKDAY,
  WEEKDAY_STARTS,
  YEAR,
} from '../words.ts';

/** Days, months and weekdays, with or without their year. */

/** "March" is a verb and "May" another, so alone they need a word before them that asks for a time. */
const AMBIGUOUS = /^(?:may|march|august|april|june|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** "On may 6", as posts have it. */
const ASKS_DAY = /\b(?:on|until|since) $/;

export const monthDayYear: Rule = {
  name: 'August 15, 1945',
  starts: MONTH_STARTS,
  pattern: `(?<month>${MONTH}) (?:the )?(?<day>${DAY})(?![:.]\\d|,\\d{3}|%)(?:,? ${YEAR_OR_BC}(?![,.]?\\d))?`,
  read: (words, { text, start }) =>
    isMonth(words.month!, words.year, words.day) || ASKS_DAY.test(text.slice(Math.max(0, start - 6), start))
      ? dateOf(words)
      : undefined,
};

export const dayMonthYear: Rule = {
  name: '15 August 1945',
  starts: ['#'],
  digits: [1, 2],
  behind: ' snrt',
  pattern: `(?<![\\d.,:$]|/\\d?\\d/|(?:^|\\D)(?:[04-9]\\d|3[2-9]|\\d{3,4})/)(?<day>${DAY}) (?:(?:day )?of )?(?<month>${MONTH})(?:,? ${YEAR_OR_BC}(?![,.]?\\d))?`,
  read: (words) => (isMonth(words.month!, words.year, words.day) ? dateOf(words) : undefined),
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

/** Histories of old have "9 August 378"; the refiner knows if that is before Christ. */
export const monthShortYear: Rule = {
  name: '9 August 378[, they]',
  starts: ['#', ...MONTH_STARTS],
  digits: [1, 2],
  behind: ' snrt',
  pattern: `(?:(?<day>${DAY}) (?:of )?(?<month>${MONTH})|(?<month2>${MONTH})(?: (?<day2>${DAY}),)?),? (?<year>[1-9]\\d\\d)(?=[,.;:)]| (?:he|she|they|the|at|in|when|and|by|after|before|with|for|from|under|near|during|while)\\b)(?![.,]\\d)`,
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

/** "The May Company": a name, too. */
const NAME = /^ [A-Z][a-z]/;

/** "He came in march.": a month, though it has no capital. */
const isAsked = (text: string, start: number, end: number): boolean =>
  /\b(?:in|since|until|till|last|next|by) $/.test(text.slice(Math.max(0, start - 6), start)) &&
  /^(?:\s?[.,;:?!)]|$|\s(?:of|and|when|but|we|i|he|she|they|it|the|that|this|last|next)\b)/i.test(
    text.slice(end, end + 6),
  );

export const month: Rule = {
  name: 'August',
  starts: MONTH_STARTS,
  pattern: `(?<month>${MONTH})`,
  read: ({ month: word = '' }, { text, start, end }) =>
    (isMonth(word) || isAsked(text, start, end)) &&
    !NAMES_MONTH.test(text.slice(end, end + 16)) &&
    !(/\bthe $/i.test(text.slice(Math.max(0, start - 5), start)) && NAME.test(text.slice(end, end + 3)))
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

const SHORT_NAME = '(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat)(?:\\b\\.)?';
const TOWARD = { this: 'this', next: 'future', last: 'past' } as const;

/** A short name needs company, "this Sat", "Mon night": "Sat" and "Wed" are verbs, and "Sun" is a paper. */
export const shortWeekday: Rule = {
  name: '[on] Sat',
  starts: ['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat'],
  pattern: `(?:(?<=\\b(?:on|by|until|(?<step>this|next|last)) )${SHORT_NAME}|${SHORT_NAME}(?= (?:morning|afternoon|evening|night|noon|\\d\\d?(?::\\d\\d)? ?[ap]\\.?m)))`,
  read: ({ step }, { text, start, end }) => {
    const word = text.slice(start, end);
    if (/^[a-z]/.test(word) || /^ [A-Z]/.test(text.slice(end, end + 2))) return undefined;
    const toward = TOWARD[step?.toLowerCase() as keyof typeof TOWARD];
    return { kind: 'calendar', weekday: weekdayOf(word), ...(step && { toward, lead: step.length + 1 }) };
  },
};

/** "On a Tuesday, in May" is some Tuesday, "a Tuesday meeting" a certain one. */
const NO_MEETING = /^(?:$|\s?[,.;:!?)]| (?:in|of|when|at|and|or|so|because|but|is|was|to)\b)/;
