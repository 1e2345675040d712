import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing.ts';

/** What is inferred, with its date. */
const inferred = (text: string, published?: string) =>
  eventsOf(text, published)
    .filter(({ evidence }) => evidence[0].dating === 'inferred')
    .map(({ date, title }) => `${date} ${title}`);

describe('what a history tells between two dates', () => {
  it.each([
    [
      'of one month',
      'The rebels took Arvik on 3 May 1921. The road to the coast had been cut. Government troops retreated across the river. On 20 May 1921 the rebels took Bornholm.',
      ['1921-05 Government troops retreat across the river'],
    ],
    [
      'of one year',
      'In February 1921 the rebels took Arvik. The weather was mild. General Ost surrendered. In October 1921 the king returned.',
      ['1921 General Ost surrenders'],
    ],
    [
      'of one year, in the order of time',
      'In February 1921 the rebels took Arvik. The weather was mild. General Ost eventually surrendered. In October 1921 the king returned.',
      ['1921 General Ost surrenders'],
    ],
    [
      'of one year, a paragraph further on',
      'In March 1866 the fleet sailed from Kiel.\n\nThe Danes destroyed the harbour.\n\nIn August 1866 the war ended.',
      ['1866 Danes destroy the harbour'],
    ],
    [
      'of which the text counts the years',
      'In 415 BC the fleet sailed to Sicily. Nicias won a battle near the harbour. In 414 BC Lamachus died in a skirmish.',
      ['-0414 Nicias wins a battle near the harbour'],
    ],
    [
      'of one year, as a deed',
      'In May 1921 the rebels took Arvik. The weather was mild. Queen Ada pawned her jewels. In October 1921 the king returned.',
      ['1921 Queen Ada pawns her jewels'],
    ],
  ])('%s', (_, text, expected) => expect(inferred(text)).toEqual(expected));

  it.each([
    [
      'of which the text skips a year',
      'In 1415 the fleet sailed to Sicily. The mood was dark. The Danes destroyed the harbour. In 1417 the king died.',
    ],
    [
      'of two years',
      'In March 1866 the fleet sailed. The mood was dark. The Danes destroyed the harbour. In May 1867 the war ended.',
    ],
    [
      'that go back',
      'In March 1866 the fleet sailed. The mood was dark. The Danes destroyed the harbour. In January 1866 the king had died.',
    ],
    [
      'and earlier',
      'In March 1866 the fleet sailed. The mood was dark. The Danes had earlier destroyed the harbour. In May 1866 the war ended.',
    ],
    [
      'but was a state',
      'In March 1866 the fleet sailed. The mood was dark. The harbour was in ruins. In May 1866 the war ended.',
    ],
    [
      'but only said',
      'In March 1866 the fleet sailed. The mood was dark. The Danes condemned the plan. In May 1866 the war ended.',
    ],
    [
      'or behind the last',
      'In March 1866 the fleet sailed. In May 1866 the war ended. The mood was dark. The Danes destroyed the harbour.',
    ],
    [
      'but as a deed of later',
      'In May 1921 the rebels took Arvik. The mood was dark. Queen Ada later pawned her jewels. In October 1921 the king returned.',
    ],
  ])('not %s', (_, text) => expect(inferred(text)).toEqual([]));

  it('not in news of these days', () => {
    expect(
      inferred(
        'The fleet sailed on Monday. The mood is dark. Rebels destroyed the harbour. The king will speak on Friday.',
        '2021-05-05',
      ),
    ).not.toContain('2021-05 Rebels destroy the harbour');
  });
});

describe('what a history tells under a year', () => {
  it.each([
    ['a year', '1921\n\nThe mood was dark. General Ost surrendered.', ['1921 General Ost surrenders']],
    [
      'a month and a name',
      'June 1921: the siege of Arvik\n\nThe mood was dark. The Danes destroyed the harbour.',
      ['1921-06 Danes destroy the harbour'],
    ],
    [
      'a year and a heading',
      '1921\n\nThe siege\n\nThe Danes destroyed the harbour.',
      ['1921 Danes destroy the harbour'],
    ],
    ['a year, but later', '1921\n\nThe Danes later destroyed the harbour.', []],
    ['many years', 'The Ost era, 1921-1935\n\nThe Danes destroyed the harbour.', []],
    [
      'a year, but it says otherwise',
      '1921\n\nIn March 1925 the king died. The mood was dark. The Danes destroyed the harbour.',
      [],
    ],
    [
      'another heading',
      '1921\n\nGeneral Ost surrendered.\n\nThe harbour\n\nThe Danes destroyed the harbour.',
      ['1921 General Ost surrenders'],
    ],
  ])('%s', (_, text, expected) => expect(inferred(text)).toEqual(expected));
});
