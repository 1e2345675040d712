import type { Candidate, Meaning } from '../../meaning.ts';
import { dayNumber, weekdayOf } from '../../moment.ts';
import { hasDay, isDay, isTimeOnly, isWeekday, isYear, lacksYear } from './kinds.ts';

/** Neighbours that are one expression: a day with its time, a month with the year it is "of". */

type Join = (a: Candidate, glue: string, b: Candidate) => Meaning | undefined;

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

const EXACT = /^\d\d:\d\d/;

/** What is late in the night is told in the hours of the day behind it. */
const SMALL_HOURS = 5;

/** "9:15 on Friday night" and "9:15 last night" are told in twelve hours: the part of the day says which. */
function inPart(time: string, part: string): string {
  const hour = Number(time.slice(0, 2));
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && hour >= SMALL_HOURS);
  return late && hour < 12 ? String(hour + 12) + time.slice(2) : time;
}

const timeOf = (meaning: Meaning): string | undefined =>
  meaning.kind === 'calendar' || meaning.kind === 'shift' || meaning.kind === 'same'
    ? meaning.time
    : undefined;

/** "8:32 on the morning of", "9:15 in the evening". */
const IN_THE = /^ (?:(?:on|in) the )?$/;

const dayTimeThenPart: Join = (a, glue, b) => {
  const [time, part] = [timeOf(a.meaning), timeOf(b.meaning)];
  return time && part && IN_THE.test(glue) && EXACT.test(time) && !EXACT.test(part) && isTimeOnly(b.meaning)
    ? ({ ...a.meaning, time: inPart(time, part) } as Meaning)
    : undefined;
};

/** "Friday night at 8:30", "tonight at 9 p.m.", "tomorrow morning, at 7:45". */
const dayPartThenTime: Join = (a, glue, b) => {
  const [part, time] = [timeOf(a.meaning), timeOf(b.meaning)];
  if (!time || !part || !/^,? (?:at )?$/.test(glue) || !isTimeOnly(b.meaning)) return undefined;
  return EXACT.test(time) && !EXACT.test(part) && hasDay(a.meaning)
    ? ({ ...a.meaning, time: inPart(time, part) } as Meaning)
    : undefined;
};

/** "Two o'clock last night" was today. */
const timeThenDayPart: Join = (a, glue, { meaning }) => {
  const [time, part] = [timeOf(a.meaning), timeOf(meaning)];
  if (!time || !part || !/^,? (?:on )?$/.test(glue) || !EXACT.test(time) || EXACT.test(part))
    return undefined;
  if (!hasDay(meaning)) return undefined;
  const past = part === 'NI' && Number(time.slice(0, 2)) < SMALL_HOURS && meaning.kind === 'shift';
  const day = past ? { ...meaning, count: meaning.count + 1 } : meaning;
  return { ...day, time: inPart(time, part) } as Meaning;
};

/** "Feb. 25, 2009, Wednesday", when it was one. */
const dateThenWeekday: Join = (a, glue, b) => {
  if (glue !== ', ' || a.meaning.kind !== 'calendar' || b.meaning.kind !== 'calendar') return undefined;
  const { year, month, day, time } = a.meaning;
  if (year === undefined || month === undefined || day === undefined || time) return undefined;
  const { weekday } = b.meaning;
  return isWeekday(b.meaning) && weekdayOf(dayNumber(year, month, day)) === weekday
    ? { ...a.meaning, weekday, ...(b.meaning.time && { time: b.meaning.time }) }
    : undefined;
};

const partOfYear: Join = (a, glue, b) =>
  lacksYear(a.meaning) && isYear(b.meaning) && /^,? (?:of |in )?(?:the )?$/i.test(glue)
    ? { ...a.meaning, of: b.meaning }
    : undefined;

const yearsPart: Join = (a, glue, b) =>
  isYear(a.meaning) && lacksYear(b.meaning) && /^['’]s? $/i.test(glue)
    ? { ...b.meaning, of: a.meaning }
    : undefined;

/** "Wednesday last week", "Friday of next week". */
const dayThenWeek: Join = (a, glue, b) =>
  isWeekday(a.meaning) &&
  !a.meaning.toward &&
  b.meaning.kind === 'shift' &&
  b.meaning.unit === 'week' &&
  b.meaning.from !== 'then' &&
  /^ (?:of )?$/.test(glue)
    ? { ...a.meaning, of: b.meaning }
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

const JOINS = [
  timeThenDay,
  dayThenTime,
  dayTimeThenPart,
  timeThenDayPart,
  dayPartThenTime,
  weekdayTimeThenDate,
  dateThenWeekday,
  partOfYear,
  yearsPart,
  dayThenWeek,
  lengthThenRest,
];

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

/** What can stand between, so that most neighbours need no closer look. */
const GLUE = /^(?:['’]s?|,? ?(?:(?:on|of|in|at|and) )?(?:the )?) ?$/i;

function firstJoin(a: Candidate, glue: string, b: Candidate): Meaning | undefined {
  if (!GLUE.test(glue)) return undefined;
  for (const join of JOINS) {
    const meaning = join(a, glue, b);
    if (meaning) return meaning;
  }
  return undefined;
}
