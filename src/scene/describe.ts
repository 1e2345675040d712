import { dateHeading, type TimelineEvent } from '../events/index.ts';

/** So many events are read out; more would be a lecture. */
const READ_OUT = 30;

/**
 * The picture in words, for who cannot see it: the first events with their dates.
 * @param count of all events
 * @param at the event of a rank in the order of time
 */
export function describe(count: number, at: (rank: number) => TimelineEvent): string {
  if (count === 0) return 'A timeline without dated events.';
  const events = Array.from({ length: Math.min(count, READ_OUT) }, (_, rank) => at(rank));
  const read = events.map(({ date, title }) => `${dateHeading(date)}: ${title}.`);
  const more = count > READ_OUT ? [`And ${count - READ_OUT} more.`] : [];
  const head = count === 1 ? 'A timeline of one event.' : `A timeline of ${count} events.`;
  return [head, ...read, ...more].join(' ');
}
