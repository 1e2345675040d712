import { describe, expect, test } from 'vitest';
import { fileNameDate, publicationLine, publicationOf } from './publication.ts';

const WAR = [{ names: ['World War II'], edtf: '1939-09-01/1945-09-02' }];

describe('a line that says when an article appeared', () => {
  test.each([
    ['Published: 3 March 2021, 10:15 GMT', '2021-03-03'],
    ['A title\n\nSeptember 2, 2025 at 3:04 p.m. EDT\n\nIt rained.', '2025-09-02'],
    ['A title\nBy Ann Other | 2025-09-02\n\nIt rained.', '2025-09-02'],
    ['A title\nBy Ann Other and B. Other, Sept. 2, 2025\n\nIt rained.', '2025-09-02'],
    ['**Posted on Tue, 2 Sep 2025**\n\nIt rained.', '2025-09-02'],
    ['Tuesday, 5 May 2020', '2020-05-05'],
    ['2020-05-05T10:30:00Z', '2020-05-05'],
    ['A title\n5th May 2020 · 4 min read', '2020-05-05'],
    ['Updated 4 March 2021\nPublished 3 March 2021', '2021-03-03'],
    ['Last updated: March 4, 2021', '2021-03-04'],
    ['First published on 3 March 2021', '2021-03-03'],
  ])('%j', (text, date) => expect(publicationLine(text)).toBe(date));

  test.each([
    'On 3 March 2021 it rained.',
    '3 March 2021 was a wet day.',
    'Published: 31 February 2021',
    'Published in May',
    'Published: 3 March 0000',
    'A title\n\n'.repeat(9) + '3 March 2021',
    '',
  ])('none: %j', (text) => expect(publicationLine(text)).toBeUndefined());
});

describe('a day in the name of a file', () => {
  test.each([
    ['2025-09-02-article.txt', '2025-09-02'],
    ['article_20250902.html', '2025-09-02'],
    ['news/2025/09/02/article.html', '2025-09-02'],
    ['2025_09_02.md', '2025-09-02'],
    ['article-sept-2-2025.md', '2025-09-02'],
    ['2-September-2025 article.txt', '2025-09-02'],
    ['v20259902-20250902.txt', '2025-09-02'],
  ])('%s', (name, date) => expect(fileNameDate(name)).toBe(date));

  test.each([
    'article.txt',
    'article-2025.txt',
    '02-09-2025.txt',
    'article-20259902.txt',
    'article-120250902.txt',
    '2025-02-30.txt',
    '2025-0902.txt',
    'march-2025.txt',
  ])('none: %s', (name) => expect(fileNameDate(name)).toBeUndefined());
});

describe('where the date of an article comes from', () => {
  const DATELINE = 'BEIJING, Sept. 2 (Xinhua) -- Leaders met.';
  const PARADE = "BEIJING, Sept. 2 (Xinhua) -- A parade marks the 80th anniversary of World War II's end.";
  test.each<[string, string | undefined, { date: string; origin: string } | undefined]>([
    ['3 March 2021\n\nIt rained.', '2021-03-04.txt', { date: '2021-03-03', origin: 'date line' }],
    ['OSLO, March 3, 2021 (AP) -- It rained.', '2021-03-04.txt', { date: '2021-03-03', origin: 'dateline' }],
    [DATELINE, 'x-2025-09-03.txt', { date: '2025-09-02', origin: 'dateline' }],
    ['OSLO, Dec. 31 (AP) -- It rained.', '2021-01-01.txt', { date: '2020-12-31', origin: 'dateline' }],
    [DATELINE, '2025-12-24.txt', { date: '2025-12-24', origin: 'file name' }],
    ['It rained.', '2025-12-24.txt', { date: '2025-12-24', origin: 'file name' }],
    [PARADE, 'article.txt', { date: '2025-09-02', origin: 'implied' }],
    [PARADE.slice(29), undefined, { date: '2025', origin: 'implied' }],
    [DATELINE, 'article.txt', undefined],
    ['It rained.', undefined, undefined],
  ])('%j in %s', (text, fileName, expected) =>
    expect(publicationOf(text, { fileName, namedTimes: WAR })).toEqual(
      expected && expect.objectContaining(expected),
    ),
  );
});
