import { describe, expect, it } from 'vitest';
import { brief, eventsOf } from '../testing.ts';

/** A Tuesday. */
const told = (text: string) => eventsOf(`Prices grew. ${text}`, '2025-09-02').map(brief);

describe('a subject waits for its verb', () => {
  it.each([
    [
      'behind a list that another verb has',
      'On Monday protesters angered by a bill that raised taxes on bread, cooking oil and soap broke into the hall.',
      '2025-09-01 Protesters break into the hall',
    ],
    [
      'behind a list of what one is armed with',
      'On Monday soldiers armed with axes and knives boarded two boats.',
      '2025-09-01 Soldiers board two boats',
    ],
    [
      'with who is joined to it',
      'Two Chileans, aged 22 and 35, and a Peruvian were arrested in Lima on Monday.',
      '2025-09-01 Two Chileans, aged 22 and 35, and a Peruvian are arrested in Lima',
    ],
    [
      'who, not what',
      'Ivo Sandel, 36, an heir to a shipping fortune who won an election in May 2023, is seeking a loan.',
      '2023-05 Ivo Sandel wins an election',
    ],
    [
      'though "that" stands behind a time',
      'The judges ruled in July 2016 that China’s claim to most of the sea had no basis in law.',
      '2016-07 Judges rule that China’s claim to most of the sea had no basis in law',
    ],
  ])('%s: %s', (_, text, event) => expect(told(text)).toContain(event));

  it.each([
    [
      'who is the nearer',
      'Ana Sousa, the daughter of a banker who fled to Lima in 1939, won the vote on Monday.',
      '1939 Daughter of a banker flees to Lima',
    ],
    [
      'one alone, if only one was',
      'Two Chileans were freed, and a Peruvian was arrested in Lima on Monday.',
      '2025-09-01 Peruvian is arrested in Lima',
    ],
    [
      'new subjects behind a list',
      'The rebels held the mines, and the army and the navy attacked Aden on Monday.',
      '2025-09-01 Army and the navy attack Aden',
    ],
  ])('but %s: %s', (_, text, event) => expect(told(text)).toContain(event));
});

describe('what is only pledged was not done', () => {
  it.each([
    'On Monday the mayor pledged to lower fees, cut the number of boards and scrap a toll.',
    'On Monday the union voted to shut the plant, hit the exports and seek a loan.',
  ])('%s', (text) => expect(told(text).filter((event) => /cuts|hits/.test(event))).toEqual([]));

  it('though what was done was', () =>
    expect(told('On Monday the mayor left the hall, cut ties with Spain and sacked a guard.').join()).toMatch(
      /Mayor cuts ties with Spain/,
    ));
});
