import { describe, expect, it } from 'vitest';
import { brief, eventsOf } from '../testing.ts';

const told = (text: string) => eventsOf(text, '2025-09-02').map(brief);

describe('"his" is of a person', () => {
  it.each([
    [
      'General Omar Haddad left the city. The rebels began Operation Scorpion in May 2011. In June 2011 his army took the port.',
      '2011-06 Omar Haddad’s army takes the port',
    ],
    [
      'Omar Haddad met Ali Mansour’s men in 2010, and on 2 June 2011 his army took the port.',
      '2011-06-02 Omar Haddad’s army takes the port',
    ],
    [
      'Omar Haddad went home. Hurricane Mitch struck in 1998. In May 2011 his wife won the election.',
      '2011-05 Omar Haddad’s wife wins the election',
    ],
  ])('%s', (text, event) => expect(told(text)).toContain(event));
});

describe('"the state" is a state', () => {
  it('and no court in one of its cities', () =>
    expect(
      told(
        'Workers in Portugal went on strike. A court in Lisbon banned the strike in May 2011. In June 2011 the state paid a bonus.',
      ),
    ).toContain('2011-06 Portugal pays a bonus'));
});

it('"the alliance" is the one that the sentence has just named', () =>
  expect(
    told(
      'The Warsaw Pact fell apart in 1991. She signed a letter that urged NATO to admit the Czech Republic, which joined the alliance in March 1999.',
    ),
  ).toContain('1999-03 Czech Republic joins NATO'));
