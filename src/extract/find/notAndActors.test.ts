import { describe, expect, it } from 'vitest';
import { brief, eventsOf } from '../testing.ts';

/** Tuesday. */
const PUBLISHED = '2025-09-02';
const told = (text: string) => eventsOf(text, PUBLISHED).map(brief);

describe('a title never says the contrary', () => {
  it.each([
    'Israel warned residents on Monday not to return to the border.',
    'The general pleaded not guilty in May 2001.',
    'The minister told the soldiers in May 2001 never to fire.',
  ])('%s', (text) => {
    const kept = told(text).filter((event) => !/\bnot\b|\bnever\b/.test(event));
    expect(kept.filter((event) => /return|guilty|fire/.test(event))).toEqual([]);
  });
});

it('loses no title by a "not" of another clause', () => {
  expect(told('Lawyers filed a petition on Monday arguing the agency cannot return the boy.')[0]).toMatch(
    /^2025-09-01 Lawyers file a petition/,
  );
});

describe('names of another event behind are none of its actors or places', () => {
  it.each([
    ['Europe punished Russia in March 2014, after the annexation of Crimea by force.', ['RUS'], []],
    ['Iran fired rockets at Israel in May 2024 despite warnings from France.', ['IRN', 'ISR'], []],
    ['Kenya sent troops to Haiti in June 2024 following an appeal from Brazil.', ['KEN', 'HTI'], []],
  ])('%s', (text, actors, places) => {
    const event = eventsOf(text, PUBLISHED).find(({ date }) => /^20\d\d-\d\d$/.test(date))!;
    expect(event.actors).toEqual(actors);
    expect(
      event.places.filter(({ label }) => places.length > 0 || /Crimea|France|Brazil/.test(label)),
    ).toEqual(places);
  });
});

describe('what will be today, and what was promised for a day', () => {
  it('is planned', () => {
    const [event] = eventsOf('The king will host a forum on Tuesday night.', PUBLISHED);
    expect(event).toMatchObject({ date: '2025-09-02', planned: true });
  });

  it.each(['Mexico promised to answer on Sunday.', 'The union vowed to strike on Friday.'])(
    'is not dated by the promise: %s',
    (text) => expect(told(text)).toEqual([]),
  );
});

it.each([
  ['France ruled the islands until independence in 1961.', []],
  ['A storm struck the islands before dawn on Sunday.', ['2025-08-31 Storm strikes the islands']],
])('%s', (text, events) => expect(told(text)).toEqual(events));

describe('what happens every year is no event', () => {
  it.each([
    'Most pipes burst in winter.',
    'In the summer the herders move to the hills.',
    'The river freezes in winter.',
  ])('%s', (text) => expect(told(text)).toEqual([]));

  it.each([
    ['The mill burned down in winter.', '2024-24 Mill burns down'],
    ['The court opens this spring.', '2025-21 Court opens'],
  ])('but %s', (text, expected) => expect(told(text)).toEqual([expected]));
});
