import { expect, it } from 'vitest';
import { plainNames } from './editions.ts';
import { GAZETTEER } from './gazetteer.ts';
import { namedEventsIn } from './namedEvents.ts';

const called = (id: string) => plainNames(GAZETTEER.events.find((event) => event.id === id)!);

it.each([
  [
    'g20-summit-rome-2021',
    ['2021 G20 summit', 'Rome G20 summit', 'G20 Rome summit', 'G20 summit in Rome in 2021'],
  ],
  ['malta-summit', ['Malta summit']],
  ['battle-of-hastings', ['Battle of Hastings']],
])('%s is called %j', (id, names) => expect(called(id)).toEqual(names));

it.each([
  ['at the 2022 NATO summit', ['nato-summit-madrid-2022']],
  ['the G7 Hiroshima summit', ['g7-summit-hiroshima-2023']],
  ['the Elmau G7 summit', ['g7-summit-elmau-2015', 'g7-summit-elmau-2022']],
  ['the BRICS summit in Kazan in 2024', ['brics-summit-kazan-2024']],
  ['a summit in Rome', []],
])('%s', (text, ids) =>
  expect(namedEventsIn(text).flatMap(({ events }) => events.map(({ id }) => id))).toEqual(ids),
);
