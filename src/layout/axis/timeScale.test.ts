import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stretch } from './stretches.ts';
import { timeScale, zoomedScale } from './timeScale.ts';

const DAY = 86_400_000;

/** Stretches in the order of time, from minutes to ages long, with gaps between them, and px for each. */
const axis = fc
  .array(
    fc.record({
      gap: fc.integer({ min: DAY, max: 200_000 * DAY }),
      length: fc.integer({ min: 0, max: 100_000 * DAY }),
      width: fc.integer({ min: 40, max: 600 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => {
    const stretches: Stretch[] = [];
    let from = -500_000 * DAY;
    for (const { gap, length } of parts) {
      from += gap;
      stretches.push({ from, to: from + length, events: [], finest: 'day' });
      from += length;
    }
    return {
      stretches,
      scale: timeScale(
        stretches,
        parts.map(({ width }) => width),
        50,
        16,
        'horizontal',
      ),
    };
  });

describe('the map from time to px', () => {
  it('is monotone, continuous and invertible', () => {
    fc.assert(
      fc.property(axis, fc.double({ min: 0, max: 1, noNaN: true }), ({ scale }, share) => {
        const { from } = scale.stretches[0];
        const { to } = scale.stretches[scale.stretches.length - 1];
        const ms = from + share * (to - from);
        const px = scale.toPx(ms);
        expect(scale.toTime(px)).toBeCloseTo(ms, -2);
        expect(scale.toPx(ms + DAY)).toBeGreaterThan(px);
        expect(scale.toPx(ms + 1) - px).toBeLessThan(0.1);
      }),
    );
  });

  it('shows all of every stretch, each after the other, and leaves the breaks free', () => {
    fc.assert(
      fc.property(axis, ({ stretches, scale }) => {
        scale.stretches.forEach((placed, index) => {
          expect(placed.from).toBeLessThanOrEqual(stretches[index].from);
          expect(placed.to).toBeGreaterThanOrEqual(stretches[index].to);
          expect(scale.toPx(placed.from)).toBeCloseTo(placed.start);
          expect(scale.toPx(placed.to)).toBeCloseTo(placed.end);
          if (index > 0) {
            expect(placed.from).toBeGreaterThan(scale.stretches[index - 1].to);
            expect(placed.start).toBeCloseTo(scale.stretches[index - 1].end + 50);
          }
        });
      }),
    );
  });

  it.each([
    ['at a round tick not far before its first date', '1945-08-09', '1945-09-03', '1945-08-06'],
    ['at its first date rather than days of nothing before', '2025-08-31', '2025-09-05', '2025-08-31'],
    ['at a round year though its first date is in spring', '1931-04-10', '1990-01-01', '1930-01-01'],
  ])('starts a stretch %s', (_, from, to, start) => {
    const stretch: Stretch = { from: Date.parse(from), to: Date.parse(to), events: [], finest: 'day' };
    const { stretches } = timeScale([stretch], [280], 50, 16, 'horizontal');
    expect(new Date(stretches[0].from).toISOString().slice(0, 10)).toBe(start);
  });

  it('is linear within a stretch', () => {
    const [from, to] = [Date.UTC(2020, 0, 1), Date.UTC(2025, 0, 1)];
    const scale = timeScale([{ from, to, events: [], finest: 'day' }], [500], 50, 16, 'horizontal');
    const [a, b, c] = [0.25, 0.5, 0.75].map((share) => scale.toPx(from + share * (to - from)));
    expect(b - a).toBeCloseTo(c - b);
  });

  it('is all that at every zoom, within stretches and within breaks', () => {
    fc.assert(
      fc.property(
        axis,
        fc.double({ min: 1, max: 10_000, noNaN: true }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        ({ scale }, k, share) => {
          const zoomed = zoomedScale(scale, k);
          const last = scale.stretches[scale.stretches.length - 1];
          const ms = scale.toTime(share * last.end);
          // A double holds a moment to some microseconds, which at the farthest zoom can be a pixel.
          expect(zoomed.toPx(ms) / k).toBeCloseTo(share * last.end, 3);
          expect(zoomed.toTime(zoomed.toPx(ms))).toBeCloseTo(ms, -2);
          expect(zoomed.toPx(ms + DAY)).toBeGreaterThan(zoomed.toPx(ms));
          expect(zoomed.toPx(ms + 1) - zoomed.toPx(ms)).toBeLessThan(0.1 * k);
        },
      ),
    );
  });

  it('zooms by a factor', () => {
    fc.assert(
      fc.property(axis, fc.integer({ min: 1, max: 100 }), ({ scale }, k) => {
        const ms = (scale.stretches[0].from + scale.stretches[0].to) / 2;
        expect(zoomedScale(scale, k).toPx(ms)).toBeCloseTo(k * scale.toPx(ms));
      }),
    );
  });
});
