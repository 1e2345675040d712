import { eventDate, mentionsOf } from './eventDate.ts';
import { isBracketed, leap } from './leap.ts';
import type { Calendar, Candidate, Meaning } from './meaning.ts';
import type { Moment } from './moment.ts';
import {
  inYear,
  isFiner,
  isTimeOnly,
  isWeekday,
  place,
  placed,
  type Origin,
  type Placed,
  type Setting,
} from './place.ts';
import { cheapest, datesOf, follow, pass, type Option, type Reading } from './reading.ts';
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
  const years = yearsAhead(candidates);
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
  const { text, dct } = setting;
  const mentions = mentionsBefore(candidate, text);
  const next: Reading[] = [];
  for (const reading of readings) {
    const { mention, day, period } = reading;
    const event = mentions && eventDate(mentions, text, datesOf(reading));
    const origin = { ...setting, mention, day, period, event };
    for (const option of optionsOf(candidate, origin, ahead))
      next.push(follow(reading, option, candidate, dct));
  }
  return next;
}

function mentionsBefore({ meaning, start }: Candidate, text: string): number[] | undefined {
  return meaning.kind === 'shift' && meaning.event ? mentionsOf(meaning.event, text, start) : undefined;
}

/** For each candidate the next year that the text names. */
function yearsAhead(candidates: readonly Candidate[]): (number | undefined)[] {
  let next: number | undefined;
  return candidates
    .toReversed()
    .map(({ meaning }) => {
      if (meaning.kind === 'calendar' && meaning.year !== undefined) next = meaning.year;
      return next;
    })
    .toReversed();
}

function optionsOf(candidate: Candidate, origin: Origin, ahead: number | undefined): Option[] {
  const { meaning } = candidate;
  if (meaning.kind === 'calendar' && origin.style === 'narrative') {
    if (meaning.year !== undefined)
      return statedOptions(candidate, place(meaning, candidate, origin)!, origin);
    if (lacksYear(meaning)) return yearOptions(meaning, candidate, origin, ahead);
  }
  const found = place(meaning, candidate, origin);
  if (!found) return [];
  const aside =
    looksBack(candidate) ||
    (meaning.kind === 'shift' && meaning.from === 'now') ||
    isBracketed(candidate, origin);
  const vague = found.moment === undefined || isFiner('year', found.moment.unit);
  return [{ placed: found, cost: 0, moves: !aside && !vague }];
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
function statedOptions(candidate: Candidate, found: Placed, origin: Origin): Option[] {
  const bracketed = isBracketed(candidate, origin);
  const aside = bracketed ? 0 : found.moment!.unit === 'year' ? ASIDE.year : ASIDE.date;
  return [
    {
      placed: found,
      cost: leap(origin, found.moment!, candidate) + (bracketed ? ASIDE.bracket : 0),
      moves: true,
    },
    { placed: found, cost: aside, moves: false },
  ];
}

/** What it costs to call a stated date an aside: a bare year often is one. */
const ASIDE = { year: 2, date: 3.5, bracket: 1.5 };

function yearOptions(
  meaning: Calendar,
  candidate: Candidate,
  origin: Origin,
  ahead: number | undefined,
): Option[] {
  const from = origin.mention?.year ?? ahead ?? origin.dct?.year;
  if (from === undefined) return [{ placed: place(meaning, candidate, origin)!, cost: 0, moves: false }];
  const years = new Set([from, from + 1, from - 1, ...(ahead === undefined ? [] : [ahead, ahead - 1])]);
  const moves = !isBracketed(candidate, origin);
  return [...years].map((year) => {
    const moment = inYear(meaning, year);
    const cost = origin.mention ? leap(origin, moment, candidate) : 0;
    return { placed: { ...placed(moment, 'relative'), value: storyValue(moment) }, cost, moves };
  });
}

/** Histories name a winter by its January where EDTF has its December: the one after the autumn of 1941 is `1942-WI`. */
function storyValue(moment: Moment): string {
  const winter = moment.unit === 'season' && moment.index === 4;
  return timexValue(winter ? { ...moment, year: moment.year + 1 } : moment);
}
