import { eventDate, type TimelineEvent } from '../events/index.ts';

/** The events by when they may first have begun; those that began together stay as the timeline tells them. */
export function inTimeOrder(events: readonly TimelineEvent[]): TimelineEvent[] {
  return events.toSorted((a, b) => eventDate(a.date).start - eventDate(b.date).start);
}
