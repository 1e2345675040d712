import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf, readDate } from './date.ts';
import { dateInWords } from './words.ts';

const iso = (ms: number) => (Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 16) : String(ms));

describe('bounds of an EDTF date, half-open', () => {
  it.each([
    ['2025-09-02', '2025-09-02T00:00', '2025-09-03T00:00'],
    ['2024-02-29', '2024-02-29T00:00', '2024-03-01T00:00'],
    ['2022-02', '2022-02-01T00:00', '2022-03-01T00:00'],
    ['2024', '2024-01-01T00:00', '2025-01-01T00:00'],
    ['193X', '1930-01-01T00:00', '1940-01-01T00:00'],
    ['19XX', '1900-01-01T00:00', '2000-01-01T00:00'],
    ['1XXX', '1000-01-01T00:00', '2000-01-01T00:00'],
    ['0044', '0044-01-01T00:00', '0045-01-01T00:00'],
    ['1941-21', '1941-03-01T00:00', '1941-06-01T00:00'],
    ['1941-24', '1941-12-01T00:00', '1942-03-01T00:00'],
    ['1989-35', '1989-07-01T00:00', '1989-10-01T00:00'],
    ['1943-39', '1943-09-01T00:00', '1944-01-01T00:00'],
    ['1943-41', '1943-07-01T00:00', '1944-01-01T00:00'],
    ['2025-09-02T10:30Z', '2025-09-02T10:30', '2025-09-02T10:31'],
    ['2025-09-02T10:30+08:00', '2025-09-02T02:30', '2025-09-02T02:31'],
    ['1937~', '1936-01-01T00:00', '1939-01-01T00:00'],
    ['193X~', '1920-01-01T00:00', '1950-01-01T00:00'],
    ['1937?', '1937-01-01T00:00', '1938-01-01T00:00'],
    ['1945-08-~09', '1945-08-08T00:00', '1945-08-11T00:00'],
    ['1945-~08-09', '1945-07-09T00:00', '1945-09-10T00:00'],
    ['~1945-08-09', '1944-08-09T00:00', '1946-08-10T00:00'],
    ['1945-08~-09', '1945-07-09T00:00', '1945-09-10T00:00'],
    ['?2004-06', '2004-06-01T00:00', '2004-07-01T00:00'],
    ['%2001', '2000-01-01T00:00', '2003-01-01T00:00'],
    ['2004-06-XX', '2004-06-01T00:00', '2004-07-01T00:00'],
    ['2004-XX-XX', '2004-01-01T00:00', '2005-01-01T00:00'],
    ['2004-1X', '2004-10-01T00:00', '2005-01-01T00:00'],
    ['156X-12-25', '1560-12-25T00:00', '1569-12-26T00:00'],
    ['2004-06-~01/2004-06-20', '2004-05-31T00:00', '2004-06-21T00:00'],
    ['2001-25', '2001-03-01T00:00', '2001-06-01T00:00'],
    ['2001-28', '2001-12-01T00:00', '2002-03-01T00:00'],
    ['2001-29', '2001-09-01T00:00', '2001-12-01T00:00'],
    ['2001-30', '2001-12-01T00:00', '2002-03-01T00:00'],
    ['2001-32', '2001-06-01T00:00', '2001-09-01T00:00'],
    ['2001-33', '2001-01-01T00:00', '2001-04-01T00:00'],
    ['2001-36', '2001-10-01T00:00', '2002-01-01T00:00'],
    ['2001-37', '2001-01-01T00:00', '2001-05-01T00:00'],
    ['2001-40', '2001-01-01T00:00', '2001-07-01T00:00'],
    ['1950S3', '1950-01-01T00:00', '1960-01-01T00:00'],
    ['[..1945]', '-Infinity', '1946-01-01T00:00'],
    ['{1941..}', '1941-01-01T00:00', 'Infinity'],
    ['[1667,1760-12]', '1667-01-01T00:00', '1761-01-01T00:00'],
    ['1985-04-12T23:20:30+04', '1985-04-12T19:20', '1985-04-12T19:20'],
    ['1950S2', '1900-01-01T00:00', '2000-01-01T00:00'],
    ['[1941,1943]', '1941-01-01T00:00', '1944-01-01T00:00'],
    ['{1941..1945}', '1941-01-01T00:00', '1946-01-01T00:00'],
    ['1930/1939', '1930-01-01T00:00', '1940-01-01T00:00'],
    ['2025-08-31/2025-09-01', '2025-08-31T00:00', '2025-09-02T00:00'],
    ['2022-02-24/..', '2022-02-24T00:00', 'Infinity'],
    ['2022-02/', '2022-02-01T00:00', 'Infinity'],
    ['../1937', '-Infinity', '1938-01-01T00:00'],
    ['/1937', '-Infinity', '1938-01-01T00:00'],
  ])('%s lies from %s to %s', (edtf, start, end) => {
    const date = readDate(edtf)!;
    expect([iso(date.start), iso(date.end)]).toEqual([start, end]);
  });

  it('counts year 0 as 1 BCE', () => {
    expect(readDate('0000')!.end).toBe(readDate('0001')!.start);
    expect(new Date(readDate('-0043')!.start).getUTCFullYear()).toBe(-43);
    const decade = readDate('-004X')!;
    expect([decade.start, decade.end].map((ms) => new Date(ms).getUTCFullYear())).toEqual([-49, -39]);
  });
});

describe('when it began and ended', () => {
  it('leaves a decade open as to its year, and an interval of days exact', () => {
    const decade = readDate('193X')!;
    expect([decade.latestStart, decade.earliestEnd]).toEqual([decade.end, decade.start]);
    const days = readDate('1945-08-09/1945-08-20')!;
    expect([days.latestStart, days.earliestEnd]).toEqual([days.start, days.end]);
  });

  it('lets an interval of years begin and end within them', () => {
    const war = readDate('1939/1945')!;
    expect([iso(war.latestStart), iso(war.earliestEnd)]).toEqual(['1940-01-01T00:00', '1945-01-01T00:00']);
  });

  it('takes a day of an unknown number, or of an unknown year, for no exact end', () => {
    const month = readDate('2004-01-XX/2004-07-03')!;
    expect([iso(month.latestStart), iso(month.earliestEnd)]).toEqual([
      '2004-02-01T00:00',
      '2004-07-04T00:00',
    ]);
    const century = readDate('15XX-12-25/1600')!;
    expect(century.latestStart).toBeGreaterThan(century.start);
    expect(['2004-06-XX', '15XX-12-25', '2004-06-11'].map((text) => readDate(text)!.precision)).toEqual([
      'month',
      'year',
      'day',
    ]);
  });

  it('reads one of several as within their span, all of several as from the first to the last', () => {
    const one = readDate('[1941,1943]')!;
    expect([one.latestStart, one.earliestEnd]).toEqual([one.end, one.start]);
    const all = readDate('{1941,1943}')!;
    expect([iso(all.latestStart), iso(all.earliestEnd)]).toEqual(['1942-01-01T00:00', '1943-01-01T00:00']);
  });

  it('says what is uncertain and what is about, wherever the mark stands', () => {
    const marks = (text: string) => {
      const { uncertain, approximate } = readDate(text)!;
      return [uncertain, approximate];
    };
    expect(marks('?2004-06')).toEqual([true, false]);
    expect(marks('2004-~06-11')).toEqual([false, true]);
    expect(marks('2004-06-%11')).toEqual([true, true]);
    expect(marks('~2004-06-?11')).toEqual([true, true]);
    expect(marks('1984?/2004~')).toEqual([true, true]);
  });

  it('tells an open end from an unknown one', () => {
    expect(readDate('2022-02-24/..')!.openEnd).toBe('open');
    expect(readDate('2022-02-24/')!.openEnd).toBe('unknown');
    expect(readDate('../1937')!.openStart).toBe('open');
  });
});

describe('what is not an EDTF date', () => {
  it.each([
    '',
    'soon',
    '1930-02-30',
    '1930-02-29',
    '1900-02-~29',
    '1930-02-29/1931',
    '[1930-02-29,1931]',
    '2004-02-3X',
    '2001-42',
    '2001-21-05',
    'Y-17E7',
    'Y170000002',
    '2025-13',
    '2025-00',
    '2025-9-2',
    '1945/1939',
    '../..',
    '2025-09-02T25:00',
    'Y999999',
    '193X-12-99',
  ])('%s', (text) => expect(isEdtf(text)).toBe(false));
});

describe('any date', () => {
  const day = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });

  it('has the bounds that the library edtf gives, where that is right', () => {
    const forms = (iso: string) => [
      iso.slice(0, 10),
      iso.slice(0, 7),
      iso.slice(0, 4),
      `${iso.slice(0, 3)}X`,
    ];
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 3 }), (date, form) => {
        const text = forms(date.toISOString())[form];
        const { start, end } = readDate(text)!;
        const { min, max } = edtf(text);
        expect([start, end]).toEqual([min, max! + 1]);
      }),
    );
  });

  it('begins before it ends, and is put in words', () => {
    const point = day.map((date) => date.toISOString().slice(0, 10));
    const text = fc.oneof(
      fc.tuple(point, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join('')),
      fc.tuple(point, point).map((days) => days.toSorted().join('/')),
      fc.tuple(point, fc.constantFrom('/..', '/')).map((parts) => parts.join('')),
      fc.tuple(point, point).map((days) => `[${days.toSorted().join(',')}]`),
    );
    fc.assert(
      fc.property(text, (edtfText) => {
        const date = readDate(edtfText)!;
        expect(date.start).toBeLessThan(date.end);
        expect(date.start).toBeLessThanOrEqual(date.latestStart);
        expect(date.earliestEnd).toBeLessThanOrEqual(date.end);
        expect(dateInWords(edtfText)).toMatch(/\d{3,4}/);
      }),
    );
  });

  it('is never read from noise with an error', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789X-/.~?%[]{},TZYES') }),
        (text) => void isEdtf(text),
      ),
    );
  });
});

it('takes nothing for a date that is longer than anyone writes, however true', () => {
  const years = (count: number) => `{${Array.from({ length: count }, (_, index) => 1000 + index).join(',')}}`;
  expect([isEdtf(years(100)), isEdtf(years(1000))]).toEqual([true, false]);
});
