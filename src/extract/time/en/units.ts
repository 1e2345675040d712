import type { Unit } from '../moment.ts';

/** Words for lengths of time. A night is one in the middle of a stay, so it counts as a day's length only in sets. */

export const UNIT =
  '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|weekends?|months?|quarters?|semesters?|years?|decades?|century|centuries|millennium|millennia|hrs?|mins?|secs?|wks?|yrs?)';
/** Behind a number: "two years", "two full years", "two-year", "10-and-a-half-year". */
export const UNIT_BEHIND = `(?<gap> (?:(?:more|full|whole|straight|consecutive|long|short|additional|solid|further|extra|entire|trading|business|working|calendar|bloody|other) )?|(?:-and-a-half)?(?: -|- |[-\u2010-\u2012])(?:an?-)?)(?<unit>${UNIT})`;
export const UNIT_WORDS = UNIT.slice(3, -1)
  .split('|')
  .flatMap((word) => (word.endsWith('s?') ? [word.slice(0, -2), `${word.slice(0, -2)}s`] : [word]));
/** Those that one can count from a date. */
export const CALENDAR_UNIT =
  '(?:days?|weeks?|fortnights?|weekends?|months?|quarters?|years?|decades?|century|centuries)';

const CODES: Record<string, string> = {
  second: 'T%S',
  sec: 'T%S',
  minute: 'T%M',
  min: 'T%M',
  hour: 'T%H',
  hr: 'T%H',
  day: '%D',
  night: '%D',
  week: '%W',
  wk: '%W',
  weekend: '%WE',
  month: '%M',
  quarter: '%Q',
  year: '%Y',
  yr: '%Y',
};

/** Units that TIMEX3 has no letter for, in those that it has; vague, they keep letters of their own, as TimeBank has them. */
const MULTIPLES: Record<string, [size: number, unit: string, vague: string]> = {
  fortnight: [2, 'week', '%W'],
  semester: [6, 'month', '%M'],
  decade: [10, 'year', '%DE'],
  century: [100, 'year', '%CE'],
  millennium: [1000, 'year', '%ML'],
};

function singular(word: string): string {
  const plain = word.toLowerCase();
  if (plain === 'centuries') return 'century';
  if (plain === 'millennia') return 'millennium';
  return plain.replace(/s$/, '');
}

/** `P3D`, `PT10H`, `P20Y`, `PXM` when the number is vague. */
export function durationValue(count: number | undefined, unit: string): string {
  const name = singular(unit);
  const multiple = MULTIPLES[name];
  if (multiple && count !== undefined) return durationValue(count * multiple[0], multiple[1]);
  const code = multiple ? multiple[2] : CODES[name];
  if (name === 'hour' && count === 0.5) return 'PT30M';
  return `P${code.replace('%', count === undefined ? 'X' : String(count))}`;
}

const CALENDAR_UNITS: Record<string, [unit: Unit, size: number]> = {
  day: ['day', 1],
  night: ['day', 1],
  week: ['week', 1],
  wk: ['week', 1],
  weekend: ['weekend', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  quarter: ['quarter', 1],
  semester: ['half', 1],
  year: ['year', 1],
  yr: ['year', 1],
  decade: ['decade', 1],
  century: ['century', 1],
};

/** The calendar unit of a word and how many of it the word is; undefined for hours and less. */
export function calendarUnit(word: string): [unit: Unit, size: number] | undefined {
  return CALENDAR_UNITS[singular(word)];
}
