import { bestParts, type Room, type Stop } from './cuts.ts';
import { finestOf } from '../timed/facts.ts';
import type { TickUnit } from './tickUnits.ts';
import type { TimedEvent, TimedTimeline } from '../timed/timed.ts';

/** A piece of the calendar that is drawn at one scale. ms; `events` of the timeline begin in it. */
export interface Stretch {
  from: number;
  to: number;
  events: TimedEvent[];
  /** The finest unit that its dates name; ticks finer than that would mean nothing. */
  finest: TickUnit['unit'];
}

/**
 * Cuts the calendar where it is empty for long while elsewhere dates are crowded.
 * @returns the stretches in the order of time; one if nothing is to be cut, none without events
 */
export function stretchesOf({ events, published }: TimedTimeline, room: Room): Stretch[] {
  const stops = stopsOf(events, published);
  if (stops.length < 2) return oneStretch({ events, published });
  const stretches = cutStops(stops, room);
  const starts = stretches.map(({ from }) => from);
  for (const event of events) {
    let index = 0;
    while (index + 1 < starts.length && starts[index + 1] <= event.start) index++;
    stretches[index].events.push(event);
  }
  return stretches.map((stretch) => ({ ...stretch, finest: finestIn(stretch.events) }));
}

/** The same, of what must be in sight, by its start. */
export function cutStops(stops: readonly Stop[], room: Room): Stretch[] {
  return bestParts(stops, room).map((part) => ({
    from: part[0].from,
    to: reach(part),
    events: [],
    finest: 'day',
  }));
}

/** A lone date is shown with so many of its own lengths before and behind it. */
const LONE = 3;

/** One stretch from the first date to the last: true scale. */
export function oneStretch({ events, published }: TimedTimeline): Stretch[] {
  const stops = stopsOf(events, published);
  if (stops.length === 0) return [];
  const [from, to] = [stops[0].from, reach(stops)];
  const context = stops.length === 1 ? LONE * (to - from) : 0;
  return [{ from: from - context, to: to + context, events, finest: finestIn(events) }];
}

function finestIn(events: readonly TimedEvent[]): TickUnit['unit'] {
  return finestOf(events.map(({ date }) => date.precision));
}

function stopsOf(events: TimedEvent[], published: number[]): Stop[] {
  const plain = events.map(eventStops);
  const stops = plain.flatMap((own, index) => (isAround(own, plain, index) ? ends(own[0]) : own));
  const days = published
    .filter((at) => !stops.some(({ from, to }) => from <= at && at <= to))
    .map((at) => ({ from: at, to: at }));
  return [...stops, ...days].toSorted((a, b) => a.from - b.from || a.to - b.to);
}

function eventStops({ look, start, latestStart, earliestEnd, end, date }: TimedEvent): Stop[] {
  if (look !== 'span') return [{ from: start, to: end }];
  const first = { from: start, to: Math.min(latestStart, end), ...(!date.openEnd && { until: end }) };
  const last = { from: Math.max(earliestEnd, start), to: end };
  return [...(date.openStart ? [] : [first]), ...(date.openEnd ? [] : [last])];
}

/** A date that is so many times as long as each of so many others within it. */
const LONG = 20;
const OTHERS = 3;

/** Whether a date is but the frame of others: "this year", in an article of one week. It must not hold the week's days together. */
function isAround([own, other]: readonly Stop[], all: readonly (readonly Stop[])[], index: number): boolean {
  if (!own || other) return false;
  const inside = all.filter(
    (stops, at) =>
      at !== index &&
      stops.some(
        ({ from, to }) => from >= own.from && to <= own.to && LONG * (to - from) < own.to - own.from,
      ),
  );
  return inside.length >= OTHERS;
}

function ends({ from, to }: Stop): Stop[] {
  return [
    { from, to: from },
    { from: to, to },
  ];
}

function reach(stops: Stop[]): number {
  return stops.reduce((furthest, stop) => Math.max(furthest, stop.to), -Infinity);
}
