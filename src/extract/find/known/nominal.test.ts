import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing.ts';

/** The dates that are known, with their titles. */
const known = (text: string, published = '2024-05-01') =>
  eventsOf(text, published)
    .filter(({ evidence }) => evidence[0].dating === 'known')
    .map(({ date, title }) => `${date} ${title}`);

describe('clauses that say what the name of a known event says', () => {
  it.each([
    ['Prices have doubled since Iraq invaded Kuwait.', '1990-08-02'],
    ['The town was poor before the Soviet Union collapsed.', '1991-12-26'],
    ['He has been in exile since Russia annexed Crimea.', '2014-03-18'],
    ['She was at school when Stalin died.', '1953-03-05'],
    ['The film begins as Saigon falls.', '1975-04-30'],
    ['The trial began years after Indira Gandhi was assassinated.', '1984-10-31'],
  ])('%s', (text, date) => expect(known(text).map((each) => each.split(' ')[0])).toEqual([date]));

  it.each([
    'Iran invaded Kuwait.',
    'The Soviet team collapsed.',
    'Prices fell after the minister died.',
    'If Russia had annexed Crimea, nobody would have noticed.',
    'The rebels plan to kill Indira Gandhi.',
  ])('not: %s', (text) => expect(known(text)).toEqual([]));

  it('leaves the date that the text gives', () => {
    expect(eventsOf('Iraq invaded Kuwait in 1961.', '2024-05-01').map(({ date }) => date)).toEqual(['1961']);
    expect(eventsOf('Iraq invaded Kuwait in August 1990.', '2024-05-01').map(({ date }) => date)).toEqual([
      '1990-08',
    ]);
  });

  it('knows nothing of what was still to come', () => {
    expect(known('Prices have doubled since Iraq invaded Kuwait.', '1989-05-01')).toEqual([]);
  });
});
