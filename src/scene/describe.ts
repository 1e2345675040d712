import { dateHeading, type TimelineEvent } from '../events/index.ts';

/** So many events are read out; more would be a lecture. */
const READ_OUT = 30;

/**
 * The picture in words, for who cannot see it: every event with its date.
 * @param events in the order of time
 */
export function describe(events: readonly TimelineEvent[]): string {
  if (events.length === 0) return 'A timeline without dated events.';
  const read = events.slice(0, READ_OUT).map(({ date, title }) => `${dateHeading(date)}: ${title}.`);
  const more = events.length > READ_OUT ? [`And ${events.length - READ_OUT} more.`] : [];
  const count = events.length === 1 ? 'A timeline of one event.' : `A timeline of ${events.length} events.`;
  return [count, ...read, ...more].join(' ');
}
