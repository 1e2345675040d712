import type { DatedAt } from './eventDate.ts';
import type { Candidate, Meaning } from './meaning.ts';
import { daysOf, type Moment } from './moment.ts';
import { lateDays } from './parts.ts';
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

/** One way to understand a date: where it lies, what that costs, and whether the story goes on from there. */
export interface Option {
  placed: Placed;
  span?: Span;
  cost: number;
  moves: boolean;
}

export function follow(
  parent: Reading,
  { placed, span, cost, moves }: Option,
  candidate: Candidate,
  dct: Moment | undefined,
): Reading {
  const { moment } = placed;
  const on = moves && moment !== undefined;
  return {
    cost: parent.cost + cost,
    mention: on ? moment : parent.mention,
    span: on ? (span ?? lateDays(moment, candidate.mod)) : parent.span,
    mentionEnd: on ? candidate.end : parent.mentionEnd,
    day: moment && isFiner(moment.unit, 'weekend') ? moment : parent.day,
    period: isReported(candidate.meaning) && isOver(moment, dct) ? moment : parent.period,
    placed,
    candidate,
    parent,
  };
}

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
const WIDTH = 10;
const MARGIN = 8;

/** The best reading for each date that the story may have come to, the cheapest first. */
export function cheapest(readings: readonly Reading[]): Reading[] {
  if (readings.length === 1) return [...readings];
  const limit = Math.min(...readings.map(({ cost }) => cost)) + MARGIN;
  const best = new Map<number, Reading>();
  for (const reading of readings) {
    if (reading.cost > limit) continue;
    const key = keyOf(reading);
    const known = best.get(key);
    if (!known || reading.cost < known.cost) best.set(key, reading);
  }
  return [...best.values()].toSorted((a, b) => a.cost - b.cost).slice(0, WIDTH);
}

/** Longer than any span in days. */
const LONGEST = 40_000;

function keyOf({ span }: Reading): number {
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
