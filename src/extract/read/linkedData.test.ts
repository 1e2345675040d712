import { expect, it } from 'vitest';
import { linkedDates } from './linkedData.ts';
import { documentOf } from './testing.ts';

const of = (...scripts: string[]) =>
  linkedDates(
    documentOf(scripts.map((json) => `<script type="application/ld+json">${json}</script>`).join('')),
  ).map(({ published, modified }) => [published, modified].filter(Boolean).join(' '));

it.each([
  [
    'an article',
    ['{"@type":"NewsArticle","datePublished":"2024-05-17","dateModified":"2024-05-18"}'],
    ['2024-05-17 2024-05-18'],
  ],
  ['a list', ['[{"@type":"WebSite"},{"@type":"BlogPosting","datePublished":"2024-05-17"}]'], ['2024-05-17']],
  [
    'a graph, in which the article comes before its page, and its comments are none',
    [
      '{"@graph":[{"@type":"WebPage","datePublished":"2024-05-16"},{"@type":["Article","Report"],"datePublished":"2024-05-17",' +
        '"comment":[{"@type":"Comment","datePublished":"2024-05-20"}]}]}',
    ],
    ['2024-05-17', '2024-05-16'],
  ],
  [
    'an article of the page before those to which it points',
    [
      '{"@type":"NewsArticle","related":[{"@type":"NewsArticle","datePublished":"2020-01-01"}],"datePublished":"2024-05-17"}',
    ],
    ['2024-05-17', '2020-01-01'],
  ],
  [
    'lists of dates, and typed ones',
    [
      '{"@type":"Article","datePublished":["2024-05-17","2024-05-18"],"dateModified":{"@type":"Date","@value":"2024-05-19"}}',
    ],
    ['2024-05-17 2024-05-19'],
  ],
  ['what has no type', ['{"datePublished":"2024-05-17"}'], ['2024-05-17']],
  [
    'several scripts',
    [
      '{"@type":"WebPage","datePublished":"2024-05-16"}',
      '{"@type":"ReportageNewsArticle","datePublished":"2024-05-17"}',
    ],
    ['2024-05-17', '2024-05-16'],
  ],
  ['broken JSON', ['{"@type":"Article","headline":"A\nb","datePublished": "2024-05-17",}'], ['2024-05-17']],
  [
    'none',
    [
      '{"@type":"VideoObject","uploadDate":"2024-05-17"}',
      '{"@type":"Event","datePublished":"2024-05-17"}',
      '7',
      'null',
      '',
    ],
    [],
  ],
  [
    'dates that are none',
    [
      '{"@type":"Article","datePublished":{"year":2024}}',
      '{"@type":"Article","datePublished":[null]}',
      '{"@type":"Article","datePublished":2024}',
    ],
    [],
  ],
])('reads %s', (_, scripts, dates) => expect(of(...scripts)).toEqual(dates));

it('reads what stands as deep as one likes', () => {
  const deep = `${'[{"a":'.repeat(3000)}{"datePublished":"2024-05-17"}${'}]'.repeat(3000)}`;
  expect(of(deep)).toEqual(['2024-05-17']);
});
