import type { Calendar, Candidate } from './meaning.ts';
import { eventDate, type DatedAt } from './eventDate.ts';
import { daysOf, type Moment } from './moment.ts';
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
import { timexValue } from './value.ts';

/**
 * Reads the dates of a text one after the other. A history leaves the year out and turns aside ("in 2005 it became
 * known that"), so a few readings of it are kept, and the cheapest in the end is the one in which time runs on with
 * the fewest leaps: a beam search (Lowerre 1976) over the dates. News counts from its day and needs one reading.
 */

interface Reading {
  cost: number;
  mention?: Moment;
  day?: Moment;
  period?: Moment;
  placed?: Placed;
  candidate?: Candidate;
  parent?: Reading;
}

/** One way to understand a date: where it lies, what that costs, and whether the story goes on from there. */
interface Option {
  placed?: Placed;
  cost: number;
  moves: boolean;
}

const BEAM = 10;
const STAY: Option = { cost: 0, moves: false };

/** Where each candidate lies, in their order; nothing for durations and the like. */
export function readStory(candidates: readonly Candidate[], setting: Setting): (Placed | undefined)[] {
  const years = yearsAhead(candidates);
  let beam: Reading[] = [{ cost: 0 }];
  for (const [i, candidate] of candidates.entries()) {
    const readings = beam.flatMap((reading) => {
      const { mention, day, period } = reading;
      const dateOf = (event: string) => eventDate(event, candidate, setting, datesOf(reading));
      const origin = { ...setting, mention, day, period, dateOf };
      return optionsOf(candidate, origin, years[i]).map((option) =>
        follow(reading, option, candidate, setting.dct),
      );
    });
    beam = cheapest(readings);
  }
  const found: (Placed | undefined)[] = [];
  for (let reading: Reading | undefined = beam[0]; reading?.parent; reading = reading.parent)
    found.push(reading.placed);
  return found.toReversed();
}

function follow(
  parent: Reading,
  { placed: place, cost, moves }: Option,
  candidate: Candidate,
  dct: Moment | undefined,
): Reading {
  const moment = place?.moment;
  const { meaning } = candidate;
  const quarter = meaning.kind === 'calendar' && isOver(moment, dct) ? moment : parent.period;
  const period = meaning.kind === 'duration' && /^P(?:6|9|12)M$/.test(meaning.value) ? undefined : quarter;
  return {
    cost: parent.cost + cost,
    mention: moves && moment ? moment : parent.mention,
    day: moment && isFiner(moment.unit, 'weekend') ? moment : parent.day,
    period,
    placed: place,
    candidate,
    parent,
  };
}

/** The dates of a reading, the last first. */
function* datesOf(reading: Reading): Generator<DatedAt> {
  for (let r: Reading | undefined = reading; r?.candidate; r = r.parent) {
    if (r.placed?.moment) yield { start: r.candidate.start, moment: r.placed.moment };
  }
}

/** Only a quarter that is over has been reported on. */
function isOver(moment: Moment | undefined, dct: Moment | undefined): boolean {
  return moment?.unit === 'quarter' && (!dct || daysOf(moment)[1] < daysOf(dct)[0]);
}

/** The best reading for each date that the story may have come to. */
function cheapest(readings: readonly Reading[]): Reading[] {
  const best = new Map<string, Reading>();
  for (const reading of readings) {
    const { year, unit, index, month, day } = reading.mention ?? {};
    const key = `${unit} ${year} ${index} ${month} ${day}`;
    const known = best.get(key);
    if (!known || reading.cost < known.cost) best.set(key, reading);
  }
  if (best.size === 1) return [...best.values()];
  return [...best.values()].toSorted((a, b) => a.cost - b.cost).slice(0, BEAM);
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
  if (!found) return [STAY];
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
  if (from === undefined) return [{ placed: place(meaning, candidate, origin), cost: 0, moves: false }];
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

const LEAP = { back: 0.4, forward: 1, backward: 1.3, scale: 60 };

/** The cost of going from the last date to this one: little to go on, more to go back, less so in a new paragraph. */
function leap({ mention, text }: Origin, to: Moment, { start }: Candidate): number {
  if (!mention) return 0;
  const [first, last] = daysOf(mention);
  const [from, until] = daysOf(to);
  if (from > last) return LEAP.forward * Math.log1p((from - last) / LEAP.scale);
  if (until >= first) return 0;
  const opens = /\n\s*$/.test(
    text.slice(Math.max(0, text.lastIndexOf('.', start - 1) + 1), start).slice(0, 40),
  );
  return (opens ? 0 : LEAP.back) + LEAP.backward * Math.log1p((first - until) / LEAP.scale);
}

function isBracketed({ start }: Candidate, { text }: Setting): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
