import type { Found, Rule } from '../../rule.ts';
import { SPOKEN_YEAR, spokenYear, SPOKEN_YEAR_STARTS } from '../numbers.ts';
import {
  AD,
  BC,
  DASH,
  DECADE,
  decadeOf,
  DECADE_STARTS,
  HUNDRED,
  hundredOf,
  HUNDRED_STARTS,
  ORDINAL,
  ordinalOf,
  ORDINAL_STARTS,
  shortYearOf,
} from '../words.ts';

/** Years, decades, centuries. */

export const bcYear: Rule = {
  name: '499 BC',
  starts: ['#'],
  digits: [1, 2, 3, 4],
  pattern: `(?<![\\d.,$])(?<bc>\\d{1,4}|\\d{1,2},\\d{3}) ?${BC}`,
  read: ({ bc = '' }) => ({ kind: 'calendar', year: 1 - Number(bc.replace(',', '')) }),
};

export const adYear: Rule = {
  name: '410 AD',
  starts: ['#'],
  digits: [1, 2, 3, 4],
  pattern: `(?<![\\d.,$])(?<year>\\d{1,4}) ?${AD}`,
  read: ({ year }) => ({ kind: 'calendar', year: Number(year) }),
};

export const adBeforeYear: Rule = {
  name: 'AD 410',
  starts: ['ad', 'a'],
  pattern: `A\\.?D\\.? (?<year>\\d{1,4})`,
  read: ({ year }) => ({ kind: 'calendar', year: Number(year) }),
};

/** Of "499-493 BC" the 499. */
export const firstBcYear: Rule = {
  name: '499 [to 493 BC]',
  starts: ['#'],
  digits: [1, 2, 3, 4],
  pattern: `(?<![\\d.,$])(?<bc>\\d{1,4})(?= ?(?:${DASH}|to|and|or|until|,) ?(?:\\d{1,4}(?:,| and| or) )?\\d{1,4} ?${BC})`,
  read: ({ bc }) => ({ kind: 'calendar', year: 1 - Number(bc) }),
};

/** What stands behind a number of things, or behind a price. */
const COUNTED =
  /^(?:[,.]?\d|\s?(?:%|°|percent|per cent|million|billion|thousand|km|kg|mph|kilomet|miles?\b|met(?:er|re)s?|feet|foot|tons?|tonnes?|troops|men\b|women|people|persons|soldiers|prisoners|civilians|casualties|dead|killed|wounded|injured|deaths|victims|refugees|ships|aircraft|planes|tanks|guns|dollars|pounds|euros|francs|yen|marks|rubles|shares|points|votes|members|employees|workers|jobs|homes|houses|units|copies|acres|hectares|barrels|others|more\b|square|cubic|times\b|pages|yards|gallons|watts|volts|MHz|Hz|cc\b|hp\b|lbs?\b|degrees|hours|days|weeks|months|years))/i;
const NUMBERED =
  /(?:[$£€¥#№]|\b(?:Article|Section|Chapter|Page|pp?\.|No\.?|Nos\.|Number|Flight|Boeing|Airbus|Room|Route|Highway|Resolution|Model|Series|Psalm|Act|Rule|Form|Unit|Battalion|US\$|Rs\.?|level|Windows|Office|about|nearly|almost|over|than|some|approximately|exactly)) ?$/i;
/** Words that ask for a year behind them. */
const ASKS =
  /(?:\b(?:(?:in|by|from|since|until) about|(?:in|by|from|since|until) around|in|since|until|till|by|from|of|to|during|before|after|and|or|circa|c\.|ca\.|early|late|mid|year|years|between|through|throughout|into|summer|spring|fall|autumn|winter|season|the|for|around|\d{4}\)?,?)|[(/,\u2010-\u2014-]) ?$/i;

/** "About 1945", and, where a year is asked for, "in approximately 1945". */
const COUNTS_YEARS = /\b(?:about|over|than|(?:in|by|from|since|until|to|of) approximately) ?$/i;

/** A number that may be a year, by what stands around it. */
function bareYear({ text, start, end }: Found, digits: string) {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  if (
    /[\d\p{L}][.,:'-]$|[\p{L}\d]$/u.test(before) &&
    !/(?:^|[^\d])(?:\d{4}|pre|mid|post|early|late|end|-\p{L}+)[-–]$|(?:^|[^\p{L}])ca?\.$/iu.test(before)
  )
    return undefined;
  if (/[$£€¥]\s?$/.test(before)) return undefined;
  const year = Number(digits);
  const asked = ASKS.test(before);
  if (COUNTED.test(after)) return undefined;
  if (NUMBERED.test(before) && !COUNTS_YEARS.test(before)) return undefined;
  const usual = year >= 1700 && year <= 2050;
  if (!usual && !asked) return undefined;
  return { kind: 'calendar' as const, year };
}

export const year: Rule = {
  name: '1945',
  starts: ['#'],
  digits: [4],
  pattern: `(?<year>1\\d{3}|20\\d\\d)(?!s)`,
  read: ({ year: digits = '' }, found) => bareYear(found, digits),
};

/** "492" among years before Christ: only the refiner can tell. */
export const bareBcYear: Rule = {
  name: '[in] 492',
  starts: ['#'],
  digits: [3],
  pattern: `(?<=\\b(?:in|by|since|until|from|of|to|and|between|early|late|before|after|${DASH}) ?)(?<bc>[1-9]\\d\\d)(?![.,]?\\d|[%°/-]| (?:\\p{L}{1,20}s|men|people|percent|per|million|km|and)\\b)`,
  read: ({ bc }) => ({ kind: 'calendar', year: 1 - Number(bc), weak: true }),
};

/** Of "1937-41" the 41. */
export const shortYear: Rule = {
  name: '[1937-]41',
  starts: ['#'],
  digits: [2],
  pattern: `(?<=(?<![\\d-])(?<first>1\\d{3}|20\\d\\d)(?:${DASH}|/))(?<year>\\d\\d)(?![-/.]?\\d)`,
  read: ({ first = '', year: digits }) => {
    const full = Number(first.slice(0, 2) + digits);
    return full > Number(first) ? { kind: 'calendar', year: full } : undefined;
  },
};

export const apostropheYear: Rule = {
  name: "'68",
  starts: ['#'],
  digits: [2],
  pattern: `(?<=(?:^|[\\s(])['‘’])(?<year>\\d\\d)(?![\\d:.])`,
  read: ({ year: digits = '' }) => ({ kind: 'calendar', year: shortYearOf(digits), weak: true, lead: 1 }),
};

export const spoken: Rule = {
  name: 'nineteen ninety-six',
  starts: SPOKEN_YEAR_STARTS,
  pattern: `(?<year>${SPOKEN_YEAR})(?! (?:dollars|people|percent|men|troops|times|miles|hundred|thousand|million|years|days|weeks|months|hours))`,
  read: ({ year: words = '' }, { text, start }) => {
    const full = spokenYear(words);
    const asked = /\b(?:year|in|since|by|of|until|from|to|and|the) $/i.test(
      text.slice(Math.max(0, start - 8), start),
    );
    const plain = /^(?:seven|eigh|nine)teen (?!oh)\p{L}{3,}/iu.test(words);
    const spelled =
      !/^two thousand/i.test(words) || /\byear $/i.test(text.slice(Math.max(0, start - 6), start));
    return full !== undefined && (asked || plain) && spelled && full >= 1100
      ? { kind: 'calendar', year: full }
      : undefined;
  },
};

export const decade: Rule = {
  name: '1930s',
  starts: ['#'],
  digits: [4],
  pattern: `(?<![\\d$])(?<decade>1\\d\\d0|20\\d0)(?:['’]?s)`,
  read: ({ decade: digits }) =>
    Number(digits) % 100 === 0 && Number(digits) < 1900
      ? { kind: 'calendar', century: Number(digits) + 1 }
      : { kind: 'calendar', decade: Number(digits) },
  article: true,
};

export const bcDecade: Rule = {
  name: '470s BC',
  starts: ['#'],
  digits: [2, 3, 4],
  pattern: `(?<![\\d$])(?<decade>\\d{1,3}0)['’]?s ${BC}`,
  read: ({ decade: digits }) => ({ kind: 'calendar', decade: 1 - Number(digits) }),
  article: true,
};

export const shortDecade: Rule = {
  name: "'30s",
  starts: ['#'],
  digits: [2],
  pattern: `(?<=['‘’]|\\bthe (?:early |late |mid-? ?)?)(?<decade>\\d0)['’]?s`,
  read: ({ decade: digits }, { text, start }) => {
    const lead = /['‘’]/.test(text[start - 1]) ? 1 : 0;
    if (lead === 0 && DEGREES.test(text.slice(Math.max(0, start - 40), start))) return undefined;
    return { kind: 'calendar', decade: 1900 + Number(digits), lead };
  },
  article: true,
};

/** "Highs in the 80s" are degrees. */
const DEGREES = /\b(?:temperatures?|degrees|highs|lows|mercury|scores?|shot|grades|numbers)\b[^.]*$/i;

/** "his forties" is an age. */
export const decadeWord: Rule = {
  name: '[the] nineties',
  starts: DECADE_STARTS,
  pattern: `(?<=\\bthe (?:(?:early|late|mid|roaring|swinging)[- ])?)(?<decade>${DECADE})`,
  read: ({ decade: word = '' }, { text, start }) => ({
    kind: 'calendar',
    decade: 1900 + decadeOf(word),
    lead: /(?:roaring|swinging) $/i.exec(text.slice(Math.max(0, start - 9), start))?.[0].length ?? 0,
  }),
  article: true,
};

export const spokenDecade: Rule = {
  name: 'nineteen-thirties',
  starts: HUNDRED_STARTS,
  pattern: `(?<hundred>${HUNDRED})[- ](?<decade>${DECADE})`,
  read: ({ hundred = '', decade: word = '' }) => ({
    kind: 'calendar',
    decade: hundredOf(hundred) + decadeOf(word),
  }),
  article: true,
};

/** The first century is that of the years 1 and 1 BC, not of a year 0. */
function centuryOf(word: string, bc: string | undefined) {
  const hundreds = (ordinalOf(word) - 1) * 100;
  return { kind: 'calendar' as const, century: bc ? -hundreds : hundreds + 1 };
}

export const century: Rule = {
  name: '19th century BC',
  starts: ORDINAL_STARTS,
  digits: [1, 2],
  pattern: `(?<century>${ORDINAL})[- ](?:century|centuries)(?: (?<bc>${BC})| ${AD})?`,
  read: ({ century: word = '', bc }) => centuryOf(word, bc),
  article: true,
};

/** Of "the 17th and 18th centuries" the 17th. */
export const firstCentury: Rule = {
  name: '17th [and 18th centuries]',
  starts: ORDINAL_STARTS,
  digits: [1, 2],
  pattern: `(?<century>${ORDINAL})(?=(?: to| and| or| until| through|,|${DASH}) ?(?:the )?(?:(?:early|late|mid)[- ])?(?:${ORDINAL} (?:and|or) )?${ORDINAL}[- ](?:century|centuries)(?: (?<bc>${BC}))?)`,
  read: ({ century: word = '', bc }) => centuryOf(word, bc),
  article: true,
};

export const centuryPart: Rule = {
  name: 'last quarter of the 18th century',
  starts: ['first', 'second', 'third', 'last', 'final', 'turn'],
  pattern: `(?<part>(?:first|second|third|last|final) (?:quarter|third)|last decades?|first decades?|turn) of the (?<century>${ORDINAL})[- ]century(?: (?<bc>${BC}))?`,
  read: ({ part = '', century: word = '', bc }) => ({
    ...centuryOf(word, bc),
    mod: partOf(part),
  }),
  article: true,
};

/** Of a century, "the last decades" and its turn are only roughly parts. */
function partOf(words: string): string {
  const part = /^(?:first|turn)/i.test(words) ? 'START' : /^(?:last|final)/i.test(words) ? 'END' : 'MID';
  return / quarter$/i.test(words) ? `${part}_QUARTER` : part;
}

export const turnOfCentury: Rule = {
  name: 'turn of the century',
  starts: ['turn'],
  pattern: 'turn of the century',
  read: () => ({ kind: 'same', unit: 'century', mod: 'START' }),
  article: true,
};

export const fiscalYear: Rule = {
  name: 'fiscal 1989',
  starts: ['fiscal', 'fy', 'calendar', 'financial'],
  pattern: `(?:(?:(?:fiscal|calendar|financial)(?: year)?|FY) ?(?<year>1\\d{3}|20\\d\\d)|FY ?['’]?(?<short>\\d\\d))`,
  read: ({ year: digits, short }) => ({
    kind: 'calendar',
    year: digits ? Number(digits) : 2000 + Number(short),
  }),
};

export const yearFiscal: Rule = {
  name: '2024 fiscal year',
  starts: ['#'],
  digits: [4],
  pattern: `(?<year>1\\d{3}|20\\d\\d) (?:fiscal|financial|calendar|academic|school|tax) year`,
  read: ({ year: digits }) => ({ kind: 'calendar', year: Number(digits) }),
  article: true,
};

export const theYear: Rule = {
  name: 'year 1945',
  starts: ['year', 'years'],
  pattern: `years? (?<year>1\\d{3}|20\\d\\d|${SPOKEN_YEAR}|(?<=\\bthe year )[1-9]\\d\\d)(?![,.]?\\d)`,
  read: ({ year: words = '' }) => ({
    kind: 'calendar',
    year: /^\d/.test(words) ? Number(words) : spokenYear(words)!,
  }),
  article: true,
};

export const yearEnd: Rule = {
  name: "year's end",
  starts: ['year', 'yearend'],
  pattern: `(?:year(?:['’]s)?[- ]?end)(?: (?<year>1\\d{3}|20\\d\\d))?`,
  read: ({ year: digits }) =>
    digits
      ? { kind: 'calendar', year: Number(digits), mod: 'END' }
      : { kind: 'shift', unit: 'year', count: 0, from: 'either', mod: 'END' },
};
