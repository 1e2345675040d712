import type { Found, Rule } from '../../rule.ts';
import { NO_NOUN } from '../dateWords.ts';
import { COUNT, COUNT_STARTS, NUMBER_STARTS, numberOf } from '../numbers.ts';
import { durationValue, UNIT } from '../units.ts';

/** Lengths of time. */

export const duration: Rule = {
  name: 'three days',
  starts: NUMBER_STARTS,
  number: 'any',
  unit: true,
  pattern: `(?!-\\p{L})(?<half> and a half)?(?: or (?:so|more))?`,
  read: ({ number = '', gap = '', unit = '', half }, found) => {
    if (!/^\s+(?!-)/.test(gap)) return undefined;
    if (/^many$/i.test(number) && /\bas $/i.test(found.text.slice(Math.max(0, found.start - 3), found.start)))
      return undefined;
    if (isSomeDay(number, unit, found) || isNone(number, unit, found)) return undefined;
    if (/^[A-Z]/.test(unit) && !/^[A-Z]{2}/.test(unit)) return undefined;
    if (
      /^(?:three|\d+)$/i.test(number) &&
      /^quarters$/i.test(unit) &&
      found.text.startsWith(' of ', found.end)
    )
      return undefined;
    if (/^night$/i.test(unit) || /^0\d/.test(number)) return undefined;
    if (/^\d{4}$/.test(number) && PREFIXED.test(found.text.slice(Math.max(0, found.start - 5), found.start)))
      return undefined;
    if (isOrdinalSecond(number, unit) || isRate(number, unit, found)) return undefined;
    const count = numberOf(number);
    const value = durationValue(half && count !== undefined ? count + 0.5 : count, unit);
    return { kind: 'duration', value, ...orSo(found) };
  },
  article: true,
};

/** "The post-2008 years". */
const PREFIXED = /(?:pre|post)-$/i;

/** "Some day it will" and "one day in May" are no lengths, but "in one day in May" may be. */
function isSomeDay(number: string, unit: string, { text, start, end }: Found): boolean {
  if (/^some$/i.test(number)) return !/s$/i.test(unit);
  if (!/^one$/i.test(number) || !/^(?:day|night|week|weekend|month|year)$/i.test(unit)) return false;
  const opens = /(?:^|[.!?]["'”’]?\s)$/.test(text.slice(Math.max(0, start - 3), start));
  const goesOn =
    /^(?:,? when |,? (?:last|this|next|that) |,? in (?:\d{4}|the (?:early|late|mid|summer|spring|winter|autumn|fall|\d{4}s)|\p{Lu}|early|late))/u;
  return (
    goesOn.test(text.slice(end, end + 24)) &&
    (opens || !LASTS.test(text.slice(Math.max(0, start - 12), start)))
  );
}

/** "A minute detail" is small, "what a week" an outcry, "a year when" a certain one. */
function isNone(number: string, unit: string, { text, start, end }: Found): boolean {
  if (!/^an?$/i.test(number)) return false;
  if (/\bwhat $/i.test(text.slice(Math.max(0, start - 5), start))) return true;
  if (/^ (?:when|in which)\b/.test(text.slice(end, end + 10))) return true;
  return (
    /^minute$/i.test(unit) &&
    /^ (?:detail|amount|quantit|fraction|particle|trace|dose|scale|proportion)/i.test(
      text.slice(end, end + 12),
    )
  );
}

const LASTS =
  /\b(?:for|in|within|of|only|just|took|takes|take|lasted|than|about|least|by|after|before|over|every|spent|is|was|up to) $/i;

/** "or so" and "or more" at the end. */
export function orSo({ text, start, end }: Found) {
  const words = text.slice(start, end);
  if (words.endsWith(' or so')) return { mod: 'APPROX' };
  return words.endsWith(' or more') ? { mod: 'EQUAL_OR_MORE' } : {};
}

/** "a second" is mostly another one; "one minute" is a length. */
function isOrdinalSecond(number: string, unit: string): boolean {
  return /^(?:second|quarter|min|sec)$/i.test(unit) && /^an?$/i.test(number);
}

/** "15 a year", "$20 million a month": how often, not how long. */
function isRate(number: string, unit: string, { text, start }: Found): boolean {
  if (!/^an?$/i.test(number) || /s$/i.test(unit)) return false;
  return RATED.test(text.slice(Math.max(0, start - 24), start));
}

export const RATED =
  /(?:[\d%]|\b(?:million|billion|thousand|hundred|percent|times|once|twice|dollars|cents|shares|tons|tonnes|barrels|barrel|people|hours|days|passengers|units|vehicles|cars|visitors|met(?:er|re)s|kilomet(?:er|re)s|miles|feet|inches|lit(?:er|re)s|gallons|pounds|euros|copies|calls|cases|deaths|flights|meals)) $/i;

/** As posts and notes have it. */
export const shortLength: Rule = {
  name: '45mins',
  starts: ['#'],
  digits: [1, 2, 3],
  behind: 'hmswy.',
  pattern: '(?<![\\d.$])(?<number>\\d{1,3}(?:\\.\\d)?)(?<unit>(?:hr|min|sec|wk|yr)s?)',
  read: ({ number, unit = '' }) => ({ kind: 'duration', value: durationValue(Number(number), unit) }),
};

export const hyphened: Rule = {
  name: 'two-year',
  starts: NUMBER_STARTS,
  number: 'any',
  unit: true,
  pattern: `(?<old>[- ](?:olds?|long))?`,
  read: ({ number = '', gap = '', unit = '', old = '' }, found) => {
    if (!/[-\u2010-\u2012]/.test(gap)) return undefined;
    if (/^an?$/i.test(number) || (/old/i.test(old) && /^year/i.test(unit))) return undefined;
    if (/^[A-Z]/.test(unit) && found.text.startsWith(' War', found.end)) return undefined;
    if (FRACTION.test(found.text.slice(found.start, found.end))) return undefined;
    const count = numberOf(number);
    return { kind: 'duration', value: durationValue(count && /half/i.test(gap) ? count + 0.5 : count, unit) };
  },
};

/** "three-quarters" is a part. */
const FRACTION = /quarters$/i;

export const hyphenedYears: Rule = {
  name: 'three year [period]',
  starts: COUNT_STARTS,
  number: 'count',
  unit: true,
  pattern: `(?:[- ](?:long|old))?`,
  read: ({ number = '', gap = '', unit = '' }) =>
    numberOf(number) !== 1 && gap.trim() === '' && /^(?:year|month|week|day|hour)$/i.test(unit)
      ? { kind: 'duration', value: durationValue(numberOf(number), unit) }
      : undefined,
};

export const yearsOld: Rule = {
  name: '8 months old',
  starts: COUNT_STARTS,
  number: 'count',
  unit: true,
  pattern: `[- ](?:old|of age)`,
  read: ({ number = '', gap = '', unit = '' }) =>
    gap.trim() === '' && /^(?:years|months|weeks|days)$/i.test(unit)
      ? { kind: 'duration', value: durationValue(numberOf(number), unit) }
      : undefined,
};

export const halfUnit: Rule = {
  name: 'half a century',
  starts: ['half', 'quarter'],
  pattern: `(?<number>half|quarter)(?: an?|[- ]?of an?|-) ?(?<unit>century|year|decade|hour|day|month|minute)`,
  read: ({ number = '', unit = '' }, { text, start }) => ({
    kind: 'duration',
    value: durationValue(number.toLowerCase() === 'half' ? 0.5 : 0.25, unit).replace('P0.5Y', 'P6M'),
    lead: /\ba $/i.test(text.slice(Math.max(0, start - 3), start)) ? 2 : 0,
  }),
};

/** "Two to three weeks" is one length, of "twelve or eighteen months" the twelve is one by itself. */
export const twoNumbers: Rule = {
  name: 'two to three weeks',
  starts: COUNT_STARTS,
  number: 'count',
  pattern: `(?: (?<join>to|or|and) |-)${COUNT} (?<unit>${UNIT})`,
  read: ({ number = '', join = 'to', unit = '' }, { start, end }) => ({
    kind: 'duration',
    value: durationValue(numberOf(number), unit),
    until: /^to$/i.test(join) ? end : start + number.length,
  }),
};

export const period: Rule = {
  name: 'three-year period',
  starts: COUNT_STARTS,
  number: 'count',
  unit: true,
  pattern: ` (?:period|span|stretch)`,
  read: ({ number = '', unit = '' }, { text, start }) => ({
    kind: 'duration',
    value: durationValue(numberOf(number), unit),
    lead: /\ba $/i.test(text.slice(Math.max(0, start - 3), start)) ? 2 : 0,
  }),
  article: true,
};

export const orTwo: Rule = {
  name: 'a year or two',
  starts: ['a', 'an'],
  pattern: `an? (?<unit>day|week|month|year|decade|minute|hour) or (?:two|so|more)`,
  read: ({ unit = '' }) => ({ kind: 'duration', value: durationValue(1, unit), mod: 'APPROX' }),
};

export const wholeUnit: Rule = {
  name: '[the] whole day',
  starts: ['whole', 'entire', 'full'],
  pattern: `(?<=\\b(?:the|an?) )(?:whole|entire|full) (?<unit>day|night|week|month|decade|century)(?!-)`,
  read: ({ unit = '' }, { text, start }) => ({
    kind: 'duration',
    value: durationValue(1, unit),
    lead: /\ban? $/i.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0,
  }),
  article: true,
};

/** "All day" alone is a manner more than a length. */
export const allUnit: Rule = {
  name: 'all week',
  starts: ['all'],
  pattern: `(?<!\\b(?:of|for|to|at|in|by) )all[- ](?:(?<unit>week|month|year)(?: long| round|${NO_NOUN})|day long)`,
  read: ({ unit = 'day' }) => ({ kind: 'duration', value: durationValue(1, unit) }),
};

/** "Ill for some time"; but "for some time next week". */
export const someTime: Rule = {
  name: '[for] some time',
  starts: ['some', 'quite'],
  pattern:
    '(?<=\\b(?:for|in|within|took|takes|take) )(?:quite )?some time(?! (?:ago|in|on|during|after|before|between|next|last|this|around|later|earlier))',
  read: () => ({ kind: 'duration', value: 'PXM' }),
};

export const multiYear: Rule = {
  name: 'multi-year',
  starts: ['multi', 'multiyear', 'multiday', 'multidecade', 'multimonth'],
  pattern: `multi-?(?<unit>hour|day|week|month|year|decade|century)`,
  read: ({ unit = '' }) => ({ kind: 'duration', value: durationValue(undefined, unit) }),
};
