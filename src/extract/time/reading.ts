import type { DatedAt } from './eventDate.ts';
import type { Candidate, Meaning } from './meaning.ts';
import { daysOf, type Moment } from './moment.ts';
import { isFiner, type Placed } from './place.ts';

/** One way to read the dates of a text so far: its last date, and the reading that it goes on from. */
export interface Reading {
  cost: number;
  /** The last date mentioned that was no aside. */
  mention?: Moment;
  day?: Moment;
  period?: Moment;
  placed?: Placed;
  candidate?: Candidate;
  parent?: Reading;
}

/** One way to understand a date: where it lies, what that costs, and whether the story goes on from there. */
export interface Option {
  placed: Placed;
  cost: number;
  moves: boolean;
}

export function follow(
  parent: Reading,
  { placed, cost, moves }: Option,
  candidate: Candidate,
  dct: Moment | undefined,
): Reading {
  const { moment } = placed;
  return {
    cost: parent.cost + cost,
    mention: moves && moment ? moment : parent.mention,
    day: moment && isFiner(moment.unit, 'weekend') ? moment : parent.day,
    period: candidate.meaning.kind === 'calendar' && isOver(moment, dct) ? moment : parent.period,
    placed,
    candidate,
    parent,
  };
}

/** Only a quarter that is over has been reported on. */
function isOver(moment: Moment | undefined, dct: Moment | undefined): boolean {
  return moment?.unit === 'quarter' && (!dct || daysOf(moment)[1] < daysOf(dct)[0]);
}

/** A report that comes to "the nine months" is no longer about a quarter. */
export function pass(reading: Reading, meaning: Meaning): Reading {
  const ends = meaning.kind === 'duration' && /^P(?:6|9|12)M$/.test(meaning.value);
  return ends && reading.period ? { ...reading, period: undefined } : reading;
}

const WIDTH = 10;

/** The best reading for each date that the story may have come to, the cheapest first. */
export function cheapest(readings: readonly Reading[]): Reading[] {
  if (readings.length === 1) return [...readings];
  const best = new Map<string, Reading>();
  for (const reading of readings) {
    const { year, unit, index, month, day } = reading.mention ?? {};
    const key = `${unit} ${year} ${index} ${month} ${day}`;
    const known = best.get(key);
    if (!known || reading.cost < known.cost) best.set(key, reading);
  }
  return [...best.values()].toSorted((a, b) => a.cost - b.cost).slice(0, WIDTH);
}

/** The dates of a reading, the last first, without those that were themselves counted from an event. */
export function* datesOf(reading: Reading): Generator<DatedAt> {
  for (let r: Reading | undefined = reading; r?.candidate; r = r.parent) {
    const counted = r.candidate.meaning.kind === 'shift' && r.candidate.meaning.event !== undefined;
    if (r.placed?.moment && !counted) yield { start: r.candidate.start, moment: r.placed.moment };
  }
}
