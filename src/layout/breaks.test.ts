import { expect, it } from 'vitest';
import { clearBreaks } from './breaks.ts';
import type { Mark } from './marks/mark.ts';
import type { Break } from './placement.ts';

/** A break of 50 px, its words in the middle of it. */
const gap = (from: number): Break => ({
  from,
  to: from + 50,
  words: '76 years',
  isOpen: false,
  wordsAt: from + 25,
  lane: 0,
});
const count = (at: number) => ({ at, events: [], count: 2 });
const bar = (from: number, to: number, lane: number) => ({ from, to, lane }) as Mark;

const places = (poles: number[], counts: number[] = [], breaks = [gap(200)]) =>
  clearBreaks(breaks, poles, counts.map(count), []).map(({ wordsAt }) => wordsAt!);

it('words of a break stand in its middle unless a leader runs through them', () => {
  expect(places([])).toEqual([225]);
  expect(places([150, 300])).toEqual([225]);
});

it('step aside for a leader, away from a count', () => {
  const [right] = places([215]);
  expect(right).toBeGreaterThan(235);
  expect(right).toBeLessThan(250);
  const [left] = places([226]);
  expect(left).toBeLessThan(210);
  const [other] = places([226], [180]);
  expect(other).toBeGreaterThan(250);
});

it('stay where they are if there is no room beside', () => {
  expect(places([225], [165, 285])).toEqual([225]);
});

it('do not step onto the words of the next break', () => {
  const [first, second] = places([215], [], [gap(200), gap(270)]);
  expect(second - first).toBeGreaterThanOrEqual(50);
});

it('stand above the bars that are near', () => {
  const lanes = (bars: Mark[]) => clearBreaks([gap(200)], [], [], bars).map(({ lane }) => lane);
  expect(lanes([bar(100, 195, 2), bar(100, 500, 1)])).toEqual([2]);
  expect(lanes([bar(0, 150, 2), bar(300, 500, 1)])).toEqual([0]);
});
