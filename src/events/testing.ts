import type { TimelineEvent } from './model.ts';

/** For tests: an event of a date, with nothing else to it. */
export function eventOn(date: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id: date,
    title: date,
    date,
    actors: [],
    places: [],
    evidence: [],
    links: [],
    tags: [],
    ...more,
  };
}
