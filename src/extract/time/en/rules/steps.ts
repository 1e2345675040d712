import type { Meaning } from '../../meaning.ts';
import type { Rule } from '../../rule.ts';
import { calendarUnit } from '../units.ts';
import {
  DAY,
  MONTH,
  isMonth,
  monthOf,
  ORDINAL,
  ORDINAL_STARTS,
  SEASON,
  seasonOf,
  WEEKDAY,
  WEEKDAY_STARTS,
  weekdayOf,
  YEAR,
} from '../words.ts';

/** One step on or back: last, next, this, previous, following, the same. */

const ONE_UNIT = '(?<unit>day|week|weekend|fortnight|month|quarter(?!-century)|year|decade|century)';
const PERIOD = '(?:(?:financial|fiscal|calendar|school|academic) )?';
const STEPS: Record<string, number> = { last: -1, next: 1, this: 0, current: 0, coming: 1, past: -1 };

/** "The last decade" and "over the next decade" are ten years, "the next fortnight" two weeks, "last decade" is the 2010s. */
export function isLongSpan(step: string, unit: string, text: string, start: number): boolean {
  if (!/^(?:fortnight|decade|century)$/i.test(unit)) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  return /^next$/i.test(step)
    ? /\b(?:for|in|over|within|throughout) the $/i.test(before)
    : /^last$/i.test(step) && /\bthe $/i.test(before);
}

/** "the last week", "the past year" as often last as long; the refiner sees the article. */
export const lastUnit: Rule = {
  name: 'last year',
  starts: ['last', 'next', 'this', 'current', 'past', 'coming'],
  pattern: `(?<step>last|next|(?:past|coming)(?= (?:day|week|month|year)\\b)|this(?: (?:past|coming|current|very))?|current) ${PERIOD}${ONE_UNIT}(?! of (?:(?:${MONTH}|${YEAR})(?!\\p{L})|the (?:game|match|contest)\\b))`,
  read: ({ step = '', unit: word = '' }, { text, start }) => {
    // "This Week" is a broadcast.
    if (/^[A-Z][a-z]/.test(word) && /^[A-Z]/.test(step)) return undefined;
    const [unit, size] = calendarUnit(word)!;
    const first = step.toLowerCase().split(/\s/)[0];
    const count = /past$/i.test(step) ? -1 : /coming$/i.test(step) ? 1 : STEPS[first];
    const named = /\bthe $/i.test(text.slice(Math.max(0, start - 4), start));
    if (unit === 'day' && first === 'last') return undefined;
    if (isLongSpan(first, word, text, start)) return undefined;
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
  starts: ['night', 'week', 'month', 'year', 'weekend'],
  pattern: `(?<unit>night|week|weekend|month|year) (?<way>before last|after next)`,
  read: ({ unit: word = '', way = '' }) => ({
    kind: 'shift',
    unit: calendarUnit(word)![0],
    count: /^before/i.test(way) ? -2 : 2,
    from: 'now',
    ...(/night/i.test(word) && { time: 'NI' }),
  }),
  article: true,
};

/** "The Saturday before last" is a week before the last one. */
export const weekdayBeforeLast: Rule = {
  name: 'Saturday before last',
  starts: WEEKDAY_STARTS,
  pattern: `(?<weekday>${WEEKDAY}) (?<way>before last|after next)`,
  read: ({ weekday = '', way = '' }) => {
    const back = /^before/i.test(way);
    const of: Meaning = {
      kind: 'calendar',
      weekday: weekdayOf(weekday),
      toward: back ? 'past' : 'future',
    };
    return { kind: 'shift', unit: 'week', count: back ? -1 : 1, from: 'now', of };
  },
  article: true,
};

export const midweek: Rule = {
  name: '[by] midweek',
  starts: ['midweek', 'mid'],
  pattern: '(?<=\\b(?:by|until|since|in|from|before|after|late|around|at) )mid-?week',
  read: () => ({ kind: 'shift', unit: 'week', count: 0, from: 'now', mod: 'MID' }),
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
  read: ({ step = '', weekday, month, day, season }, { text, start, end }) => {
    if (month && !isMonth(month)) return undefined;
    // "Following Wednesday's vote" is after it.
    if (
      /^following$/i.test(step) &&
      /^['’]s/.test(text.slice(end, end + 2)) &&
      !/the $/i.test(text.slice(Math.max(0, start - 4), start))
    )
      return undefined;
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
    const told = /following|previous/i.test(step);
    return { kind: 'calendar', ...fields, toward: way, ...(told && { told }) };
  },
  article: true,
};

/** "for a second consecutive day": today, in news. */
export const nthDay: Rule = {
  name: 'second consecutive day',
  starts: ORDINAL_STARTS,
  digits: [1, 2],
  behind: 'snrt',
  pattern: `${ORDINAL} (?:consecutive|straight|successive) (?<unit>day|week|month|quarter|year)`,
  read: ({ unit: word = '' }, { text, start }) => ({
    kind: 'shift',
    unit: calendarUnit(word)![0],
    count: 0,
    from: 'either',
    lead: /\ba $/i.test(text.slice(Math.max(0, start - 3), start)) ? 2 : 0,
  }),
  article: true,
};

export const thatSeason: Rule = {
  name: 'that same spring',
  starts: ['that', 'same'],
  pattern: `(?:that(?: same)?|same) (?:(?<season>${SEASON})|(?<month>${MONTH}))`,
  read: ({ season, month = '' }) =>
    season || isMonth(month)
      ? {
          kind: 'calendar',
          ...(season ? { season: seasonOf(season) } : { month: monthOf(month) }),
          of: { kind: 'same', unit: 'year' },
        }
      : undefined,
  article: true,
};

export const namedUnit: Rule = {
  name: '[the end of the] year',
  starts: ['year', 'month', 'week', 'weekend', 'day', 'decade', 'century'],
  pattern: `(?:(?<=\\b(?:end|start|beginning|middle|part|half|rest|later in|early in|late in|earlier in|days|weeks|months|later|over|for|during) (?:of )?the )${PERIOD}(?<unit>year|month|week(?! (?:of|ending|ended|beginning|starting) )|weekend|day|decade|century)|(?=weekend)(?<=\\b(?:at|by|until|before|after|since|through|spen[dt]|spending) the )(?<weekend>weekend))`,
  read: ({ weekend = '', unit: word = weekend }, { text, start }) => {
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

/** "At that time": where the story is, as precisely as it said. News marks no such words. */
export const thatTime: Rule = {
  name: '[at] that time',
  starts: ['this', 'that', 'same', 'time'],
  pattern: `(?:(?<which>(?:this|that)(?: same)?|same) )?time(?! (?:of|as|zone|frame|limit)\\b)`,
  read: ({ which }, { text, start, end }) => {
    const before = text.slice(Math.max(0, start - LONGEST), start);
    const asked = which ? (/^same$/i.test(which) ? AT_THE : AT_WHICH) : AT_THE_TIME;
    if (!asked.test(before) || (!which && !GOES_ON.test(text.slice(end, end + LONGEST)))) return undefined;
    return { kind: 'shift', unit: 'century', count: 0, from: 'then', keep: true };
  },
  article: true,
  only: 'narrative',
};

const LONGEST = 12;
const AT_WHICH = /\b(?:at|by|until|till|from|since|around|about) $/i;
const AT_THE = /\b(?:at|by) the $/i;
const AT_THE_TIME = /\bat the $/i;
const GOES_ON = /^(?: ?[,.;:)]| (?:was|were|had|the|he|she|they|there)\b)/i;
