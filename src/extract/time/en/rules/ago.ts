import type { Meaning } from '../../meaning.ts';
import type { Unit } from '../../moment.ts';
import type { Rule } from '../../rule.ts';
import { COUNT_STARTS, NUMBER_STARTS, numberOf } from '../numbers.ts';
import { calendarUnit, durationValue } from '../units.ts';
import { SEASON, seasonOf, WEEKDAY, weekdayOf, WEEKDAY_STARTS } from '../words.ts';

/** So many units before or after. */

/** What one counts in: "a year and a half" are eighteen months. */
function inWholes(count: number, word: string): [unit: Unit, count: number] | undefined {
  const found = calendarUnit(word);
  if (!found) return undefined;
  const [unit, size] = found;
  if (unit === 'year' && count % 1 !== 0) return ['month', count * 12];
  return [unit === 'weekend' ? 'day' : unit, count * size];
}

/** An hour from now is a moment that we do not follow; a vague number only says before or after. */
function counted(number: string, word: string, way: 1 | -1, from: 'now' | 'then', half?: string): Meaning {
  const whole = numberOf(number);
  if (whole === undefined) return { kind: 'ref', value: way < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  const count = half ? whole + 0.5 : whole;
  const [unit, wholes] = inWholes(count, word) ?? [];
  if (!unit || wholes === undefined || wholes % 1 !== 0)
    return { kind: 'duration', value: durationValue(count, word) };
  const roughly = unit === 'decade' || unit === 'century';
  return { kind: 'shift', unit, count: way * wholes, from, ...(roughly && { roughly }) };
}

/** "Two full years ago" counts as "two years ago" does; trading days and straight weeks are a length. */
const isCounted = (gap: string): boolean => /^(?:\s+(?:(?:short|long|full|whole)\s+)?|-)$/i.test(gap);

const HALF = '(?<half> and a half)?(?<loose> or (?:so|two))?';
const aboutSo = (loose: string | undefined) => (loose ? { mod: 'APPROX' } : {});

export const ago: Rule = {
  name: 'two years ago',
  starts: NUMBER_STARTS,
  number: 'any',
  unit: true,
  pattern: `${HALF}[ -](?<way>ago|from now|hence)`,
  read: ({ number = '', gap = '', unit = '', way = '', half, loose }) =>
    isCounted(gap) && !(gap === '-' && /^an?$/i.test(number))
      ? { ...counted(number, unit, way.toLowerCase() === 'ago' ? -1 : 1, 'now', half), ...aboutSo(loose) }
      : undefined,
};

export const agoToday: Rule = {
  name: 'a week ago Friday',
  starts: NUMBER_STARTS,
  number: 'any',
  unit: true,
  pattern: `(?<!\\bfor [^ ]{1,9} [^ ]{1,9}) (?<way>ago|from) (?:(?<day>today|tonight|yesterday|tomorrow)|this (?<same>week|month)|(?<weekday>${WEEKDAY}))`,
  read: ({ number = '', gap = '', unit: word = '', way = '', day, same, weekday }) => {
    const count = numberOf(number);
    const unit = calendarUnit(word);
    if (!isCounted(gap) || count === undefined || count % 1 !== 0 || !unit) return undefined;
    const offset = { yesterday: -1, tomorrow: 1 }[day?.toLowerCase() ?? ''] ?? 0;
    const of: Meaning = weekday
      ? { kind: 'calendar', weekday: weekdayOf(weekday), ...(way === 'from' && { toward: 'future' }) }
      : { kind: 'shift', unit: same ? calendarUnit(same)![0] : 'day', count: offset, from: 'now' };
    return {
      kind: 'shift',
      unit: unit[0],
      count: (way === 'ago' ? -1 : 1) * count * unit[1],
      from: 'now',
      of,
      ...(/^tonight$/i.test(day ?? '') && { time: 'NI' }),
    };
  },
};

export const later: Rule = {
  name: 'twelve days later',
  starts: NUMBER_STARTS,
  number: 'any',
  unit: true,
  pattern: `${HALF}(?<exact> to the day)? (?<way>(?:later|earlier)(?! than\\b)|previously|afterwards?|beforehand|after (?:that|this)(?= ?[,.;:]| (?:he|she|it|they|the|his|her|its|their|there|in|on|came)\\b)|(?:before|after)(?= ?[,.;:)]| (?:in|at|on|when)\\b))`,
  read: ({ number = '', gap = '', unit = '', way = '', half, loose, exact }) =>
    isCounted(gap)
      ? {
          ...counted(number, unit, /^(?:earlier|before|prev)/i.test(way) ? -1 : 1, 'then', half),
          ...aboutSo(loose),
          ...(exact && { keep: true }),
        }
      : undefined,
};

/** In news "five years on" is only how long it was. */
export const on: Rule = {
  name: 'five years on[, it was over]',
  starts: NUMBER_STARTS,
  number: 'any',
  unit: true,
  pattern: ' on(?= ?[,;.])',
  read: ({ number = '', gap = '', unit = '' }) =>
    isCounted(gap) ? counted(number, unit, 1, 'then') : undefined,
  only: 'narrative',
};

const PART_OF_DAY: Record<string, { time: string }> = {
  night: { time: 'NI' },
  evening: { time: 'EV' },
  morning: { time: 'MO' },
};

export const theDayBefore: Rule = {
  name: 'day before[, it rained]',
  starts: ['day', 'week', 'month', 'year', 'night', 'evening', 'morning'],
  pattern: `(?<unit>day|week|month|year|night|evening|morning) (?<way>before|after)(?: that(?! \\p{L}{1,20}s\\b)|(?= ?[,.;)]| (?:(?:he|she|it|they|we) had|had|was|were)\\b))`,
  read: ({ unit: word = '', way = '' }) => ({
    kind: 'shift',
    unit: calendarUnit(word)?.[0] ?? 'day',
    count: way.toLowerCase() === 'before' ? -1 : 1,
    from: 'then',
    ...PART_OF_DAY[word.toLowerCase()],
  }),
  article: true,
};

export const seasonsLater: Rule = {
  name: 'two summers ago',
  starts: COUNT_STARTS,
  number: 'count',
  pattern: ` (?<season>${SEASON})s (?<way>ago|later|earlier)`,
  read: ({ number = '', season = '', way = '' }) => {
    const count = numberOf(number);
    if (count === undefined || count % 1 !== 0) return undefined;
    const years = /^later$/i.test(way) ? count : -count;
    const from = /^ago$/i.test(way) ? 'now' : 'then';
    return {
      kind: 'calendar',
      season: seasonOf(season),
      of: { kind: 'shift', unit: 'year', count: years, from },
    };
  },
};

/** British for a week from Monday. */
export const weekdayWeek: Rule = {
  name: '[on] Monday week',
  starts: WEEKDAY_STARTS,
  pattern: `(?<=\\b(?:on|by|until|from|for|next) )(?<weekday>${WEEKDAY}) (?:week|fortnight)(?! of)`,
  read: ({ weekday = '' }, { text, end }) => ({
    kind: 'shift',
    unit: 'week',
    count: /fortnight$/i.test(text.slice(end - 9, end)) ? 2 : 1,
    from: 'now',
    of: { kind: 'calendar', weekday: weekdayOf(weekday), toward: 'future' },
  }),
};

export const halfCentury: Rule = {
  name: 'half a century ago',
  starts: ['half', 'quarter', 'a'],
  pattern: `(?:(?<half>half)|(?:a )?quarter)(?:[- ]of)?(?:[- ]an?)?[- ](?<unit>century|decade) (?<way>ago|earlier|before|later)`,
  read: ({ half, unit = '', way = '' }) => {
    const years = (half ? 0.5 : 0.25) * (/^c/i.test(unit) ? 100 : 10);
    if (years % 1 !== 0) return undefined;
    const sign = /^later$/i.test(way) ? 1 : -1;
    return {
      kind: 'shift',
      unit: 'year',
      count: sign * years,
      from: /^ago$/i.test(way) ? 'now' : 'then',
      mod: 'APPROX',
    };
  },
};
