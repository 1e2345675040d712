import { describe, expect, test } from 'vitest';
import { readTimes, type TimeOptions } from './index.ts';

/** Phrasings of news and histories, by family, in sentences made for this table. */

const NEWS: TimeOptions = { dct: '2025-09-02', style: 'news' };
const HISTORY: TimeOptions = { dct: '2025-09-02', style: 'narrative' };

const read = (text: string, options: TimeOptions = NEWS): string[] =>
  readTimes(text, options).map(({ text: words, value, mod }) => `${words} = ${value}${mod ? ` ${mod}` : ''}`);

const edtfOf = (text: string): (string | undefined)[] => readTimes(text, NEWS).map(({ edtf }) => edtf);

describe('days in unusual dress', () => {
  test.each<[string, string[]]>([
    ['It was signed on the first of May 1707.', ['the first of May 1707 = 1707-05-01']],
    ['It was signed on the thirty-first of May 1707.', ['the thirty-first of May 1707 = 1707-05-31']],
    ['The form was dated 1999 March 12.', ['1999 March 12 = 1999-03-12']],
    ["The form was dated Mar. 12, '99.", ["Mar. 12, '99 = 1999-03-12"]],
    ["The campaign began in May '08.", ["May '08 = 2008-05"]],
    ['The log of 20191105 was lost.', ['20191105 = 2019-11-05']],
    ['It changed after 9/11.', ['9/11 = 2001-09-11']],
    [
      'On 6 June 1944 they landed, and on the 9th they met.',
      ['6 June 1944 = 1944-06-06', 'the 9th = 1944-06-09'],
    ],
    ['They met on the 3rd and 4th of June 1967.', ['the 3rd = 1967-06-03', '4th of June 1967 = 1967-06-04']],
    ['The hearing was in the week of March 6.', ['the week of March 6 = 2025-W10']],
    ['The hearing is in the week of March 6.', ['the week of March 6 = 2026-W10']],
    ['They will meet on Monday week.', ['Monday week = 2025-09-15']],
    ['They will meet the week after next.', ['the week after next = 2025-W38']],
    ['It ships in 2025-W36.', ['2025-W36 = 2025-W36']],
    ['It ships on 2025-W36-5.', ['2025-W36-5 = 2025-09-05']],
    ['It ships in week 40 of 2025.', ['week 40 of 2025 = 2025-W40']],
    ['It was built in 2025-W60.', ['2025 = 2025']],
    ['They met on January nineteenth.', ['January nineteenth = 2025-01-19']],
    ['They met on March the third, 2020.', ['March the third, 2020 = 2020-03-03']],
    ['In May first impressions were good.', ['May = 2025-05']],
    ['They met on Feb. 25, 2009, Wednesday.', ['Feb. 25, 2009, Wednesday = 2009-02-25']],
    [
      'They met on Feb. 25, 2009. Monday will be a holiday.',
      ['Feb. 25, 2009 = 2009-02-25', 'Monday = 2025-09-08'],
    ],
    ['Logged 12/29/2000 20:29:29.', ['12/29/2000 20:29:29 = 2000-12-29T20:29']],
    ['Wed, 29 Dec 2004 00:28:16 +0000.', ['Wed, 29 Dec 2004 00:28:16 +0000 = 2004-12-29T00:28']],
    ['It struck at 10:30:34 a.m. on Monday.', ['10:30:34 a.m. on Monday = 2025-09-01T10:30']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('a text that is day first somewhere is day first throughout', () => {
    const alone = read('It left on 02/01/2000.');
    const beside = read('It arrived on 25/12/1999 and left on 02/01/2000.');
    const mixed = read('It came on 25/12/1999, went on 12/25/1999 and left on 02/01/2000.');
    expect(alone).toEqual(['02/01/2000 = 2000-02-01']);
    expect(beside).toEqual(['25/12/1999 = 1999-12-25', '02/01/2000 = 2000-01-02']);
    expect(mixed.at(-1)).toBe('02/01/2000 = 2000-02-01');
  });
});

describe('transcripts in small letters', () => {
  test.each<[string, string[]]>([
    ['he left on tuesday.', ['tuesday = 2025-09-02']],
    ['he left last friday.', ['last friday = 2025-08-29']],
    ['he left in january.', ['january = 2025-01']],
    ['he left in june of last year.', ['june of last year = 2024-06']],
    ['he left on may 5, 2020 and 5 march 2018.', ['may 5, 2020 = 2020-05-05', '5 march 2018 = 2018-03-05']],
    ['they may march 10 miles in august company; june smith leads.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('decades and centuries', () => {
  test.each<[string, string[]]>([
    ['Jobs fled in the mid-to-late 1980s.', ['the mid-to-late 1980s = 198 END']],
    ['It was bleak in the nineteen-thirties.', ['the nineteen-thirties = 193']],
    ['It was fun in the Roaring Twenties.', ['the Roaring Twenties = 192']],
    ['It is rare in the twenty-first century.', ['the twenty-first century = 20']],
    ['From the 16th to the 18th century it grew.', ['the 16th = 15', 'the 18th century = 17']],
    ['It grew in the 17th and 18th centuries.', ['the 17th = 16', '18th centuries = 17']],
    ['It grew in the last quarter of the 18th century.', ['the last quarter of the 18th century = 17 END']],
    ['It fell in the first century.', ['the first century = 00']],
    ['It fell in the first century B.C.', ['the first century B.C. = BC00']],
    ['It was a pre-1914 idea and a post-1945 one.', ['pre-1914 = 1914 BEFORE', 'post-1945 = 1945 AFTER']],
    ['The church is of c.1250.', ['c.1250 = 1250 APPROX']],
    ['He was crowned in the year 800.', ['the year 800 = 0800']],
    ['It was cold in 10,000 BC.', ['10,000 BC = BC10000']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    ['in the mid-to-late 1980s', '1984/1989'],
    ['in the early-to-mid 1980s', '1980/1986'],
    ['in mid-to-late 1943', '1943-05/1943-12'],
    ['in the second half of the 19th century', '1850/1899'],
    ['in the first half of the 1960s', '1960/1964'],
    ['in the last quarter of the 18th century', '1775/1799'],
    ['in the first half of May 1999', '1999-05-01/1999-05-15'],
    ['in the second half of 1999', '1999-41'],
    ['more than 30 years ago', '1995~'],
    ['at least two years ago', '2023~'],
    ['at the turn of the 20th century', '1900/1909'],
    ['two decades ago', '2005~'],
    ['a century ago', '1925~'],
    ['last decade', '201X'],
    ['a year and a half ago', '2024-03'],
    ['two and a half years ago', '2023-03'],
    ['in the early-to-mid eighties', '1980/1986'],
    ['in the third week of May 1999', '1999-05-11/1999-05-20'],
    ['by about 1250', '1250~'],
    ['pre-1914', '../1914'],
    ['in the first century BC', '-0099/0000'],
    ['in the first century', '00XX'],
    ['in the 3rd century BC', '-0299/-0200'],
  ])('%s lies in %s', (text, edtf) => expect(edtfOf(text)).toEqual([edtf]));
});

describe('parts of years and days', () => {
  test.each<[string, string[]]>([
    ['It rose in 2Q19 and Q2 2020.', ['2Q19 = 2019-Q2', 'Q2 2020 = 2020-Q2']],
    ["It rose in Q2'19, 1H20 and FY21.", ["Q2'19 = 2019-Q2", '1H20 = 2020-H1', 'FY21 = 2021']],
    ['It rose in the 2024 fiscal year.', ['the 2024 fiscal year = 2024']],
    ['The 2008 summer was hot.', ['The 2008 summer = 2008-SU']],
    ["It began in the fall of '68.", ["the fall of '68 = 1968-FA"]],
    ['It struck in the small hours of Sunday.', ['the small hours of Sunday = 2025-08-31 START']],
    ['It struck at half past seven.', ['half past seven = 2025-09-02T07:30']],
    [
      'It struck at a quarter to eight in the evening.',
      ['a quarter to eight in the evening = 2025-09-02T19:45'],
    ],
    ["It struck at seven o'clock in the evening.", ["seven o'clock in the evening = 2025-09-02T19:00"]],
    ['It struck at four in the morning.', ['four in the morning = 2025-09-02T04:00']],
    ['It struck at dusk on Friday.', ['dusk on Friday = 2025-08-29TEV']],
    ['It struck at 5.30 am.', ['5.30 am = 2025-09-02T05:30']],
    ['It struck at 9:15 on Friday morning.', ['9:15 on Friday morning = 2025-08-29T09:15']],
    ['It struck at 7:30 Friday night.', ['7:30 Friday night = 2025-08-29T19:30']],
    ["It struck at 6 o'clock last night.", ["6 o'clock last night = 2025-09-01T18:00"]],
    ["It struck at two o'clock last night.", ["two o'clock last night = 2025-09-02T02:00"]],
    ['It struck at 11:30 p.m. Monday night.', ['11:30 p.m. Monday night = 2025-09-01T23:30']],
    ['It struck at 8 p.m. Moscow time.', ['8 p.m. Moscow time = 2025-09-02T20:00']],
    [
      'It struck at 2 p.m. local time (1200 GMT) on Monday.',
      ['2 p.m. local time = 2025-09-01T14:00', '1200 GMT = 2025-09-01T12:00Z', 'Monday = 2025-09-01'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('days of the week that go together', () => {
  test.each<[string, string[]]>([
    [
      'At 5:34 AM Baghdad time on March 20, 2003 it began.',
      ['5:34 AM Baghdad time on March 20, 2003 = 2003-03-20T05:34'],
    ],
    [
      'They met at 5 p.m. for the first time on Monday.',
      ['5 p.m. = 2025-09-02T17:00', 'Monday = 2025-09-01'],
    ],
    ['They met from Monday to Wednesday.', ['Monday = 2025-08-25', 'Wednesday = 2025-08-27']],
    ['They will meet Saturday–Monday.', ['Saturday = 2025-09-06', 'Monday = 2025-09-08']],
    ['It was put off from Monday until Thursday.', ['Monday = 2025-09-01', 'Thursday = 2025-09-04']],
    ['A day earlier, on Sunday, it rained.', ['A day earlier = 2025-08-31', 'Sunday = 2025-08-31']],
    ['Two days later, on 5 May 1940, they won.', ['Two days later = 1940-05-05', '5 May 1940 = 1940-05-05']],
    ['A day earlier, they won. On Sunday it rained.', ['A day earlier = 2025-09-01', 'Sunday = 2025-08-31']],
    ['He came at the weekend.', ['the weekend = 2025-W35-WE']],
    ['He will leave by the weekend.', ['the weekend = 2025-W36-WE']],
    ['They met on Monday and on Wednesday.', ['Monday = 2025-09-01', 'Wednesday = 2025-08-27']],
    ['It fell in the week ended Saturday.', ['the week ended Saturday = 2025-W35']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what stands beside', () => {
  test.each<[string, string[]]>([
    [
      'It lasted from 10 a.m. to 4 p.m. on Saturday.',
      ['10 a.m. = 2025-08-30T10:00', '4 p.m. on Saturday = 2025-08-30T16:00'],
    ],
    ['On Sunday morning, Sept. 7, they will march.', ['Sunday morning, Sept. 7 = 2025-09-07TMO']],
    ['During the week of Sept. 8-12 they will march.', ['the week of Sept. 8 = 2025-W37', '12 = 2025-09-12']],
    ['It began half a century ago.', ['half a century ago = 1975 APPROX']],
    ['It began a quarter of a century ago.', ['a quarter of a century ago = 2000 APPROX']],
    ['The 1992 elections and the prices of 1990 cars.', ['1992 = 1992', '1990 = 1990']],
  ])('%s', (text, expected) => expect(read(text).map((t) => t.replace(/^The /, ''))).toEqual(expected));
});

describe('days that are not in every year, or of no certain week', () => {
  test.each<[string, string[]]>([
    ['On Feb. 29, they met.', ['Feb. 29 = 2024-02-29']],
    ['On Feb. 28, they met.', ['Feb. 28 = 2025-02-28']],
    ['On the last day of 2019 they met.', ['the last day of 2019 = 2019-12-31']],
    ['On the last day of February 2024 they met.', ['the last day of February 2024 = 2024-02-29']],
    ['On the first day of May they met.', ['the first day of May = 2025-05-01']],
    ['They met on a Tuesday.', ['Tuesday = XXXX-WXX-2']],
    ['They spoke at a Tuesday meeting.', ['Tuesday = 2025-09-02']],
    ["He won in '96 and '98.", ["'96 = 1996", "'98 = 1998"]],
    ['Tickets go on sale Friday at 10 a.m.', ['Friday at 10 a.m. = 2025-09-05T10:00']],
    ['Over Christmas he rested.', ['Christmas = 2024-12-25']],
    ['He was ill last Christmas.', ['last Christmas = 2024-12-25']],
    ['He was well this Easter.', ['this Easter = 2025-04-20']],
    ['He marries next Easter.', ['next Easter = 2026-04-05']],
    ['Fifty years ago today he left.', ['Fifty years ago today = 1975-09-02']],
    ['It fell in 2016; the year before had been wet.', ['2016 = 2016', 'the year before = 2015']],
    ['One day last week it rained.', ['last week = 2025-W35']],
    ['It was put off to a later date.', ['a later date = FUTURE_REF']],
    [
      'They fought from the 8th to the 10th of May 1864.',
      ['the 8th = 1864-05-08', 'the 10th of May 1864 = 1864-05-10'],
    ],
    ['It rained one evening in April.', ['April = 2025-04']],
    ['It will last several months.', ['several months = PXM']],
    ['It rained for the last several months.', ['the last several months = PXM']],
    ['In 1929 Wall Street crashed.', ['1929 = 1929']],
    ['Over a year ago he left.', ['Over a year ago = 2024 MORE_THAN']],
    ['It is the second time in as many years.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('some Tuesday has no place on the calendar', () =>
    expect(edtfOf('They met on a Tuesday.')).toEqual([undefined]));

  test('nor is 29 February put in a year that has none, in a history', () =>
    expect(read('In January 1943 he came. On 29 February he left.', HISTORY).at(-1)).toBe(
      '29 February = 1944-02-29',
    ));
});

describe('months and seasons with last, this and next', () => {
  const spring = { dct: '1998-03-10', style: 'news' } as const;
  test.each<[string, string[]]>([
    ['He was arrested last February.', ['last February = 1998-02']],
    ['He was arrested last March.', ['last March = 1997-03']],
    ['He was hired last November.', ['last November = 1997-11']],
    ['It takes effect next March.', ['next March = 1999-03']],
    ['Last summer was hot.', ['Last summer = 1997-SU']],
    ['This winter was mild.', ['This winter = 1997-WI']],
    ['Last winter was mild.', ['Last winter = 1996-WI']],
    ['Next winter will be cold.', ['Next winter = 1998-WI']],
  ])('%s', (text, expected) => expect(read(text, spring)).toEqual(expected));

  test('after its end, the last winter is the one just over', () =>
    expect(read('Last winter was mild.')).toEqual(['Last winter = 2024-WI']));
});

describe('feasts that move', () => {
  test.each([
    ['Easter Monday, 1916', '1916-04-24'],
    ['Whit Monday 1940', '1940-05-13'],
    ['Shrove Tuesday 2024', '2024-02-13'],
    ['Maundy Thursday 2025', '2025-04-17'],
    ['Ascension Day 2024', '2024-05-09'],
    ['Black Friday 2024', '2024-11-29'],
    ['Martin Luther King Jr. Day 2025', '2025-01-20'],
    ['Victoria Day 2024', '2024-05-20'],
    ['Orthodox Easter 2024', '2024-05-05'],
    ['Orthodox Easter 2021', '2021-05-02'],
    ['Orthodox Easter 1916', '1916-04-23'],
    ["Patriots' Day 2013", '2013-04-15'],
    ['Trinity Sunday 2025', '2025-06-15'],
  ])('%s', (words, value) => expect(read(`They met on ${words}.`)).toEqual([`${words} = ${value}`]));
});

describe('lengths and sets', () => {
  test.each<[string, string[]]>([
    ['It took two-and-a-half years.', ['two-and-a-half years = P2.5Y']],
    ['It took an hour and a half.', ['an hour and a half = PT1.5H']],
    ['It took two hours and 20 minutes.', ['two hours and 20 minutes = PT2H20M']],
    ['It took a year, three months and five days.', ['a year, three months and five days = P1Y3M5D']],
    ['It took half an hour.', ['half an hour = PT30M']],
    ['It took the whole day.', ['the whole day = P1D']],
    ['It took a quarter-century.', ['a quarter-century = P25Y']],
    ['Over the next decade it will grow.', ['the next decade = P10Y']],
    ['Next decade it will grow.', ['Next decade = 203']],
    ['It came a month later than planned.', ['a month = P1M']],
    ['It came three days earlier than feared.', ['three days = P3D']],
    ['In the year to March it fell.', ['the year = P1Y', 'March = 2025-03']],
    ['A multi-year plan.', ['multi-year = PXY']],
    ['They meet twice a week.', ['twice a week = P1W']],
    ['They meet 15 times a year.', ['15 times a year = P1Y']],
    ['They meet several times every two weeks.', ['several times every two weeks = P2W']],
    ['They meet once every four years.', ['once every four years = P4Y']],
    ['They meet every second week.', ['every second week = P2W']],
    ['They meet biannually.', ['biannually = P6M']],
    ['It took three days and three nights.', ['three days = P3D', 'three nights = P3D']],
    ['The ice grew by two metres a day.', ['a day = P1D']],
    ['They will meet in the next fortnight.', ['the next fortnight = P2W']],
    ['He was ill for quite some time.', ['quite some time = PXM']],
    ['They will meet for some time next week.', ['next week = 2025-W37']],
    ['Some day it will end.', ['Some day = FUTURE_REF']],
    ['In the not too distant future it will end.', ['the not too distant future = FUTURE_REF']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('one day in a year is no length', () => {
    expect(read('In March 1942 he left. One day in 1942 she died.', HISTORY)).toEqual([
      'March 1942 = 1942-03',
      '1942 = 1942',
    ]);
    expect(read('It was done in one day in 1942.', HISTORY)).toEqual(['one day = P1D', '1942 = 1942']);
  });
});

describe('what is no time', () => {
  test.each([
    'It has 1,200 rooms, 1900 beds and 1500 chairs.',
    'A 1500-metre race on line 2001, channel 2020.',
    'Ms. June and Dr. August came.',
    'Temperatures were in the 80s.',
    'On the 9th Division fell the task.',
    'He was on the 12th floor.',
    'It runs on Windows 2000 and Office 2019.',
    'They watch Monday Night Football.',
    'The Sunday Times wrote it.',
    'She was on the Today programme.',
    'They remember Bloody Sunday.',
    'The Winter Palace fell.',
    'It cost $20191105 or 20199905.',
    'A share of 9/11/7 was cut.',
    'A pre-dawn raid failed.',
    'He lives at 1600 Pennsylvania Avenue, she in the 1600 block of Main Street.',
    'Of 2000 men 1850 of them came.',
    'He sold his 1987 Buick and a 1998 Ford.',
    'The Friday Group sued Thursday Ltd. and sailed to Sunday Harbor.',
    'They led after the last quarter of the game and the third quarter of the Super Bowl.',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

describe('told of a history', () => {
  test.each<[string, string[]]>([
    [
      'In 1956 he took it. The canal had opened in November 1869. Six years later it was sold. In 1957 he left.',
      ['1956 = 1956', 'November 1869 = 1869-11', 'Six years later = 1875', '1957 = 1957'],
    ],
    [
      'In 1950 he came. In 1953, three years later, he left. The year after, he died.',
      ['1950 = 1950', '1953 = 1953', 'three years later = 1953', 'The year after = 1954'],
    ],
    [
      'On 3 May 1905 it opened. On 6 May, three days later, it closed.',
      ['3 May 1905 = 1905-05-03', '6 May = 1905-05-06', 'three days later = 1905-05-06'],
    ],
    [
      'In 1950 he came. In 1953, two years later, he left.',
      ['1950 = 1950', '1953 = 1953', 'two years later = 1955'],
    ],
    [
      'In 1812 he came. A year later he left. Two years after that he fell.',
      ['1812 = 1812', 'A year later = 1813', 'Two years after that = 1815'],
    ],
    [
      'He came in January 1949. By March he held the north. In 1950 he won.',
      ['January 1949 = 1949-01', 'March = 1949-03', '1950 = 1950'],
    ],
    [
      'In the early 5th century BC they rebelled. In 499 they burned it.',
      ['the early 5th century BC = BC04 START', '499 = BC0499'],
    ],
    [
      'On 5 June 1944 they sailed. The night before, they had waited.',
      ['5 June 1944 = 1944-06-05', 'The night before = 1944-06-04TNI'],
    ],
    ['It began in the last week of May 1940.', ['the last week of May 1940 = 1940-05 END']],
    ['It was built 1250–1260.', ['1250 = 1250', '1260 = 1260']],
    [
      'In AD 293 it was new; from 295 to 301 it grew; in 305 he left.',
      ['AD 293 = 0293', '295 = 0295', '301 = 0301', '305 = 0305'],
    ],
    ['On 9 August 378, they fell. In 395 he died.', ['9 August 378 = 0378-08-09', '395 = 0395']],
    [
      'In 499 BC they rose. In August 480, they met. In 479 it was over.',
      ['499 BC = BC0499', 'August 480 = BC0480-08', '479 = BC0479'],
    ],
    ['In May 1066 there was peace. From 235 to 284 men came.', ['May 1066 = 1066-05']],
    [
      'On 15 March 1066, 250 men came. By May 300 ships lay there.',
      ['15 March 1066 = 1066-03-15', 'May = 1066-05'],
    ],
    ['In the last days of April 1945 they met.', ['the last days of April 1945 = 1945-04 END']],
    ['On 4/5 June 1942 they met.', ['4 = 1942-06-04', '5 June 1942 = 1942-06-05']],
    ['At dawn on 6 June 1944 they landed.', ['dawn on 6 June 1944 = 1944-06-06TMO']],
    [
      'On 4 June 1942 they met. On the night of the 5th they fled.',
      ['4 June 1942 = 1942-06-04', 'the night of the 5th = 1942-06-05TNI'],
    ],
  ])('%s', (text, expected) => expect(read(text, HISTORY)).toEqual(expected));

  test.each([
    'The October Revolution and the July Days shook them.',
    'The Easter Rising and the Prague Spring failed.',
    'The Winter War was cold.',
    'The Six-Day War was short.',
  ])('no time: %s', (text) => expect(read(text, HISTORY)).toEqual([]));
});
