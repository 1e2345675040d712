import { expect, it } from 'vitest';
import { countInWords, thousands } from './thousands.ts';

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [12_345, '12,345'],
  [1_234_567, '1,234,567'],
  [-1000, '-1,000'],
  [-999, '-999'],
])('writes %d as %s', (count, words) => {
  expect(thousands(count)).toBe(words);
  expect(thousands(count)).toBe(new Intl.NumberFormat('en-US').format(count));
});

it.each([
  [0, 'no'],
  [1, 'one'],
  [10, 'ten'],
  [11, '11'],
  [1200, '1,200'],
])('writes %d within a sentence as %s', (count, words) => expect(countInWords(count)).toBe(words));
