import { expect, it } from 'vitest';
import { editionsOf } from './editions.ts';
import { EVENTS } from './gazetteer.ts';
import { namedEventsIn } from './namedEvents.ts';

const called = (id: string) => EVENTS.find((event) => event.id === id)?.names;

it.each([
  [
    'nato-summit-madrid-2022-06',
    [
      '2022 NATO summit',
      'Madrid NATO summit',
      'NATO Madrid summit',
      'NATO summit in Madrid',
      'NATO summit in Madrid in 2022',
      '2022 NATO summit in Madrid',
    ],
  ],
  ['brics-summit-online-2020-11', ['2020 BRICS summit', '12th BRICS summit']],
  ['malta-summit', ['Malta summit']],
  ['battle-of-hastings', ['Battle of Hastings']],
])('%s is called %j', (id, names) => expect(called(id)).toEqual(names));

it('makes events of editions', () => {
  const base = { name: 'Q4 summit', actors: ['UN'], source: 'un' };
  const editions = [{ no: 111, place: 'Bonn', date: '1990-05-01' }, { date: '1991-06' }];
  const [first, second] = editionsOf({ ...base, editions });
  expect(first).toMatchObject({ id: 'q4-summit-bonn-1990-05', title: 'Q4 summit in Bonn', place: 'Bonn' });
  expect(first.names.at(-1)).toBe('111th Q4 summit');
  expect(first.match).toEqual({ words: ['summit'], actors: ['UN'], places: ['Bonn'] });
  expect(second).toMatchObject({ title: 'Q4 summit held online', names: ['1991 Q4 summit'] });
  expect(second.match).toEqual({ words: ['summit'], actors: ['UN'] });
});

it.each([
  ['at the 2018 NATO summit', ['nato-summit-brussels-2018-07']],
  ['at the 2022 NATO summit', ['nato-summit-madrid-2022-06']],
  ['the Shanghai Cooperation Organisation summit in Tianjin', ['sco-summit-tianjin-2025-08']],
  ['the 25th China-EU summit', ['eu-china-summit-beijing-2025-07']],
  ['the Group of Eight summit in Genoa', ['g8-summit-genoa-2001-07']],
  ['the G-20 summit in Pittsburgh', ['g20-summit-pittsburgh-2009-09']],
  // There were two.
  ['at the 2009 G20 summit', []],
  ['at the 2009 G20 summit in Pittsburgh', ['g20-summit-pittsburgh-2009-09']],
  ['the G7 summit in Rambouillet', ['g7-summit-rambouillet-1975-11']],
  ['the G7 Hiroshima summit', ['g7-summit-hiroshima-2023-05']],
  ['the Elmau G7 summit', ['g7-summit-elmau-2015-06', 'g7-summit-elmau-2022-06']],
  ['the BRICS summit in Kazan in 2024', ['brics-summit-kazan-2024-10']],
  ['the 16th BRICS summit', ['brics-summit-kazan-2024-10']],
  ['the 31st G8 summit', ['g8-summit-gleneagles-2005-07']],
  ['the 51st G7 summit', ['g7-summit-kananaskis-2025-06']],
  ['the 22nd SCO summit', []],
  ['a summit in Rome', []],
])('%s', (text, ids) =>
  expect(namedEventsIn(text).flatMap(({ events }) => events.map(({ id }) => id))).toEqual(ids),
);
