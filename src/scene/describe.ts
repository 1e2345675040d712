import { dateHeading, eventDate, type Timeline } from '../events/index.ts';

/** So many events are read out; more would be a lecture. */
const READ_OUT = 30;

/** The picture in words, for who cannot see it: every event with its date, in the order of time. */
export function describe({ events }: Timeline): string {
  if (events.length === 0) return 'A timeline without dated events.';
  const sorted = events
    .map((event) => ({ event, start: eventDate(event.date).start }))
    .toSorted((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
  const read = sorted.slice(0, READ_OUT).map(({ event }) => `${dateHeading(event.date)}: ${event.title}.`);
  const more = events.length > READ_OUT ? [`And ${events.length - READ_OUT} more.`] : [];
  const count = events.length === 1 ? 'A timeline of one event.' : `A timeline of ${events.length} events.`;
  return [count, ...read, ...more].join(' ');
}
