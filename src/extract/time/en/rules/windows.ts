import type { Found, Rule } from '../../rule.ts';
import { COUNT, NUMBER, numberOf } from '../numbers.ts';
import { durationValue, UNIT } from '../units.ts';
import { MONTH, YEAR } from '../words.ts';
import { orSo } from './durations.ts';
import { isLongSpan } from './steps.ts';

/** Lengths seen from somewhere, "the past three months", and lengths without a number, "for years". */

/** "The last days of April 1945" are a part of that month, and for the refiner. */
const NOT_OF_DATE = `(?! of (?:the )?(?:(?:early|late|mid)[- ])?(?:${MONTH}|${YEAR}|\\d\\d?(?:st|nd|rd|th)[ -]century|(?:spring|summer|autumn|winter) of)(?![\\p{L}]))`;

const WINDOW =
  '(?:last|past|next|first|final|coming|previous|following|preceding|latest|recent|intervening|subsequent|succeeding|early|remaining|opening|closing|final|initial|ensuing)';

/** "the past three months", "the first two years", "the next few days". */
export const window: Rule = {
  name: 'past three months',
  starts: WINDOW.slice(3, -1).split('|'),
  pattern: `${WINDOW} (?<number>${NUMBER}|few|couple of)(?: to ${COUNT})? (?:(?:full|trading|fiscal|more|or so) )?(?<unit>${UNIT})(?: or so)?`,
  read: ({ number = '', unit = '' }, found) =>
    /^(?:an?|one)$/i.test(number) || isVerb(found)
      ? undefined
      : { kind: 'duration', value: durationValue(numberOf(number), unit), ...orSo(found) },
  article: true,
};

/** "It will last two years." */
const isVerb = ({ text, start }: Found): boolean =>
  /^last/i.test(text.slice(start, start + 4)) &&
  /\b(?:will|would|to|can|could|may|might|should|must|not|n['’]t|typically|usually|often)(?: only)? $/i.test(
    text.slice(Math.max(0, start - 16), start),
  );

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
  pattern: `(?<window>last|past|next|first|final|coming|early|recent|intervening|succeeding|ensuing|opening|closing) (?<unit>quarters|minutes|hours|days|weeks|months|years|decades|centuries|fortnight|decade|century|quarter-century|half[- ](?:century|hour))${NOT_OF_DATE}`,
  read: ({ window: word = '', unit = '' }, found) => {
    if (/hour$/i.test(unit)) return { kind: 'duration', value: 'PT30M' };
    if (
      /^(?:last|next|recent)$/i.test(word) &&
      !/s$/i.test(unit) &&
      !isLongSpan(word, unit, found.text, found.start)
    )
      return undefined;
    if (/^(?:first|final|early|coming)$/i.test(word) && !/s$/i.test(unit)) return undefined;
    if (/^early$/i.test(word) && /^(?:hours|minutes)$/i.test(unit)) return undefined;
    if (/half|quarter-/i.test(unit)) return { kind: 'duration', value: /half/i.test(unit) ? 'P50Y' : 'P25Y' };
    return { kind: 'duration', value: durationValue(/s$/i.test(unit) ? undefined : 1, unit) };
  },
  article: true,
};

/** The units in the plural, as a length of no known number is told in them. */
const PLURALS = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years', 'decades', 'centuries'];

/** A plural alone is a length after a preposition: "within days", "for years"; "days" may be anything. */
export const bareUnits: Rule = {
  name: '[for] years',
  starts: [...PLURALS, 'week', 'decade'],
  pattern: `(?<=\\b(?:for|within|in|after|of|over|took|takes|taken|until|lasted|last|lasts|through|throughout|and|or|spent|before|by|despite|as|requires?|just|follows|followed|the) |(?<!\\b(?:thousand|hundred|million|more|many|few|s|that|these|those|their|his|her|its|our|other|early|late|final|last|first|recent) )(?=(?:weeks|months|years|decades|centuries) of \\p{Ll}))(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)(?! (?:ago|later|earlier|before|after))${NOT_OF_DATE}`,
  read: ({ unit = '' }, { text, start }) => ({
    kind: 'duration',
    value: durationValue(undefined, unit),
    lead: /\b(?:over|through|throughout) (the )$/i.exec(text.slice(Math.max(0, start - 15), start))?.[1]
      .length,
  }),
};

/** "weeks later", "decades ago". */
export const bareLater: Rule = {
  name: 'weeks later',
  starts: [...PLURALS, 'moments'],
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
    'century',
    'hour',
  ],
  pattern: `(?<![-\\d])(?<unit>hour|day|week|month|year|decade|centurie|century)(?<many>s?)(?:-?long|-old)`,
  read: ({ unit = '', many }) => ({
    kind: 'duration',
    value: durationValue(many ? undefined : 1, unit === 'centurie' ? 'century' : unit),
  }),
};
