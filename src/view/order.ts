import type { Timeline, TimelineEvent } from '../events/index.ts';
import { timed } from '../layout/timed.ts';

/** The events in the order of time, the same as in the chart. */
export function inTimeOrder(timeline: Timeline): TimelineEvent[] {
  return timed(timeline).events.map(({ event }) => event);
}
