import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCards } from './placeCards.ts';

const wish = (at: number, height = 20, weight = 1) => ({ at, height, weight });

describe('cards in a column', () => {
  it('stand where they want to if there is room', () => {
    expect(placeCards([wish(5), wish(40), wish(100)], 10, 0)).toEqual([5, 40, 100]);
  });

  it('give way to each other alike', () => {
    expect(placeCards([wish(100), wish(100)], 10, 0)).toEqual([85, 115]);
  });

  it('do not rise above the top', () => {
    expect(placeCards([wish(0), wish(0)], 10, 0)).toEqual([0, 30]);
  });

  it('give way to what is heavy', () => {
    const [card, heavy] = placeCards([wish(100), wish(100, 20, 1e6)], 10, 0);
    expect(heavy).toBeCloseTo(100, 2);
    expect(card).toBeCloseTo(70, 2);
  });

  it('keep their order and their distance', () => {
    const card = fc.record({
      at: fc.integer({ min: -50, max: 500 }),
      height: fc.integer({ min: 1, max: 90 }),
      weight: fc.constantFrom(1, 1000),
    });
    fc.assert(
      fc.property(fc.array(card, { maxLength: 30 }), (cards) => {
        const tops = placeCards(cards, 12, 0);
        expect(tops).toHaveLength(cards.length);
        tops.forEach((top, index) => {
          expect(top).toBeGreaterThanOrEqual(0);
          if (index > 0)
            expect(top).toBeGreaterThanOrEqual(tops[index - 1] + cards[index - 1].height + 12 - 1e-6);
        });
      }),
    );
  });
});
