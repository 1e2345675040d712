import { describe, expect, test } from 'vitest';
import { readTimes } from './index.ts';

/** How the year is carried through a history, in texts made for this. */

const read = (text: string): string[] =>
  readTimes(text, { dct: '2009-12-19', style: 'narrative' }).map(
    ({ text: words, value }) => `${words} = ${value}`,
  );

describe('the year goes on', () => {
  test('over the new year, and not back to the year whose end was told', () =>
    expect(
      read('Work began in May 1853. By the end of the year the men were starving. In April help came.'),
    ).toEqual(['May 1853 = 1853-05', 'the end of the year = 1853', 'April = 1854-04']));

  test('within a year whose beginning was told', () =>
    expect(read('In early 1853 work began. In April help came.').at(-1)).toBe('April = 1853-04'));

  test('from the beginning of a range that sums the story up', () =>
    expect(
      read(
        'The siege lasted from September 1854 until September 1855. In October the guns opened fire. In November a storm came. In June the wall fell.',
      ),
    ).toEqual([
      'September 1854 = 1854-09',
      'September 1855 = 1855-09',
      'October = 1854-10',
      'November = 1854-11',
      'June = 1855-06',
    ]));

  test('from a part of a year that is named, which is no aside', () =>
    expect(
      read(
        'He came in April 1861 and fought that summer. By mid-1863 the tide had turned. On 3 July they won.',
      ).at(-1),
    ).toBe('3 July = 1863-07-03'));
});

describe('the year that a sentence names is that of its months', () => {
  test('be it a long way on', () =>
    expect(
      read(
        'The treaty of 1713 gave the island to Britain. In 1740 a new war began: in November a fleet sailed, and in March the next year it was there.',
      ).slice(1),
    ).toEqual(['1740 = 1740', 'November = 1740-11', 'March the next year = 1741-03']));

  test('but for an aside in brackets', () =>
    expect(read('In May 1921 work began (a plan of 1848 had failed). In June it stopped.').at(-1)).toBe(
      'June = 1921-06',
    ));

  test('and the only one of a text, though it tells what had been', () =>
    expect(
      readTimes(
        'War had been declared in August 1914, but they sailed the next spring. They landed on 25 April. In August others came; the last left on 9 January.',
        { style: 'narrative' },
      ).map(({ value }) => value),
    ).toEqual(['1914-08', '1915-SP', '1915-04-25', '1915-08', '1916-01-09']));
});

describe('years of three digits', () => {
  test.each<[string, string[]]>([
    [
      'He was born in 742. In 768 he became king. He died in 814.',
      ['742 = 0742', '768 = 0768', '814 = 0814'],
    ],
    ['They were sold in 200 shops, in 300 towns and in 400 streets.', []],
    ['In 452 he came. Nobody knows more.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('a year that stands over what is told', () => {
  const text = (heading: string): string =>
    `On 9 September 1831 they refused.\n\n${heading}\n\nIn January the fleet sailed. It was lost in May.\n\nPeace\n\nPeace came on 1 March 1834.`;

  test.each(['1832', '== 1832 =='])('as %j holds below it', (heading) =>
    expect(read(text(heading)).slice(1, 4)).toEqual(['1832 = 1832', 'January = 1832-01', 'May = 1832-05']),
  );
});

describe('asides do not carry it away', () => {
  test.each([
    ['In May 1943 he came. (The treaty of 1839 was still in force.) In June he left.', 'June = 1943-06'],
    ['In May 1943 he came. In 1990 a plaque was put up. In June he left.', 'June = 1943-06'],
  ])('%s', (text, expected) => expect(read(text).at(-1)).toBe(expected));
});

describe('what leads its sentence, or opens the story, is told on', () => {
  test.each([
    [
      'The case was brought in 1990. On 3 February 1994 the judges ruled for the plaintiff. The troops left by 30 May. Their general, who had been toppled in December 1990, fled.',
      '30 May = 1994-05-30',
    ],
    [
      'In 1980 the war began. In early September the raids came. Then in 1990 it went on.',
      'early September = 1980-09',
    ],
    ['They landed on 2 January 1987. In June they left. The court met in 1990.', 'June = 1987-06'],
    ['In May 1943 he came. His father had fled on 2 March 1921. In June he left.', 'June = 1943-06'],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected));
});

describe('a text that goes on by years', () => {
  test.each([
    [
      'In 1969 he rose. His troops came in 1973. In 1979 the government fell. He became president in November. They left in December 1980.',
      'November = 1979-11',
    ],
    [
      'The railway opened in 1901. It was sold in 1907 and bought back in 1913. In May a bridge fell.',
      'May = 1913-05',
    ],
  ])('has its years told, not said aside: %s', (text, expected) => expect(read(text)).toContain(expected));

  test.each([
    [
      'In 1969 he rose. In 1979 the government fell. He became president that November.',
      'that November = 1979-11',
    ],
    ['In 1969 he rose. In 1979 the king fled, and he came back the same year.', 'the same year = 1979'],
    ['In 1969 he rose. In 1979 the king fled; in May of that year he died.', 'May of that year = 1979-05'],
  ])('has "that" and "same" point at the year told last: %s', (text, expected) =>
    expect(read(text)).toContain(expected),
  );
});

test('"in June the third" is no day', () =>
  expect(read('In April 1855 the second attack came, in June the third.').at(-1)).toBe('June = 1855-06'));

describe('a day counted from what is known only by its month or year', () => {
  const edtf = (text: string, style: 'news' | 'narrative') =>
    readTimes(text, { dct: '2024-12-12', style }).at(-1)?.edtf;

  test.each([
    [
      'On 22 March the base fell. In early September 1987 they raided. Six days later they made peace.',
      '1987-09~',
    ],
    ['On 22 March 1987 the base fell. In May they raided; the village fell the same day.', '1987-05~'],
    ['On 22 March 1987 the base fell. It had been built in 1966. The next day they left.', '1987-03-23'],
    ['On 22 March 1987 the base fell. It had rained all March. The next day they left.', '1987-03-23'],
  ])('in a history: %s', (text, expected) => expect(edtf(text, 'narrative')).toBe(expected));

  test.each([
    ['He spoke on Monday. He was arrested in 2012 and freed the next day.', '2012~'],
    ['He spoke on Monday. They were beaten in May 2014, and two weeks later they resigned.', '2014-05~'],
    ['In 2012 he spoke for weeks. It was closed fifty days later.', undefined],
  ])('in news: %s', (text, expected) => expect(edtf(text, 'news')).toBe(expected));
});
