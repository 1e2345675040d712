import type { Rule } from '../../rule.ts';

/** Times of day. The refiner joins them with the day beside them. */

const ZONE = '(?<zone>UTC|GMT|Z|E[SD]T|C[SD]T|M[SD]T|P[SD]T|BST|CET|CEST|JST|IST|local time|ET|PT)';
const OFFSETS: Record<string, string> = { UTC: 'Z', GMT: 'Z', Z: 'Z' };

function clock(hour: number, minute = '', zone = ''): { kind: 'calendar'; time: string } | undefined {
  if (hour > 24 || Number(minute || 0) > 59) return undefined;
  const digits = String(hour).padStart(2, '0') + (minute ? `:${minute}` : ':00');
  return { kind: 'calendar', time: digits + (OFFSETS[zone.toUpperCase()] ?? '') };
}

export const twelveHours: Rule = {
  name: '11:30 a.m. EST',
  starts: ['#'],
  digits: [1, 2],
  pattern: `(?<![\\d.,:$])(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap])(?:\\.? ?m\\b\\.?)(?: (?:\\(${ZONE}\\)|${ZONE.replace('zone', 'zone2')}\\b))?`,
  read: ({ hour, minute, half = '', zone2, zone = zone2 }) =>
    clock((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute, zone),
};

export const twentyFourHours: Rule = {
  name: '08:30 UTC',
  starts: ['#'],
  digits: [1, 2, 3, 4],
  pattern: `(?<![\\d.,:$])(?<hour>[01]?\\d|2[0-4])(?::(?<minute>[0-5]\\d)|(?<hundred>[0-5]\\d)) ?(?:hours )?(?:\\(${ZONE}\\)|${ZONE.replace('zone', 'zone2')}\\b)`,
  read: ({ hour, minute, hundred, zone2, zone = zone2 }) => clock(Number(hour), minute ?? hundred, zone),
};

export const bareClock: Rule = {
  name: '[at] 15:30',
  starts: ['#'],
  digits: [1, 2],
  pattern: `(?<=\\b(?:at|by|until|around|about|from|to|between|and) )(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?![:\\d])`,
  read: ({ hour, minute }) => clock(Number(hour), minute),
};

export const hundredHours: Rule = {
  name: '0600 hours',
  starts: ['#'],
  digits: [4],
  pattern: `(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d) (?:hours|hrs)`,
  read: ({ hour, minute }, { text, start }) =>
    text.startsWith('0', start) || /\b(?:at|by|until) $/i.test(text.slice(Math.max(0, start - 6), start))
      ? clock(Number(hour), minute)
      : undefined,
};

export const oClock: Rule = {
  name: "five o'clock",
  starts: [
    '#',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  digits: [1, 2],
  pattern: `(?<hour>\\d\\d?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock`,
  read: ({ hour = '' }) => {
    const words = [
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ];
    return clock(words.indexOf(hour.toLowerCase()) + 1 || Number(hour));
  },
};

export const noon: Rule = {
  name: 'noon',
  starts: ['noon', 'midday', 'midnight'],
  pattern: `(?<word>noon|midday|midnight)(?: ${ZONE}\\b)?`,
  read: ({ word = '', zone }) => clock(word.toLowerCase() === 'midnight' ? 24 : 12, '', zone),
};

const PARTS: Record<string, string> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  dawn: 'MO',
  daybreak: 'MO',
  dusk: 'EV',
};

/** Alone it is weak; beside a day it is a time of that day. */
export const partOfDay: Rule = {
  name: 'morning',
  starts: ['mid', 'midafternoon', 'midmorning', ...Object.keys(PARTS)],
  pattern: `(?<mid>mid-?)?(?<part>morning|afternoon|evening|night)(?: hours)?`,
  read: ({ part = '', mid }) => ({
    kind: 'calendar',
    time: PARTS[part.toLowerCase()],
    weak: true,
    ...(mid && { mod: 'MID' }),
  }),
  article: true,
};
