import { describe, expect, it } from 'vitest';
import { brief, eventsOf } from '../testing.ts';

const told = (text: string) => eventsOf(text, '2025-09-02').map(brief);

const FIRM = 'Acmeline was founded in 1911. It listed its shares in 1986. Acmeline bought a rival in 1990.';
const PROBE = 'Orion was launched in 1997. It flew past Venus in 1998. Orion passed the Sun in 2000.';

describe('"it" is what the text is about', () => {
  it.each([
    [
      'as an object',
      `${FIRM} It opened a factory in Peru in 1995. In 1997 the commission fined it.`,
      '1997 Commission fines Acmeline',
    ],
    [
      'and goes on to be',
      `${FIRM} In 1997 the commission fined it. It lost an appeal in 1999.`,
      '1999 Acmeline loses an appeal',
    ],
    [
      'where a paragraph begins',
      `${FIRM} A competitor closed a plant in 1996.\n\nIt sold a mine in 1999.`,
      '1999 Acmeline sells a mine',
    ],
    [
      'behind sentences about others',
      `${PROBE} A camera failed in 2001. Engineers wept. Crews lost hope. In 2003 it landed on Mars.`,
      '2003 Orion lands on Mars',
    ],
  ])('%s', (_, text, event) => expect(told(text)).toContain(event));

  it.each([
    [
      'the last thing told of',
      `${FIRM} A mill opened in 1995. It burned down in 1997.`,
      '1997 Mill burns down',
    ],
    [
      'nothing told of once',
      'Acmeline was founded in 1911. A mine opened in 1912.\n\nIt burned down in 1997.',
      '1997 Mine burns down',
    ],
    [
      'what was done to another',
      'Congress passed the Powers Act in 1977. Jimmy Carter used it in 1979.',
      '1979 Jimmy Carter uses the Powers Act',
    ],
  ])('but %s', (_, text, event) => expect(told(text)).toContain(event));
});

describe('"he" is not who has died', () => {
  it('where another is left', () =>
    expect(
      told(
        'Paul Berg went to war in 1967. His friend Jan Lund was killed in August 1967. In 1972 he moved to Lima.',
      ),
    ).toContain('1972 Paul Berg moves to Lima'));

  it('but whom the text named first, for an obituary goes on with him', () =>
    expect(told('Paul Berg died on Monday. He taught Jan Lund. In 1972 he moved to Lima.')).toContain(
      '1972 Paul Berg moves to Lima',
    ));
});

it.each([
  [
    'The Rovers City were relegated in May 2008. They were promoted in May 2010.',
    '2010-05 Rovers City are promoted',
  ],
  ['Rovers City was sold in May 2008. It was moved in May 2010.', '2010-05 Rovers City is moved'],
])('a club is "they" where its verb says so: %s', (text, event) => expect(told(text)).toContain(event));

it('"it" is no painter', () =>
  expect(
    told(
      'The canvas was sold in 1937. It was safe, the painter insisted. In 1953 the museum lent it to Peru.',
    ),
  ).toContain('1953 Museum lends the canvas to Peru'));

describe('a name like a person’s is a thing', () => {
  it.each([
    [
      'where a company is called so',
      'The court sat in May 2014. The dredging company, Rahu Alaf, agreed to merge. It won a tender in 2021.',
      ['2021 Rahu Alaf wins a tender'],
    ],
    [
      'that has an "its"',
      'The court sat in May 2014. Noordzee Baggerwerken sacked its director in 2019. It won a tender in 2021.',
      ['2021 Noordzee Baggerwerken wins a tender'],
    ],
    [
      'not otherwise',
      'The court sat in May 2014. Rahu Alaf sacked a director in 2019. It fell in 2021.',
      ['2021 Court falls'],
    ],
  ])('%s', (_, text, events) => expect(told(text).filter((each) => each.startsWith('2021'))).toEqual(events));
});
