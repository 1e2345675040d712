import { describe, expect, it } from 'vitest';
import { brief, eventsOf } from './testing.ts';

/** Tuesday. */
const PUBLISHED = '2025-09-02';

describe('what is said, and what only may be', () => {
  it.each([
    [
      'a report of what happened',
      'Police said the rebels attacked the port on Monday.',
      '2025-09-01 Rebels attack the port',
    ],
    [
      'the same behind',
      'The rebels attacked the port on Monday, police said.',
      '2025-09-01 Rebels attack the port',
    ],
    [
      'what happened before it was said',
      'The army said on Monday that it had captured Aden.',
      '2025-09-01 Army captures Aden',
    ],
    [
      'an agency’s report',
      'According to the United Nations, Iran attacked Iraq in May 2001.',
      '2001-05 Iran attacks Iraq',
    ],
    [
      'a future with a date',
      'Spain will hold an election on 20 October.',
      '2025-10-20 Spain will hold an election',
    ],
    ['a schedule', 'The president is to visit Paris on Friday.', '2025-09-05 President to visit Paris'],
    [
      'an end that is no denial',
      'Spain did not hesitate and joined the union in 1986.',
      '1986 Spain joins the union',
    ],
    [
      'what was refused and what was done',
      'Iran refused to talk and attacked Iraq in 1980.',
      '1980 Iran attacks Iraq',
    ],
    ['a future told from the past', 'He was born in Rome. Caesar would die in 1990.', '1990 Caesar dies'],
    [
      'an accusation of a known day',
      'The king was accused of treason in 1649.',
      '1649 King is accused of treason',
    ],
  ])('told: %s: %s', (_, text, expected) => expect(eventsOf(text, PUBLISHED).map(brief)).toContain(expected));

  it.each([
    ['a denial', 'Iran never attacked Iraq in 2001.'],
    ['a denial that is reported', 'Iran denied that it attacked Iraq on Monday.'],
    ['a failed attempt', 'Rebels failed to capture the port in 2001.'],
    ['a threat', 'Iran threatened to attack Iraq in 2001.'],
    ['a hope', 'Voters hope that peace will come in 2027.'],
    ['a fear', 'Officials feared Iran would attack Iraq in June.'],
    ['a demand', 'The UN demanded that Iran leave Iraq by June.'],
    ['a forecast', 'Analysts predict Iran will attack Iraq in 2026.'],
    ['a condition', 'Unless Spain votes in October, the union will end.'],
    ['a wish of the past', 'He wished that Spain had joined the union in 1950.'],
    ['a possibility', 'Iran might have attacked Iraq in 2001.'],
    ['what should be', 'Spain should leave the union in 2026.'],
    ['what would have been', 'Iran would have attacked Iraq in 2001 if it could.'],
    ['what nobody did', 'Nobody attacked Iraq in 2001.'],
    ['a question', 'Will Iran attack Iraq in 2026?'],
    ['a question of the past', 'Did Iran attack Iraq in 2001?'],
    ['an indirect question', 'He asked whether Iran attacked Iraq in 2001.'],
    ['a claim about the world', 'Experts believe the war in Iraq is unwinnable in 2025.'],
    ['a refusal', 'Iran refused to sign the treaty in 2001.'],
    ['a comparison', 'It is as if Iran attacked Iraq in 2001.'],
  ])('not told: %s: %s', (_, text) =>
    expect(
      eventsOf(text, PUBLISHED)
        .filter(
          ({ title }) =>
            /attack|captur|peace|leave|join|vote|sign|war/i.test(title) &&
            !/refus|threat|fail|den|demand/i.test(title),
        )
        .map(brief),
    ).toEqual([]),
  );
});
