import type { Reading, Rule } from '../../rule.ts';
import { zoneAt } from '../zones.ts';

/** Times of day. The refiner joins them with the day beside them. */

const OFFSETS: Record<string, string> = { UTC: 'Z', GMT: 'Z', Z: 'Z' };

const two = (n: number): string => String(n).padStart(2, '0');

function clock(hour: number, minute = '', zone = ''): { kind: 'calendar'; time: string } | undefined {
  if (hour > 24 || Number(minute || 0) > 59) return undefined;
  const digits = String(hour).padStart(2, '0') + (minute ? `:${minute}` : ':00');
  return { kind: 'calendar', time: digits + (OFFSETS[zone.toUpperCase()] ?? '') };
}

/** With its zone, if one stands behind it. */
function zonedClock(
  hour: number,
  minute: string | undefined,
  text: string,
  end: number,
): Reading | undefined {
  const { zone, until } = zoneAt(text, end) ?? { until: end };
  const time = clock(hour, minute, zone);
  return time && { ...time, until };
}

export const twelveHours: Rule = {
  name: '11:30 a.m. EST',
  starts: ['#'],
  digits: [1, 2],
  behind: ' :.ap',
  pattern: `(?<![\\d.,:$])(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?)? ?(?<half>[ap])(?:m|\\. ?m\\b\\.?)`,
  read: ({ hour, minute, half = '' }, { text, end }) =>
    zonedClock((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute, text, end),
};

export const twentyFourHours: Rule = {
  name: '08:30 UTC',
  starts: ['#'],
  digits: [1, 2, 3, 4],
  behind: ' :(zgu',
  pattern: `(?<![\\d.,:$])(?<hour>[01]?\\d|2[0-4])(?::(?<minute>[0-5]\\d)|(?<hundred>[0-5]\\d))(?<zone>Z|GMT|UTC)?(?: hours)?`,
  read: ({ hour, minute, hundred, zone }, { text, end }) => {
    if (zone) return clock(Number(hour), minute ?? hundred, zone);
    return zoneAt(text, end) && zonedClock(Number(hour), minute ?? hundred, text, end);
  },
};

export const bareClock: Rule = {
  name: '[at] 15:30',
  starts: ['#'],
  digits: [1, 2],
  behind: ':',
  pattern: `(?=\\d\\d?:\\d\\d)(?:(?<=\\b(?:(?:at|by|until|around|about|from|to|between|and)|(?:\\d\\d|[/ ])\\d\\d,?) )|(?=[\\d:]{4,8} (?:in|on) the (?:morning|afternoon|evening|night)\\b))(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![:\\d])(?: [+-]\\d{4}(?!\\d))?`,
  read: ({ hour, minute }) => clock(Number(hour), minute),
};

export const hundredHours: Rule = {
  name: '0600 hours',
  starts: ['#'],
  digits: [4],
  pattern: `(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?: (?:hours|hrs)|(?<=\\b(?:at|by|until) 0\\d{3})(?! ?[\\d%,.]?\\d))`,
  read: ({ hour, minute }, { text, start }) =>
    text.startsWith('0', start) || /\b(?:at|by|until) $/i.test(text.slice(Math.max(0, start - 6), start))
      ? clock(Number(hour), minute)
      : undefined,
};

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const HOUR_NAME = `(?:\\d\\d?|${HOURS.join('|')})`;
/** "Seven in the evening" is 19. */
const OF_DAY = '(?: (?:in the (?<part>morning|afternoon|evening)|(?<night>at night)))?';

function namedHour(word: string, part: string | undefined, night: string | undefined): number {
  const hour = HOURS.indexOf(word.toLowerCase()) + 1 || Number(word);
  const late = (part !== undefined && !/^morning$/i.test(part)) || (night !== undefined && hour > 5);
  return late && hour < 12 ? hour + 12 : hour;
}

export const oClock: Rule = {
  name: "five o'clock",
  starts: ['#', ...HOURS],
  digits: [1, 2],
  behind: ' ',
  pattern: `(?<hour>${HOUR_NAME}) o['’]clock${OF_DAY}`,
  read: ({ hour = '', part, night }) => clock(namedHour(hour, part, night)),
};

const MINUTES_PAST: Record<string, string> = { fifteen: '15', thirty: '30', 'forty-five': '45' };

/** As transcripts have it. */
export const spokenHours: Rule = {
  name: 'nine thirty a.m.',
  starts: HOURS,
  pattern: `(?<hour>${HOURS.join('|')})(?: (?<minutes>fifteen|thirty|forty-five))? (?:(?<half>[ap])(?:m|\\. ?m\\b\\.?)|(?<= (?:fifteen|thirty|forty-five) )in the (?<part>morning|afternoon|evening))`,
  read: ({ hour = '', minutes, half, part }) =>
    clock(
      half
        ? ((HOURS.indexOf(hour.toLowerCase()) + 1) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
        : namedHour(hour, part, undefined),
      minutes && MINUTES_PAST[minutes.toLowerCase()],
    ),
};

export const hourOfDay: Rule = {
  name: '[at] four in the morning',
  starts: ['#', ...HOURS],
  digits: [1, 2],
  behind: ' :',
  pattern: `(?<=\\b(?:at|by|until|till|around|about|from|to|since|before|after) )(?<hour>1[0-2]|[1-9]|${HOURS.join('|')})(?::(?<minute>[0-5]\\d))? (?:in the (?<part>morning|afternoon|evening)|(?<night>at night))`,
  read: ({ hour = '', minute, part, night }) => clock(namedHour(hour, part, night), minute),
};

const MINUTES: Record<string, number> = { half: 30, quarter: 15, five: 5, ten: 10, twenty: 20 };

export const pastHour: Rule = {
  name: 'half past seven',
  starts: ['half', 'quarter', 'a', 'five', 'ten', 'twenty'],
  pattern: `(?:(?<minutes>half|(?:a )?quarter|five|ten|twenty(?:-five)?) (?<way>past|to) (?<hour>${HOUR_NAME}))(?: o['’]clock)?${OF_DAY}(?! \\p{L}{1,20}s\\b|%|[.,]\\d)`,
  read: ({ minutes = '', way = '', hour = '', part, night }) => {
    const word = minutes.toLowerCase().replace('a ', '');
    const count = word === 'twenty-five' ? 25 : MINUTES[word];
    // "Five to ten" is rather a range of numbers.
    if (/^to$/i.test(way) && !/quarter/i.test(minutes)) return undefined;
    const named = namedHour(hour, part, night);
    return /^to$/i.test(way) ? clock(named - 1, String(60 - count)) : clock(named, two(count));
  },
};

export const noon: Rule = {
  name: 'noon',
  starts: ['noon', 'midday', 'midnight'],
  pattern: 'noon|midday|midnight',
  read: (_, { text, start, end }) =>
    zonedClock(/^midn/i.test(text.slice(start, end)) ? 24 : 12, '', text, end),
};

const PARTS: Record<string, string> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  dawn: 'MO',
  daybreak: 'MO',
  dusk: 'EV',
  nightfall: 'NI',
};

/** Alone it is weak; beside a day it is a time of that day. */
export const partOfDay: Rule = {
  name: 'morning',
  starts: ['mid', 'midafternoon', 'midmorning', ...Object.keys(PARTS)],
  pattern: `(?<mid>mid-?)?(?<part>morning|afternoon|evening|nightfall|night|dawn|daybreak|dusk)(?: hours)?`,
  read: ({ part = '', mid }) => ({
    kind: 'calendar',
    time: PARTS[part.toLowerCase()],
    weak: true,
    ...(mid && { mod: 'MID' }),
  }),
  article: true,
};
