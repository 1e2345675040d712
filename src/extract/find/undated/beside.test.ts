import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing.ts';

/** Date, dating and title of what a text tells. */
function told(text: string, published?: string): string[] {
  return eventsOf(text, published).map(
    ({ date, evidence, title }) => `${date} ${evidence[0].dating} ${title}`,
  );
}

describe('what stands beside something dated in its sentence', () => {
  it.each([
    [
      'France joined the league in 1931 after Briand met Curtius in Geneva.',
      '1931 inferred Briand meets Curtius in Geneva',
    ],
    [
      'The bridge fell on 3 May 1931 when Italian bombers attacked the town.',
      '1931-05-03 inferred Italian bombers attack the town',
    ],
    [
      'The king died on 2 June 1931 and his brother seized power.',
      '1931-06-02~ inferred King’s brother seizes power',
    ],
    [
      'Colonel Ferrer was shot on 9 July 1931, Major Costa took over the garrison.',
      '1931-07-09~ inferred Major Costa takes over the garrison',
    ],
    [
      'Rebels stormed the palace and the president fled the country on 4 March 1999.',
      '1999-03-04~ inferred Rebels storm the palace',
    ],
    ['The revolt began when the king raised taxes in 1710.', '1710 inferred Revolt begins'],
    ['Ann Lee fled as rebels took the capital on 3 May 1999.', '1999-05-03~ inferred Ann Lee flees'],
    ['The talks collapsed after the rebels shelled the town in May 1999.', '1999-05 inferred Talks collapse'],
    [
      'Spain left the pact in 1931 after the defeat of the Northern Army.',
      '1931 inferred Defeat of the Northern Army',
    ],
    [
      'The league began to fall apart in 1931 after the defection of Count Ost.',
      '1931 inferred Defection of Count Ost',
    ],
    [
      'The Senate met on 3 May 1931 following the resignation of Governor Ames.',
      '1931-05-03~ inferred Resignation of Governor Ames',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    'France invaded Spain in 1823, a decade after Wellington defeated the French.',
    'The company was nationalised in 1975, a year after the defeat of the Northern Army.',
    'The mayor had earlier attacked the plan, and the council met on 3 May 1931.',
    'Rebels seized the port, but talks began on 4 March 1999.',
    'The blasts on Aug. 7, 1998 killed ten people and injured thirty.',
    'The town fell in 1931, and it later elected a mayor.',
    'The army attacked in May 1931 but failed.',
    'The king will visit Spain on 3 May 1931 after the council meets.',
    'The king met his aides on 3 May 1931 to speak of the mood following the raid on Arvik.',
    'The dam broke on 3 May 1931, and mud buried the town.',
    'The club, a team banned from the league, met the press on 3 May 1931.',
  ])('not in: %s', (text) =>
    expect(told(text, '1931-04-01').filter((each) => each.includes(' inferred '))).toEqual([]),
  );
});

it.each([
  'The minister had resigned before police raided his house in May 1999.',
  'Ann Lee was a student when the wall fell on 9 November 1989.',
  'When the wall fell on 9 November 1989, Ann Lee taught in Lima.',
  'The army had ruled the land for years when the king died in 1910.',
])('only what hangs on it is told: %s', (text) => expect(told(text)).toHaveLength(1));
