import { expect, it } from 'vitest';
import { extractLine } from './articleLine.ts';

const TEXT = 'Iran attacked Iraq on Tuesday.';

const dateOf = (published: unknown) => {
  const result = extractLine(JSON.stringify({ id: 1, text: TEXT, published, title: null, url: null }));
  return 'line' in result ? JSON.parse(result.line).timeline.events[0]?.date : result;
};

it.each([
  ['2025-09-02', '2025-09-02'],
  ['2025-09-03T10:15:00Z', '2025-09-02'],
  ['2025-09-04 10:15', '2025-09-02'],
  // Nobody says when: undated.
  [null, undefined],
])('counts from when it was published: %j', (published, date) => expect(dateOf(published)).toBe(date));

it.each(['soon', '2025-02-30', '2025-09', 20250902])('refuses %j as a day', (published) =>
  expect(dateOf(published)).toEqual({
    problem: `published: expected a date such as 2025-09-02, received ${JSON.stringify(published)}`,
  }),
);
