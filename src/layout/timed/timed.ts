import type { Timeline } from '../../events/index.ts';
import type { TimedEvent } from './calendar.ts';
import { indexOf } from './timeIndex.ts';

export type { Look, TimedEvent } from './calendar.ts';

/** Events on the calendar, one by one: for timelines that are short enough for it. */
export interface TimedTimeline {
  /** In the order of time. */
  events: TimedEvent[];
  /** ms, the middle of the days on which the sources were published, each once. */
  published: number[];
}

/** All events of a timeline in the order of time. */
export function timed(timeline: Timeline): TimedTimeline {
  const { count, at, published } = indexOf(timeline);
  return { events: Array.from({ length: count }, (_, rank) => at(rank)), published };
}
