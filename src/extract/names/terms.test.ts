import { describe, expect, it } from 'vitest';
import { readDate } from '../../events/index.ts';
import { eventsOf } from '../testing.ts';
import { partyOf } from './known.ts';
import { mentionsOf } from './mentions.ts';
import { actorThen, sideThen } from './terms.ts';

const date = (edtf: string) => readDate(edtf)!;

it.each([
  ['rutte', '2016-03-01', 'NLD'],
  ['rutte', '2024-08', 'NLD'],
  ['rutte', '2024-10-01', 'NATO'],
  ['rutte', '2025-06-24/2025-06-25', 'NATO'],
  ['stoltenberg', '2011-07-22', 'NOR'],
  ['stoltenberg', '2022-03-24', 'NATO'],
  ['stoltenberg', '2025-02-04', 'NOR'],
  ['tusk', '2011', 'POL'],
  ['tusk', '2016-06-24', 'EU'],
  ['tusk', '2024-05', 'POL'],
  ['von-der-leyen', '2016', 'DEU'],
  ['ban-ki-moon', '2006-10-02', 'KOR'],
  ['ban-ki-moon', '2010', 'UN'],
  // Out of office too a leader is of the same country.
  ['trump', '1990', 'USA'],
  ['obama', '2018', 'USA'],
  ['medvedev', '2022', 'RUS'],
  // The country has another name at another time.
  ['putin', '1985', 'SUN'],
  ['putin', '2001', 'RUS'],
  ['gorbachev', '1986-10-11', 'SUN'],
  ['gorbachev', '2022-08-30', 'RUS'],
  ['lenin', '1918-03', 'RUS'],
  ['yeltsin', '1988', 'SUN'],
  ['yeltsin', '1991-08-19', 'RUS'],
  ['ataturk', '1915', 'ottoman-empire'],
  ['chiang-kai-shek', '1937', 'CHN'],
  ['chiang-kai-shek', '1955', 'TWN'],
  ['milosevic', '1995-11', 'SRB'],
  ['milosevic', '1999-03-24', 'YUG'],
])('%s stood in %s for %s', (person, then, side) =>
  expect(sideThen(partyOf(person)!, date(then))?.id).toBe(side),
);

it('stands for the own state or organisation where there is no date', () => {
  expect(sideThen(partyOf('rutte')!, undefined)?.id).toBe('NLD');
  expect(sideThen(partyOf('bin-laden')!, date('1998'))).toBeUndefined();
});

const meant = (text: string, then: string) =>
  mentionsOf(text).flatMap(({ actor }) => (actor ? [actorThen(actor, date(then)).id] : []));

describe('a name of several persons', () => {
  it.each([
    ['President Bush spoke.', '1989', ['george-bush']],
    ['President Bush spoke.', '2003-03-19', ['george-w-bush']],
    // Nobody of the name is in office: the nearest.
    ['George Bush spoke.', '1995', ['george-bush']],
    ['George Bush spoke.', '2000-11', ['george-w-bush']],
    ['Roosevelt spoke.', '1905', ['theodore-roosevelt']],
    ['Roosevelt spoke.', '1941-12-08', ['roosevelt']],
    ['Assad sent tanks.', '1982-02', ['hafez-al-assad']],
    ['Assad sent tanks.', '2012', ['assad']],
    ['Castro spoke.', '1962', ['castro']],
    ['Castro spoke.', '2015-07', ['raul-castro']],
    ['Aliyev spoke.', '1994', ['heydar-aliyev']],
    ['Aliyev spoke.', '2020', ['aliyev']],
    // Named in full it is that one, at whatever date.
    ['Hafez al-Assad ruled. Assad sent tanks.', '2012', ['hafez-al-assad', 'hafez-al-assad']],
    [
      'George W. Bush met Fidel Castro. Bush left; Castro stayed.',
      '1990',
      ['george-w-bush', 'castro', 'george-w-bush', 'castro'],
    ],
    ['Moscow agreed.', '1962', ['SUN']],
    ['Moscow agreed.', '2014', ['RUS']],
  ])('%s (%s)', (text, then, ids) => expect(meant(text, then)).toEqual(ids));
});

it.each([
  ['Rutte met Putin on 8 November 2013.', '2025-03-01', ['NLD', 'RUS', 'putin', 'rutte']],
  ['Rutte met Zelensky on 3 October 2024.', '2025-03-01', ['NATO', 'UKR', 'rutte', 'zelensky']],
  ['Rutte met Zelensky on Monday.', '2025-03-07', ['NATO', 'UKR', 'rutte', 'zelensky']],
  ['President Bush sent troops to Panama in December 1989.', '2005-03-07', ['PAN', 'USA', 'george-bush']],
  ['President Bush sent troops to Iraq in March 2003.', '2005-03-07', ['IRQ', 'USA', 'george-w-bush']],
  ['Gorbachev died in August 2022.', '2025-03-01', ['RUS', 'gorbachev']],
])('%s (%s)', (text, published, actors) =>
  expect(eventsOf(`Prices grew. ${text}`, published).map((event) => event.actors.toSorted())).toEqual([
    actors,
  ]),
);
