import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTimeline } from '../../events/index.ts';
import { lanesOf, MOST_LANES } from './lanes.ts';
import { orderLanes } from './orderLanes.ts';
import { statesOfPersons } from './statesOfPersons.ts';
import { indexOf } from '../timed/timeIndex.ts';

const KINDS: Record<string, string> = { xi: 'person', putin: 'person', UN: 'organisation' };

/** A timeline of events by their actors, one a year. */
function timelineOf(companies: string[][]) {
  const ids = [...new Set(companies.flat())];
  const checked = checkTimeline({
    title: 't',
    actors: ids.map((id) => ({ id, label: `the ${id}`, kind: KINDS[id] ?? 'state' })),
    events: companies.map((actors, index) => ({
      id: `e${index}`,
      title: 't',
      date: `${1980 + index}`,
      actors,
    })),
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value;
}

/** For each event, the labels of its lanes. */
function lanesIn(companies: string[][]): string[][] {
  const { list, masks } = lanesOf(indexOf(timelineOf(companies)), 'actor');
  return companies.map((_, rank) =>
    list.flatMap(({ label }, lane) => (masks[rank] & (1 << lane) ? [label] : [])),
  );
}

describe('lanes by actor', () => {
  it('hold every event in the lanes of all its actors', () => {
    expect(lanesIn([['CHN', 'JPN'], ['JPN'], ['CHN']])).toEqual([
      ['the CHN', 'the JPN'],
      ['the JPN'],
      ['the CHN'],
    ]);
  });

  it('count a person to the state named right before', () => {
    expect(
      lanesIn([
        ['RUS', 'putin', 'CHN', 'xi'],
        ['CHN', 'xi'],
      ]),
    ).toEqual([['the CHN', 'the RUS'], ['the CHN']]);
  });

  it.each([
    [
      'with one state and then with another',
      [
        ['RUS', 'putin'],
        ['CHN', 'putin'],
      ],
    ],
    ['with a state and then without', [['RUS', 'putin'], ['putin']]],
    ['behind an organisation', [['RUS', 'UN', 'putin']]],
  ])('let a person stand alone who is named %s', (_, companies) => {
    expect(statesOfPersons(timelineOf(companies)).has('putin')).toBe(false);
  });

  it('let a state go on in the lane of the one that continues it', () => {
    const { list } = lanesOf(
      indexOf(
        timelineOf([
          ['SUN', 'CHN'],
          ['RUS', 'CHN'],
        ]),
      ),
      'actor',
    );
    const russia = list.find(({ label }) => label === 'the RUS')!;
    expect(list).toHaveLength(2);
    expect(russia.before).toEqual([{ label: 'the SUN', until: Date.UTC(1991, 11, 26) }]);
  });

  it('call a lane by its old name where there is no other', () => {
    const { list } = lanesOf(indexOf(timelineOf([['SUN'], ['CHN']])), 'actor');
    expect(list.map(({ label, before }) => [label, before])).toContainEqual(['the SUN', []]);
  });

  it('keep the most frequent, and let the rest share one', () => {
    const companies = Array.from({ length: 12 }, (_, index) =>
      Array.from({ length: index < 9 ? 2 : 1 }, () => [`S${index}`]),
    ).flat();
    const { list } = lanesOf(indexOf(timelineOf([...companies, []])), 'actor');
    expect(list).toHaveLength(MOST_LANES + 1);
    expect(list.at(-1)!.label).toBe('Others');
    expect(lanesIn([['CHN'], []])).toEqual([['the CHN'], ['Others']]);
  });

  it('hold every event in one at least', () => {
    const company = fc.array(
      fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'SUN', 'RUS', 'xi'),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(fc.array(company, { minLength: 1, maxLength: 30 }), (companies) => {
        const { list, masks, middles } = lanesOf(indexOf(timelineOf(companies)), 'actor');
        expect(list.length).toBeLessThanOrEqual(MOST_LANES + 2);
        masks.forEach((mask) => expect(mask > 0 && mask < 1 << list.length).toBe(true));
        middles.forEach((places) => expect(places.length).toBeGreaterThan(0));
      }),
    );
  });
});

describe('lanes by category and by source', () => {
  it('are as many as there are, and one for what has none', () => {
    const checked = checkTimeline({
      title: 't',
      sources: [{ id: 'a', title: 'The first' }],
      events: [
        { id: 'x', title: 't', date: '2020', category: 'law' },
        { id: 'y', title: 't', date: '2021' },
      ],
    });
    const index = indexOf(checked.ok ? checked.value : timelineOf([]));
    expect(lanesOf(index, 'category').list.map(({ label }) => label)).toEqual(['Law', 'Others']);
    expect(lanesOf(index, 'source').list.map(({ label }) => label)).toEqual(['Others']);
  });
});

describe('the order of lanes', () => {
  it('puts together who acts together', () => {
    const order = orderLanes(
      ['A', 'B', 'C', 'D'],
      [
        ['A', 'D'],
        ['A', 'D'],
        ['B', 'C'],
      ],
    );
    expect(Math.abs(order.indexOf('A') - order.indexOf('D'))).toBe(1);
    expect(Math.abs(order.indexOf('B') - order.indexOf('C'))).toBe(1);
  });

  it('never makes connectors longer, and loses no lane', () => {
    const keys = ['A', 'B', 'C', 'D', 'E', 'F'];
    const company = fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(company, { maxLength: 20 }), (companies) => {
        const length = (order: string[]) =>
          companies.reduce((sum, company) => {
            const at = company.map((key) => order.indexOf(key));
            return sum + (at.length > 1 ? Math.max(...at) - Math.min(...at) : 0);
          }, 0);
        const order = orderLanes(keys, companies);
        expect(order.toSorted()).toEqual(keys);
        expect(length(order)).toBeLessThanOrEqual(length(keys));
      }),
    );
  });
});
