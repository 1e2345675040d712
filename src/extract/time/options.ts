import { inYear, isTimeOnly, isWeekday, yearWith } from './calendarDate.ts';
import { ASIDE, endsRange, leap, LEAVE_HEADING, LOST, SKIP, type Spot } from './leap.ts';
import type { Calendar, Candidate } from './meaning.ts';
import { daysOf, type Moment } from './moment.ts';
import { lateDays } from './parts.ts';
import { place } from './place.ts';
import { isFiner, placed, type Origin, type Placed } from './placed.ts';
import type { Option, Span } from './reading.ts';
import { timexValue } from './value.ts';

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
  /** What was tried here, whatever the reading. */
  years: Map<number, Dated>;
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
    if (lacksYear(meaning)) return yearOptions(meaning, found, origin, from, here);
  }
  if (!found) return [];
  const aside =
    looksBack(candidate) || (meaning.kind === 'shift' && meaning.from === 'now') || here.bracketed;
  const vague = found.moment === undefined || isFiner('year', found.moment.unit);
  return [{ placed: found, cost: found.moment ? 0 : LOST, moves: !aside && !vague }];
}

/** "the previous year", "that same day": told on the way, the story stays where it is. */
const looksBack = ({ meaning }: Candidate): boolean =>
  meaning.kind === 'period' ||
  meaning.kind === 'same' ||
  (meaning.kind === 'shift' && (meaning.count < 0 || meaning.event !== undefined));

const lacksYear = (meaning: Calendar): boolean =>
  !isWeekday(meaning) &&
  !isTimeOnly(meaning) &&
  !meaning.of &&
  !meaning.toward &&
  meaning.decade === undefined &&
  meaning.century === undefined;

/** A stated date goes on with the story or is an aside. */
function statedOptions(
  found: Placed,
  { start, mod }: Candidate,
  text: string,
  from: Span | undefined,
  here: Place,
): Option[] {
  const span = lateDays(found.moment!, mod);
  const whole = found.moment!.unit === 'year' && !mod ? ASIDE.year : ASIDE.date;
  const aside = here.bracketed ? 0 : endsRange(text, start) ? ASIDE.range : whole;
  const on = leap(from, span, here) + (here.bracketed ? ASIDE.bracket : 0);
  return [
    { placed: found, span, cost: on, moves: true },
    { placed: found, cost: aside, moves: false },
  ];
}

function yearOptions(
  meaning: Calendar,
  found: Placed,
  { mention, dct }: Origin,
  from: Span | undefined,
  here: Place,
): Option[] {
  const year = mention?.year ?? here.ahead ?? dct?.year;
  if (year === undefined) return [{ placed: found, cost: 0, moves: false }];
  const near = [year, year + 1, year - 1];
  if (here.ahead !== undefined) near.push(here.ahead, here.ahead - 1);
  const years = new Set(near.map((y) => yearWith(meaning, y)));
  const dates = Array.from(years, (y) => inYearHere(meaning, y, here));
  const next = from && Math.min(...dates.filter(({ span }) => span[1] >= from[0]).map(({ span }) => span[0]));
  return dates.map(({ placed: dated, span }) => {
    const skips = next !== undefined && span[0] > next ? SKIP : 0;
    const leaves = here.headed !== undefined && dated.moment?.year !== here.headed ? LEAVE_HEADING : 0;
    return { placed: dated, span, cost: leap(from, span, here) + skips + leaves, moves: !here.bracketed };
  });
}

function inYearHere(meaning: Calendar, year: number, { years }: Place): Dated {
  const known = years.get(year);
  if (known) return known;
  const moment = inYear(meaning, year);
  const dated = { placed: { ...placed(moment, 'relative'), ...januaryName(moment) }, span: daysOf(moment) };
  years.set(year, dated);
  return dated;
}

/** Histories name a winter by its January where EDTF has its December: the one after the autumn of 1941 is `1942-WI`. */
function januaryName(moment: Moment): { value?: string } {
  const winter = moment.unit === 'season' && moment.index === 4;
  return winter ? { value: timexValue({ ...moment, year: moment.year + 1 }) } : {};
}
