import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestParts, type Stop } from './cuts.ts';

const room = (mostBreaks: number) => ({
  perStop: (stops: number) => 1200 / stops,
  perBreak: 108,
  mostBreaks,
});

const stop = fc
  .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(1, 1, 1, 100, 50_000))
  .map(([from, length]): Stop => ({ from, to: from + length }));
const stops = fc
  .array(
    fc.oneof(
      stop,
      stop.map(({ from }) => ({ from: from % 50, to: (from % 50) + 1 })),
    ),
    { minLength: 1, maxLength: 120 },
  )
  .map((list) => list.toSorted((a, b) => a.from - b.from || a.to - b.to));

describe('the best parts', () => {
  it('hold every stop once, in order, and are apart', () => {
    fc.assert(
      fc.property(stops, (list) => {
        const parts = bestParts(list, room(9));
        expect(parts.flat()).toEqual(list);
        parts.slice(1).forEach(([next], before) => {
          for (const { to } of parts[before]) expect(to).toBeLessThan(next.from);
        });
      }),
    );
  });

  it('are not more than there is room for', () => {
    fc.assert(
      fc.property(stops, fc.integer({ min: 0, max: 4 }), (list, most) => {
        const parts = bestParts(list, room(most));
        expect(parts.length).toBeLessThanOrEqual(most + 1);
      }),
    );
  });

  it('are the same at any scale of time', () => {
    fc.assert(
      fc.property(stops, fc.integer({ min: 2, max: 1000 }), (list, times) => {
        const sizes = (all: Stop[]) => bestParts(all, room(9)).map(({ length }) => length);
        const longer = list.map(({ from, to }) => ({ from: from * times, to: to * times }));
        expect(sizes(longer)).toEqual(sizes(list));
      }),
    );
  });

  it('are as many as bursts that are far from each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 3, max: 8 }), (bursts, size) => {
        const list = Array.from({ length: bursts * size }, (_, index) => {
          const from = Math.floor(index / size) * 1_000_000 + (index % size) * 10;
          return { from, to: from + 10 };
        });
        expect(bestParts(list, room(9)).map(({ length }) => length)).toEqual(
          Array.from({ length: bursts }, () => size),
        );
      }),
    );
  });
});
