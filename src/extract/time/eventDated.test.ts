import { describe, expect, test } from 'vitest';
import { readTimes } from './index.ts';

/** Dates that a history counts from an event which it has told of, in sentences made for this table. */

const last = (text: string, style: 'news' | 'narrative' = 'narrative'): string => {
  const { text: words, value } = readTimes(text, { dct: '2025-09-02', style }).at(-1)!;
  return `${words} = ${value}`;
};

describe('counted from an event that the text dates', () => {
  test.each([
    [
      'The siege began on 3 May 1565. The fort fell on the third day of the siege.',
      'the third day of the siege = 1565-05-05',
    ],
    [
      'The siege began on 3 May 1565. Four months into the siege relief came.',
      'Four months into the siege = 1565-09',
    ],
    [
      'War broke out in August 1914. In the second year of the war food ran short.',
      'the second year of the war = 1915',
    ],
    [
      'On 14 October 1066 they met. On the eve of the battle it rained.',
      'the eve of the battle = 1066-10-13',
    ],
    ['War broke out in August 1914. On the eve of the war trade was free.', 'the eve of the war = 1914-08'],
    [
      'Napoleon was crowned on 2 December 1804. On the first anniversary of his coronation he won.',
      'the first anniversary of his coronation = 1805-12-02',
    ],
    [
      'The king was assassinated on 28 June 1914. Peace came five years to the day after the assassination.',
      'five years to the day after the assassination = 1919-06-28',
    ],
  ])('%s', (text, expected) => expect(last(text)).toBe(expected));
});

describe('the text told of it in other words', () => {
  test.each([
    [
      'They invaded it on 20 July 1974. Two months after the invasion talks failed.',
      'Two months after the invasion = 1974-09',
    ],
    ['She died on 5 May 1821. Ten years after her death it was found.', 'Ten years after her death = 1831'],
    ['They married in 1840. Two years after the wedding he left.', 'Two years after the wedding = 1842'],
    [
      'Germany surrendered on 8 May 1945. The day after Germany surrendered they danced.',
      'The day after Germany surrendered = 1945-05-09',
    ],
    [
      'On 14 October 1066 they met. The day after the battle they left.',
      'The day after the battle = 1066-10-15',
    ],
  ])('%s', (text, expected) => expect(last(text)).toBe(expected));
});

test('of several mentions, one with a day counts where days are counted, if it is the same event', () => {
  const first = 'The vote of 1 July 1962 was calm. Few remember the vote of 1962.';
  expect(last(`${first} Three days after the vote they left.`)).toBe(
    'Three days after the vote = 1962-07-04',
  );
  const other = 'The vote of 8 January 1961 was calm. Few remember the vote of 1962.';
  expect(last(`${other} Three days after the vote they left.`)).toBe(
    'Three days after the vote = XXXX-XX-XX',
  );
});

describe('not dated by it', () => {
  test.each([
    ['In 1798 they landed. A year after the French entry he left.', 'A year = P1Y'],
    ['In 1990 he wrote. Two years after he married he fell ill.', 'Two years after he married = XXXX'],
    ['They met in the third week of January 1945.', 'the third week of January 1945 = 1945-01'],
    ['He was gone in 1914. In the first year of the war he came back.', '1914 = 1914'],
  ])('%s', (text, expected) => expect(last(text)).toBe(expected));

  test('nor in news, where the length alone is marked', () =>
    expect(last('The siege began on 3 May 1565. Two days after the siege he died.', 'news')).toBe(
      'Two days = P2D',
    ));
});

describe('where the story is', () => {
  test.each([
    ['The army left on 3 May 1915. At that time it had few guns.', 'that time = 1915-05-03'],
    ['The fleet came in June 1588. At the same time an army gathered.', 'the same time = 1588-06'],
    ['In 1643 the king took Bristol; the town was rich at the time.', 'the time = 1643'],
  ])('%s', (text, expected) => expect(last(text)).toBe(expected));

  test.each([
    'In 1643 he came for the first time.',
    'In 1643 it was cold at this time of year.',
    'In 1643 he was at the same time as old as she.',
    'In 1643 this time they won.',
  ])('no time: %s', (text) => expect(last(text)).toBe('1643 = 1643'));
});

test('the first date of a history begins it, so that what comes later counts from there', () => {
  expect(last('In 218 BC he crossed. Two years later he won.')).toBe('Two years later = BC0216');
  const times = readTimes('In 218 BC he crossed. Two years later he won. He left in 203.', {
    style: 'narrative',
  });
  expect(times.map(({ value }) => value)).toEqual(['BC0218', 'BC0216', 'BC0203']);
});
