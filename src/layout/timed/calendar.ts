import { readDate, type EventDate, type Timeline, type TimelineEvent } from '../../events/index.ts';

/**
 * How a date looks: `moment` is a shape, "that day"; `within` a band with soft ends, "some time within"; `span` a
 * bar, "from – to".
 */
export type Look = 'moment' | 'within' | 'span';
export const LOOKS: readonly Look[] = ['moment', 'within', 'span'];

/** An event on the calendar. ms since 1970-01-01T00:00Z, all finite: an open end reaches to the end of the timeline. */
export interface TimedEvent {
  event: TimelineEvent;
  date: EventDate;
  look: Look;
  start: number;
  latestStart: number;
  earliestEnd: number;
  end: number;
  /** Where its mark stands: several on one day share its length evenly, for nobody said in which hour. */
  middle: number;
}

const DAY = 86_400_000;
const FINE = new Set(['second', 'minute', 'hour', 'day']);
/** More dates of publication than these would be a pattern, not a mark. */
const MANY_SOURCES = 5;

/** What a date's mark looks like. */
export function lookOf({ kind, precision, approximate, edtf }: EventDate): Look {
  if (kind === 'interval' || edtf.startsWith('{')) return 'span';
  return kind === 'point' && FINE.has(precision) && !approximate ? 'moment' : 'within';
}

/** An open end reaches the last date of the timeline, and at least as far again as the known end is long. */
export function finite(date: EventDate, first: number, last: number) {
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

/** ms, the middle of each day on which a source was published, each once. */
export function publishedDays({ sources }: Timeline): number[] {
  const dates = sources.flatMap(({ published }) => (published ? [readDate(published)] : []));
  const days = dates.flatMap((date) =>
    date && Number.isFinite(date.start) && Number.isFinite(date.end) ? [(date.start + date.end) / 2] : [],
  );
  const unique = [...new Set(days)].toSorted((a, b) => a - b);
  return unique.length > MANY_SOURCES ? [] : unique;
}
