import { inYear, isTimeOnly, isWeekday, yearWith } from './calendarDate.ts';
import { ASIDE, asideCost, DEPART, leap, LEAVE_HEADING, LOST, NO_YEAR, SKIP, type Spot } from './leap.ts';
import type { Calendar, Candidate, Meaning } from './meaning.ts';
import { daysOf } from './moment.ts';
import { lateDays } from './parts.ts';
import { place } from './place.ts';
import { isFiner, type Origin, type Placed } from './placed.ts';
import type { Option, Span } from './reading.ts';
import { januaryName } from './value.ts';

/** The ways to understand one date: in which year, and whether the story goes on from there. */

/** A date without a year, in a year. */
interface Dated {
  placed: Placed;
  span: Span;
}

export interface Place extends Spot {
  /** The next year that the text names. */
  ahead: number | undefined;
  /** The year that is the heading right above. */
  headed: number | undefined;
  /** Days from one date of the text to the next. */
  pace: number;
  /** By the year that a reading has come to, what was tried here. */
  dates: Map<number, readonly Dated[]>;
}

/** Every way to understand a date that may come next. */
export function optionsOf(
  candidate: Candidate,
  origin: Origin,
  from: Span | undefined,
  here: Place,
): Option[] {
  const { meaning } = candidate;
  const found = place(meaning, candidate, origin);
  if (meaning.kind === 'calendar' && origin.style === 'narrative' && found) {
    if (meaning.year !== undefined) return statedOptions(found, candidate, origin.text, from, here);
    if (lacksYear(meaning)) return yearOptions(meaning, found, origin, candidate.start, from, here);
  }
  if (!found) return [];
  const aside =
    looksBack(candidate) ||
    (meaning.kind === 'shift' && meaning.from === 'now') ||
    here.bracketed ||
    isBound(candidate, origin);
  const vague = found.moment === undefined || isFiner('year', found.moment.unit);
  const span = aside || vague ? undefined : lateDays(found.moment!, candidate.mod);
  return [{ placed: found, cost: found.moment ? 0 : LOST, span }];
}

/** "the previous year", "that same day": told on the way, the story stays where it is. */
const looksBack = ({ meaning }: Candidate): boolean =>
  meaning.kind === 'period' ||
  meaning.kind === 'same' ||
  (meaning.kind === 'shift' && !isStated(meaning.of) && (meaning.count < 0 || meaning.event !== undefined));

/** "Two days before Christmas 1860". */
const isStated = (of: Meaning | undefined): boolean => of?.kind === 'calendar' && of.year !== undefined;

/** "sanctions kept up since 2009", "to end it by 2030": a bound told on the way, from which no news goes on. */
const isBound = ({ start }: Candidate, { style, text }: Origin): boolean =>
  style === 'news' &&
  /\b(since|by) (early |late |mid-|the )?$/i.test(text.slice(Math.max(0, start - 14), start));

const lacksYear = (meaning: Calendar): boolean =>
  !isWeekday(meaning) &&
  !isTimeOnly(meaning) &&
  !meaning.of &&
  !meaning.toward &&
  meaning.decade === undefined &&
  meaning.century === undefined &&
  meaning.millennium === undefined;

/** A stated date goes on with the story or is an aside. */
function statedOptions(
  found: Placed,
  { start, mod }: Candidate,
  text: string,
  from: Span | undefined,
  here: Place,
): Option[] {
  const span = lateDays(found.moment!, mod);
  const isYear = found.moment!.unit === 'year' && !mod;
  const aside = here.bracketed ? 0 : asideCost(text, start, isYear, from === undefined);
  const on = leap(from, span, here, here.pace) + (here.bracketed ? ASIDE.bracket : 0);
  return [
    { placed: found, cost: on, span },
    { placed: found, cost: aside },
  ];
}

function yearOptions(
  meaning: Calendar,
  found: Placed,
  { mention, dct, last, text }: Origin,
  start: number,
  from: Span | undefined,
  here: Place,
): Option[] {
  const year = mention?.year ?? here.ahead ?? dct?.year;
  if (year === undefined) return [{ placed: found, cost: NO_YEAR }];
  const dates = datesNear(meaning, year, here);
  const next = firstFrom(from, dates);
  const told = last && !here.bracketed && isSentence(text, last.end, start) ? last.moment.year : undefined;
  return dates.map(({ placed: dated, span }) => {
    const skips = span[0] > next ? SKIP * Math.round((span[0] - next) / YEAR) : 0;
    const leaves = here.headed !== undefined && dated.moment?.year !== here.headed ? LEAVE_HEADING : 0;
    const departs = told !== undefined && Math.abs(dated.moment!.year - told) > 1 ? DEPART : 0;
    const cost = leap(from, span, here, here.pace) + skips + leaves + departs;
    return { placed: dated, cost, span: here.bracketed ? undefined : span };
  });
}

const isSentence = (text: string, from: number, to: number): boolean =>
  to - from < SENTENCE && !/[.!?]\s|\n/.test(text.slice(from, to));

const SENTENCE = 200;

/** Days. */
const YEAR = 365.25;

/** The first day of the first of the dates that is not over. */
function firstFrom(from: Span | undefined, dates: readonly Dated[]): number {
  let first = Infinity;
  for (const { span } of dates) if (from && span[1] >= from[0] && span[0] < first) first = span[0];
  return first;
}

/** The date in the years around one, and around the next that the text names. */
function datesNear(meaning: Calendar, year: number, { ahead, dates }: Place): readonly Dated[] {
  const known = dates.get(year);
  if (known) return known;
  const near = [year, year + 1, year - 1];
  if (ahead !== undefined) near.push(ahead, ahead - 1);
  const years = new Set(near.map((y) => yearWith(meaning, y)));
  const found = Array.from(years, (y) => datedIn(meaning, y));
  dates.set(year, found);
  return found;
}

function datedIn(meaning: Calendar, year: number): Dated {
  const moment = inYear(meaning, year);
  return { placed: { moment, dating: 'relative', value: januaryName(moment) }, span: daysOf(moment) };
}
