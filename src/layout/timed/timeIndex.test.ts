import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTimeline } from '../../events/index.ts';
import { barClasses } from './bars.ts';
import { bestTree } from './bestTree.ts';
import { lowerBound, sortedIndices, upperBound } from './sorted.ts';
import { indexOf, prepare } from './timeIndex.ts';

function timelineOf(dates: string[]) {
  const events = dates.map((date, index) => ({ id: `e${index}`, title: 't', date }));
  const checked = checkTimeline({ title: 't', events });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value;
}

const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 200 });

describe('sorting in steps', () => {
  it('gives what sorting at once gives, and leaves equals in their order', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const steps = sortedIndices(list.length, (a, b) => list[a] - list[b], 0);
        let step = steps.next();
        while (!step.done) step = steps.next();
        const indices = list.map((_, index) => index);
        expect([...step.value]).toEqual(indices.toSorted((a, b) => list[a] - list[b]));
      }),
    );
  });

  it('finds the ends of a run of equals', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -22, max: 22 }), (list, value) => {
        const sorted = list.toSorted((a, b) => a - b);
        expect(lowerBound(sorted, value)).toBe(sorted.filter((other) => other < value).length);
        expect(upperBound(sorted, value)).toBe(sorted.filter((other) => other <= value).length);
      }),
    );
  });
});

describe('the most important of a run', () => {
  it('is the winner of every run within it that it is in', () => {
    const run = fc.tuple(fc.nat(99), fc.nat(99)).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1]);
    const list = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 100, maxLength: 100 });
    fc.assert(
      fc.property(list, run, (importance, [from, to]) => {
        const tree = bestTree(
          Uint32Array.from(importance, (_, rank) => rank),
          (rank) => importance[rank] / 3,
        );
        const best = tree.of(from, to)!;
        expect(importance[best]).toBe(Math.max(...importance.slice(from, to)));
        expect(tree.of(from, best + 1)).toBe(best);
        expect(tree.of(best, to)).toBe(best);
        expect(tree.of(from, from)).toBeUndefined();
      }),
    );
  });
});

describe('lanes of bars', () => {
  it('never hold two bars at one time', () => {
    const bar = fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 300 }));
    fc.assert(
      fc.property(fc.array(bar, { maxLength: 80 }), (bars) => {
        const sorted = bars.toSorted((a, b) => a[0] - b[0]);
        const start = Float64Array.from(sorted, ([from]) => from);
        const end = Float64Array.from(sorted, ([from, length]) => from + length);
        const looks = new Uint8Array(sorted.length).fill(2);
        const columns = { start, latestStart: start, earliestEnd: end, end, looks };
        const placed = barClasses(columns, new Float64Array(sorted.length)).flatMap(({ ranks, lanes }) =>
          [...ranks].map((rank, index) => ({ rank, lane: lanes[index] })),
        );
        for (const a of placed) {
          for (const b of placed) {
            if (a.rank >= b.rank || a.lane !== b.lane) continue;
            expect(end[a.rank] <= start[b.rank] || end[b.rank] <= start[a.rank]).toBe(true);
          }
        }
        if (bars.length > 0) expect(placed.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the index of a timeline', () => {
  it('is made in steps, and then found made', () => {
    const timeline = timelineOf(
      Array.from({ length: 5000 }, (_, index) => `20${String(index % 100).padStart(2, '0')}-05-01`),
    );
    const shares = [...prepare(timeline)];
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThan(1);
    expect(indexOf(timeline)).toBe(indexOf(timeline));
    expect(indexOf(timeline).count).toBe(5000);
  });

  it('knows what is so of any event', () => {
    const { facts } = indexOf(timelineOf(['2024-05', '2025-01-01/2025-02-03', '1937~']));
    expect(facts).toMatchObject({ hasWithin: true, hasSpan: true, hasUnsure: true, hasPlanned: false });
    expect(facts.finest).toBe('day');
    expect(indexOf(timelineOf(['2024', '193X'])).facts).toMatchObject({ hasUnsure: false, finest: 'year' });
  });

  it('lays what happened on one day side by side, and nothing else', () => {
    const { middle } = indexOf(timelineOf(['2025-09-02', '2025-09-02', '2024', '2024']));
    expect(middle[0]).toBe(middle[1]);
    expect(middle[3] - middle[2]).toBe(43_200_000);
  });
});
