import { expect, it } from 'vitest';
import { buttonAttributes, spokenNames } from './buttons.ts';

const event = (id: string, title: string, date: string) => ({
  id,
  title,
  date,
  actors: [],
  places: [],
  evidence: [],
  links: [],
  tags: [],
});
const names = spokenNames({
  title: 'T',
  sources: [],
  actors: [],
  undated: [],
  events: [
    event('a', 'Leaders meet', '2025-09-02'),
    event('b', 'Aid begins', '193X'),
    { ...event('c', 'Talks', '2027'), planned: true },
  ],
});

it('an event is a button by its title and its date', () => {
  expect(buttonAttributes({ tag: 'g', attrs: {}, event: 'a' }, { names, stop: 'a', selected: 'b' })).toEqual({
    role: 'button',
    tabindex: 0,
    'data-stop': 'a',
    'data-event': 'a',
    'aria-label': 'Leaders meet, Tuesday 2 September 2025',
    'aria-expanded': false,
  });
});

it('what is planned is said to be', () => {
  expect(names.get('c')).toBe('Talks, in 2027, planned');
});

it('a count is a button by all that it counts', () => {
  expect(buttonAttributes({ tag: 'g', attrs: {}, cluster: ['a', 'b'] }, { names, stop: 'a' })).toMatchObject({
    tabindex: -1,
    'aria-label': '2 more: Leaders meet, Tuesday 2 September 2025; Aid begins, sometime in the 1930s',
  });
});
