import { expect, it } from 'vitest';
import { isRightToLeft } from './rightToLeft.ts';

it.each([
  ['محادثات حول سد النهضة', true],
  ['“שלום” — a greeting', true],
  ['2021: محادثات', true],
  ['UN: محادثات', false],
  ['Second World War ends', false],
  ['中国', false],
  ['2021', false],
  ['', false],
])('%s', (text, is) => expect(isRightToLeft(text)).toBe(is));
