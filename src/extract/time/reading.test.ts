import { expect, test } from 'vitest';
import type { Candidate, Shift } from './meaning.ts';
import { datesOf, type Reading } from './reading.ts';

const shift = (event?: string): Shift => ({
  kind: 'shift',
  count: 1,
  unit: 'year',
  from: 'then',
  ...(event && { event: [event] }),
});

function chain(events: readonly (string | undefined)[]): Reading | undefined {
  let parent: Reading | undefined;
  for (const [start, event] of events.entries()) {
    const candidate: Candidate = { start, end: start + 1, rule: 'test', meaning: shift(event) };
    parent = {
      cost: 0,
      candidate,
      placed: { moment: { unit: 'year', year: 1900 }, dating: 'stated' },
      parent,
    };
  }
  return parent;
}

test('the dates of a reading are its last, without those counted from an event', () => {
  const reading = chain([undefined, 'Marathon', undefined])!;
  expect([...datesOf(reading)].map(({ start }) => start)).toEqual([2, 0]);
});

test('one does not go back for them through a whole long text', () => {
  const counted = Array.from({ length: 5_000 }, () => 'Marathon');
  expect([...datesOf(chain([undefined, ...counted])!)]).toEqual([]);
  expect([...datesOf(chain(Array.from({ length: 5_000 }))!)].length).toBeLessThan(1_000);
});
