import type { Found, Rule } from '../../rule.ts';
import { SPOKEN_YEAR, spokenYear, SPOKEN_YEAR_STARTS } from '../numbers.ts';
import { AD, BC, DASH, shortYearOf } from '../words.ts';

/** Years, by their digits and in words. */

export const bcYear: Rule = {
  name: '499 BC',
  starts: ['#'],
  digits: [1, 2, 3, 4],
  behind: ' ,b',
  pattern: `(?<![\\d.,$])(?<bc>\\d{1,4}|\\d{1,2},\\d{3}) ?${BC}`,
  read: ({ bc = '' }) => ({ kind: 'calendar', year: 1 - Number(bc.replace(',', '')) }),
};

export const adYear: Rule = {
  name: '410 AD',
  starts: ['#'],
  digits: [1, 2, 3, 4],
  behind: ' ac',
  pattern: `(?<![\\d.,$])(?<year>\\d{1,4}) ?${AD}`,
  read: ({ year }) => ({ kind: 'calendar', year: Number(year) }),
};

export const adBeforeYear: Rule = {
  name: 'AD 410',
  starts: ['ad', 'a'],
  pattern: `A\\.?D\\.? (?<year>\\d{1,4})`,
  read: ({ year }) => ({ kind: 'calendar', year: Number(year) }),
};

/** Of "499-493 BC" the 499, of "70 to 80 AD" the 70. */
export const firstEraYear: Rule = {
  name: '499 [to 493 BC]',
  starts: ['#'],
  digits: [1, 2, 3, 4],
  pattern: `(?<![\\d.,$])(?<year>\\d{1,4})(?= ?(?:${DASH}|to|and|or|until|,) ?(?:\\d{1,4}(?:,| and| or) )?\\d{1,4} ?(?:(?<bc>${BC})|${AD})(?!\\p{L}))`,
  read: ({ year, bc }) => ({ kind: 'calendar', year: bc ? 1 - Number(year) : Number(year) }),
};

/** What stands behind a number of things, or behind a price. */
const COUNTED =
  /^(?:[,.]?\d|-(?:met(?:re|er)|kilomet|mile|foot|yard|seat|strong|page|ton|pound|acre|bed|room|man|member|horsepower|km|mm|cm|kg|cc|word|point)|\s?(?:%|°|percent|per cent|million|billion|thousand|km|kg|mph|rpm|kilomet|miles?\b|met(?:er|re)s?|feet|foot|tons?|tonnes?|troops|men\b|women|people|persons|soldiers|prisoners|civilians|casualties|dead|killed|wounded|injured|deaths|victims|refugees|ships|aircraft|planes|tanks|guns|dollars|pounds|euros|francs|yen|marks|rubles|shares|points|votes|members|employees|workers|jobs|homes|houses|units|copies|acres|hectares|barrels|others|more\b|square|cubic|times\b|pages|yards|gallons|watts|volts|MHz|Hz|cc\b|hp\b|lbs?\b|degrees|hours|days|weeks|months|years)|\sof (?:them|these|those|us)\b|\sblock of\b)/i;
/** "1600 Pennsylvania Avenue", unless it says "in 1929 Wall Street crashed". */
const ADDRESS = /^ (?:\p{Lu}[\p{L}.]{0,14} ){1,2}(?:Avenue|Street|Road|Boulevard|Drive|Lane)\b/u;
const NUMBERED =
  /(?:[$£€¥#№]|\b(?:Article|Section|Chapter|Page|pp?\.|No\.?|Nos\.|Number|Flight|Boeing|Airbus|Room|Route|Highway|Resolution|Model|Series|Psalm|Act|Rule|Form|Unit|Battalion|US\$|Rs\.?|level|Windows|Office|line|channel|bus|train|apartment|suite|gate|Area|verse|Table|Tab\.|Fig\.|Figure|Vol\.|Volume|about|nearly|almost|over|than|some|approximately|exactly)) ?(?:\d{1,4}[-\u2010-\u2014])?$/i;
/** Words that ask for a year behind them. */
const ASKS =
  /(?:\b(?:(?:in|by|from|since|until) about|(?:in|by|from|since|until) around|in|since|until|till|by|from|of|to|during|before|after|and|or|circa|c\.|ca\.|early|late|mid|year|years|between|through|throughout|into|summer|spring|fall|autumn|winter|season|the|for|around|\d{4}\)?,?)|[(/,\u2010-\u2014-]) ?$/i;

/** "1900 beds" are beds, unless it says "the 1900 elections" or "since 1900 prices". */
const PLURAL =
  /^ (?!(?:was|has|does|sees|marks|brings|begins|ends|remains|is|as|its|his|this|thus|perhaps)\b)\p{Ll}{2,20}s(?![\p{L}'’-])/u;
const ASKS_WELL =
  /(?:\b(?:in|since|until|till|by|from|of|to|during|before|after|late|early|mid|between|through|throughout|the|this|that|their|his|her|its|our|for|on|year|\p{L}{1,20}['’]s?)|\d,?|\b\d{4},? (?:and|or)|[-/(\u2010-\u2014]) ?$/iu;

/** "About 1945", and, where a year is asked for, "in approximately 1945". */
const COUNTS_YEARS = /\b(?:about|over|than|(?:in|by|from|since|until|to|of) approximately) ?$/i;

/** "1250–1260", when those are no people. */
function beginsRange(year: number, after: string): boolean {
  const [whole, last] = /^[-\u2010-\u2014](1\d{3}|20[0-4]\d)(?![\d.,%]\d|%)/.exec(after) ?? [];
  return whole !== undefined && Number(last) > year && !COUNTED.test(after.slice(whole.length));
}

/** "1513: Balboa crosses the isthmus": a line of a list of dates. */
const BEGINS_LINE = /(?:^|[\n.!?])\s*$/;
const HEADS_LINE = /^\s*(?::|[-–—] )/;

/** "His 1987 Buick" is of that model. */
const OWNED = /(?:\b(?:an?|his|her|their|my)|['’]s?) $/i;
const CAR =
  /^ (?:Audi|BMW|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Dodge|Fiat|Ford|Honda|Hyundai|Jeep|Lexus|Lincoln|Mazda|Mercedes|Mercury|Nissan|Oldsmobile|Plymouth|Pontiac|Porsche|Saab|Saturn|Subaru|Toyota|Volkswagen|Volvo)\b(?!['’])/;

/** A number that may be a year, by what stands around it. */
function bareYear({ text, start, end }: Found, digits: string) {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 44);
  if (
    /[\d\p{L}][.,:'-]$|[\p{L}\d]$/u.test(before) &&
    !/(?:^|[^\d])(?:\d{4}|pre|mid|post|early|late|end|-\p{L}+)[-–]$|(?:^|[^\p{L}])ca?\.$/iu.test(before)
  )
    return undefined;
  if (/[$£€¥]\s?$/.test(before)) return undefined;
  if (OWNED.test(before) && CAR.test(after)) return undefined;
  const year = Number(digits);
  if (/\b(?:pre|post)-$/i.test(before)) return { kind: 'calendar' as const, year };
  const asked = ASKS.test(before);
  if (COUNTED.test(after) || (!asked && ADDRESS.test(after))) return undefined;
  if (NUMBERED.test(before) && !COUNTS_YEARS.test(before)) return undefined;
  const usual = year >= 1700 && year <= 2050;
  const isLine = BEGINS_LINE.test(before) && HEADS_LINE.test(after);
  if (!usual && !asked && !isLine && !beginsRange(year, after)) return undefined;
  if (PLURAL.test(after) && !ASKS_WELL.test(before)) return undefined;
  return { kind: 'calendar' as const, year };
}

export const year: Rule = {
  name: '1945',
  starts: ['#'],
  digits: [4],
  pattern: `(?<year>1\\d{3}|20\\d\\d)(?!s)`,
  read: ({ year: digits = '' }, found) => bareYear(found, digits),
};

/** "492" among years before Christ, or after: only the refiner can tell. */
export const bareShortYear: Rule = {
  name: '[in] 492',
  starts: ['#'],
  digits: [3],
  pattern: `(?<=\\b(?:in|by|since|until|from|of|to|and|between|early|late|before|after|${DASH}) ?)(?<year>[1-9]\\d\\d)(?![.,]?\\d|[%°/-]| (?:(?!(?:was|has|is|his|its|this|as)\\b)\\p{L}{1,20}s|men|people|percent|per|million|km|and)\\b)`,
  read: ({ year }) => ({ kind: 'calendar', year: Number(year), weak: true }),
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
  pattern: `(?<=(?:^|[\\s(])['‘’])(?<year>\\d\\d)(?![\\d:]|\\.\\d)`,
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
  behind: ' ',
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
