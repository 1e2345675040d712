import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing.ts';

/** The dates that are known. */
const known = (text: string) =>
  eventsOf(text, '2024-05-01')
    .filter(({ evidence }) => evidence[0].dating === 'known')
    .map(({ date }) => date);

describe('the name of a known event', () => {
  it.each([
    ['The Brexit referendum split the party.', '2016-06-23'],
    ['The Cuban missile crisis frightened her.', '1962-10-16/1962-10-28'],
    ['The Watergate scandal cost him his office.', '1972-06-17/1974-08-09'],
  ])('tells it before a verb that might be a noun: %s', (text, date) => expect(known(text)).toEqual([date]));

  it.each([
    ['The Six-Day War changed the map.', '1967-06-05/1967-06-10'],
    ['The Arab Spring brought down four rulers.', '2010-12-17/2012-12'],
    ['The men who launched the Cuban Revolution met the press.', '1953-07-26/1959-01-01'],
    ['The Gulf War had been won by an alliance.', '1990-08-02/1991-02-28'],
  ])('tells a period that a clause is about: %s', (text, date) => expect(known(text)).toEqual([date]));

  it.each([
    'A Korean War veteran died.',
    'The Brexit referendum campaign was long.',
    'The Cuban missile crisis film that he made was long.',
    'Veterans of the Korean War met the press.',
    'It was the worst drought since the Great Depression.',
    'He wrote a book on the French Revolution.',
    'She studied the French Revolution in Paris.',
    'The Cold War shaped him.',
  ])('not: %s', (text) => expect(known(text)).toEqual([]));

  it('is not told again where a date says when the period began', () =>
    expect(known('The Great Depression began in 1929 and lasted for years.')).toEqual([]));
});
