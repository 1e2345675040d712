import { expect, it } from 'vitest';
import { namedEventsIn } from './namedEvents.ts';
import { spellingsOf } from './spellings.ts';

const named = (text: string) => namedEventsIn(text).flatMap(({ events }) => events.map(({ id }) => id));

it.each([
  ['the battle of Trafalgar', 'battle-of-trafalgar'],
  ['the siege of Port Arthur', 'siege-of-port-arthur'],
  ['the Korean war', 'korean-war'],
  ['the Cuban missile crisis', 'cuban-missile-crisis'],
  ['the Camp David accord', 'camp-david-accords'],
  ['under the Yalta accords', 'yalta-conference'],
  ['the Oslo Accords', 'oslo-accords'],
])('%s', (text, id) => expect(named(text)).toEqual([id]));

it.each([
  'a cold war of nerves',
  'a winter war of words',
  'the great war that never came',
  'the october revolution of taste',
  'a six-day war over a parking space',
  'the prague spring collection',
])('not: %s', (text) => expect(named(text)).toEqual([]));

it('leaves the capital where nothing else in a name has one', () => {
  expect(spellingsOf('Cold War')).toEqual(['Cold War']);
  expect(spellingsOf('Vietnam War')).toEqual(['Vietnam war']);
});
