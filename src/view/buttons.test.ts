import { expect, it } from 'vitest';
import { eventOn } from '../events/testing.ts';
import { buttonAttributes, spokenName } from './buttons.ts';

const event = (id: string, title: string, date: string) => eventOn(date, { id, title });
const events = [
  event('a', 'Leaders meet', '2025-09-02'),
  event('b', 'Aid begins', '193X'),
  { ...event('c', 'Talks', '2027'), planned: true },
];
const byId = (id: string) => events.find((one) => one.id === id)!;

it('an event is a button by its title and its date', () => {
  expect(
    buttonAttributes({ tag: 'g', attrs: {}, event: 'a' }, { event: byId, stop: 'a', selected: 'b' }),
  ).toEqual({
    role: 'button',
    tabindex: 0,
    'data-stop': 'a',
    'data-event': 'a',
    'aria-label': 'Leaders meet, Tuesday 2 September 2025',
    'aria-expanded': false,
  });
});

it('what is planned is said to be', () => {
  expect(spokenName(byId('c'))).toBe('Talks, in 2027, planned');
});

it('a count is a button by all that it counts', () => {
  expect(
    buttonAttributes({ tag: 'g', attrs: {}, cluster: ['a', 'b'] }, { event: byId, stop: 'a' }),
  ).toMatchObject({
    tabindex: -1,
    'aria-label': '2 more: Leaders meet, Tuesday 2 September 2025; Aid begins, sometime in the 1930s',
  });
});

it('of very many the first are read out', () => {
  const node = { tag: 'g', attrs: {}, cluster: ['a', 'b'], count: 5000 };
  expect(buttonAttributes(node, { event: byId })['aria-label']).toBe(
    '5000 more: Leaders meet, Tuesday 2 September 2025; Aid begins, sometime in the 1930s; and 4998 others',
  );
});
