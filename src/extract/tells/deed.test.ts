import { describe, expect, it } from 'vitest';
import { eventsOf } from '../testing.ts';

const LEAD = 'The minister met rebel leaders in Arvik on Tuesday.';

/** What news of a day goes on to tell, behind its first event. */
const told = (text: string) =>
  eventsOf(`${LEAD} ${text}`, '2021-05-05')
    .map(({ title }) => title)
    .filter((title) => title !== 'Minister meets rebel leaders in Arvik');

describe('what someone does to someone or something', () => {
  it.each([
    ['The police prevented a crowd from reaching the hall.', 'Police prevent a crowd from reaching the hall'],
    ['He asked the rebels to free the mayor.', 'Minister asks the rebels to free the mayor'],
    ['Ann Ost introduced a plan for the port.', 'Ann Ost introduces a plan for the port'],
    [
      'Police in armoured cars barred a crowd from the hall.',
      'Police in armoured cars bar a crowd from the hall',
    ],
    ['The ministry ordered the evacuation of the port.', 'Ministry orders the evacuation of the port'],
    ['The bank raised its rates.', 'Bank raises its rates'],
    ['Ann Ost trimmed the tax on fuel.', 'Ann Ost trims the tax on fuel'],
    ['Guards evicted three families from the mill.', 'Guards evict three families from the mill'],
  ])('is told of the day that news is telling of: %s', (text, title) => expect(told(text)).toEqual([title]));

  it.each([
    'Most voters support the plan.',
    'Ann Ost described the talks as fruitful.',
    'The rain prevented a flight.',
    'The police had to prevent a fight.',
    'The guards did not evict anyone.',
    'She asked him why.',
    'Ann Ost raised doubts.',
    'The police boosted morale.',
    'Ann Ost leads the party.',
  ])('not: %s', (text) => expect(told(text)).toEqual([]));

  it('is not told of a history, which goes back and forth', () =>
    expect(
      eventsOf('On 9 April 1921 the army attacked Arvik. Ann Ost introduced a plan for the port.').map(
        ({ title }) => title,
      ),
    ).toEqual(['Army attacks Arvik']));
});
