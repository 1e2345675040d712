import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../events/index.ts';
import { eventOn } from '../../events/testing.ts';
import { oneStretch } from '../axis/stretches.ts';
import { timeScale } from '../axis/timeScale.ts';
import { placeMarks } from '../marks/placeMarks.ts';
import { timed } from '../timed/timed.ts';
import { polesOf } from './poles.ts';

/** Of each date on one axis, 10 px a year: where poles may stand, years since 1900, the cheapest first. */
function yearsOf(...dates: string[]): Record<string, number[]> {
  const events = ['1900/1999', ...dates].map((date, index) => eventOn(date, { id: `e${index}` }));
  const all = timed({ title: 't', sources: [], actors: [], events, undated: [] } satisfies Timeline);
  const scale = timeScale(oneStretch(all), [1000], 0, 0, 'horizontal');
  const marks = placeMarks(all.events, scale);
  const places = polesOf(marks, []).map((poles) =>
    poles.toSorted((a, b) => a.below - b.below).map(({ at }) => Math.round(at / 10)),
  );
  return Object.fromEntries(marks.map(({ timed: { date } }, rank) => [date.edtf, places[rank]]));
}

describe('the pole of a long mark', () => {
  it.each([
    ['193X', [35, 33, 38]],
    ['1930/1939', [31, 35, 39]],
    ['1920~/1939', [21, 30, 39]],
    ['1930/', [31, 65, 96]],
    ['../1960', [4, 30, 60]],
  ])('of %s stands where the mark has its full strength', (date, years) => {
    const found = yearsOf(date)[date];
    found.forEach((year, index) => expect(Math.abs(year - years[index])).toBeLessThanOrEqual(1));
  });

  it('of a small mark stands in its middle', () => expect(yearsOf('1950')['1950']).toEqual([50]));
});

describe('the poles of several small marks at one place', () => {
  it('stand side by side as well: in the middle, at the edges of the mark, and beside it', () => {
    const events = ['1900', '1950-05-01', '1950-05-02', '2000'].map((date, index) =>
      eventOn(date, { id: `e${index}` }),
    );
    const all = timed({ title: 't', sources: [], actors: [], events, undated: [] } satisfies Timeline);
    const marks = placeMarks(all.events, timeScale(oneStretch(all), [1000], 0, 0, 'horizontal'));
    const [alone, first] = polesOf(marks, []).map((poles, rank) =>
      poles.map(({ at }) => at - marks[rank].at),
    );
    expect(alone).toEqual([0]);
    expect(first.map(Math.round)).toEqual([0, -5, 5, -10, 10]);
  });
});
