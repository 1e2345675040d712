import { expect, it } from 'vitest';
import { stepsAside } from './aside.ts';

const words = { from: 100, to: 140 };

it.each([
  ['no leader', [], 30, [0]],
  ['a leader beside them', [97], 30, [0]],
  ['one through their end', [136], 30, [-7.5]],
  ['one through their beginning', [103], 30, [6.5]],
  ['one through their middle', [120], 30, [23.5, -23.5]],
  ['one through their middle, little room', [120], 20, []],
  ['one where they would step to', [103, 144], 30, []],
])('words step aside as far as they must: %s', (_, poles, most, steps) => {
  expect(stepsAside(words, poles, most)).toEqual(steps);
});
