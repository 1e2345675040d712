import type { Shift } from '../../meaning.ts';
import type { Found, Reading, Rule } from '../../rule.ts';
import { EVENT_NOUN, wordsFor } from '../eventWords.ts';
import { HOLIDAYS } from '../holidays.ts';
import { NUMBER_STARTS, numberOf } from '../numbers.ts';
import { calendarUnit } from '../units.ts';
import { MONTH, ORDINAL, ordinalOf, ORDINAL_STARTS, WEEKDAY } from '../words.ts';

/**
 * "A year after Marathon": counted from an event that the text has dated before. Histories are marked so; in news
 * the length alone is the expression, and the event is the reader's to know.
 */

const NAMED =
  /^(?:(?:the|his|her|their|its) )?(?:(?:\p{Ll}+ ){0,2}\p{Ll}+ of (?:the )?)?(?<key>\p{Lu}[\p{L}'’-]+(?: (?:of |the |de )?\p{Lu}[\p{L}'’-]+){0,3})/u;
/** "The French entry" is not counted from "French". */
const ADJECTIVE = /^\p{L}+(?:ans?|ish|ese|ch|ic)$/u;
const CALENDAR = new RegExp(`^(?:${MONTH}|${WEEKDAY})(?![\\p{L}])`, 'iu');
const NOUN = new RegExp(
  `^(?:the|his|her|their|its|this|that) (?:(?:end|start|beginning|outbreak|signing|fall) of the )?(?:\\p{L}+ )?(?<key>${EVENT_NOUN})(?![\\p{L}-])`,
  'u',
);

/** "After Germany surrendered": what is looked for is the verb without its ending, which may be the noun. */
const CLAUSE =
  /^(?:the )?(?:he|she|they|it|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}) (?:had |was |were )?(?<key>\p{Ll}{4,20})ed(?!\p{L})/u;

/** The event named behind an expression: the words to look for, and where its name ends. */
export function eventAt(text: string, from: number): { words: string[]; end: number } | undefined {
  const rest = text.slice(from, from + 80).replaceAll('\n', ' ');
  const noun = NOUN.exec(rest);
  if (noun) return { words: wordsFor(noun.groups!.key), end: from + noun[0].length };
  const clause = CLAUSE.exec(rest);
  const found = clause ?? NAMED.exec(rest);
  if (!found) return undefined;
  const { key } = found.groups!;
  const after = rest.slice(found[0].length);
  if (
    !clause &&
    (CALENDAR.test(key) || key.toLowerCase() in HOLIDAYS || (ADJECTIVE.test(key) && /^ \p{Ll}/u.test(after)))
  )
    return undefined;
  return { words: [key], end: from + found[0].length };
}

function fromEvent(
  { text, end }: Found,
  counted: Pick<Shift, 'count' | 'unit' | 'keep' | 'time'>,
): Reading | undefined {
  const event = eventAt(text, end + 1);
  return event && { kind: 'shift', from: 'then', ...counted, event: event.words, until: event.end };
}

function counted(number: string, word: string, way: string, found: Found): Reading | undefined {
  const count = numberOf(number);
  const unit = calendarUnit(word);
  if (count === undefined || count % 1 !== 0 || !unit) return undefined;
  const sign = /^before/i.test(way) ? -1 : 1;
  const keep = / to the day /i.test(found.text.slice(found.start, found.end));
  return fromEvent(found, { unit: unit[0], count: sign * count * unit[1], ...(keep && { keep }) });
}

export const afterEvent: Rule = {
  name: 'a year after Marathon',
  starts: NUMBER_STARTS,
  number: 'any',
  unit: true,
  pattern: ` (?:to the day )?(?<way>after|before|following|into)`,
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
  read: ({ unit = '' }, found) => {
    const named = unit.toLowerCase() === 'time' ? 'day' : calendarUnit(unit)![0];
    return fromEvent(found, { count: 0, unit: named, keep: true });
  },
  article: true,
  only: 'narrative',
};

const TENS: Record<string, number> = {
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};

/** Its first day is the one that the text gives for the event, "the first year of the war" a length. */
export const nthOfEvent: Rule = {
  name: 'third day of the battle',
  starts: [...ORDINAL_STARTS, ...Object.keys(TENS)],
  digits: [1, 2, 3],
  behind: 'snrt',
  pattern: `(?<nth>[a-z]{5,11}(?:-first)?|\\d{1,3}(?:st|nd|rd|th)) (?:(?<unit>day|week|month|year)|anniversary) of`,
  read: ({ nth = '', unit }, found) => {
    const count = TENS[nth.toLowerCase()] ?? ordinalOf(nth);
    if (!unit) return fromEvent(found, { count, unit: 'year', keep: true });
    if (count === 1 && !/^day$/i.test(unit)) return undefined;
    return fromEvent(found, { count: count - 1, unit: calendarUnit(unit)![0] });
  },
  article: true,
  only: 'narrative',
};

/** "On the second day they attacked": of the fight that is told of. */
export const nthDayOfFight: Rule = {
  name: '[on the] second day[, they fell]',
  starts: ORDINAL_STARTS,
  digits: [1, 2],
  behind: 'snrt',
  pattern: `(?<=\\b(?:on|by|until|end of|night of|evening of|morning of|afternoon of) the )(?<nth>${ORDINAL}) day(?=,| (?:the|a|an|of the (?:battle|siege|fighting|attack|assault|offensive)|he|she|they|it|was|were|had|in|at|both)\\b)(?: of the \\p{L}{5,9})?`,
  read: ({ nth = '' }) => ({
    kind: 'shift',
    from: 'then',
    count: ordinalOf(nth) - 1,
    unit: 'day',
    event: FIGHTS,
  }),
  article: true,
};

const FIGHTS = ['battle', 'siege', 'offensive', 'assault', 'attack', 'fighting'];

export const eveOfEvent: Rule = {
  name: '[on the] eve of the war',
  starts: ['eve'],
  pattern: `(?<=\\bthe (?:very )?)eve of`,
  read: (_, found) => fromEvent(found, { count: -1, unit: 'day', keep: true }),
  article: true,
  only: 'narrative',
};
