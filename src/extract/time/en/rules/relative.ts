import type { Meaning } from '../../meaning.ts';
import type { Rule } from '../../scan.ts';
import { NUMBER_STARTS, numberOf } from '../numbers.ts';
import { calendarUnit, durationValue, UNIT } from '../units.ts';
import {
  DAY,
  MONTH,
  monthOf,
  ORDINAL,
  ORDINAL_STARTS,
  SEASON,
  seasonOf,
  WEEKDAY,
  weekdayOf,
} from '../words.ts';

/** What counts from another date. */

const PART = '(?<part>morning|afternoon|evening|night)';
const PARTS: Record<string, string> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' };
const part = (word: string | undefined) => (word ? { time: PARTS[word.toLowerCase()] } : {});

export const today: Rule = {
  name: 'yesterday morning',
  starts: ['today', 'yesterday', 'tomorrow'],
  pattern: `(?<day>today|yesterday|tomorrow)(?: ${PART})?`,
  read: ({ day = '', part: word }) => ({
    kind: 'shift',
    unit: 'day',
    count: { yesterday: -1, tomorrow: 1 }[day.toLowerCase()] ?? 0,
    from: 'now',
    ...part(word),
  }),
};

export const tonight: Rule = {
  name: 'tonight',
  starts: ['tonight', 'overnight'],
  pattern: 'tonight',
  read: () => ({ kind: 'shift', unit: 'day', count: 0, from: 'now', time: 'NI' }),
};

export const beforeYesterday: Rule = {
  name: 'day before yesterday',
  starts: ['day'],
  pattern: 'day (?<way>before yesterday|after tomorrow)',
  read: ({ way = '' }) => ({ kind: 'shift', unit: 'day', count: way.startsWith('b') ? -2 : 2, from: 'now' }),
  article: true,
};

export const thisPart: Rule = {
  name: 'this morning',
  starts: ['this', 'last'],
  pattern: `(?:this ${PART}|(?<last>last) (?<part2>night|evening))`,
  read: ({ part: word, part2, last }) => ({
    kind: 'shift',
    unit: 'day',
    count: last ? -1 : 0,
    from: 'now',
    ...part(word ?? part2),
  }),
};

export const thatPart: Rule = {
  name: 'that afternoon',
  starts: ['that', 'same'],
  pattern: `(?:that(?: same)?|same) ${PART}`,
  read: ({ part: word }) => ({ kind: 'same', unit: 'day', ...part(word) }),
  article: true,
};

export const nextPart: Rule = {
  name: 'following morning',
  starts: ['next', 'following', 'previous'],
  pattern: `(?<way>next|following|previous) ${PART}`,
  read: ({ way = '', part: word }) => ({
    kind: 'shift',
    unit: 'day',
    count: way.toLowerCase() === 'previous' ? -1 : 1,
    from: 'then',
    ...part(word),
  }),
  article: true,
};

const ONE_UNIT = '(?<unit>day|week|weekend|fortnight|month|quarter|year|decade|century)';
const PERIOD = '(?:(?:financial|fiscal|calendar|school|academic) )?';
const STEPS: Record<string, number> = { last: -1, next: 1, this: 0, current: 0, coming: 1, past: -1 };

/** "the last week", "the past year" as often last as long; the refiner sees the article. */
export const lastUnit: Rule = {
  name: 'last year',
  starts: ['last', 'next', 'this', 'current', 'past', 'coming'],
  pattern: `(?<step>last|next|(?:past|coming)(?= (?:day|week|month|year)\\b)|this(?: (?:past|coming|current|very))?|current) ${PERIOD}${ONE_UNIT}`,
  read: ({ step = '', unit: word = '' }, { text, start }) => {
    const [unit, size] = calendarUnit(word)!;
    const first = step.toLowerCase().split(/\s/)[0];
    const count = /past$/i.test(step) ? -1 : /coming$/i.test(step) ? 1 : STEPS[first];
    const named = /\bthe $/i.test(text.slice(Math.max(0, start - 4), start));
    if (unit === 'day' && first === 'last') return undefined;
    if (named && first === 'last' && /^(?:decade|century)$/.test(unit)) return undefined;
    if (named && first === 'next' && unit === 'day') return { kind: 'shift', unit, count: 1, from: 'then' };
    return {
      kind: 'shift',
      unit,
      count: count * size,
      from: first === 'next' || first === 'last' ? 'either' : 'now',
    };
  },
  article: true,
};

export const beforeLast: Rule = {
  name: 'week before last',
  starts: ['day', 'night', 'week', 'month', 'year', 'weekend'],
  pattern: `(?<unit>night|week|weekend|month|year) before last`,
  read: ({ unit: word = '' }) => ({
    kind: 'shift',
    unit: calendarUnit(word)![0],
    count: -2,
    from: 'now',
    ...(/night/i.test(word) && { time: 'NI' }),
  }),
  article: true,
};

export const previousUnit: Rule = {
  name: 'following year',
  starts: ['previous', 'following', 'preceding', 'ensuing', 'subsequent', 'prior', 'succeeding'],
  pattern: `(?<way>previous|following|preceding|ensuing|subsequent|prior|succeeding) ${PERIOD}${ONE_UNIT}`,
  read: ({ way = '', unit: word = '' }) => {
    const [unit, size] = calendarUnit(word)!;
    return { kind: 'shift', unit, count: /^(?:pr)/i.test(way) ? -size : size, from: 'then' };
  },
  article: true,
};

export const sameUnit: Rule = {
  name: 'that same year',
  starts: ['that', 'same', 'this'],
  pattern: `(?:that|(?:that |this )?same) ${ONE_UNIT}`,
  read: ({ unit: word = '' }) => ({ kind: 'same', unit: calendarUnit(word)![0] }),
  article: true,
};

/** "last May", "next Tuesday", "this summer". */
export const lastName: Rule = {
  name: 'last Tuesday',
  starts: ['last', 'next', 'this', 'past', 'coming', 'previous', 'following'],
  pattern: `(?<step>last|next|this(?: (?:past|coming))?|past|coming|previous|following) (?:(?<weekday>${WEEKDAY})|(?<month>${MONTH})(?: (?<day>${DAY}))?|(?<season>${SEASON}))`,
  read: ({ step = '', weekday, month, day, season }) => {
    if (!/^(?:[A-Z]|$)/.test(weekday ?? month ?? '')) return undefined;
    const way = /last|past|previous/i.test(step)
      ? 'past'
      : /next|coming|following/i.test(step)
        ? 'future'
        : 'this';
    const fields = weekday
      ? { weekday: weekdayOf(weekday) }
      : month
        ? { month: monthOf(month), ...(day && { day: Number.parseInt(day, 10) }) }
        : { season: seasonOf(season!) };
    return { kind: 'calendar', ...fields, toward: way };
  },
  article: true,
};

/** An hour from now is a moment that we do not follow; a vague number only says before or after. */
function counted(number: string, word: string, way: 1 | -1, from: 'now' | 'then'): Meaning {
  const count = numberOf(number);
  const unit = calendarUnit(word);
  const vague = from === 'now' || way < 0 ? (way < 0 ? 'PAST_REF' : 'FUTURE_REF') : 'FUTURE_REF';
  if (count === undefined) return { kind: 'ref', value: vague };
  if (!unit || count % 1 !== 0) return { kind: 'duration', value: durationValue(count, word) };
  return { kind: 'shift', unit: unit[0] === 'weekend' ? 'day' : unit[0], count: way * count * unit[1], from };
}

export const ago: Rule = {
  name: 'two years ago',
  starts: NUMBER_STARTS,
  number: 'any',
  pattern: `(?: |(?<!\\ban?)-)(?:short |long )?(?<unit>${UNIT})(?: |(?<!\\ban?-\\p{L}{1,12})-)(?<way>ago|from now|hence)`,
  read: ({ number = '', unit = '', way = '' }) =>
    counted(number, unit, way.toLowerCase() === 'ago' ? -1 : 1, 'now'),
};

export const agoToday: Rule = {
  name: 'a week ago Friday',
  starts: NUMBER_STARTS,
  number: 'any',
  pattern: ` (?<unit>${UNIT}) (?<way>ago|from) (?:(?<day>today|yesterday|tomorrow)|(?<weekday>${WEEKDAY}))`,
  read: ({ number = '', unit: word = '', way = '', day, weekday }) => {
    const count = numberOf(number);
    const unit = calendarUnit(word);
    if (count === undefined || count % 1 !== 0 || !unit) return undefined;
    const offset = { yesterday: -1, tomorrow: 1 }[day?.toLowerCase() ?? ''] ?? 0;
    const of: Meaning = weekday
      ? { kind: 'calendar', weekday: weekdayOf(weekday), ...(way === 'from' && { toward: 'future' }) }
      : { kind: 'shift', unit: 'day', count: offset, from: 'now' };
    return {
      kind: 'shift',
      unit: unit[0],
      count: (way === 'ago' ? -1 : 1) * count * unit[1],
      from: 'now',
      of,
    };
  },
};

export const later: Rule = {
  name: 'twelve days later',
  starts: NUMBER_STARTS,
  number: 'any',
  pattern: ` (?<unit>${UNIT}) (?<way>later|earlier|previously|afterwards?|beforehand|(?:before|after)(?= ?[,.;:)]| (?:in|at|on|when)\\b))`,
  read: ({ number = '', unit = '', way = '' }) =>
    counted(number, unit, /^(?:earlier|before|prev)/i.test(way) ? -1 : 1, 'then'),
};

export const theDayBefore: Rule = {
  name: 'day before[, it rained]',
  starts: ['day', 'week', 'month', 'year', 'night', 'evening'],
  pattern: `(?<unit>day|week|month|year|night|evening) (?<way>before|after)(?= ?[,.;)])`,
  read: ({ unit: word = '', way = '' }) => ({
    kind: 'shift',
    unit: calendarUnit(word)?.[0] ?? 'day',
    count: way.toLowerCase() === 'before' ? -1 : 1,
    from: 'then',
  }),
  article: true,
};

/** "for a second consecutive day": today, in news. */
export const nthDay: Rule = {
  name: 'second consecutive day',
  starts: ORDINAL_STARTS,
  pattern: `${ORDINAL} (?:consecutive|straight|successive) (?<unit>day|week|month|quarter|year)`,
  read: ({ unit: word = '' }, { text, start }) => ({
    kind: 'shift',
    unit: calendarUnit(word)![0],
    count: 0,
    from: 'either',
    lead: /\ba $/.test(text.slice(Math.max(0, start - 3), start)) ? 2 : 0,
  }),
  article: true,
};

export const thatSeason: Rule = {
  name: 'that same spring',
  starts: ['that', 'same'],
  pattern: `(?:that(?: same)?|same) (?:(?<season>${SEASON})|(?<month>${MONTH}))`,
  read: ({ season, month }) => ({
    kind: 'calendar',
    ...(season ? { season: seasonOf(season) } : { month: monthOf(month!) }),
    of: { kind: 'same', unit: 'year' },
  }),
  article: true,
};

export const namedUnit: Rule = {
  name: '[the end of the] year',
  starts: ['year', 'month', 'week', 'weekend', 'day', 'decade', 'century'],
  pattern: `(?<=\\b(?:end|start|beginning|middle|part|half|rest|later in|early in|late in|earlier in|days|weeks|months|later|over|for|during) (?:of )?the )${PERIOD}(?<unit>year|month|week|weekend|day|decade|century)`,
  read: ({ unit: word = '' }, { text, start }) => {
    const loose = /(?:over|for|during|days|weeks|months) (?:of )?the $/i.test(
      text.slice(Math.max(0, start - 12), start),
    );
    if (/^(?:day|decade|century)$/i.test(word) && loose) return undefined;
    if (/^day$/i.test(word))
      return loose ? undefined : { kind: 'shift', unit: 'day', count: 0, from: 'then' };
    return { kind: 'shift', unit: calendarUnit(word)![0], count: 0, from: 'either' };
  },
  article: true,
};
