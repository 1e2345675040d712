import { describe, expect, test } from 'vitest';
import { readTimes, type TimeOptions } from './index.ts';

const NEWS: TimeOptions = { dct: '2025-09-02', style: 'news' };
const HISTORY: TimeOptions = { dct: '2025-09-02', style: 'narrative' };

const read = (text: string, options: TimeOptions = NEWS): string[] =>
  readTimes(text, options).map(({ text: words, value, mod }) => `${words} = ${value}${mod ? ` ${mod}` : ''}`);

describe('stated dates, several at a time', () => {
  test.each<[string, string[]]>([
    ['From March to July 1941.', ['March = 1941-03', 'July 1941 = 1941-07']],
    ['From December to March 1941.', ['December = 1940-12', 'March 1941 = 1941-03']],
    ['They ruled 1937-41.', ['1937 = 1937', '41 = 1941']],
    ['On 10-12 August 1945.', ['10 = 1945-08-10', '12 August 1945 = 1945-08-12']],
    ['On June 3, 4 and 5, 1967.', ['June 3 = 1967-06-03', '4 = 1967-06-04', '5, 1967 = 1967-06-05']],
    ['In 499-493 BC.', ['499 = BC0499', '493 BC = BC0493']],
    ['In 490 BC, and again in 480, they came.', ['490 BC = BC0490', '480 = BC0480']],
    ["The late 1960s and early '70s.", ['The late 1960s = 196 END', "early '70s = 197 START"]],
    ['In the winter of 1941-42.', ['the winter of 1941-42 = 1941-WI']],
    ['The last Sunday of October 2010.', ['The last Sunday of October 2010 = 2010-10-31']],
    ['By 3:45 p.m. EST on Jan. 5, 2021.', ['3:45 p.m. EST on Jan. 5, 2021 = 2021-01-05T15:45']],
    ['At 08:30 UTC on 6 June 1944.', ['08:30 UTC on 6 June 1944 = 1944-06-06T08:30Z']],
    ['On the night of May 13, 1958.', ['the night of May 13, 1958 = 1958-05-13TNI']],
    ['On Thanksgiving 2024 and Easter 1916.', ['Thanksgiving 2024 = 2024-11-28', 'Easter 1916 = 1916-04-23']],
    ['In Q4 2024 and fiscal 2025.', ['Q4 2024 = 2024-Q4', 'fiscal 2025 = 2025']],
    ['In 410 AD and the 4th century BC.', ['410 AD = 0410', 'the 4th century BC = BC03']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('counted from the publication date, Tuesday 2 September 2025', () => {
  test.each<[string, string[]]>([
    ['It was founded 50 years ago.', ['50 years ago = 1975']],
    ['A week ago Friday it fell.', ['A week ago Friday = 2025-08-22']],
    ['It happened the week before last.', ['the week before last = 2025-W34']],
    ['It rained over the weekend.', ['the weekend = 2025-W35-WE']],
    ['In the third quarter of this year it fell.', ['the third quarter of this year = 2025-Q3']],
    ["Next year's first quarter will be good.", ["Next year's first quarter = 2026-Q1"]],
    ['It will end by the end of the year.', ['the end of the year = 2025 END']],
    ['He arrived Saturday and left the next day.', ['Saturday = 2025-08-30', 'the next day = 2025-08-31']],
    [
      'Sales rose in July compared with the same month last year.',
      ['July = 2025-07', 'the same month last year = 2024-07'],
    ],
    [
      'In the second quarter it earned $3 million, up from $2 million a year earlier.',
      ['the second quarter = 2025-Q2', 'a year earlier = 2024-Q2'],
    ],
    ['A second consecutive day of rain.', ['A second consecutive day = 2025-09-02']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('counted from what a history said before', () => {
  test.each<[string, string]>([
    ['In 490 BC they lost at Marathon. A year after Marathon they sailed.', 'A year after Marathon = BC0489'],
    [
      'The vote was on 1 July 1962. Four days after the vote they left.',
      'Four days after the vote = 1962-07-05',
    ],
    [
      'The armistice came on 11 November 1918. He died the day before the armistice.',
      'the day before the armistice = 1918-11-10',
    ],
    ['He came in October 1941. The following spring he left.', 'The following spring = 1942-SP'],
    ['He came in autumn 1941. In the winter he froze.', 'the winter = 1942-WI'],
    ['He came in May 1943. In 2005 it was told. In June he left.', 'June = 1943-06'],
    ['He came in May 1943 (he was born in 1890). In June he left.', 'June = 1943-06'],
    [
      'He came in May 1943. In the spring of that same year he left.',
      'the spring of that same year = 1943-SP',
    ],
  ])('%s', (text, expected) => expect(read(text, HISTORY).at(-1)).toBe(expected));

  test('an event that the text has not dated gives no date', () => {
    const [time] = readTimes('A year after Marathon they sailed.', HISTORY);
    expect(time).toMatchObject({ text: 'A year after Marathon', value: 'XXXX' });
    expect(time.edtf).toBeUndefined();
  });
});

describe('lengths and sets', () => {
  test.each<[string, string[]]>([
    ['A two-and-a-half-year term.', ['two-and-a-half-year = P2.5Y']],
    ['It took two to three weeks.', ['two to three weeks = P2W']],
    ['It takes twelve or eighteen months.', ['twelve = P12M', 'eighteen months = P18M']],
    ['More than four hours passed.', ['More than four hours = PT4H MORE_THAN']],
    ['It will last for years.', ['years = PXY']],
    ['A weeklong, decades-old strike.', ['weeklong = P1W', 'decades-old = PXDE']],
    ['Prices grew over the last quarter-century.', ['quarter-century = P25Y']],
    ['Half a century passed.', ['Half a century = P50Y']],
    ['Every other Tuesday and each July.', ['Every other Tuesday = XXXX-WXX-2', 'each July = XXXX-07']],
    ['On Sunday mornings and on Mondays.', ['Sunday mornings = XXXX-WXX-7TMO', 'Mondays = XXXX-WXX-1']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what is no time', () => {
  test.each([
    'A 15-year-old and two 15-year-olds came.',
    'It was read in Room 2012 on page 1914.',
    'Some 2000 people and 1500 miles.',
    'Three quarters of the men and three-quarters of the food.',
    'Jan Kavan and June Smith came.',
    'Soon after that they left, as soon as they could.',
    'They watched 60 Minutes.',
    'He has a second home.',
    'A spring of water broke from the rock.',
    'It cost £1,850 or €2000.',
    'The score was 10-12 and 3/4 of it was luck.',
    'A shop that may close and games that may be sold.',
    'That march was long.',
    'Version 10.2.1 and IP 192.168.1.1 are numbers.',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

test('an expression does not run over a paragraph, but over a line', () => {
  expect(read('They met in May\n1941.')).toEqual(['May\n1941 = 1941-05']);
  expect(read('They met in May\n\n1941 was cold.')).toEqual(['May = 2025-05', '1941 = 1941']);
});

test('offsets are UTF-16 indices into the text as it is', () => {
  const text = '🕰️\r\nThey met\u00a0on  10\u00a0May 1940.';
  for (const { start, end, text: words } of readTimes(text, NEWS)) expect(text.slice(start, end)).toBe(words);
  expect(read(text)).toEqual(['10\u00a0May 1940 = 1940-05-10']);
});

test('times are sorted and do not overlap', () => {
  const text =
    'From Monday morning, May 3, to the end of the third quarter of next year, a year after World War II ended in 1945.';
  const times = readTimes(text, { ...NEWS, namedTimes: [{ names: ['World War II'], edtf: '1939/1945' }] });
  for (const [i, time] of times.slice(1).entries()) expect(time.start).toBeGreaterThanOrEqual(times[i].end);
});
