import type { DatedAt } from './eventDate.ts';
import type { Candidate, Meaning } from './meaning.ts';
import { daysOf, type Moment } from './moment.ts';
import { isFiner, type Placed } from './placed.ts';

export type Span = readonly [first: number, last: number];

/** One way to read the dates of a text so far: its last date, and the reading that it goes on from. */
export interface Reading {
  cost: number;
  /** The last date mentioned that was no aside. */
  mention?: Moment;
  /** Its first and last day. */
  span?: Span;
  /** Where it stands in the text ends here. */
  mentionEnd?: number;
  day?: Moment;
  period?: Moment;
  placed?: Placed;
  candidate?: Candidate;
  parent?: Reading;
}

/** One way to understand a date: where it lies, what that costs, and the days that the story goes on to; an aside has none. */
export interface Option {
  placed: Placed;
  cost: number;
  span?: Span;
}

/** A reading, and one way to go on from it. */
export interface Step {
  from: Reading;
  option: Option;
  cost: number;
}

/** How a reading goes on: the new date becomes that of the story, or is an aside. */
export function follow(
  { from, option: { placed, span }, cost }: Step,
  candidate: Candidate,
  dct: Moment | undefined,
): Reading {
  const { moment } = placed;
  return {
    cost,
    mention: span ? moment : from.mention,
    span: span ?? from.span,
    mentionEnd: span ? candidate.end : from.mentionEnd,
    day: moment && isFiner(moment.unit, 'weekend') && !isAside(candidate, span) ? moment : from.day,
    period: isReported(candidate.meaning) && isOver(moment, dct) ? moment : from.period,
    placed,
    candidate,
    parent: from,
  };
}

/** A date that the story does not go on from. */
const isAside = ({ meaning }: Candidate, span: Span | undefined): boolean =>
  meaning.kind === 'calendar' && span === undefined;

/** "The third quarter" and "the latest quarter", but not "the year-ago quarter". */
const isReported = (meaning: Meaning): boolean =>
  meaning.kind === 'calendar' ||
  (meaning.kind === 'period' && meaning.unit === 'quarter' && meaning.back === 0);

/** Only a quarter that is over has been reported on. */
function isOver(moment: Moment | undefined, dct: Moment | undefined): boolean {
  return moment?.unit === 'quarter' && (!dct || daysOf(moment)[1] < daysOf(dct)[0]);
}

/** A report that comes to "the nine months" is no longer about a quarter. */
export function pass(reading: Reading, meaning: Meaning): Reading {
  const ends = meaning.kind === 'duration' && /^P(?:6|9|12)M$/.test(meaning.value);
  return ends && reading.period ? { ...reading, period: undefined } : reading;
}

/** So many readings are kept, and none that costs so much more than the best. */
const WIDTH = 6;
const MARGIN = 8;

/** The best step to each date that the story may come to, the cheapest first. */
export function cheapest(steps: readonly Step[]): readonly Step[] {
  if (steps.length === 1) return steps;
  let limit = Infinity;
  for (const { cost } of steps) limit = Math.min(limit, cost + MARGIN);
  const best = new Map<number, Step>();
  for (const step of steps) {
    if (step.cost > limit) continue;
    const key = keyOf(step);
    const known = best.get(key);
    if (!known || step.cost < known.cost) best.set(key, step);
  }
  return [...best.values()].toSorted((a, b) => a.cost - b.cost).slice(0, WIDTH);
}

/** Longer than any span in days. */
const LONGEST = 40_000;

/** By the days that the story comes to. */
function keyOf({ from, option }: Step): number {
  const span = option.span ?? from.span;
  return span ? span[0] * LONGEST + (span[1] - span[0]) : NaN;
}

/** How many dates one goes back, whatever they are, so that a long text takes no longer for each. */
const BACK = 400;

/** The last dates of a reading, the last first, without those that were themselves counted from an event. */
export function* datesOf(reading: Reading): Generator<DatedAt> {
  let left = BACK;
  for (let r: Reading | undefined = reading; r?.candidate && left > 0; r = r.parent, left--) {
    const counted = r.candidate.meaning.kind === 'shift' && r.candidate.meaning.event !== undefined;
    if (r.placed?.moment && !counted) yield { start: r.candidate.start, moment: r.placed.moment };
  }
}
