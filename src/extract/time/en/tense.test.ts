import { expect, test } from 'vitest';
import { directionAt } from './tense.ts';

/** The tense at the word between the bars. */
function directionOf(marked: string) {
  const [before, word] = marked.split('|');
  return directionAt(marked.replaceAll('|', ''), before.length, before.length + word.length);
}

test.each([
  'They met on |Tuesday|.',
  'On |Tuesday| they met.',
  'Officials said |Tuesday| that they will resign.',
  'He will go. She came |Tuesday|.',
  'The bill was passed on |Tuesday|.',
  'A newly built bridge fell on |Tuesday|.',
])('past: %s', (text) => expect(directionOf(text)).toBe('past'));

test.each([
  'They will meet on |Tuesday|.',
  'The vote would be held on |Tuesday|.',
  'He said they will meet on |Tuesday|.',
  'The talks are to resume |Tuesday|.',
  'The meeting was set for |Tuesday|.',
  'They plan to vote on |Tuesday|.',
  'The deadline was extended until |Tuesday|.',
  'He came. The trial begins |Tuesday|.',
])('future: %s', (text) => expect(directionOf(text)).toBe('future'));

test('no verb, no direction; the month May is none', () => {
  expect(directionOf('From May 3 through |June 5|.')).toBeUndefined();
});
