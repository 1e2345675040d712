import { expect, test } from 'vitest';
import { isCount, numberOf, spokenYear } from './numbers.ts';
import { durationValue } from './units.ts';

test.each<[string, number | undefined]>([
  ['24', 24],
  ['1,000', 1000],
  ['2.5', 2.5],
  ['2 1/2', 2.5],
  ['a', 1],
  ['twelve', 12],
  ['twenty-four', 24],
  ['twenty four', 24],
  ['a hundred', 100],
  ['two hundred and ten', 210],
  ['two and a half', 2.5],
  ['half a', 0.5],
  ['a dozen', 12],
  ['half a dozen', 6],
  ['a couple of', 2],
  ['several', undefined],
  ['a few', undefined],
])('%s is %s', (words, number) => expect(numberOf(words)).toBe(number));

test.each<[string, number | undefined]>([
  ['nineteen ninety-six', 1996],
  ['nineteen oh five', 1905],
  ['two thousand', 2000],
  ['two thousand and ten', 2010],
  ['twenty twenty-five', 2025],
])('%s is the year %s', (words, year) => expect(spokenYear(words)).toBe(year));

test('articles and vague numbers are no counts', () => {
  expect(['three', '12', 'twenty'].every(isCount)).toBe(true);
  expect(['a', 'an', 'several', 'a few', 'some'].some(isCount)).toBe(false);
});

test.each<[number | undefined, string, string]>([
  [3, 'days', 'P3D'],
  [10, 'hours', 'PT10H'],
  [2, 'fortnights', 'P4W'],
  [2, 'decades', 'P20Y'],
  [undefined, 'months', 'PXM'],
  [undefined, 'decades', 'PXDE'],
  [undefined, 'hours', 'PTXH'],
])('%s %s last %s', (count, unit, value) => expect(durationValue(count, unit)).toBe(value));
