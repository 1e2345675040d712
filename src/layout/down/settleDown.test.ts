import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../events/index.ts';
import { settleDown, type ColumnItem } from './settleDown.ts';

const eventOf = (title: string) => ({ title }) as TimelineEvent;

/** Cards 50 px high in a window of 400 px: where each stands; of a count, `+` and what it counts. */
function settled(nears: readonly number[], bare: string[] = []): (number | string)[] {
  const items = nears.map((near, index): ColumnItem<string> => ({ near, height: 50, card: `${index}` }));
  return settleDown(items, bare.map(eventOf), eventOf, 400).flatMap(({ near, card, cluster }) => [
    near,
    card ?? `+${cluster!.events.map(({ title }) => title).join(',')}`,
  ]);
}

describe('the column of cards in a window', () => {
  it.each([
    ['stands as it is where all is whole', [10, 100, 350], [10, '0', 100, '1', 350, '2']],
    ['lets a card slide in at its start', [-30, 100], [0, '0', 100, '1']],
    ['lets a card slide in at its end', [100, 380], [100, '0', 350, '1']],
    ['lets several slide in where there is room', [-99, -29, 200], [0, '0', 70, '1', 200, '2']],
    ['counts a card without room at its start', [-30, 40, 110], [0, '+0', 40, '1', 110, '2']],
    ['forgives what sums are off by', [280.000001, 350.000001], [280.000001, '0', 350.000001, '1']],
    ['counts cards without room at its end', [310, 380, 450], [310, '0', 382, '+1,2']],
    ['counts what is in the way of a count', [-30, 30, 100], [0, '+0,1', 100, '2']],
  ])('%s', (_, nears, expected) => expect(settled(nears)).toEqual(expected));

  it('counts at its start what is in sight without a card', () => {
    expect(settled([100], ['a', 'b'])).toEqual([0, '+a,b', 100, '0']);
    expect(settled([], ['a'])).toEqual([0, '+a']);
  });

  it('makes one of two counts in a row', () => {
    const count = (near: number, title: string): ColumnItem<string> => ({
      near,
      height: 18,
      cluster: { events: [eventOf(title)], count: 1 },
    });
    const items = [count(20, 'a'), count(60, 'b'), { near: 100, height: 50, card: 'c' }, count(200, 'd')];
    const shown = settleDown(items, [], eventOf, 400);
    expect(shown.map(({ near, cluster }) => [near, cluster?.count])).toEqual([
      [20, 2],
      [100, undefined],
      [200, 1],
    ]);
  });

  it('shows or counts every card once, whole, none upon another, and gives up words first', () => {
    const item = fc.record({ height: fc.integer({ min: 16, max: 120 }), isWords: fc.boolean() });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), fc.integer({ min: -600, max: 400 }), (list, start) => {
        let near = start;
        const items = list.map(({ height, isWords }, index): ColumnItem<string> => {
          const placed = { near, height, ...(isWords ? { words: index } : { card: `${index}` }) };
          near += height + 20;
          return placed;
        });
        const shown = settleDown(items, [], eventOf, 400);
        const told = shown.flatMap(({ card, cluster }) => [
          ...(card ? [card] : []),
          ...(cluster ? cluster.events.map(({ title }) => title) : []),
        ]);
        expect(told.toSorted()).toEqual(items.flatMap(({ card }) => card ?? []).toSorted());
        shown.forEach(({ near, height }, index) => {
          expect(near).toBeGreaterThanOrEqual(0);
          expect(near + height).toBeLessThanOrEqual(400);
          if (index > 0) expect(near).toBeGreaterThanOrEqual(shown[index - 1].near + shown[index - 1].height);
        });
      }),
    );
  });
});
