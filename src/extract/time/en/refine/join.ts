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
  ((meaning.kind === 'shift' || meaning.kind === 'same') && meaning.unit === 'year') ||
  (meaning.kind === 'calendar' &&
    meaning.year !== undefined &&
    meaning.month === undefined &&
    meaning.season === undefined &&
    meaning.day === undefined);

const timeThenDay: Join = (a, glue, b) =>
  isTimeOnly(a.meaning) && isDay(b.meaning) && /^(?:,? (?:(?:on|of|in) )?(?:the )?)$/i.test(glue)
    ? ({ ...b.meaning, time: a.meaning.time } as Meaning)
    : undefined;

const dayThenTime: Join = (a, glue, b) =>
  isDay(a.meaning) && isTimeOnly(b.meaning) && /^,? (?:at )?$/i.test(glue)
    ? ({ ...a.meaning, time: b.meaning.time } as Meaning)
    : undefined;

const partOfYear: Join = (a, glue, b) =>
  lacksYear(a.meaning) && isYear(b.meaning) && /^,? (?:of |in )?(?:the )?$/i.test(glue)
    ? { ...a.meaning, of: b.meaning }
    : undefined;

const yearsPart: Join = (a, glue, b) =>
  isYear(a.meaning) && lacksYear(b.meaning) && /^['’]s? $/i.test(glue)
    ? { ...b.meaning, of: a.meaning }
    : undefined;

const JOINS = [timeThenDay, dayThenTime, partOfYear, yearsPart];

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
