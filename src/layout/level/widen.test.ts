import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree, distances, type Field, type Flag } from './flags.ts';
import { widen, type Borne, type Size } from './widen.ts';

const FIELD: Field = { from: 0, to: 1000, levels: 4 };
const NARROW: Size = { width: 98, height: 54 };
const WIDE: Size = { width: 190, height: 35 };

/** A flag that faces left, its text set narrow. */
function flag(wish: number, pole: number, level: number, side: -1 | 1 = -1): Borne<Size> {
  const at: Flag = { wish, side, level, pole, facing: -1, from: pole - 108, to: pole + 2 };
  return { flag: at, text: NARROW };
}

const widths = (flags: readonly Borne<Size>[]) =>
  flags.toSorted((a, b) => a.flag.wish - b.flag.wish).map(({ text }) => text.width);

describe('a label is set wider', () => {
  const set = (flags: readonly Borne<Size>[], field = FIELD) => widths(widen(flags, () => [WIDE], field));

  it('where another then stands nearer to the axis, and where it stands on another', () => {
    expect(set([flag(0, 500, 0), flag(1, 520, 1)])).toEqual([190, 190]);
    expect(set([flag(0, 500, 0), flag(1, 520, 1), flag(2, 360, 0)])).toEqual([98, 190, 98]);
  });

  it('not where it holds no other', () => {
    expect(set([flag(0, 500, 0), flag(1, 700, 1)])).toEqual([98, 98]);
    expect(set([flag(0, 500, 0), flag(1, 520, 1, 1)])).toEqual([98, 98]);
  });

  it('not where a pole or the end of the axis is in its way', () => {
    expect(set([flag(0, 500, 0), flag(1, 520, 1), flag(2, 350, 1)])).toEqual([98, 98, 98]);
    expect(set([flag(0, 500, 0), flag(1, 520, 1)], { ...FIELD, from: 350 })).toEqual([98, 98]);
  });

  it('not where no line is spared', () => {
    expect(
      widths(widen([flag(0, 500, 0), flag(1, 520, 1)], () => [{ width: 190, height: 54 }], FIELD)),
    ).toEqual([98, 98]);
  });
});

it('keeps every flag where it stands, on its side, and none in the way of another; no leader grows in all', () => {
  const stair = fc
    .uniqueArray(fc.integer({ min: 20, max: 110 }), { minLength: 2, maxLength: 8 })
    .map((places) =>
      places.toSorted((a, b) => a - b).map((place, level) => flag(level, 8 * place + 100, level)),
    );
  fc.assert(
    fc.property(stair, (flags) => {
      const wide = widen(flags, () => [WIDE], FIELD).toSorted((a, b) => a.flag.wish - b.flag.wish);
      expect(wide.map(({ flag }) => [flag.pole, flag.level, flag.side])).toEqual(
        flags.map(({ flag }) => [flag.pole, flag.level, flag.side]),
      );
      for (const [index, a] of wide.entries())
        for (const b of wide.slice(index + 1)) expect(agree(a.flag, b.flag)).toBe(true);
      const reach = (list: readonly Borne<Size>[]) =>
        distances(
          list.map(({ flag }) => flag),
          list.map(({ text }) => text.height),
          0,
        ).reduce((sum, px) => sum + px, 0);
      expect(reach(wide)).toBeLessThanOrEqual(reach(flags));
    }),
  );
});
