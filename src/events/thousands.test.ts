import { expect, it } from 'vitest';
import { thousands } from './thousands.ts';

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
