import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../events/index.ts';
import { eventOn } from '../../events/testing.ts';
import { isSmall, type Mark } from './mark.ts';
import { placeMarks } from './placeMarks.ts';
import { SIZES } from '../sizes.ts';
import { oneStretch } from '../axis/stretches.ts';
import { timed } from '../timed/timed.ts';
import { timeScale } from '../axis/timeScale.ts';

/** The marks of some dates on a linear axis of so many px. */
function marksOf(dates: string[], width = 1000): Mark[] {
  const events = dates.map((date, index) => eventOn(date, { id: `e${index}` }));
  const all = timed({ title: 't', sources: [], actors: [], events, undated: [] } satisfies Timeline);
  return placeMarks(all.events, timeScale(oneStretch(all), [width], 50, 16, 'horizontal'));
}

const apart = (a: Mark, b: Mark) => Math.abs(a.at - b.at) >= SIZES.mark - 1.01 || a.lane !== b.lane;

describe('marks on the axis', () => {
  it('stand in the middle of their day', () => {
    const [, second] = marksOf(['2025-09-01', '2025-09-02', '2025-09-03']);
    expect(second.at).toBeCloseTo(516);
  });

  it('share the length of their day evenly', () => {
    const marks = marksOf(['2025-09-01', '2025-09-02', '2025-09-02', '2025-09-03'], 1200);
    const [, second, third] = marks;
    expect(second.at).toBeCloseTo(16 + 400 + 100);
    expect(third.at).toBeCloseTo(16 + 400 + 300);
  });

  it('stand upon each other where they would hide each other, and each at its date', () => {
    const near = marksOf(['2000-01-01', '2025-09-01', '2025-09-02', '2050-01-01']);
    expect(near.map(({ lane }) => lane)).toEqual([0, 0, 1, 0]);
    expect(near[2].at - near[1].at).toBeCloseTo(1000 / 18_263.75, 2);
    const crowd = marksOf(['2000-01-01', ...Array.from({ length: 4 }, () => '2025-09-01'), '2050-01-01']);
    expect(crowd.map(({ lane }) => lane)).toEqual([0, 0, 1, 2, 3, 0]);
  });

  it('are folded when a pile is too high', () => {
    const crowd = marksOf(['2000-01-01', ...Array.from({ length: 9 }, () => '2025-09-01'), '2050-01-01']);
    expect(crowd.filter(({ folded }) => folded)).toHaveLength(4);
  });

  it('never hide each other', () => {
    const date = fc
      .tuple(
        fc.integer({ min: 2015, max: 2025 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 60 }), (dates) => {
        const marks = marksOf(dates).filter(({ folded }) => !folded);
        marks.forEach((a, index) => marks.slice(index + 1).forEach((b) => expect(apart(a, b)).toBe(true)));
      }),
    );
  });
});

describe('bars', () => {
  it('that overlap lie in lanes, those that only touch do not', () => {
    const lanes = marksOf(['1930/1950', '1940/1945', '1955', '195X', '196X']).map(
      ({ timed: { date }, lane }) => [date.edtf, lane],
    );
    expect(Object.fromEntries(lanes)).toEqual({
      '1930/1950': 0,
      '1940/1945': 1,
      '195X': 1,
      '1955': 0,
      '196X': 0,
    });
  });

  it('of a month among years are still as long as a mark', () => {
    const [, month] = marksOf(['1900', '1950-02', '2000']);
    expect(month.to - month.from).toBeGreaterThanOrEqual(SIZES.mark);
    expect(isSmall(month)).toBe(true);
  });
});
