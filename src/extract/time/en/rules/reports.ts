import type { Period } from '../../meaning.ts';
import type { Rule } from '../../rule.ts';
import { MONTH, YEAR } from '../words.ts';

/** The periods of business reports, which say "the quarter", "the year-ago period" and "a year earlier". */

const PERIOD = '(?<unit>period|quarter|month|week|half|year)';

function period(word: string | undefined, back: number): Period {
  const unit = word?.toLowerCase();
  const named =
    unit === 'quarter' || unit === 'month' || unit === 'week' || unit === 'period' ? unit : undefined;
  return { kind: 'period', back, ...(named && { unit: named }) };
}

export const latestPeriod: Rule = {
  name: 'latest quarter',
  starts: ['latest', 'most'],
  pattern: `(?:latest|most recent) (?:fiscal )?(?<unit>period|quarter)`,
  read: ({ unit }) => period(unit, 0),
  article: true,
};

export const theQuarter: Rule = {
  name: '[the] quarter',
  starts: ['quarter', 'period'],
  pattern: `(?<=\\b(?:the|this|its) )(?:quarter|period(?= ended))(?!-| of | (?:century|final|mile|hour|back|finals))`,
  read: () => period('quarter', 0),
  article: true,
};

export const yearAgoPeriod: Rule = {
  name: 'same period last year',
  starts: ['same', 'corresponding', 'comparable', 'equivalent', 'year', 'quarter', 'period', 'last'],
  pattern: `(?:(?:same|corresponding|comparable|equivalent) (?<unit>period|quarter|month|week)(?: of| in)?(?: the)? (?:last year|a year (?:ago|earlier|before)|(?:previous|prior|preceding) year)|(?:year-(?:ago|earlier)) ${PERIOD.replace('unit', 'unit2')}|(?<unit3>quarter|period) a year (?:ago|earlier)|last year['’]s (?<unit4>quarter|period))`,
  read: ({ unit, unit2, unit3, unit4 }) => period(unit ?? unit2 ?? unit3 ?? unit4, 1),
  article: true,
};

export const yearAgoQuarter: Rule = {
  name: 'year-ago third quarter',
  starts: ['year'],
  pattern: `year-(?:ago|earlier) (?<quarter>first|second|third|fourth)[- ]quarter`,
  read: ({ quarter = '' }) => ({
    kind: 'calendar',
    quarter: ['first', 'second', 'third', 'fourth'].indexOf(quarter.toLowerCase()) + 1,
    of: { kind: 'shift', unit: 'year', count: -1, from: 'now' },
  }),
  article: true,
};

export const yearAgo: Rule = {
  name: 'year-earlier [results]',
  starts: ['year'],
  pattern: `year-(?:ago|earlier)`,
  read: () => period(undefined, 1),
};

const COMPARES =
  /(?:[$£€#%]|\b(?:million|billion|cents|pence|compared|than|versus|results|sales|profit|earnings|income|revenue|net|(?:up|down) from|(?:rose|fell|grew|dropped|shrank|climbed)\b[^.;]{1,40} from)\b)[^.;]*(?:\.\d[^.;]*)*$/i;

/** What business reports compare. */
const BUSINESS =
  /\b(?:net|sales|profits?|earnings|income|revenues?|loss(?:es)?|results|shipments|orders|exports|imports|output|production|prices|inflation|unemployment)\b/i;
const OPENS_REPORT = /^,? [^.,]{0,24}\b(?:net|sales|profits?|earnings|earned|income|revenues?|loss)\b/i;

/** Beside figures, the same period of the year before. */
export const aYearEarlier: Rule = {
  name: '[$3 million] a year earlier',
  starts: ['a', 'last'],
  pattern: `(?:a year (?:ago|earlier)|last year)`,
  read: (_, { text, start, end }) => {
    const before = text.slice(Math.max(0, start - 90), start);
    const last = /^l/i.test(text.slice(start, end));
    const compares = last
      ? /\b(?:compared with|from|versus|against|than)\b[^.;]*(?:\.\d[^.;]*)*$/i
      : COMPARES;
    const counted = /(?:than|about|nearly|almost|over|only|just|around|roughly) $/i.test(before);
    if (counted) return undefined;
    if (!last && OPENS_REPORT.test(text.slice(end, end + 48))) return period(undefined, 1);
    return compares.test(before) && (/\d/.test(before) || BUSINESS.test(before))
      ? period(undefined, 1)
      : undefined;
  },
};

export const periodOfYear: Rule = {
  name: '1988 period',
  starts: ['#'],
  digits: [4],
  behind: ' ',
  pattern: `(?<year>${YEAR}) (?<unit>period|quarter)`,
  read: ({ year, unit }) => ({ ...period(unit, 0), year: Number(year) }),
  article: true,
};

export const yearEnded: Rule = {
  name: 'year [ended March 31]',
  starts: ['year', 'fiscal', 'financial'],
  pattern: `(?:(?:fiscal|financial) )?year(?= (?:(?:that )?(?:ended|ending|ends)\\b|(?:to|through) (?:end-)?${MONTH}))`,
  read: () => ({ kind: 'duration', value: 'P1Y' }),
  article: true,
};

export const fullYear: Rule = {
  name: '[the] full year',
  starts: ['full', 'whole', 'entire'],
  pattern: `(?<=\\bthe )(?:full|whole|entire) (?:fiscal )?year`,
  read: () => ({ kind: 'shift', unit: 'year', count: 0, from: 'either' }),
  article: true,
};
