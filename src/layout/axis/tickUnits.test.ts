import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utc } from '../../events/index.ts';
import { isRound, TICK_UNITS, tickAfter, tickFloor, tickWords, type TickUnit } from './tickUnits.ts';

function unitOf(step: number, unit: TickUnit['unit']): TickUnit {
  return TICK_UNITS.find((other) => other.step === step && other.unit === unit)!;
}

/** The words of the first ticks from a moment on. */
function said(start: number, unit: TickUnit, count: number): string[] {
  const words: string[] = [];
  let before: number | undefined;
  for (let tick = tickFloor(start, unit); words.length < count; tick = tickAfter(tick, unit)) {
    words.push(tickWords(tick, unit, before).join(' '));
    before = tick;
  }
  return words;
}

describe('ticks', () => {
  it.each([
    [1, 'hour', Date.UTC(2025, 8, 2, 22), ['2 Sep 2025 22:00', '23:00', '3 Sep', '01:00']],
    [12, 'hour', Date.UTC(2025, 11, 31, 13), ['31 Dec 2025 12:00', '1 Jan 2026', '12:00']],
    [1, 'day', Date.UTC(2025, 7, 31), ['31 Aug 2025', '1 Sep', '2 Sep']],
    [1, 'day', Date.UTC(2024, 11, 31), ['31 Dec 2024', '1 Jan 2025', '2 Jan']],
    [5, 'day', Date.UTC(2025, 0, 20), ['16 Jan 2025', '21 Jan', '26 Jan', '1 Feb']],
    [10, 'day', Date.UTC(2025, 1, 20), ['11 Feb 2025', '21 Feb', '1 Mar', '11 Mar']],
    [1, 'month', Date.UTC(1945, 7, 9), ['Aug 1945', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan 1946']],
    [3, 'month', Date.UTC(2022, 1, 1), ['Jan 2022', 'Apr', 'Jul', 'Oct', 'Jan 2023']],
    [1, 'year', Date.UTC(2022, 1, 1), ['2022', '2023', '2024']],
    [5, 'year', Date.UTC(1932, 1, 1), ['1930', '1935', '1940']],
    [100, 'year', utc(-250, 0, 1), ['300 BCE', '200 BCE', '100 BCE', '1 CE', '100', '200']],
  ] as const)('every %i %s', (step, unit, start, words) => {
    expect(said(start, unitOf(step, unit), words.length)).toEqual(words);
  });

  it('go on, whatever the unit and the moment', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TICK_UNITS), fc.integer({ min: -3e14, max: 2e14 }), (unit, ms) => {
        const tick = tickFloor(ms, unit);
        const next = tickAfter(tick, unit);
        expect(tick).toBeLessThanOrEqual(ms);
        expect(next).toBeGreaterThan(ms);
        expect(tickFloor(next, unit)).toBe(next);
        expect(tickFloor(next - 1, unit)).toBe(tick);
      }),
    );
  });
});

it.each([
  ['month', Date.UTC(2012, 0), true],
  ['month', Date.UTC(2012, 6), false],
  ['day', Date.UTC(2012, 6), true],
  ['day', Date.UTC(2012, 6, 11), false],
  ['hour', Date.UTC(2012, 6, 11), true],
  ['minute', Date.UTC(2012, 6, 11, 3), false],
  ['year', Date.UTC(2012, 0), false],
] as const)('a tick of a %s at %i is round: %s', (unit, tick, round) => {
  expect(isRound(tick, unitOf(1, unit))).toBe(round);
});
