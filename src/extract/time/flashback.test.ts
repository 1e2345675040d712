import { describe, expect, test } from 'vitest';
import { readTimes, type TimeOptions } from './index.ts';

const last = (text: string, dct: string | undefined, style: TimeOptions['style'] = 'news'): string =>
  readTimes(text, { dct, style }).at(-1)!.value;

describe('the year of a day that news tells from an older time', () => {
  test.each<[text: string, dct: string | undefined, value: string]>([
    ['Troops landed on 2 April 1982. The cruiser was sunk on 2 May.', '2022-04-02', '1982-05-02'],
    ['The siege began on 4 June 1975.\n\nThe town surrendered on September 9.', '2025-03-01', '1975-09-09'],
    ['It was signed in May 1955 and came into force on 27 July.', '2020-01-15', '1955-07-27'],
    [
      'They met on March 3, 1999. The bombing began on March 24. It ended on June 10.',
      '2009-03-20',
      '1999-06-10',
    ],
    ['They met on March 3, 1999. The bombing began on March 24.', undefined, '1999-03-24'],
    [
      'They met in May 2020. Earlier that year Peru had tried to help, but Spain left the talks in late February.',
      '2025-09-09',
      '2020-02',
    ],
    ['It rose in 1996. That year the king fell ill and died in March.', '2025-09-02', '1996-03'],
    ['They bought a mill in October 1998 and sold it in March.', '2025-09-02', '1999-03'],
    ['He was jailed in November 2015, but a court freed him on 9 February.', '2025-09-02', '2016-02-09'],
    ['Voters elected her in May 2002, and he made her a minister in September.', '2025-09-02', '2002-09'],
    [
      'Voters elected her in May 2002, and Omar Said, who had beaten three rivals in the vote for president, named her minister of justice in January.',
      '2025-09-02',
      '2003-01',
    ],
  ])('%s goes on in that year', (text, dct, value) => expect(last(text, dct)).toBe(value));

  test.each<[why: string, text: string, dct: string, value: string]>([
    [
      'it is just over',
      'The ban dates from 3 March 2020. Its head was held on Sept. 2.',
      '2024-09-12',
      '2024-09-02',
    ],
    ['it is to come', 'He was born on 2 April 1950. He will retire on 2 May.', '2015-04-20', '2015-05-02'],
    [
      'it is earlier in the year',
      'It fell on 9 November 1989. A museum opened on 3 May.',
      '2024-06-01',
      '2024-05-03',
    ],
    [
      'what it tells of may still have lasted',
      'He was born in October 1931 and died in March.',
      '2025-09-02',
      '2025-03',
    ],
    [
      'it may be the last one',
      'They bought a mill in October 2024 and sold it in March.',
      '2025-09-02',
      '2025-03',
    ],
    ['only a year is told before', 'It was founded in 1994. In January it closed.', '2025-03-01', '2025-01'],
    [
      'a new day was told',
      'It fell on 2 April 1982. On Monday they met. Talks began on 5 May.',
      '2022-06-01',
      '2022-05-05',
    ],
    [
      'it is another paragraph, and a month',
      'It opened in April 2021.\n\nThey split in June.',
      '2025-08-01',
      '2025-06',
    ],
    [
      'years lie between',
      'It fell on 2 April 1982. It rose in 1996. It closed on 5 May.',
      '2022-03-01',
      '2021-05-05',
    ],
  ])('but not where %s', (_, text, dct, value) => expect(last(text, dct)).toBe(value));
});

describe('a year that is said of the event itself', () => {
  test.each([
    ['The 1969 landing on July 20 made him famous.', '1969-07-20'],
    ['In 1944, on 5 May, he was shot down.', '1944-05-05'],
    ['The 1998 trade law was passed on June 3.', '2020-06-03'],
    ['The plant, built in 1998, was closed on March 1.', '2021-03-01'],
    ['A bridge opened in 1998 on March 1 was closed.', '1998-03-01'],
  ])('%s', (text, value) => expect(last(text, '2021-03-02')).toBe(value));
});
