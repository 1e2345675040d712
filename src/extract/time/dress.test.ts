import { expect, test } from 'vitest';
import { readTimes, type TimeOptions } from './index.ts';

/** Phrasings that are rarer, in news of Tuesday 2 September 2025 and in a history. */

const NEWS: TimeOptions = { dct: '2025-09-02', style: 'news' };

const read = (text: string, options: TimeOptions = NEWS): string[] =>
  readTimes(text, options).map(({ text: words, value, mod }) => `${words} = ${value}${mod ? ` ${mod}` : ''}`);

test.each<[string, string[]]>([
  ['On May 8 , 1945 , it ended .', ['May 8 , 1945 = 1945-05-08']],
  ['On Tuesday , May 8 , 1945 , it ended .', ['Tuesday , May 8 , 1945 = 1945-05-08']],
  ['In May , 1945 , it ended .', ['May , 1945 = 1945-05']],
  ['In May , 1,945 men left .', ['May = 2025-05']],
  ['In the seventies and eighties it grew.', ['the seventies = 197', 'eighties = 198']],
  ['In the twenties and early thirties it grew.', ['the twenties = 192', 'early thirties = 193 START']],
  ['She is in her seventies and eighties suit her.', []],
  ['A year ago this week he left.', ['A year ago this week = 2024-W36']],
  ['Five years ago this month he left.', ['Five years ago this month = 2020-09']],
  ['Five years ago he left this month.', ['Five years ago = 2020', 'this month = 2025-09']],
  ['At 0530 on 21 March 1918 they fired.', ['0530 on 21 March 1918 = 1918-03-21T05:30']],
  ['At 0530 they fired.', ['0530 = 2025-09-02T05:30']],
  ['The code is 0530.', []],
  ['By nightfall on 6 June 1944 they were ashore.', ['nightfall on 6 June 1944 = 1944-06-06TNI']],
  ['In the evening they left.', ['the evening = 2025-09-02TEV']],
  ['They left during the night.', ['the night = 2025-09-02TNI']],
  ['The night sky and the evening news were clear.', []],
  ["They met April O'Neil and April Smith.", []],
  ['The post-2008 world and the pre-1914 one.', ['post-2008 = 2008 AFTER', 'pre-1914 = 1914 BEFORE']],
])('%s', (text, expected) => expect(read(text)).toEqual(expected));

test('of a number that a prefix makes a year, no length is made', () =>
  expect(read('The post-2008 years were lean.')).toEqual(['post-2008 = 2008 AFTER']));

const HISTORY: TimeOptions = { dct: '2005-01-01', style: 'narrative' };

test.each<[string, string[]]>([
  [
    'On July 1, 1863, they met. On the second day the south attacked. By the third day both were tired.',
    ['July 1, 1863 = 1863-07-01', 'the second day = 1863-07-02', 'the third day = 1863-07-03'],
  ],
  [
    'The siege began on 3 May 1565. On 8 May ships came. On the fourth day of the siege walls fell.',
    ['3 May 1565 = 1565-05-03', '8 May = 1565-05-08', 'the fourth day of the siege = 1565-05-06'],
  ],
  [
    'The battle was in May 1565. On the second day, it rained.',
    ['May 1565 = 1565-05', 'the second day = XXXX-XX-XX'],
  ],
  ['He rested on the second day after it. On the first day shift he slept.', []],
  [
    'The peace came on 28 June 1919, exactly five years after the murder.',
    ['28 June 1919 = 1919-06-28', 'five years after the murder = 1919-06-28'],
  ],
  [
    'The vote was on 1 July 1962. On 5 July (four days after the vote) they left.',
    ['1 July 1962 = 1962-07-01', '5 July = 1962-07-05', 'four days after the vote = 1962-07-05'],
  ],
  [
    'The vote was on 1 July 1962. In 1963, four days after the vote was told, they left.',
    ['1 July 1962 = 1962-07-01', '1963 = 1963', 'four days after the vote = 1962-07-05'],
  ],
])('in a history: %s', (text, expected) => expect(read(text, HISTORY)).toEqual(expected));

test.each<[string, string[]]>([
  ['It was filed on the 3rd of this month.', ['the 3rd of this month = 2025-09-03']],
  ['It was filed on the 30th of last month.', ['the 30th of last month = 2025-08-30']],
  ['It was filed on the 31st of next month.', ['the 31st of next month = 2025-10-31']],
  [
    'It came in May 2008. By the 3rd of the following month it was over.',
    ['May 2008 = 2008-05', 'the 3rd of the following month = 2008-06-03'],
  ],
  ['They rest on the 9th of that.', []],
  ['Every Friday afternoon they march.', ['Every Friday afternoon = XXXX-WXX-5TAF']],
  ['In 2006 they won. The year before they had lost.', ['2006 = 2006', 'The year before = 2005']],
  ['In 2006 they won, the year before they came.', ['2006 = 2006']],
  [
    'At 08:30Z they left; at 1900GMT on Monday they came.',
    ['08:30Z = 2025-09-02T08:30Z', '1900GMT on Monday = 2025-09-01T19:00Z'],
  ],
  [
    'At 5 p.m. (EDT) or 5 p.m. (which is late) they left.',
    ['5 p.m. (EDT) = 2025-09-02T17:00', '5 p.m. = 2025-09-02T17:00'],
  ],
  ['Two full years ago they left.', ['Two full years ago = 2023']],
  ['Ten trading days ago it fell.', ['Ten trading days = P10D']],
  [
    'A 3-and-a-half-year war and a ten-year-long peace.',
    ['3-and-a-half-year = P3.5Y', 'ten-year-long = P10Y'],
  ],
  [
    'It takes two or three days, or ten to 15 minutes.',
    ['two = P2D', 'three days = P3D', 'ten to 15 minutes = PT10M'],
  ],
])('counted, with zones and of months: %s', (text, expected) => expect(read(text)).toEqual(expected));

test.each<[string, string[]]>([
  ['we met in march, or was it in may?', ['march = 2025-03', 'may = 2025-05']],
  ['they came in august when it rained.', ['august = 2025-08']],
  ['we march in may company and in august formation.', []],
  [
    'be there at nine a.m. or nine thirty p.m.',
    ['nine a.m. = 2025-09-02T09:00', 'nine thirty p.m. = 2025-09-02T21:30'],
  ],
  ['It ran 2021-03-12/2021-03-15.', ['2021-03-12 = 2021-03-12', '2021-03-15 = 2021-03-15']],
  ['See Table 1945, Fig. 1918, pp. 1901-1910 and Vol. 2010.', []],
  ['It ran from 1901-1910.', ['1901 = 1901', '1910 = 1910']],
  ['At 2000 rpm it stalled.', []],
  ['The May Company and the June European Council met.', []],
  ['The May elections and the June summit passed.', ['May = 2025-05', 'June = 2025-06']],
  ['A century-old house and a year-old dog.', ['century-old = P100Y', 'year-old = P1Y']],
  ['In the mid- to late 1850s it grew.', ['the mid- to late 1850s = 185 END']],
  ['In the early- to mid-1850s it grew.', ['the early- to mid-1850s = 185 START']],
  ['In the 1200s BC and the 470s BC it grew.', ['the 1200s BC = BC12', 'the 470s BC = BC047']],
])('in transcripts, tables and names: %s', (text, expected) => expect(read(text)).toEqual(expected));

test.each<[string, string[]]>([
  ['In the first decade of the 20th century it grew.', ['the first decade of the 20th century = 190']],
  ['In the last decade of the 19th century it grew.', ['the last decade of the 19th century = 189']],
  ['In the first decades of the 20th century it grew.', ['the first decades of the 20th century = 19 START']],
  ['In the early 840s it grew.', ['the early 840s = 084 START']],
  ['In the 800s AD it grew, and in the 900s.', ['the 800s AD = 08', 'the 900s = 09']],
  ['Temperatures were in the 400s, and he scored 700s.', []],
])('decades and hundreds of a history: %s', (text, expected) =>
  expect(read(text, HISTORY)).toEqual(expected),
);

test.each<[string, string[]]>([
  ['The 1966 and 1998 finals were close.', ['1966 = 1966', '1998 = 1998']],
  ["He won in 1966, '70 and '74.", ['1966 = 1966', "'70 = 1970", "'74 = 1974"]],
  ['He came a long time ago, or some time ago.', ['a long time ago = PAST_REF', 'some time ago = PAST_REF']],
  ['He waited a long time.', []],
  ['The other day he left.', ['The other day = PAST_REF']],
  ['No other day will do.', []],
  ['Over the years it grew.', ['the years = PXY']],
  ['It took years.', ['years = PXY']],
])('years in a row, and the past: %s', (text, expected) => expect(read(text)).toEqual(expected));
