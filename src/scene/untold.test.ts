import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../events/index.ts';
import { strewnDates } from '../events/testingDates.ts';
import { article, company, crowd, many, sample } from './golden.samples.ts';
import { drawTimeline, type PictureOptions } from './index.ts';
import { flaws, untold, walk } from './testing.ts';

/** Every event that the window shows is either written out or counted in a "+4" that lists it. */

const shipped = () => {
  const checked = parseTimeline(readFileSync('data/timeline.json', 'utf8'));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value;
};

const widths = Array.from({ length: 85 }, (_, step) => 320 + 20 * step);

describe('no event is shown that is neither written out nor counted', () => {
  it.skipIf(!existsSync('data/timeline.json'))('of the shipped timeline, at any width', () => {
    const timeline = shipped();
    for (const width of widths) expect(untold(timeline, { width, theme: 'light' }), `${width}`).toEqual([]);
  });

  const date = strewnDates(1975, { far: 20_000, near: 30 });
  const row = fc.tuple(
    date,
    fc.constantFrom('Talks', 'A treaty of some length is signed', 'The port opens'),
    fc.constantFrom('diplomacy', 'aid'),
    fc.constant(undefined),
    fc.subarray(['CHN', 'RUS', 'JPN', 'UKR']),
  );
  const timelineOf = (minLength: number, maxLength: number) =>
    fc.array(row, { minLength, maxLength }).map((rows) => sample('T', rows, undefined, '2025-09-02'));
  const lanes = fc.constantFrom<PictureOptions['lanes']>('none', 'none', 'actor');
  const width = fc.integer({ min: 320, max: 2000 });
  const zoom = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.double({ min: 0, max: 1, noNaN: true }));

  it.each([
    ['few', 1, 60],
    ['many', 61, 160],
  ])('of %s, wherever the window is, and nothing lies on a text', (_, least, most) => {
    fc.assert(
      fc.property(timelineOf(least, most), width, lanes, zoom, (timeline, width, lanes, [power, share]) => {
        const whole: PictureOptions = { width, theme: 'light', lanes };
        const { axis } = drawTimeline(timeline, whole);
        const k = Math.min(axis.maxZoom, 1.7 ** power);
        const options = { ...whole, zoom: { k, shift: (1 - k) * (axis.start + share * axis.length) } };
        expect(untold(timeline, options)).toEqual([]);
        expect(flaws(timeline, options)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['the article', article, 'none'],
    ['a company in lanes', company, 'actor'],
    ['three hundred', many, 'none'],
    ['three hundred in lanes', many, 'category'],
  ] as const)('of %s while the window moves', (_, timeline, lanes) => {
    for (const width of [390, 768, 1440]) {
      const { axis } = drawTimeline(timeline, { width, theme: 'light', lanes });
      for (let step = 0; step < 40; step++) {
        const zoom = { k: 5, shift: -4 * (axis.start + (step / 40) * axis.length) };
        expect(untold(timeline, { width, theme: 'light', lanes, zoom }), `${width} ${step}`).toEqual([]);
      }
    }
  });

  it.each([1000, 10_000])('of %i: what is written out and what is counted are all there are', (count) => {
    const timeline = crowd(count);
    for (const width of [390, 768, 1440]) {
      const nodes = walk(drawTimeline(timeline, { width, theme: 'light' }).root);
      const written = nodes.filter(({ event }) => event).length;
      const counted = nodes.reduce((sum, { count = 0 }) => sum + count, 0);
      expect(written + counted).toBe(count);
    }
  });
});
