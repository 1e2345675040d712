import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing.ts';

/** What is inferred, with its date. */
const inferred = (text: string, published: string) =>
  eventsOf(text, published)
    .filter(({ evidence }) => evidence[0].dating === 'inferred')
    .map(({ date, title }) => `${date} ${title}`);

const LEAD = 'The minister met rebel leaders in Arvik on Tuesday.';
const ASIDE = 'The war began in 1994 when the rebels took the port.';

describe('news that comes back to its day', () => {
  it.each([
    ['in a new paragraph', `${LEAD}\n\n${ASIDE}\n\nThe bishop was old.`, false],
    ['by who acts again', `${LEAD}\n\n${ASIDE}\n\nThe rebels agreed to a truce.`, true],
    ['and says what they did', `${LEAD}\n\n${ASIDE}\n\nA crowd welcomed him at the airport.`, true],
    ['not in the same paragraph', `${LEAD}\n\n${ASIDE} The rebels agreed to a truce.`, false],
    ['not to tell again who died', `${LEAD}\n\n${ASIDE}\n\nTen thousand people died.`, false],
    [
      'not to tell what is said of the past',
      `${LEAD}\n\n${ASIDE}\n\nA general said the rebels attacked the town.`,
      false,
    ],
    ['not where a word leads away', `${LEAD}\n\n${ASIDE}\n\nThe rebels later agreed to a truce.`, false],
  ])('%s', (_, text, isBack) =>
    expect(inferred(text, '2021-05-05').some((each) => each.startsWith('2021-05-04'))).toBe(isBack),
  );
});

it.each([
  'In March 2015 the leaders of Spain and Peru met in Lima. Talks over the dam broke down repeatedly.',
  'In March 2015 rebels seized Lima. The army regularly shelled the port.',
  'In March 2015 rebels seized Lima. Sometimes the army shelled the port.',
])('what was more than once has no date: %s', (text) => expect(eventsOf(text, '2025-09-02')).toHaveLength(1));
