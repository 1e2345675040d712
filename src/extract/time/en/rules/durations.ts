import type { Found, Rule } from '../../scan.ts';
import { COUNT, COUNT_STARTS, NUMBER, NUMBER_STARTS, numberOf } from '../numbers.ts';
import { durationValue, UNIT } from '../units.ts';

/** Lengths of time. */

export const duration: Rule = {
  name: 'three days',
  starts: NUMBER_STARTS,
  number: 'any',
  pattern: ` (?:(?:more|full|whole|straight|consecutive|long|short|additional|solid|further|extra|entire|trading|business|working|calendar|bloody|other) )?(?<unit>${UNIT})(?!-\\p{L})(?: or (?:so|more))?`,
  read: ({ number = '', unit = '' }, found) => {
    if (/^[A-Z]/.test(unit) && !/^[A-Z]{2}/.test(unit)) return undefined;
    if (
      /^(?:three|\d+)$/i.test(number) &&
      /^quarters$/i.test(unit) &&
      found.text.startsWith(' of ', found.end)
    )
      return undefined;
    if (/^night$/i.test(unit) || /^0\d/.test(number)) return undefined;
    if (isOrdinalSecond(number, unit) || isRate(number, unit, found)) return undefined;
    return { kind: 'duration', value: durationValue(numberOf(number), unit), ...orSo(found) };
  },
  article: true,
};

function orSo({ text, start, end }: Found) {
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
  /(?:[\d%]|\b(?:million|billion|thousand|hundred|percent|times|once|twice|dollars|cents|shares|tons|tonnes|barrels|barrel|people|hours|days|passengers|units|vehicles|cars|visitors)) $/i;

export const hyphened: Rule = {
  name: 'two-year',
  starts: NUMBER_STARTS,
  number: 'any',
  pattern: `(?<half>-and-a-half)?(?: -|- |[-\u2010-\u2012])(?:an?-)?(?<unit>second|minute|hour|day|night|week|month|quarter|year|decade|century)s?(?<old>[- ]?(?:olds?|long))?`,
  read: ({ number = '', unit = '', old = '', half }) => {
    if (/^an?$/i.test(number) || (/old/i.test(old) && /^year/i.test(unit))) return undefined;
    const count = numberOf(number);
    return { kind: 'duration', value: durationValue(half && count ? count + 0.5 : count, unit) };
  },
};

export const hyphenedYears: Rule = {
  name: 'three year [period]',
  starts: COUNT_STARTS,
  number: 'count',
  pattern: ` (?<unit>year|month|week|day|hour)(?:[- ](?:long|old))?`,
  read: ({ number = '', unit = '' }) =>
    numberOf(number) === 1 ? undefined : { kind: 'duration', value: durationValue(numberOf(number), unit) },
};

export const yearsOld: Rule = {
  name: '8 months old',
  starts: COUNT_STARTS,
  number: 'count',
  pattern: ` (?<unit>years|months|weeks|days)[- ](?:old|of age)`,
  read: ({ number = '', unit = '' }) => ({ kind: 'duration', value: durationValue(numberOf(number), unit) }),
};

export const halfUnit: Rule = {
  name: 'half a century',
  starts: ['half', 'quarter'],
  pattern: `(?<number>half|quarter)(?: an?|[- ]?of an?|-) ?(?<unit>century|year|decade|hour|day|month)`,
  read: ({ number = '', unit = '' }) => ({
    kind: 'duration',
    value: durationValue(number.toLowerCase() === 'half' ? 0.5 : 0.25, unit).replace('P0.5Y', 'P6M'),
  }),
};

export const fromTo: Rule = {
  name: 'two to three weeks',
  starts: COUNT_STARTS,
  number: 'count',
  pattern: `(?: to |-)${COUNT} (?<unit>${UNIT})`,
  read: ({ number = '', unit = '' }) => ({ kind: 'duration', value: durationValue(numberOf(number), unit) }),
};

export const period: Rule = {
  name: 'three-year period',
  starts: COUNT_STARTS,
  number: 'count',
  pattern: `[- ](?<unit>year|month|week|day|hour|minute) (?:period|span|stretch)`,
  read: ({ number = '', unit = '' }, { text, start }) => ({
    kind: 'duration',
    value: durationValue(numberOf(number), unit),
    lead: /\ba $/.test(text.slice(Math.max(0, start - 3), start)) ? 2 : 0,
  }),
  article: true,
};

export const orTwo: Rule = {
  name: 'a year or two',
  starts: ['a', 'an'],
  pattern: `an? (?<unit>day|week|month|year|decade|minute|hour) or (?:two|so|more)`,
  read: ({ unit = '' }) => ({ kind: 'duration', value: durationValue(1, unit), mod: 'APPROX' }),
};

/** Of "twelve or eighteen months" the twelve. */
export const firstOfTwo: Rule = {
  name: 'two [or three weeks]',
  starts: COUNT_STARTS,
  number: 'count',
  pattern: `(?= (?:or|and) ${COUNT} (?<unit>${UNIT}))`,
  read: ({ number = '', unit = '' }) => ({ kind: 'duration', value: durationValue(numberOf(number), unit) }),
};

const WINDOW =
  '(?:last|past|next|first|final|coming|previous|following|preceding|latest|recent|intervening|subsequent|succeeding|early|remaining|opening|closing|final|initial|ensuing)';

/** "the past three months", "the first two years", "the next few days". */
export const window: Rule = {
  name: 'past three months',
  starts: WINDOW.slice(3, -1).split('|'),
  pattern: `${WINDOW} (?<number>${NUMBER}|few|couple of)(?: to ${COUNT})? (?:(?:full|trading|fiscal|more|or so) )?(?<unit>${UNIT})(?: or so)?`,
  read: ({ number = '', unit = '' }, found) =>
    /^(?:an?|one)$/i.test(number)
      ? undefined
      : { kind: 'duration', value: durationValue(numberOf(number), unit), ...orSo(found) },
  article: true,
};

/** "the last decade" is ten years, "last decade" the 2010s. */
function isLongSpan(window: string, unit: string, { text, start }: Found): boolean {
  const named = /\bthe $/i.test(text.slice(Math.max(0, start - 4), start));
  return named && /^last$/i.test(window) && /^(?:decade|century)$/i.test(unit);
}

/** "the early years", "the past decade", "coming weeks". */
export const bareWindow: Rule = {
  name: 'past decade',
  starts: [
    'last',
    'past',
    'next',
    'first',
    'final',
    'coming',
    'early',
    'recent',
    'intervening',
    'succeeding',
    'ensuing',
    'opening',
    'closing',
  ],
  pattern: `(?<window>last|past|next|first|final|coming|early|recent|intervening|succeeding|ensuing|opening|closing) (?<unit>quarters|minutes|hours|days|weeks|months|years|decades|centuries|decade|century|quarter-century|half[- ]century)`,
  read: ({ window: word = '', unit = '' }, found) => {
    if (/^(?:last|next|recent)$/i.test(word) && !/s$/i.test(unit) && !isLongSpan(word, unit, found))
      return undefined;
    if (/^(?:first|final|early|coming)$/i.test(word) && !/s$/i.test(unit)) return undefined;
    if (/^early$/i.test(word) && /^(?:hours|minutes)$/i.test(unit)) return undefined;
    if (/half|quarter-/i.test(unit)) return { kind: 'duration', value: /half/i.test(unit) ? 'P50Y' : 'P25Y' };
    return { kind: 'duration', value: durationValue(/s$/i.test(unit) ? undefined : 1, unit) };
  },
  article: true,
};

/** A plural alone is a length after a preposition: "within days", "for years"; "days" may be anything. */
export const bareUnits: Rule = {
  name: '[for] years',
  starts: [
    'seconds',
    'minutes',
    'hours',
    'days',
    'weeks',
    'months',
    'years',
    'decades',
    'centuries',
    'week',
    'decade',
  ],
  pattern: `(?<=\\b(?:for|within|in|after|of|over|took|takes|taken|until|lasted|last|lasts|through|throughout|and|or|spent|before|by|despite|as|requires?|just|follows|followed|the) )(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)(?! (?:ago|later|earlier|before|after))`,
  read: ({ unit = '' }) => ({ kind: 'duration', value: durationValue(undefined, unit) }),
};

/** "weeks later", "decades ago". */
export const bareLater: Rule = {
  name: 'weeks later',
  starts: [
    'seconds',
    'minutes',
    'hours',
    'days',
    'weeks',
    'months',
    'years',
    'decades',
    'centuries',
    'moments',
  ],
  pattern: `(?<!\\b(?:hundred|thousand|million|billion) )(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries|moments) (?<way>ago|later|earlier|before(?= ?[,.;:)]))`,
  read: ({ way = '' }) => ({ kind: 'ref', value: way.toLowerCase() === 'later' ? 'FUTURE_REF' : 'PAST_REF' }),
};

export const unitLong: Rule = {
  name: 'decades-long',
  starts: [
    'daylong',
    'weeklong',
    'monthlong',
    'yearlong',
    'decadelong',
    'hours',
    'days',
    'weeks',
    'months',
    'years',
    'decades',
    'centuries',
    'day',
    'week',
    'month',
    'year',
    'decade',
    'hour',
  ],
  pattern: `(?<![-\\d])(?<unit>hour|day|week|month|year|decade|centurie|century)(?<many>s?)(?:-?long|-old)`,
  read: ({ unit = '', many }) => ({
    kind: 'duration',
    value: durationValue(many ? undefined : 1, unit === 'centurie' ? 'century' : unit),
  }),
};
