import { describe, expect, it } from 'vitest';
import { dateHeading, dateInWords } from './words.ts';

describe('a date in words', () => {
  it.each([
    ['2025-09-02', '2 September 2025'],
    ['2022-02', 'February 2022'],
    ['2024', 'in 2024'],
    ['193X', 'sometime in the 1930s'],
    ['19XX', 'sometime in the 20th century'],
    ['1XXX', 'sometime in the 2nd millennium'],
    ['1941-21', 'spring 1941'],
    ['1989-35', 'third quarter of 1989'],
    ['1943-38', 'mid-1943'],
    ['2025-09-02T10:30Z', '2 September 2025, 10:30'],
    ['1945-08~', 'about August 1945'],
    ['1937?', 'perhaps 1937'],
    ['193X%', 'perhaps about the 1930s'],
    ['2022-02/..', 'since February 2022'],
    ['2022-02/', 'from February 2022, end unknown'],
    ['../1937', 'before 1937'],
    ['/1937', 'from an unknown date to 1937'],
    ['1937/1941', '1937–1941'],
    ['1945-08-09/1945-08-20', '9–20 August 1945'],
    ['2025-08-31/2025-09-01', '31 August – 1 September 2025'],
    ['1941-03/1941-07', 'March – July 1941'],
    ['1944-12-16/1945-01-25', '16 December 1944 – 25 January 1945'],
    ['1937~/1941', 'about 1937 – 1941'],
    ['193X/1945', 'the 1930s – 1945'],
    ['[1941,1943]', '1941 or 1943'],
    ['{1941,1943,1945}', '1941, 1943 and 1945'],
    ['0000', 'in 1 BCE'],
    ['-0043-03-15', '15 March 44 BCE'],
    ['-0002/0003', '3 BCE – 3'],
    ['-004X', 'sometime in 50–41 BCE'],
    ['-04XX', 'sometime in the 5th century BCE'],
    ['000X', 'sometime in the years before 10'],
    ['2004-06-XX', 'sometime in June 2004'],
    ['2004-XX', 'sometime in 2004'],
    ['2004-XX-XX~', 'about 2004'],
    ['2004-01-XX/2004-07-03', 'January 2004 – 3 July 2004'],
    ['XXXX', 'an unknown year'],
    ['XXXX-12-25', '25 December of an unknown year'],
    ['XXXX-12', 'December of an unknown year'],
    ['XXXX-XX-25', 'the 25th of a month of an unknown year'],
    ['156X-12-25', '25 December of a year in the 1560s'],
    ['15XX-12', 'December of a year in the 16th century'],
    ['2004-1X', 'sometime from October 2004 to December 2004'],
    ['19X5', 'sometime from 1905 to 1995'],
    ['1950S2', 'sometime from 1900 to 1999, estimated as 1950'],
    ['1945-08-~09', 'about 9 August 1945'],
    ['~2004-06-11', '11 June, about 2004'],
    ['?2004-06', 'June, perhaps 2004'],
    ['%2001', 'perhaps about 2001'],
    ['2001-40~', 'about the first half of 2001'],
    ['../1989-35', 'before the third quarter of 1989'],
    ['2001-25', 'northern spring 2001'],
    ['2001-32', 'southern winter 2001'],
    ['2004-06-~01/2004-06-20', 'about 1 June 2004 – 20 June 2004'],
    ['2025-09-02T10:30Z/2025-09-02T12:00Z', '2 September 2025, 10:30–12:00'],
    ['2025-09-02T10:30Z/2025-09-05', '2 September 2025, 10:30 – 5 September 2025'],
    ['2025-09-02/2025-09-02', '2 September 2025'],
    ['1941/1941', 'in 1941'],
    ['[..1945]', '1945 or earlier'],
    ['[1667,1668,1670..1672]', '1667, 1668 or 1670 to 1672'],
    ['[1941,1943..]', '1941 or 1943 or later'],
    ['{1941..}', '1941 and later'],
    ['{1960,1961-12}', '1960 and December 1961'],
    ['Y-99999', 'in 100,000 BCE'],
    ['-8999', 'in 9000 BCE'],
  ])('%s is "%s"', (edtf, words) => expect(dateInWords(edtf)).toBe(words));

  it('names the day of the week when asked', () => {
    expect(dateInWords('2025-09-02', { weekday: true })).toBe('Tuesday 2 September 2025');
    expect(dateInWords('2025-09', { weekday: true })).toBe('September 2025');
  });

  it('stands alone with a capital', () => expect(dateHeading('2024')).toBe('In 2024'));

  it('refuses what is not a date', () => expect(() => dateInWords('soon')).toThrow(RangeError));
});
