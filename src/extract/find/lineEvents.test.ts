import { describe, expect, it } from 'vitest';
import { extract } from '../index.ts';
import { articleOf, brief } from '../testing.ts';

/** Lists of dates: every line is an event, told in its own words where it is a headline. */

const told = (text: string, name = 'test.txt') =>
  extract([articleOf(text, '2025-09-02', name)]).timeline.events.map(brief);

/** Lines that make any other a line of a list. */
const LIST = '1801: Mill opens.\n1802: Mill burns.\n1803: Mill reopens.\n';

describe('a line of a list of dates', () => {
  it.each([
    // In the style of headlines, whatever the tagger takes the verb for.
    ['1622: Ann Lee and Paul Berg sign treaties.', '1622 Ann Lee and Paul Berg sign treaties'],
    ['4 May 1931: Senate votes for a canal.', '1931-05-04 Senate votes for a canal'],
    ['1906: Fever eradicated in the north.', '1906 Fever eradicated in the north'],
    ['May 1964: More than 20 killed in riots.', '1964-05 More than 20 killed in riots'],
    ['1979: Last of 20 aircraft built.', '1979 Last of 20 aircraft built'],
    ['1899: Breaks the record.', '1899 Breaks the record'],
    [
      '2 March 1969: Maiden flight, with Ann Lee at the controls.',
      '1969-03-02 Maiden flight, with Ann Lee at the controls',
    ],
    [
      '1978: Ann Lee and Paul Berg found Acme Mills in Oslo.',
      '1978 Ann Lee and Paul Berg found Acme Mills in Oslo',
    ],
    ['1976: Both airlines open services to Oslo.', '1976 Both airlines open services to Oslo'],
    // As a sentence.
    ['1949: Ten states founded the council in London.', '1949 Ten states found the council in London'],
    ['1951: The king fled.', '1951 King flees'],
    ['1952: The firm was sold to a rival.', '1952 Firm is sold to a rival'],
    // Cut where it is too long.
    [
      '1880: Paul Berg, builder of the old canal and of two railways in Peru, begins work for a firm.',
      '1880 Paul Berg begins work for a firm',
    ],
    [
      '1996: Record crossing of the ocean from New York to London in 2 hours, 52 minutes and 59 seconds.',
      '1996 Record crossing of the ocean from New York to London',
    ],
  ])('%s', (line, event) => expect(told(LIST + line)).toContain(event));

  it('tells each part between semicolons', () =>
    expect(
      told(`${LIST}1993: Firm releases its first phone; Peru bans imports.`).slice(-2).toSorted(),
    ).toEqual(['1993 Firm releases its first phone', '1993 Peru bans imports']));

  it('has a day of its own beside the dates within it', () =>
    expect(
      told(`${LIST}18 July 1804: Firm agrees to be bought. The takeover was completed in September.`),
    ).toEqual(
      expect.arrayContaining(['1804-07-18 Firm agrees to be bought', '1804-09 Takeover is completed']),
    ));

  it('is of the kind that its words tell, nouns as nouns', () => {
    const [fire, treaty] = extract([
      articleOf(`${LIST}1804: Second big fire.\n1805: Treaty of Oslo signed by Spain.`, '2025-09-02'),
    ]).timeline.events.slice(-2);
    expect(fire.category).toBeUndefined();
    expect(treaty.category).toBe('agreement');
  });

  it('is no headline where it begins with a pronoun that nothing settles', () =>
    expect(told(`${LIST}1910: It is theirs.`)).toHaveLength(3));
});

it.each([
  ['a colon', '1962: Peru joins the union.\n1963: Peru leaves the union.\n1964: Peru joins again.'],
  ['a dash', '1962 – Peru joins the union.\n1963 – Peru leaves the union.\n1964 – Peru joins again.'],
  ['a full stop', '1962. Peru joins the union.\n1963. Peru leaves the union.\n1964. Peru joins again.'],
  ['"in"', 'In 1962: Peru joins the union.\nIn 1963: Peru leaves the union.\nIn 1964: Peru joins again.'],
  [
    'bold type',
    '- **1962** Peru joins the union.\n- **1963** Peru leaves the union.\n- **1964** Peru joins again.',
  ],
  [
    'bold type and a dash',
    '* **1962** – Peru joins the union.\n* **1963** – Peru leaves the union.\n* **1964** – Peru joins again.',
  ],
  [
    'headings',
    '## 1962\n\nPeru joins the union.\n\n## 1963\n\nPeru leaves the union.\n\n## 1964\n\nPeru joins again.',
  ],
])('reads dates set off by %s', (_, text) =>
  expect(told(text, 'test.md')).toEqual([
    '1962 Peru joins the union',
    '1963 Peru leaves the union',
    '1964 Peru joins again',
  ]),
);

it.each([
  ['line by line', '1962: Peru joins the union\n1963: Peru leaves the union\n4 May 1964 – Peru joins again'],
  [
    'with empty lines',
    '1962: Peru joins the union\n\n1963: Peru leaves the union\n\n4 May 1964 – Peru joins again\n',
  ],
])('reads plain text without full stops, %s', (_, text) =>
  expect(told(text)).toEqual([
    '1962 Peru joins the union',
    '1963 Peru leaves the union',
    '1964-05-04 Peru joins again',
  ]),
);

it('takes two lines for no list', () =>
  expect(told('1962: Peru was poor.\n1963: Peru was rich.')).toEqual([]));

it('takes sentences that begin with a date for no list', () =>
  expect(
    told(
      'In 1962 Peru was poor.\n\nIn 1963 Peru was rich.\n\nIn 1964 Peru was poor again.\n\n1965 was a bad year.',
    ),
  ).toEqual([]));
