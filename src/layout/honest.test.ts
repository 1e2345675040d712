import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../events/index.ts';
import { eventOn } from '../events/testing.ts';
import { strewnDates } from '../events/testingDates.ts';
import { layOut, type LayoutView } from './index.ts';

/** A mark stands where the scale puts its date, whatever the picture: nothing is moved along the axis to be seen. */

const date = strewnDates(1945, { far: 30_000, near: 40 });
const timelineOf = (least: number, most: number) =>
  fc
    .array(fc.tuple(date, fc.subarray(['a', 'b', 'c'])), { minLength: least, maxLength: most })
    .map((rows): Timeline => ({
      title: 'T',
      sources: [{ id: 's', title: 's', published: '2025-09-02' }],
      actors: ['a', 'b', 'c'].map((id) => ({ id, label: id, kind: 'state' })),
      events: rows.map(([date, actors], index) => eventOn(date, { id: `e${index}`, actors })),
      undated: [],
    }));
const view = fc.record({
  direction: fc.constantFrom('horizontal' as const, 'vertical' as const),
  time: fc.constantFrom('elastic' as const, 'linear' as const),
  lanes: fc.constantFrom('none' as const, 'none' as const, 'actor' as const),
  width: fc.integer({ min: 320, max: 1600 }),
  k: fc.oneof(fc.constant(1), fc.double({ min: 1, max: 200, noNaN: true })),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('a mark stands at its date', () => {
  it.each([
    ['few', 1, 60],
    ['many', 61, 150],
  ])('of %s, in every direction and mode', (_, least, most) => {
    fc.assert(
      fc.property(timelineOf(least, most), view, (timeline, { k, share, ...rest }) => {
        const at = (zoom: LayoutView['zoom']) => layOut(timeline, { ...rest, margin: 16, zoom })!;
        const zoom = { k, shift: (1 - k) * share * at({ k: 1, shift: 0 }).length };
        const { events, bands, dots, index, scale } = at(zoom);
        const px = (ms: number) => k * scale.toPx(ms) + zoom.shift;
        const days = new Map<string, number>();
        for (const { date } of timeline.events) days.set(date, (days.get(date) ?? 0) + 1);
        for (const { mark } of [...events, ...bands]) {
          const { start, end, event } = mark.timed;
          const [from, to] = [start, end].map(px);
          // Several on one day share its length: nobody said in which hour.
          const free = mark.look === 'moment' && days.get(event.date)! > 1 ? (to - from) / 2 : 0;
          expect(Math.abs(mark.at - (from + to) / 2)).toBeLessThanOrEqual(1 + free);
          expect(Math.abs((mark.from + mark.to) / 2 - mark.at)).toBeLessThanOrEqual(0.01);
          if (mark.look !== 'moment') expect(mark.to - mark.from).toBeGreaterThanOrEqual(to - from - 0.01);
        }
        const middles = Array.from(index.middles, px);
        for (const dot of dots) expect(middles.some((at) => Math.abs(at - dot.at) < 0.01)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
