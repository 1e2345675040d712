import { describe, expect, test } from 'vitest';
import { isEdtf } from '../../events/index.ts';
import { readTimes, type TimeOptions } from './index.ts';

const NEWS: TimeOptions = { dct: '2025-09-02', style: 'news' };
const HISTORY: TimeOptions = { dct: '2025-09-02', style: 'narrative' };

/** What is read, as `text = value mod`. */
function read(text: string, options: TimeOptions = NEWS): string[] {
  return readTimes(text, options).map(
    ({ text: words, value, mod }) => `${words} = ${value}${mod ? ` ${mod}` : ''}`,
  );
}

describe('a date that the text gives', () => {
  test.each([
    ['It ended on August 15, 1945.', 'August 15, 1945 = 1945-08-15'],
    ['It ended on 15 August 1945.', '15 August 1945 = 1945-08-15'],
    ['It ended on the 15th of August, 1945.', 'the 15th of August, 1945 = 1945-08-15'],
    ['Published 2025-09-02.', '2025-09-02 = 2025-09-02'],
    ['Russia invaded in February 2022.', 'February 2022 = 2022-02'],
    ['Mongolia hosted him in 2024.', '2024 = 2024'],
    ['Aid came in the 1930s.', 'the 1930s = 193'],
    ["Aid came in the late '30s.", "the late '30s = 193 END"],
    ['A war of the nineteenth century.', 'the nineteenth century = 18'],
    ['By early 1943 they had left.', 'early 1943 = 1943 START'],
    ['In mid-June 1944 they landed.', 'mid-June 1944 = 1944-06 MID'],
    ['At the end of 1944 it was over.', 'the end of 1944 = 1944 END'],
    ['In the summer of 1941 it began.', 'the summer of 1941 = 1941-SU'],
    ['Sales rose in the third quarter of 1989.', 'the third quarter of 1989 = 1989-Q3'],
    ['Darius fell in 490 BC.', '490 BC = BC0490'],
    ['It grew about 1937.', 'about 1937 = 1937 APPROX'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('a date that counts from the publication date, Tuesday 2 September 2025', () => {
  test.each([
    ['The leaders met on Tuesday.', 'Tuesday = 2025-09-02'],
    ['The leaders met on Monday.', 'Monday = 2025-09-01'],
    ['The leaders will meet on Wednesday.', 'Wednesday = 2025-09-03'],
    ['They met yesterday.', 'yesterday = 2025-09-01'],
    ['They will meet tomorrow morning.', 'tomorrow morning = 2025-09-03TMO'],
    ['They met last year.', 'last year = 2024'],
    ['They will meet next month.', 'next month = 2025-10'],
    ['They met two years ago.', 'two years ago = 2023'],
    ['They met three days ago.', 'three days ago = 2025-08-30'],
    ['They met in December.', 'December = 2024-12'],
    ['They met last May.', 'last May = 2025-05'],
    ['They met at 5 p.m. on Monday.', '5 p.m. on Monday = 2025-09-01T17:00'],
    ['They met earlier this year.', 'earlier this year = 2025 START'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  test('without one there is no place on the calendar', () => {
    const [time] = readTimes('The leaders met on Tuesday.', { style: 'news' });
    expect(time).toMatchObject({ value: 'XXXX-WXX-2', dating: 'relative' });
    expect(time.edtf).toBeUndefined();
  });
});

describe('a date that counts from the last one mentioned', () => {
  test.each([
    ['On 10 May 1940 it began. Twelve days later it ended.', 'Twelve days later = 1940-05-22'],
    ['It began in June 1940. The following year it ended.', 'The following year = 1941'],
    ['It began in June 1940. In September it ended.', 'September = 1940-09'],
    ['It began in November 1940. In February it ended.', 'February = 1941-02'],
    ['It began in June 1940. It ended in August of that year.', 'August of that year = 1940-08'],
    ['It began on 10 May 1940. On that same day it ended.', 'that same day = 1940-05-10'],
    ['The king (born in 1875) came in 1914. In May he left.', 'May = 1914-05'],
  ])('%s', (text, expected) => expect(read(text, HISTORY).at(-1)).toBe(expected));
});

describe('what counts in days from a month, or in months from a year, is about there', () => {
  test.each([
    ['They met in January 2020. A week later they signed.', 'XXXX-WXX', '2020-01~'],
    ['It opened in 1954. Three months later it closed.', 'XXXX-XX', '1954~'],
    ['They met in January 2020. Ten days earlier he had called.', 'XXXX-XX-XX', '2020-01~'],
  ])('%s', (text, value, edtf) => expect(readTimes(text, NEWS).at(-1)).toMatchObject({ value, edtf }));

  test.each([
    'It opened in 1954. Ten days later it closed.',
    'It opened in January 2020. Ten weeks later it closed.',
  ])('unless nobody can say whether it was: %s', (text) =>
    expect(readTimes(text, NEWS).at(-1)!.edtf).toBeUndefined(),
  );
});

describe('durations, sets and words that point', () => {
  test.each([
    ['It lasted three days.', 'three days = P3D DURATION'],
    ['A two-year plan.', 'two-year = P2Y DURATION'],
    ['It fell in the past three months.', 'the past three months = P3M DURATION'],
    ['Several weeks passed.', 'Several weeks = PXW DURATION'],
    ['It lasted at least 72 hours.', 'at least 72 hours = PT72H DURATION'],
    ['They meet every year.', 'every year = P1Y SET'],
    ['They meet 15 times a year.', '15 times a year = P1Y SET'],
    ['It is now over.', 'now = PRESENT_REF DATE'],
    ['It has recently ended.', 'recently = PAST_REF DATE'],
  ])('%s', (text, expected) =>
    expect(readTimes(text, NEWS).map((time) => `${time.text} = ${time.value} ${time.type}`)).toEqual([
      expected,
    ]),
  );
});

describe('what is no time', () => {
  test.each([
    'It cost $1945 to build.',
    'The 1,945 troops left.',
    'Some 1945 troops left.',
    'They broke Article 5 of the treaty.',
    'A Boeing 737 landed.',
    'They won 21-19.',
    'The second of them left.',
    'They may march to the sea.',
    'Theresa May spoke.',
    'The Sun is a star.',
    'Saturn has rings.',
    'He gave minute details.',
    'The fall of Saigon shook them.',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

describe('names that are dates', () => {
  const namedTimes = [{ names: ['World War II', 'Second World War'], edtf: '1939-09-01/1945-09-02' }];
  test.each([
    ['They fought in World War II.', 'World War II', '1939-09-01/1945-09-02'],
    [
      'In the final days of World War II they came.',
      'the final days of World War II',
      '1945-08-02/1945-09-02',
    ],
    ['At the end of World War II they left.', 'the end of World War II', '1945-09-02'],
    [
      'A parade for the 80th anniversary of World War II.',
      'the 80th anniversary of World War II',
      '1945-09-02',
    ],
    [
      "A parade for the 80th anniversary of World War II's end.",
      "the 80th anniversary of World War II's end",
      '1945-09-02',
    ],
  ])('%s', (text, words, edtf) =>
    expect(readTimes(text, { ...NEWS, namedTimes })).toMatchObject([{ text: words, edtf, dating: 'known' }]),
  );
});

test('in a history a name is what it tells of, unless a part of it is meant', () => {
  const namedTimes = [{ names: ['World War II'], edtf: '1939-09-01/1945-09-02' }];
  const text = 'They fought in World War II. At the end of World War II they left.';
  expect(readTimes(text, { ...HISTORY, namedTimes }).map((time) => time.text)).toEqual([
    'the end of World War II',
  ]);
});

test('a name alone is no time', () => {
  const namedTimes = [{ names: ['World War II'], edtf: '1939-09-01/1945-09-02' }];
  expect(readTimes('World War II was long.', { ...NEWS, namedTimes })).toEqual([]);
});

describe('EDTF', () => {
  test.each([
    ['in the 1930s', '193X'],
    ['in the late 1930s', '1936/1939'],
    ['in the 20th century', '19XX'],
    ['in early 1943', '1943-37'],
    ['in the summer of 1941', '1941-22'],
    ['in the third quarter of 1989', '1989-35'],
    ['at the end of September 1939', '1939-09-21/1939-09-30'],
    ['in 499 BC', '-0498'],
    ['about August 1945', '1945-08~'],
    ['last week', '2025-08-25/2025-08-31'],
    ['on August 15, 1945', '1945-08-15'],
  ])('%s', (text, edtf) => {
    expect(readTimes(text, NEWS).map((time) => time.edtf)).toEqual([edtf]);
    expect(isEdtf(edtf)).toBe(true);
  });

  test('durations, sets and pointing words have none', () => {
    const times = readTimes('For three days, every year, it is now so.', NEWS);
    expect(times).toHaveLength(3);
    expect(times.every((time) => time.edtf === undefined)).toBe(true);
  });
});
