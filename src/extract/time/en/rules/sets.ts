import type { Rule } from '../../rule.ts';
import { COUNT, COUNT_STARTS, numberOf } from '../numbers.ts';
import { calendarUnit, durationValue, UNIT } from '../units.ts';
import { MONTH, monthOf, ordinalOf, SEASON, seasonOf, WEEKDAY, WEEKDAY_STARTS, weekdayOf } from '../words.ts';
import { RATED } from './durations.ts';

/** What comes again. */

export const every: Rule = {
  name: 'every three months',
  starts: ['every', 'each'],
  pattern: `(?:every|each)(?: (?:(?<number>${COUNT}|other|few|single)|(?<ordinal>second|third|fourth|fifth|sixth|seventh|tenth)))? (?<unit>${UNIT})`,
  read: ({ number, ordinal, unit = '' }) => {
    if (ordinal) return { kind: 'set', value: durationValue(ordinalOf(ordinal), unit) };
    const count =
      number === undefined || /single/i.test(number) ? 1 : /other/i.test(number) ? 2 : numberOf(number);
    return { kind: 'set', value: durationValue(count, unit) };
  },
};

const PARTS: Record<string, string> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' };
/** `XXXX-WXX-5TAF` */
const weekdaySet = (weekday: string, part: string | undefined): string =>
  `XXXX-WXX-${weekdayOf(weekday)}${part ? `T${PARTS[part.toLowerCase()]}` : ''}`;

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

export const everyName: Rule = {
  name: 'every July',
  starts: ['every', 'each'],
  pattern: `(?:every|each) (?:(?<weekday>${WEEKDAY})(?: (?<part2>morning|afternoon|evening|night))?|(?<month>${MONTH})|(?<season>${SEASON})|(?<part>morning|afternoon|evening|night))`,
  read: ({ weekday, part2, month, season, part }) => {
    if (weekday) return { kind: 'set', value: weekdaySet(weekday, part2) };
    if (month) return { kind: 'set', value: `XXXX-${String(monthOf(month)).padStart(2, '0')}` };
    if (season) return { kind: 'set', value: `XXXX-${SEASONS[seasonOf(season) - 1]}` };
    return { kind: 'set', value: `XXXX-XX-XXT${PARTS[part!.toLowerCase()]}` };
  },
};

export const adverb: Rule = {
  name: 'daily',
  starts: [
    'once',
    'twice',
    'thrice',
    'hourly',
    'daily',
    'nightly',
    'weekly',
    'fortnightly',
    'biweekly',
    'bimonthly',
    'biannually',
    'semiannually',
    'biennially',
    'monthly',
    'yearly',
    'annually',
  ],
  pattern:
    '(?:(?:once|twice|thrice)[- ])?(?<word>hourly|daily|nightly|fortnightly|biweekly|weekly|bimonthly|monthly|yearly|biannually|semiannually|biennially|annually)',
  read: ({ word = '' }, { text, start }) => {
    if (/^[A-Z][a-z]/.test(word) && /[\p{L},] $/u.test(text.slice(Math.max(0, start - 2), start)))
      return undefined;
    const values: Record<string, string> = {
      hourly: 'PT1H',
      daily: 'P1D',
      nightly: 'P1D',
      weekly: 'P1W',
      fortnightly: 'P2W',
      biweekly: 'P2W',
      bimonthly: 'P2M',
      biannually: 'P6M',
      semiannually: 'P6M',
      biennially: 'P2Y',
      monthly: 'P1M',
      yearly: 'P1Y',
      annually: 'P1Y',
    };
    return { kind: 'set', value: values[word.toLowerCase()] };
  },
};

const PER_UNIT = ` (?:(?:an?|per|each)(?: single)? |every (?:(?<every>${COUNT}|few) )?)(?<unit>${UNIT})`;

const timesPer = ({ every: count, unit = '' }: Record<string, string | undefined>) => ({
  kind: 'set' as const,
  value: durationValue(count === undefined ? 1 : numberOf(count), unit),
});

/** How often is part of it: TimeML's "twice a month". */
export const twicePerUnit: Rule = {
  name: 'twice a week',
  starts: ['once', 'twice', 'thrice'],
  pattern: `(?:once|twice|thrice)${PER_UNIT}`,
  read: timesPer,
};

export const timesPerUnit: Rule = {
  name: 'three times a week',
  starts: [...COUNT_STARTS, 'several', 'many'],
  number: 'any',
  pattern: ` times${PER_UNIT}`,
  read: timesPer,
};

export const perUnit: Rule = {
  name: 'per year',
  starts: ['per', 'a', 'an'],
  pattern: `(?<word>per|an?) (?<unit>second|minute|hour|day|week|month|quarter|year|annum|decade|century)`,
  read: ({ word = '', unit = '' }, { text, start }) => {
    if (/second|minute|hour/i.test(unit) && calendarUnit(unit) === undefined) return undefined;
    const rated = word.toLowerCase() === 'per' || RATED.test(text.slice(Math.max(0, start - 24), start));
    return rated ? { kind: 'set', value: durationValue(1, unit.replace('annum', 'year')) } : undefined;
  },
};

export const otherWeekday: Rule = {
  name: 'every other Tuesday',
  starts: ['every'],
  pattern: `every (?:other|second|third|first) (?<weekday>${WEEKDAY})`,
  read: ({ weekday = '' }) => ({ kind: 'set', value: `XXXX-WXX-${weekdayOf(weekday)}` }),
};

export const weekdays: Rule = {
  name: 'Mondays',
  starts: [
    ...WEEKDAY_STARTS,
    'mondays',
    'tuesdays',
    'wednesdays',
    'thursdays',
    'fridays',
    'saturdays',
    'sundays',
    'weekends',
  ],
  pattern: `(?:(?<weekday>${WEEKDAY})(?:s| (?<part>morning|afternoon|evening|night)s)|weekends)`,
  read: ({ weekday, part }) => ({
    kind: 'set',
    value: weekday ? weekdaySet(weekday, part) : 'XXXX-WXX-WE',
  }),
};
