import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayMoment,
  dayNumber,
  daysOf,
  parseDay,
  shift,
  weekdayOf,
  weekOf,
  within,
  type Moment,
} from './moment.ts';
import { momentEdtf, timexValue } from './value.ts';

const day = (iso: string): Moment => parseDay(iso)!;

describe('days', () => {
  test('are counted as a Date counts them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_500_000, max: 1_500_000 }), (number) => {
        const { year, month = 0, day: of = 0 } = dayMoment(number);
        expect(dayNumber(year, month, of)).toBe(number);
      }),
    );
  });

  test.each([
    ['2025-09-02', 2],
    ['1945-08-15', 3],
    ['2000-02-29', 2],
    ['1970-01-01', 4],
  ])('%s is weekday %d', (iso, weekday) => {
    const { year, month = 0, day: of = 0 } = day(iso);
    expect(weekdayOf(dayNumber(year, month, of))).toBe(weekday);
  });

  test.each([
    ['2025-09-02', '2025-W36'],
    ['2021-01-03', '2020-W53'],
    ['2018-12-31', '2019-W01'],
  ])('%s is in week %s', (iso, week) => {
    expect(timexValue(weekOf(daysOf(day(iso))[0]))).toBe(week);
  });

  test.each(['2025-02-30', '2025-13-01', 'soon', ''])('%j is no day', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('counting on', () => {
  test.each<[string, number, Parameters<typeof shift>[2], string]>([
    ['2025-09-02', -1, 'day', '2025-09-01'],
    ['2025-09-02', -1, 'week', '2025-W35'],
    ['2025-09-02', 5, 'month', '2026-02'],
    ['2025-09-02', -1, 'quarter', '2025-Q2'],
    ['2025-09-02', -1, 'year', '2024'],
    ['2025-09-02', -1, 'decade', '201'],
    ['2025-09-02', 1, 'century', '21'],
    ['2025-01-31', -1, 'season', '2024-FA'],
  ])('%s and %d %s', (iso, count, unit, expected) => {
    expect(timexValue(shift(day(iso), count, unit))).toBe(expected);
  });

  test('keeps the precision when told', () => {
    expect(timexValue(shift(day('2024-02-29'), -1, 'year', true))).toBe('2023-02-28');
    expect(timexValue(shift({ unit: 'quarter', year: 1989, index: 3 }, -1, 'year', true))).toBe('1988-Q3');
  });

  test('over year 0', () => {
    expect(timexValue(shift({ unit: 'year', year: 0 }, 1, 'year'))).toBe('0001');
    expect(timexValue(shift({ unit: 'year', year: 1 }, -1, 'year'))).toBe('BC0001');
  });

  test('the year, the month and the winter that hold a day', () => {
    expect(timexValue(within(day('1942-01-15'), 'year'))).toBe('1942');
    expect(timexValue(within(day('1942-01-15'), 'month'))).toBe('1942-01');
    expect(timexValue(within(day('1942-01-15'), 'season'))).toBe('1941-WI');
  });
});

describe('EDTF', () => {
  test.each<[Moment, string | undefined, string]>([
    [{ unit: 'year', year: 1943 }, 'START', '1943-37'],
    [{ unit: 'year', year: 1943 }, 'MID', '1943-38'],
    [{ unit: 'year', year: 1943 }, 'END', '1943-39'],
    [{ unit: 'year', year: 1937 }, 'APPROX', '1937~'],
    [{ unit: 'year', year: 1914 }, 'BEFORE', '../1914'],
    [{ unit: 'year', year: 1914 }, 'AFTER', '1914/..'],
    [{ unit: 'decade', year: 1930 }, undefined, '193X'],
    [{ unit: 'decade', year: 1930 }, 'END', '1936/1939'],
    [{ unit: 'decade', year: 1930 }, 'BEFORE', '../1939'],
    [{ unit: 'century', year: 1900 }, undefined, '19XX'],
    [{ unit: 'decade', year: -469 }, undefined, '-0478/-0469'],
    [{ unit: 'century', year: -300 }, undefined, '-0399/-0300'],
    [{ unit: 'year', year: -498 }, undefined, '-0498'],
    [{ unit: 'season', year: 1941, index: 2 }, undefined, '1941-22'],
    [{ unit: 'quarter', year: 1989, index: 3 }, undefined, '1989-35'],
    [{ unit: 'half', year: 1990, index: 1 }, undefined, '1990-40'],
    [{ unit: 'week', year: 2013, index: 11 }, undefined, '2013-03-11/2013-03-17'],
    [{ unit: 'month', year: 1939, month: 9 }, 'END', '1939-09-21/1939-09-30'],
    [{ unit: 'month', year: 2024, month: 2 }, 'END', '2024-02-21/2024-02-29'],
    [{ unit: 'time', year: 2025, month: 9, day: 2, time: '08:30Z' }, undefined, '2025-09-02T08:30Z'],
    [{ unit: 'time', year: 2025, month: 9, day: 2, time: 'MO' }, undefined, '2025-09-02'],
  ])('%j %s is %s', (moment, mod, edtf) => {
    expect(momentEdtf(moment, mod)).toBe(edtf);
  });
});
