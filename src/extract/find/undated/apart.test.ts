import { describe, expect, it } from 'vitest';
import { brief, eventsOf } from '../../testing.ts';

const told = (text: string) => eventsOf(text, '2015-06-02').map(brief);

describe('what was so long before an event with a date', () => {
  it.each([
    [
      'days',
      'The mayor quit on 4 May 2014, two days after police raided the port.',
      '2014-05-02 Police raid the port',
    ],
    [
      'a day, in news',
      'Ann Ost resigned on Monday, a day after police raided the port.',
      '2015-05-31 Police raid the port',
    ],
    [
      'weeks, about',
      'The troops left on 4 May 1921, two weeks after the king was shot.',
      '1921-04-20~ King is shot',
    ],
    [
      'months',
      'The bank collapsed in January 2011, 3 months after its founder died.',
      '2010-10 Bank’s founder dies',
    ],
    [
      'months, from a day',
      'The bank failed on 9 May 1911, a month after the king died.',
      '1911-04 King dies',
    ],
    ['years', 'Ost died in 1848, ten years after the treaty was signed.', '1838 Treaty is signed'],
    [
      'more years than twelve',
      'Ost died in 1848, twenty-five years after the treaty was signed.',
      '1823 Treaty is signed',
    ],
    [
      'years, about',
      'The bank failed in 1931, nearly two years after the mine was flooded.',
      '1929~ Mine is flooded',
    ],
    ['in front', 'Two years after the mine was flooded, the town was sold in 1911.', '1909 Mine is flooded'],
    [
      'what is known, by its own date',
      'The town surrendered in 1991, two years after the fall of the Berlin Wall.',
      '1989-11-09 Berlin Wall falls',
    ],
  ])('%s', (_, text, event) => expect(told(text)).toContain(event));

  it.each([
    ['days from a year', 'The bank failed in 2011, a day after its founder died.'],
    ['months from a year', 'The bank failed in 2011, three months after its founder died.'],
    ['an event to come', 'The mayor will resign on Monday, a day after its founder died.'],
    ['nobody knows how many', 'The bank failed in 2011, several years after its founder died.'],
    ['what came as an answer', 'The ban on 4 May 2014 came a day after its founder died.'],
    ['long', 'The bank failed in 2011, long after its founder died.'],
    ['no past', 'The bank was founded in 2011, two years after its founder would have died.'],
  ])('not from %s', (_, text) => expect(told(text).filter((each) => /die|death/i.test(each))).toEqual([]));

  it('leaves what has a date of its own', () =>
    expect(
      told('The law was passed in March 2011, two years after the strike ended in January 2009.'),
    ).toEqual(['2009-01 Strike ends', '2011-03 Law is passed']));
});
