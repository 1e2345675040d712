import { isEventNoun } from './en/eventWords.ts';
import { eventDate, mentionsOf } from './eventDate.ts';
import { ASIDE, isHeading, leap, LEAVE_HEADING, LOST, SKIP, spotOf, type Spot } from './leap.ts';
import type { Calendar, Candidate, Meaning } from './meaning.ts';
import { daysOf, type Moment } from './moment.ts';
import { inYear, isTimeOnly, isWeekday, yearWith } from './calendarDate.ts';
import { lateDays } from './parts.ts';
import { place } from './place.ts';
import { isFiner, placed, type Origin, type Placed, type Setting } from './placed.ts';
import { cheapest, datesOf, follow, pass, type Option, type Reading, type Span } from './reading.ts';
import { timexValue } from './value.ts';

/**
 * Reads the dates of a text one after the other. A history leaves the year out and turns aside ("in 2005 it became
 * known that"), so a few readings of it are kept, and the cheapest in the end is the one in which time runs on with
 * the fewest leaps: a beam search (Lowerre 1976) over the dates. News counts from its day and needs one reading.
 * @returns where each candidate lies that names a date
 */
export function readStory(
  candidates: readonly Candidate[],
  setting: Setting,
): ReadonlyMap<Candidate, Placed> {
  const years = yearsAhead(candidates, setting.text);
  let readings: Reading[] = [{ cost: 0 }];
  for (const [i, candidate] of candidates.entries()) {
    readings = isDate(candidate.meaning)
      ? cheapest(readOn(readings, candidate, setting, years[i]))
      : readings.map((reading) => pass(reading, candidate.meaning));
  }
  const found = new Map<Candidate, Placed>();
  for (let reading: Reading | undefined = readings[0]; reading; reading = reading.parent)
    if (reading.candidate && reading.placed) found.set(reading.candidate, reading.placed);
  return found;
}

const isDate = ({ kind }: Meaning): boolean => ['calendar', 'shift', 'same', 'period'].includes(kind);

/** Every way to go on from every reading. */
function readOn(
  readings: readonly Reading[],
  candidate: Candidate,
  setting: Setting,
  ahead: number | undefined,
): Reading[] {
  const { text, dct, style } = setting;
  const mentions = mentionsBefore(candidate, text);
  const spot: Place = { ...spotOf(text, candidate.start), ahead, years: new Map() };
  const next: Reading[] = [];
  for (const reading of readings) {
    const { mention, mentionEnd, day, period, span } = reading;
    const event = mentions && eventDate(mentions, text, datesOf(reading), unitOf(candidate.meaning));
    const apposed = beforeApposed(reading, candidate, text);
    const told = justTold(reading, candidate, text) ?? mention;
    const origin: Origin = { text, dct, style, mention: told, mentionEnd, day, period, apposed, event };
    const headed = yearOverhead(reading, text);
    for (const option of optionsOf(candidate, origin, span, { ...spot, headed }))
      next.push(follow(reading, option, candidate, dct));
  }
  return next;
}

/** "In 1950 he came. In 1953, three years later, he left": for the second expression of the last sentence, 1950. */
function beforeApposed({ candidate: last, parent }: Reading, { start }: Candidate, text: string) {
  if (!last || start - last.end > APPOSED) return undefined;
  return /^(?:, | \()$/.test(text.slice(last.end, start))
    ? (parent?.mention ?? parent?.placed?.moment)
    : undefined;
}

const APPOSED = 2;

/** "The canal opened in 1869. Six years later …": counts from what was told last, be it an aside. */
function justTold({ candidate: last, placed: at }: Reading, { meaning, start }: Candidate, text: string) {
  if (
    meaning.kind !== 'shift' ||
    meaning.from !== 'then' ||
    meaning.event ||
    last?.meaning.kind !== 'calendar'
  )
    return undefined;
  if (last.meaning.year === undefined || spotOf(text, last.start).bracketed) return undefined;
  return start - last.end < 200 ? at?.moment : undefined;
}

/** The year that stands as a heading over the expression, when the one before is that. */
function yearOverhead({ candidate: last, placed: at }: Reading, text: string): number | undefined {
  if (!last || at?.moment?.unit !== 'year' || !isHeading(text, last.start, last.end)) return undefined;
  return at.moment.year;
}

/** A date without a year, in a year. */
interface Dated {
  placed: Placed;
  span: Span;
}

interface Place extends Spot {
  /** The next year that the text names. */
  ahead: number | undefined;
  /** The year that is the heading right above. */
  headed?: number;
  /** What was tried here, whatever the reading. */
  years: Map<number, Dated>;
}

/** "The battle" that has not been called so is the one being told of: it is looked for where the expression stands. */
function mentionsBefore({ meaning, start }: Candidate, text: string): number[] | undefined {
  if (meaning.kind !== 'shift' || !meaning.event) return undefined;
  const mentions = mentionsOf(meaning.event, text, start);
  return mentions.length > 0 || !isEventNoun(meaning.event[0]) ? mentions : [start];
}

const unitOf = (meaning: Meaning) => (meaning.kind === 'shift' ? meaning.unit : 'year');

/** For each candidate the next year that the text names, but for those in brackets. */
function yearsAhead(candidates: readonly Candidate[], text: string): (number | undefined)[] {
  let next: number | undefined;
  return candidates
    .toReversed()
    .map(({ meaning, start }) => {
      const named = meaning.kind === 'calendar' && meaning.year !== undefined;
      if (named && !spotOf(text, start).bracketed) next = meaning.year;
      return next;
    })
    .toReversed();
}

function optionsOf(candidate: Candidate, origin: Origin, from: Span | undefined, here: Place): Option[] {
  const { meaning } = candidate;
  const found = place(meaning, candidate, origin);
  if (meaning.kind === 'calendar' && origin.style === 'narrative' && found) {
    if (meaning.year !== undefined) return statedOptions(found, candidate, from, here);
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
function statedOptions(found: Placed, { mod }: Candidate, from: Span | undefined, here: Place): Option[] {
  const span = lateDays(found.moment!, mod);
  const whole = found.moment!.unit === 'year' && !mod ? ASIDE.year : ASIDE.date;
  const aside = here.bracketed ? 0 : here.endsRange ? ASIDE.range : whole;
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
