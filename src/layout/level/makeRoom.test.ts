import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree, type Field, type Flag, type FlagWish } from './flags.ts';
import { makeRoom } from './makeRoom.ts';

/** One level on each side of the axis. */
const FIELD: Field = { from: 0, to: 400, levels: 1 };

const wish = (at: number, width = 80): FlagWish => ({
  poles: [{ at, above: 0, below: 0 }],
  width,
  height: 40,
  importance: 0.5,
});

const flag = (index: number, pole: number, side: 1 | -1, facing: 1 | -1): Flag => ({
  wish: index,
  side,
  level: 0,
  pole,
  facing,
  from: facing === 1 ? pole - 2 : pole - 90,
  to: facing === 1 ? pole + 90 : pole + 2,
});

describe('room for one label more', () => {
  it('is made by turning one of those in its way', () => {
    const placed = [flag(0, 200, -1, 1), flag(1, 200, 1, 1)];
    const flags = makeRoom(placed, [wish(200), wish(200), wish(280)], FIELD);
    expect(flags.map(({ wish: index }) => index).toSorted()).toEqual([0, 1, 2]);
    expect(flags.filter(({ facing }) => facing === -1)).toHaveLength(1);
  });

  it('is not made where there is none', () => {
    const placed = [flag(0, 100, -1, 1), flag(1, 100, 1, 1)];
    expect(makeRoom(placed, [wish(100), wish(100), wish(103)], FIELD)).toEqual(placed);
  });

  it('never costs a label, and lets no two collide', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 12 }), (places) => {
        const wishes = places.map((at) => wish(at));
        const field = { ...FIELD, levels: 2 };
        const first = makeRoom([], wishes.slice(0, 6), field);
        const flags = makeRoom(first, wishes, field);
        expect(flags.length).toBeGreaterThanOrEqual(first.length);
        expect(new Set(flags.map(({ wish: index }) => index)).size).toBe(flags.length);
        for (const [index, a] of flags.entries())
          for (const b of flags.slice(index + 1)) expect(agree(a, b)).toBe(true);
      }),
    );
  });
});
