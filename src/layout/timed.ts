import { eventDate, readDate, type EventDate, type Timeline, type TimelineEvent } from '../events/index.ts';

/**
 * How a date looks: `moment` is a shape, "that day"; `within` a band with soft ends, "some time within"; `span` a
 * bar, "from – to".
 */
export type Look = 'moment' | 'within' | 'span';

/** An event on the calendar. ms since 1970-01-01T00:00Z, all finite: an open end reaches to the end of the timeline. */
export interface TimedEvent {
  event: TimelineEvent;
  date: EventDate;
  look: Look;
  start: number;
  latestStart: number;
  earliestEnd: number;
  end: number;
}

/** All that a time axis must show, events in the order of time. */
export interface TimedTimeline {
  events: TimedEvent[];
  /** ms, the middle of the days on which the sources were published, each once. */
  published: number[];
}

const DAY = 86_400_000;
const FINE = new Set(['second', 'minute', 'hour', 'day']);
/** More dates of publication than these would be a pattern, not a mark. */
const MANY_SOURCES = 5;

export function timed(timeline: Timeline): TimedTimeline {
  const dated = timeline.events.map((event) => ({ event, date: eventDate(event.date) }));
  const published = publishedDays(timeline);
  const bounds = dated.flatMap(({ date }) => [date.start, date.end]).filter(Number.isFinite);
  const first = Math.min(...[minimum(bounds), ...published]);
  const last = Math.max(...[maximum(bounds), ...published]);
  const events = dated
    .map(({ event, date }) => ({ event, date, look: lookOf(date), ...finite(date, first, last) }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end || told(timeline, a) - told(timeline, b));
  return { events, published };
}

/** Of one date, what is told first comes first: a number that grows from source to source, and within each. */
function told({ sources }: Timeline, { event: { evidence } }: { event: TimelineEvent }): number {
  if (evidence.length === 0) return 0;
  const [{ source, selector }] = evidence;
  return sources.findIndex(({ id }) => id === source) * 1e9 + selector[1].start;
}

function minimum(values: number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}

function maximum(values: number[]): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity);
}

function lookOf({ kind, precision, approximate, edtf }: EventDate): Look {
  if (kind === 'interval' || edtf.startsWith('{')) return 'span';
  return kind === 'point' && FINE.has(precision) && !approximate ? 'moment' : 'within';
}

/** An open end reaches the last date of the timeline, and at least as far again as the known end is long. */
function finite(date: EventDate, first: number, last: number) {
  const known = Number.isFinite(date.start) ? date.latestStart - date.start : date.end - date.earliestEnd;
  const reach = Math.max(known, DAY);
  const start = Number.isFinite(date.start) ? date.start : Math.min(first, date.earliestEnd - reach);
  const end = Number.isFinite(date.end) ? date.end : Math.max(last, date.latestStart + reach);
  return {
    start,
    latestStart: Number.isFinite(date.start) ? Math.min(date.latestStart, end) : start,
    earliestEnd: Number.isFinite(date.end) ? Math.max(date.earliestEnd, start) : end,
    end,
  };
}

function publishedDays({ sources }: Timeline): number[] {
  const dates = sources.flatMap(({ published }) => (published ? [readDate(published)] : []));
  const days = dates.flatMap((date) =>
    date && Number.isFinite(date.start) && Number.isFinite(date.end) ? [(date.start + date.end) / 2] : [],
  );
  const unique = [...new Set(days)].toSorted((a, b) => a - b);
  return unique.length > MANY_SOURCES ? [] : unique;
}
