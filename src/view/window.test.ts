import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { about, edgesOf, opening, rescaled, resized, showing, within } from './window.ts';

const AXIS = { start: 20, length: 1000 };
const axis = fc.record({
  start: fc.integer({ min: 0, max: 200 }),
  length: fc.integer({ min: 100, max: 3000 }),
});
const zoom = fc.record({
  k: fc.double({ min: 1, max: 500, noNaN: true }),
  shift: fc.integer({ min: -1e6, max: 1e6 }),
});
/** A place of the whole axis, as a share of its length. */
const share = fc.double({ min: 0, max: 1, noNaN: true });

it('no window shows what is outside of the axis', () => {
  fc.assert(
    fc.property(zoom, axis, (wanted, on) => {
      const { k, shift } = within(wanted, on);
      expect(k * on.start + shift).toBeLessThanOrEqual(on.start + 1e-6);
      expect(k * (on.start + on.length) + shift).toBeGreaterThanOrEqual(on.start + on.length - 1e-6);
    }),
  );
});

it('the whole axis is shown by one window only', () => {
  expect(within({ k: 1, shift: 300 }, AXIS)).toEqual({ k: 1, shift: 0 });
});

it('a place is brought into the window', () => {
  fc.assert(
    fc.property(zoom, axis, share, (wanted, on, part) => {
      const at = on.start + part * on.length;
      const { k, shift } = showing(at, within(wanted, on), on);
      expect(k * at + shift).toBeGreaterThanOrEqual(on.start - 1e-6);
      expect(k * at + shift).toBeLessThanOrEqual(on.start + on.length + 1e-6);
    }),
  );
});

it('a window that shows the place stays', () => {
  const now = { k: 2, shift: -20 };
  expect(showing(500, now, AXIS)).toBe(now);
});

it('a far place comes to the middle', () => {
  // At k = 4, the place 820 is drawn at 520, the middle, when the shift is 520 - 4 * 820.
  expect(showing(820, { k: 4, shift: -60 }, AXIS)).toEqual({ k: 4, shift: -2760 });
});

it('a group is opened about its middle, as far as it may', () => {
  // 100 px are to fill 700: k = 7, and their middle, 550, is drawn at 520.
  expect(opening([500, 600, 550], AXIS, 40)).toEqual({ k: 7, shift: 520 - 7 * 550 });
  expect(opening([500, 600], AXIS, 4)).toEqual({ k: 4, shift: 520 - 4 * 550 });
  expect(opening([500, 500], AXIS, 40)).toEqual({ k: 40, shift: 520 - 40 * 500 });
});

it('a group as wide as the axis needs no zoom', () => {
  expect(opening([20, 1020], AXIS, 40)).toEqual({ k: 1, shift: 0 });
});

it('a window about a place has it in its middle', () => {
  // 520 is the axis's middle: at k = 2, the place 400 is drawn there when the shift is 520 - 800.
  expect(about(400, 2, AXIS)).toEqual({ k: 2, shift: -280 });
});

it('a window about the end of the axis ends there', () => {
  expect(edgesOf(about(1020, 4, AXIS), AXIS)).toEqual({ from: 770, to: 1020 });
});

it('an end that is moved leaves the other where it is', () => {
  const half = resized({ k: 1, shift: 0 }, 'from', 520, AXIS, 40);
  expect(edgesOf(half, AXIS)).toEqual({ from: 520, to: 1020 });
  expect(edgesOf(resized(half, 'to', 620, AXIS, 40), AXIS)).toEqual({ from: 520, to: 620 });
});

it('an end that is moved over the other stops at the narrowest window', () => {
  expect(edgesOf(resized({ k: 1, shift: 0 }, 'from', 2000, AXIS, 10), AXIS)).toEqual({ from: 920, to: 1020 });
});

it('an end that is moved beyond the axis stops with it', () => {
  expect(resized({ k: 2, shift: -280 }, 'to', 5000, AXIS, 10).k).toBeLessThan(2);
  expect(edgesOf(resized({ k: 2, shift: -280 }, 'to', 5000, AXIS, 10), AXIS).to).toBeCloseTo(1020, 6);
});

describe('another scale', () => {
  const scaled = (toPx: (ms: number) => number, toTime: (px: number) => number) => ({
    direction: 'horizontal' as const,
    time: 'linear' as const,
    across: 0,
    maxZoom: 100,
    ...AXIS,
    toPx,
    toTime,
  });
  /** 1000 ms on 1000 px, evenly. */
  const even = scaled(
    (ms) => 20 + ms,
    (px) => px - 20,
  );
  /** The first 500 ms on 100 px, the others on 900. */
  const uneven = scaled(
    (ms) => 20 + (ms < 500 ? ms / 5 : 100 + (ms - 500) * 1.8),
    (px) => (px < 120 ? (px - 20) * 5 : 500 + (px - 120) / 1.8),
  );

  it('shows the same time', () => {
    // From 500 to 1000 ms: the even axis's second half, 900 px of the uneven one.
    const { k, shift } = rescaled({ k: 2, shift: -1020 }, even, uneven);
    expect(k).toBeCloseTo(1000 / 900, 9);
    expect(k * uneven.toPx(1000) + shift).toBeCloseTo(1020, 6);
  });

  it('leaves an anchor where it is, and the middle where there is none in sight', () => {
    const zoom = about(420, 5, even);
    const [seen, far] = [
      { was: 490, is: 110 },
      { was: 900, is: 800 },
    ];
    const kept = rescaled(zoom, even, uneven, seen);
    expect(kept.k * seen.is + kept.shift).toBeCloseTo(zoom.k * seen.was + zoom.shift, 6);
    expect(rescaled(zoom, even, uneven, far)).toEqual(rescaled(zoom, even, uneven));
    const { k, shift } = rescaled(zoom, even, uneven);
    expect(k * uneven.toPx(400) + shift).toBeCloseTo(520, 6);
  });

  it('shows the same time where the axis is but longer', () => {
    const long = scaled(
      (ms) => 40 + 2 * ms,
      (px) => (px - 40) / 2,
    );
    // The second half of 1000 px from 20 is that of 2000 px from 40.
    const { k, shift } = rescaled({ k: 2, shift: -1020 }, even, { ...long, start: 40, length: 2000 });
    expect({ k, shift }).toEqual({ k: 2, shift: -2040 });
    // What was drawn at a quarter of the axis, at 270, is drawn at a quarter of the longer one, at 540.
    const anchored = rescaled(
      { k: 2, shift: -1020 },
      even,
      { ...long, start: 40, length: 2000 },
      { was: 645, is: 1290 },
    );
    expect(anchored.k * 1290 + anchored.shift).toBeCloseTo(540, 6);
  });

  it('shows everything where everything was shown', () => {
    expect(rescaled({ k: 1, shift: 0 }, even, uneven, { was: 100, is: 30 })).toEqual({ k: 1, shift: 0 });
  });
});
