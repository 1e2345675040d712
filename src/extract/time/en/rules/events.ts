import type { Found, Rule } from '../../rule.ts';
import { NUMBER_STARTS, numberOf } from '../numbers.ts';
import { calendarUnit, UNIT } from '../units.ts';

/**
 * "A year after Marathon": counted from an event that the text has dated before. Histories are marked so; in news
 * the length alone is the expression, and the event is the reader's to know.
 */

const NAMED =
  /^(?:(?:the|his|her|their|its) )?(?:(?:\p{Ll}+ ){0,2}\p{Ll}+ of (?:the )?)?(?<key>\p{Lu}[\p{L}'’-]+(?: (?:of |the |de )?\p{Lu}[\p{L}'’-]+){0,3})/u;
const NOUN =
  /^(?:the|his|her|their|its|this|that) (?:\p{Ll}+ )?(?<key>armistice|agreement|assassination|attack|battle|blockade|bombing|ceasefire|cease-fire|conquest|coup|coronation|crash|crisis|death|defeat|disaster|earthquake|election|explosion|fire|invasion|landings?|massacre|mutiny|operation|outbreak|raid|rebellion|referendum|revolt|revolution|siege|surrender|treaty|truce|uprising|victory|vote|war|withdrawal)(?![\p{L}-])/u;

/** The event named behind an expression: the word to look for, and where its name ends. */
export function eventAt(text: string, from: number): { key: string; end: number } | undefined {
  const rest = text.slice(from, from + 80).replaceAll('\n', ' ');
  const match = NAMED.exec(rest) ?? NOUN.exec(rest);
  return match?.groups ? { key: match.groups.key, end: from + match[0].length } : undefined;
}

function counted(number: string, word: string, way: string, { text, end }: Found) {
  const event = eventAt(text, end + 1);
  const count = numberOf(number);
  const unit = calendarUnit(word);
  if (!event || count === undefined || count % 1 !== 0 || !unit) return undefined;
  const sign = /^before/i.test(way) ? -1 : 1;
  return {
    kind: 'shift' as const,
    unit: unit[0],
    count: sign * count * unit[1],
    from: 'then' as const,
    event: event.key,
    until: event.end,
  };
}

export const afterEvent: Rule = {
  name: 'a year after Marathon',
  starts: NUMBER_STARTS,
  number: 'any',
  pattern: ` (?<unit>${UNIT}) (?<way>after|before|following)`,
  read: ({ number = '', unit = '', way = '' }, found) => counted(number, unit, way, found),
  only: 'narrative',
};

export const dayAfterEvent: Rule = {
  name: 'day after the battle',
  starts: ['day', 'week', 'month', 'year'],
  pattern: `(?<!\\bto the )(?<unit>day|week|month|year) (?<way>after|before|following)`,
  read: ({ unit = '', way = '' }, found) => counted('one', unit, way, found),
  article: true,
  only: 'narrative',
};

export const dayOfEvent: Rule = {
  name: '[the] day of the battle',
  starts: ['day', 'year', 'month', 'time'],
  pattern: `(?<=\\bthe (?:very )?)(?<unit>day|year|month|time) of`,
  read: ({ unit = '' }, { text, end }) => {
    const event = eventAt(text, end + 1);
    if (!event) return undefined;
    const named = unit.toLowerCase() === 'time' ? 'day' : calendarUnit(unit)![0];
    return {
      kind: 'shift',
      unit: named,
      count: 0,
      from: 'then',
      keep: true,
      event: event.key,
      until: event.end,
    };
  },
  article: true,
  only: 'narrative',
};
