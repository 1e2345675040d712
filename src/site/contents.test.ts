import { expect, it } from 'vitest';
import { contents } from './contents.ts';

type Contents = Parameters<typeof contents>[0];

const made = (events: number, quotes: number, sources: number) =>
  ({
    events: Array.from({ length: events }, (_, index) => ({ evidence: index < quotes ? [{}] : [] })),
    sources: Array.from({ length: sources }, () => ({})),
  }) as Contents;

it.each([
  [9, 9, 1, '9 events from one source, each with the sentence that says so.'],
  [9, 9, 2, '9 events from 2 sources, each with the sentence that says so.'],
  [9, 8, 2, '9 events from 2 sources.'],
  [1, 1, 1, 'One event from one source.'],
  [3, 0, 0, '3 events.'],
  [12345, 0, 1, '12,345 events from one source.'],
  [0, 0, 0, 'No events.'],
])('%i events, %i of them quoted, from %i sources', (events, quotes, sources, line) => {
  expect(contents(made(events, quotes, sources))).toBe(line);
});
