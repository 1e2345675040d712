import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree, distances, type Flag, type FlagWish } from './flags.ts';
import { FEW, placeFlags } from './placeFlags.ts';

/** A flag of 100 px above the axis. */
function flag(pole: number, level = 0, facing: -1 | 1 = 1, side: -1 | 1 = -1): Flag {
  const [from, to] = facing === 1 ? [pole - 2, pole + 100] : [pole - 100, pole + 2];
  return { wish: 0, side, level, pole, facing, from, to };
}

describe('two flags', () => {
  it.each([
    ['far from each other', flag(0), flag(200), true],
    ['on both sides of the axis', flag(0), flag(50, 0, 1, 1), true],
    ['text on text', flag(0), flag(50), false],
    ['the later one below the earlier', flag(0, 1), flag(50, 0), true],
    ['the later one above, its pole through the earlier', flag(0, 0), flag(50, 1), false],
    ['facing left, the later one above', flag(50, 0, -1), flag(100, 1, -1), true],
    ['facing left, the later one below, its text on a pole', flag(50, 1, -1), flag(100, 0, -1), false],
    ['back to back', flag(100, 0, -1), flag(120, 0, 1), true],
    ['pole on pole', flag(0, 0), flag(2, 1), false],
  ])('%s', (_, a, b, together) => {
    expect(agree(a, b)).toBe(together);
    expect(agree(b, a)).toBe(together);
  });
});

it('lets flags sink to what is below them', () => {
  const flags = [flag(0, 3), flag(50, 1), flag(400, 2)];
  expect(distances(flags, [30, 40, 50], 20)).toEqual([20 + 40 + 14, 20, 20]);
});

describe('placing flags', () => {
  const wish = fc.record({
    at: fc.integer({ min: 0, max: 1000 }),
    width: fc.integer({ min: 40, max: 300 }),
    height: fc.integer({ min: 30, max: 90 }),
    importance: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const wishes = (max: number) =>
    fc
      .array(wish, { minLength: 1, maxLength: max })
      .map((list) =>
        list.map(({ at, ...rest }): FlagWish => ({ ...rest, poles: [{ at, above: 0, below: 0 }] })),
      );
  const field = { from: 0, to: 1000, levels: 3 };

  it.each([
    ['a few', 16],
    ['many', 3 * FEW],
  ])('lets %s stand together, each within the field and at most once', (_, max) => {
    fc.assert(
      fc.property(wishes(max), (list) => {
        const flags = placeFlags(list, field);
        expect(new Set(flags.map(({ wish }) => wish)).size).toBe(flags.length);
        flags.forEach((a, index) => {
          expect(a.from).toBeGreaterThanOrEqual(0);
          expect(a.to).toBeLessThanOrEqual(1000);
          flags.slice(index + 1).forEach((b) => expect(agree(a, b)).toBe(true));
        });
      }),
      { numRuns: 30 },
    );
  });

  it('serves the important first when there is room for one', () => {
    const poles = [{ at: 500, above: 0, below: 0 }];
    const list = [0.2, 0.9, 0.4].map((importance) => ({ poles, width: 300, height: 50, importance }));
    const flags = placeFlags(list, { from: 400, to: 900, levels: 1 });
    expect(flags.map(({ wish }) => wish)).toContain(1);
    expect(flags.map(({ wish }) => wish)).not.toContain(0);
  });
});
