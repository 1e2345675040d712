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
  'It would be the first strike since |Tuesday|.',
  'The fair lasted until |Tuesday|.',
  'He was a member of the board until |Tuesday|.',
  'Until |Tuesday|, they had said nothing.',
  'They will appeal against the |Tuesday| ruling.',
  'An inquiry into the |Tuesday| vote will begin.',
  'The |Tuesday| earthquake may cost millions.',
  'She was named |Tuesday| as the new director.',
  'They will stay. |Tuesday| was the last day.',
  'He could not be reached on |Tuesday|.',
  'Nobody could be found |Tuesday|.',
  'She will miss the game after breaking a toe on |Tuesday|.',
  'The vote, originally set for |Tuesday|, was put off.',
  'The talks were to have begun on |Tuesday|.',
  'The bomb went off at 5 p.m. |Tuesday| in the capital.',
  'Police arrested two men planning to blow up a train on |Tuesday|.',
  'Four students were charged with planning to storm the palace on |Tuesday|.',
  'A man suspected of planning an attack was held on |Tuesday|.',
  'The guards caught a gang preparing to rob the bank on |Tuesday|.',
])('past: %s', (text) => expect(directionOf(text)).toBe('past'));

test.each([
  'They will meet on |Tuesday|.',
  'The vote would be held on |Tuesday|.',
  'He said they will meet on |Tuesday|.',
  'The talks are to resume |Tuesday|.',
  'The meeting was set for |Tuesday|.',
  'They plan to vote on |Tuesday|.',
  'The unions are planning to strike on |Tuesday|.',
  'The man was arrested; his friends are planning to march on |Tuesday|.',
  'The teachers, preparing to strike on |Tuesday|, met the mayor.',
  'The deadline was extended until |Tuesday|.',
  'He came. The trial begins |Tuesday|.',
  'The prime minister called an election for |Tuesday|.',
  'The judge has set a hearing for |Tuesday|.',
  'Organisers moved the final to |Tuesday|.',
  'The flight was pushed back to |Tuesday|.',
  'He promised an answer by |Tuesday|.',
  'The court gave a trial date of |Tuesday|.',
  'The firm is targeting |Tuesday| for the launch.',
  'They fixed |Tuesday| as the day of the handover.',
  'The bill, due |Tuesday|, was withdrawn.',
  'The next vote is on |Tuesday|.',
  'The show, which returns |Tuesday|, won a prize.',
  'Ahead of the vote on |Tuesday|, both sides spent heavily.',
  'The rule comes into force on |Tuesday|.',
  'They need the money by |Tuesday|.',
  'They met in Rome. |Tuesday| will be a holiday.',
  'It was dry, but |Tuesday| could be wet.',
  'Rain could return |Tuesday|.',
  'The bill, passed by the House, goes to the Senate on |Tuesday|.',
  'The deadline for bids is |Tuesday|.',
  'If approved |Tuesday|, the plan will cost more.',
  'It was said that |Tuesday| is the last day.',
  'They expect the bank to leave rates unchanged on |Tuesday|.',
  'The vote has been set for |Tuesday|.',
  'The shop is closed until |Tuesday|.',
])('future: %s', (text) => expect(directionOf(text)).toBe('future'));

test('no verb, no direction; the month May is none', () => {
  expect(directionOf('From May 3 through |June 5|.')).toBeUndefined();
});
