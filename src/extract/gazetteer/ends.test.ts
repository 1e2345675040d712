import { describe, expect, it } from 'vitest';
import { eventsOf } from '../testing.ts';
import { namedEventsIn } from './namedEvents.ts';

const named = (text: string) =>
  namedEventsIn(text).flatMap(({ events }) => events.map(({ id, date }) => `${id} ${date}`));

describe('beginnings and ends of wars', () => {
  it.each([
    ['the outbreak of the Korean War', ['korean-war-begins 1950-06-25']],
    ['the end of the Cold War', ['cold-war-ends 1991']],
    ['the conclusion of the Iran-Iraq war', ['iran-iraq-war-ends 1988-08-20']],
    ['the end of World War II', ['end-of-world-war-ii 1945-09-02']],
    ['the end of the Syrian road', []],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it('has none for a war that still goes on', () => {
    expect(named('the end of the war in Sudan').filter((each) => each.includes('ends'))).toEqual([]);
  });

  it.each([
    ['The alliance has grown since the end of the Cold War.', ['1991 Cold War ends']],
    ['Trade collapsed at the outbreak of the Falklands War.', ['1982-04-02 Falklands War begins']],
    ['Many fought in the Cold War.', []],
  ])('%s', (text, expected) =>
    expect(eventsOf(text, '1999-05-01').map(({ date, title }) => `${date} ${title}`)).toEqual(expected),
  );
});
