import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing.ts';

/** The dates that are known of events called by their names. */
const known = (text: string, published = '2024-05-01') =>
  eventsOf(text, published)
    .filter(({ evidence }) => evidence[0].dating === 'known')
    .map(({ date }) => date);

describe('the name of a known event that means another', () => {
  it.each([
    ['one more', 'Ukraine needs a Marshall Plan, the minister said.'],
    ['one more', 'The bank called for a new Marshall Plan for Africa.'],
    ['one more', 'The bishop asked both armies for a Christmas truce.'],
    ['one more', 'Washington wants another Iran nuclear deal.'],
    ['a longer name', 'Democrats pushed for the John Lewis Voting Rights Act.'],
    ['a longer name', 'The Long March 5B rocket broke up over the Pacific.'],
    ['a longer name', 'The 17 October Revolution shook Beirut.'],
    ['of others', 'Lebanon’s October Revolution forced the prime minister out.'],
    ['of others', 'The Iranian Cultural Revolution closed the universities.'],
    ['of others', 'The introduction of the euro in Croatia went smoothly.'],
    ['of others', 'The Malta summit of EU leaders dealt with migrants.'],
    ['of other people', 'The Paris Agreement between the two brothers held.'],
    ['of other people', 'The Helsinki summit of shoemakers ended.'],
    ['of other people', 'The Dayton agreement between the two unions pleased workers.'],
    ['of others', 'It was D-Day for the club.'],
    ['of others', 'D-Day for the tax bill is near.'],
    ['a work', 'The movie The Battle of Britain was shown again.'],
    ['a work', 'Her novel The Fall of Saigon sold well.'],
    ['a work', 'A documentary called The Cuban Missile Crisis was shown.'],
    ['a work', 'Winter War is a board game.'],
    ['a work', 'Operation Torch is a charity.'],
    ['a place', 'We drank a pint at the Battle of Hastings pub.'],
    ['a place', 'The Marshall Plan Foundation gave a grant.'],
    ['a place', 'They camped on the Great War Island near Belgrade.'],
    ['a feast', 'She conducts at the Prague Spring festival.'],
    ['another time', 'In 1961 the Casablanca Conference welcomed African kings.'],
    ['another time', 'Athens lost its fleet in the invasion of Sicily in 413 BC.'],
    ['another time', 'Canada completed its withdrawal from Afghanistan in 2014.'],
  ])('%s: %s', (_, text) => expect(known(text)).toEqual([]));

  it('is none that was still to come', () => {
    expect(known('The Paris attacks shocked France.', '2015-01-10')).toEqual([]);
    expect(known('Crowds cheered after the Chilean coup.', '1972-09-20')).toEqual([]);
    expect(known('Athletes train for the 2008 Beijing Olympics.', '2007-10-01')).toEqual([
      '2008-08-08/2008-08-24',
    ]);
  });
});

describe('the name of a known event that means that event', () => {
  it.each([
    ['The Marshall Plan rebuilt Western Europe.', '1948-04-03/1951-12-31'],
    ['Johnson signed the Voting Rights Act.', '1965-08-06'],
    ['Mao survived the Long March.', '1934-10/1935-10'],
    ['Russia’s October Revolution made Lenin master.', '1917-11-07'],
    ['Teachers were beaten in the Chinese Cultural Revolution.', '1966-05-16/1976-10-06'],
    ['The Chernobyl disaster in Ukraine poisoned the soil.', '1986-04-26'],
    ['The Battle of the Bulge in Belgium cost many lives.', '1944-12-16/1945-01-25'],
    ['Many remember the Boxing Day tsunami in Thailand.', '2004-12-26'],
    ['The Malta summit between the two leaders calmed Europe.', '1989-12-02/1989-12-03'],
    ['The Munich Agreement of the four powers gave Hitler the Sudetenland.', '1938-09-30'],
    ['D-Day for the Allies began with parachutes.', '1944-06-06'],
    ['The film shows the Fall of Saigon.', '1975-04-30'],
    ['Her novel about the Cuban Missile Crisis sold well.', '1962-10-16/1962-10-28'],
    ['The trial followed the Dayton agreement for Bosnia.', '1995-11-21'],
  ])('%s', (text, date) => expect(known(text)).toContain(date));
});
