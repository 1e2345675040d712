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
    ['The firm grew when the Berlin Wall came down.', '1989-11-09'],
    ['The town changed when Japan bombed Pearl Harbor.', '1941-12-07'],
    ['She left before Britain handed Hong Kong back to China.', '1997-07-01'],
    ['The Korean War broke out and he was called up.', '1950-06-25'],
    ['The treaty ended the Korean War.', '1953-07-27'],
  ])('%s', (text, date) => expect(known(text).map((each) => each.split(' ')[0])).toEqual([date]));

  it.each([
    'Iran invaded Kuwait.',
    'The Soviet team collapsed.',
    'Prices fell after the minister died.',
    'If Russia had annexed Crimea, nobody would have noticed.',
    'The rebels plan to kill Indira Gandhi.',
    'Iran bombed Pearl Harbor in the film.',
    'The Berlin team came down with a fever.',
    'Britain handed the report back to China.',
  ])('not: %s', (text) => expect(known(text)).toEqual([]));

  it('leaves the date that the text gives', () => {
    expect(eventsOf('Iraq invaded Kuwait in 1961.', '2024-05-01').map(({ date }) => date)).toEqual(['1961']);
    expect(eventsOf('Iraq invaded Kuwait in August 1990.', '2024-05-01').map(({ date }) => date)).toEqual([
      '1990-08',
    ]);
  });

  it.each([
    ['The Berlin Wall fell nearly 35 years ago.', '1989-11-09'],
    ['Japan attacked Pearl Harbor some 80 years ago.', '1941-12-07'],
    ['The Battle of Stalingrad was fought about 80 years ago.', '1942-08-23/1943-02-02'],
    ['They launched the Cuban Revolution more than six decades ago.', '1953-07-26/1959-01-01'],
  ])('has the day where the text says about when it was: %s', (text, date) =>
    expect(eventsOf(text, '2024-05-01').map((event) => event.date)).toEqual([date]),
  );

  it.each(['The Berlin Wall fell three years ago.', 'The Berlin Wall fell about 60 years ago.'])(
    'but not where the text says otherwise: %s',
    (text) => expect(known(text)).toEqual([]),
  );

  it('knows nothing of what was still to come', () => {
    expect(known('Prices have doubled since Iraq invaded Kuwait.', '1989-05-01')).toEqual([]);
  });
});
