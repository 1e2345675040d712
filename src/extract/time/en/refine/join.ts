import type { Calendar, Candidate, Meaning } from '../../meaning.ts';

/** Neighbours that are one expression: a day with its time, a month with the year it is "of". */

type Join = (a: Candidate, glue: string, b: Candidate) => Meaning | undefined;

const isTimeOnly = (meaning: Meaning): meaning is Calendar =>
  meaning.kind === 'calendar' &&
  meaning.time !== undefined &&
  meaning.day === undefined &&
  meaning.weekday === undefined &&
  !meaning.holiday;

const isDay = (meaning: Meaning): boolean =>
  (meaning.kind === 'calendar' &&
    meaning.time === undefined &&
    Boolean(meaning.day ?? meaning.weekday ?? meaning.holiday)) ||
  ((meaning.kind === 'shift' || meaning.kind === 'same') &&
    meaning.unit === 'day' &&
    meaning.time === undefined);

const lacksYear = (meaning: Meaning): meaning is Calendar =>
  meaning.kind === 'calendar' &&
  meaning.year === undefined &&
  meaning.of === undefined &&
  meaning.toward === undefined &&
  Boolean(meaning.month ?? meaning.season ?? meaning.quarter ?? meaning.half ?? meaning.holiday);

const isYear = (meaning: Meaning): boolean =>
  (meaning.kind === 'shift' && meaning.unit === 'year' && !meaning.event) ||
  (meaning.kind === 'same' && meaning.unit === 'year') ||
  (meaning.kind === 'calendar' &&
    meaning.year !== undefined &&
    meaning.month === undefined &&
    meaning.season === undefined &&
    meaning.quarter === undefined &&
    meaning.half === undefined &&
    !meaning.holiday &&
    meaning.day === undefined);

const timeThenDay: Join = (a, glue, b) =>
  isTimeOnly(a.meaning) && isDay(b.meaning) && /^(?:,? (?:(?:on|of|in) )?(?:the )?)$/i.test(glue)
    ? ({ ...b.meaning, time: a.meaning.time } as Meaning)
    : undefined;

const dayThenTime: Join = (a, glue, b) =>
  isDay(a.meaning) && isTimeOnly(b.meaning) && /^,? (?:at )?$/i.test(glue)
    ? ({ ...a.meaning, time: b.meaning.time } as Meaning)
    : undefined;

/** "Sunday morning, Sept. 7" */
const weekdayTimeThenDate: Join = (a, glue, b) =>
  a.meaning.kind === 'calendar' &&
  isWeekday(a.meaning) &&
  a.meaning.time !== undefined &&
  !a.meaning.toward &&
  b.meaning.kind === 'calendar' &&
  b.meaning.day !== undefined &&
  b.meaning.time === undefined &&
  glue === ', '
    ? { ...b.meaning, time: a.meaning.time }
    : undefined;

const partOfYear: Join = (a, glue, b) =>
  lacksYear(a.meaning) && isYear(b.meaning) && /^,? (?:of |in )?(?:the )?$/i.test(glue)
    ? { ...a.meaning, of: b.meaning }
    : undefined;

const yearsPart: Join = (a, glue, b) =>
  isYear(a.meaning) && lacksYear(b.meaning) && /^['’]s? $/i.test(glue)
    ? { ...b.meaning, of: a.meaning }
    : undefined;

/** Units from the largest down, and the letters they have in a duration: hours and less stand behind `T`. */
const LENGTH = /^P(?<date>(?:\d+[YMWD])*)(?:T(?<time>(?:\d+[HMS])*))?$/;
const SIZES = 'YMWDhms';

/** The smallest and the largest unit of a whole duration. */
function sizesOf(value: string): number[] | undefined {
  const groups = LENGTH.exec(value)?.groups;
  const letters =
    groups && groups.date.replaceAll(/\d/g, '') + (groups.time ?? '').replaceAll(/\d/g, '').toLowerCase();
  return letters ? [...letters].map((letter) => SIZES.indexOf(letter)) : undefined;
}

/** "Two hours and 20 minutes" is one length. */
const lengthThenRest: Join = (a, glue, b) => {
  if (
    a.meaning.kind !== 'duration' ||
    b.meaning.kind !== 'duration' ||
    b.mod ||
    !/^(?:,? and |, | )$/.test(glue)
  )
    return undefined;
  const [whole, rest] = [sizesOf(a.meaning.value), sizesOf(b.meaning.value)];
  if (!whole || !rest || Math.max(...whole) >= Math.min(...rest)) return undefined;
  const [first, second] = [a.meaning.value, b.meaning.value];
  const value = first.includes('T') ? first + second.replace('PT', '') : first + second.slice(1);
  return { kind: 'duration', value };
};

const JOINS = [timeThenDay, dayThenTime, weekdayTimeThenDate, partOfYear, yearsPart, lengthThenRest];

export function joinNeighbours(text: string, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const b of candidates) {
    const a = joined.at(-1);
    const gap = a ? b.start - a.end : Infinity;
    const glue = gap < 12 ? text.slice(a!.end, b.start).replaceAll(/ +/g, ' ') : undefined;
    const meaning = glue === undefined ? undefined : firstJoin(a!, glue, b);
    if (meaning)
      joined[joined.length - 1] = { ...a!, end: b.end, meaning, mod: a!.mod ?? b.mod, weak: false };
    else joined.push(b);
  }
  return joined;
}

function firstJoin(a: Candidate, glue: string, b: Candidate): Meaning | undefined {
  for (const join of JOINS) {
    const meaning = join(a, glue, b);
    if (meaning) return meaning;
  }
  return undefined;
}

const WEEK_OF = /(?<![\p{L}\d])(?:the )?week (?:of|ending|ended|beginning|starting)(?: on)? (?:the )?$/iu;

/** "The week of March 6" is the week that the day is in. */
export function takeWeekOf(text: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, i) => {
    const { start, meaning } = candidate;
    if (meaning.kind !== 'calendar' || (meaning.day ?? meaning.weekday) === undefined || meaning.time)
      return candidate;
    const floor = Math.max(0, start - 30, candidates[i - 1]?.end ?? 0);
    const match = WEEK_OF.exec(text.slice(floor, start));
    if (!match) return candidate;
    const week: Meaning = { kind: 'shift', unit: 'week', count: 0, from: 'now', of: meaning, keep: false };
    return { ...candidate, start: start - match[0].length, meaning: week };
  });
}

/** "At 2 p.m. local time (1900 GMT) on Monday": a time of day takes the day of the one behind it. */
export function shareDays(text: string, candidates: readonly Candidate[]): Candidate[] {
  const shared = [...candidates];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [a, b] = [shared[i], shared[i + 1]];
    if (!isTimeOnly(a.meaning) || b.start - a.end > 8) continue;
    const glue = text.slice(a.end, b.start).replaceAll(/ +/g, ' ');
    if (hasDay(b.meaning) && /^(?:\) on |\) | \(| to | and | until | ?[-\u2010-\u2014] ?)$/i.test(glue))
      shared[i] = { ...a, weak: false, meaning: { ...b.meaning, time: a.meaning.time } as Meaning };
  }
  return shared;
}

const isWeekday = (meaning: Meaning): meaning is Calendar =>
  meaning.kind === 'calendar' && meaning.weekday !== undefined && meaning.day === undefined;

/** "From Monday to Wednesday": the first is the Monday before the second, whatever the tense says of it alone. */
export function orderWeekdays(text: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((a, i) => {
    const b = candidates[i + 1];
    if (!b || b.start - a.end > 9 || !isWeekday(a.meaning) || !isWeekday(b.meaning)) return a;
    if (a.meaning.toward || b.meaning.toward || a.meaning.time) return a;
    if (!/^(?: ?[-\u2010-\u2014] ?| (?:to|through|until|till) )$/i.test(text.slice(a.end, b.start))) return a;
    const back = (b.meaning.weekday! - a.meaning.weekday! + 7) % 7;
    const of: Meaning = { ...b.meaning, time: undefined };
    const ofAt = { start: b.start, end: b.end };
    return { ...a, meaning: { kind: 'shift', unit: 'day', count: -back, from: 'now', of, ofAt } };
  });
}

const hasDay = (meaning: Meaning): boolean => isDay({ ...meaning, time: undefined } as Meaning);

const BETWEEN =
  /^(?: ?[-\u2010-\u2014/] ?| (?:to|and|or|through|until|till|into) (?:the )?|, )(?:(?:early|late|mid|the end of|the middle of|the beginning of)[ -])?$/i;

/** "from March to July 1941": the first takes the year of the second, "December to March 1941" the one before it. */
export function shareYears(text: string, candidates: readonly Candidate[]): Candidate[] {
  const shared = [...candidates];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [a, b] = [shared[i], shared[i + 1]];
    if (!lacksYear(a.meaning) || b.meaning.kind !== 'calendar') continue;
    if (b.start - a.end > 24 || !BETWEEN.test(text.slice(a.end, b.start).replaceAll(/ +/g, ' '))) continue;
    const { year, of, month = 12 } = b.meaning;
    if (b.meaning.month === undefined && b.meaning.season === undefined) continue;
    const earlier = a.meaning.month !== undefined && a.meaning.month > month ? 1 : 0;
    if (year !== undefined)
      shared[i] = { ...a, weak: false, meaning: { ...a.meaning, year: year - earlier } };
    else if (of) shared[i] = { ...a, weak: false, meaning: { ...a.meaning, of } };
    else if (a.weak !== b.weak) {
      shared[i] = { ...a, weak: false };
      shared[i + 1] = { ...b, weak: false };
    }
  }
  return shared;
}
