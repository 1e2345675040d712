import { expect, it } from 'vitest';
import { extract } from '../../index.ts';
import { articleOf, eventsOf } from '../../testing.ts';

const dates = (text: string) => eventsOf(text, '2025-10-02').map(({ date }) => date);

it.each([
  ['Russia held a parade in Moscow on Victory Day 2015.', '2015-05-09'],
  ['France held a parade in Paris on Victory Day 2015.', '2015-05-08'],
  ['China held a parade on Victory Day 2015.', '2015-09-03'],
  ['Turkey held a parade on Victory Day 2015.', '2015-08-30'],
])('%s', (text, date) => expect(dates(text)).toContain(date));

it.each([
  ['no state', 'The veterans marched on Victory Day.'],
  ['states with other days', 'The veterans of China and Russia marched on Victory Day.'],
])('leaves it undated: %s', (_, text) => {
  const { events, undated } = extract([articleOf(text, '2025-10-02')]).timeline;
  expect(events).toEqual([]);
  expect(undated).toHaveLength(1);
});
