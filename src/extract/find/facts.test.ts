import { describe, expect, it } from 'vitest';
import { brief, eventsOf } from '../testing.ts';

/** What must not be told wrong: by whom, and when. A missing event is forgiven. */

const told = (text: string) => eventsOf(text, '2025-09-02').map(brief);

describe('"the country"', () => {
  it.each([
    [
      'Finnish President Alexander Stubb said he would go. The country joined NATO in April 2023.',
      '2023-04 Finland joins NATO',
    ],
    [
      'Russia sent no one. Romanian Foreign Minister Oana Toiu said she would. The country joined NATO in March 2004.',
      '2004-03 Romania joins NATO',
    ],
    ['Spain lost. The country won its first title in July 2010.', '2010-07 Spain wins its first title'],
    // Of the last two states of the text it is the one that was spoken of last, if it alone was.
    [
      'Britain declared war in 1939. France sent troops in 1940. The country fell in June 1940.',
      '1940-06 France falls',
    ],
    [
      'French President Emmanuel Macron met leaders in Rwanda in May 2021. The country joined the Commonwealth in November 2009.',
      '2009-11 Rwanda joins the Commonwealth',
    ],
  ])('%s', (text, event) => expect(told(text)).toContain(event));

  it.each([
    'Britain gave money, and India sent tents. The Taliban, who seized Kabul, asked for more. Washington cut all aid to the country in April 2025.',
    'Finland joined NATO in 2023. Russian jets flew over Estonia in May 2024. The country closed its border in June 2024.',
    'Peru closed a mine. Chilean workers marched. The country held a vote in June 2024.',
  ])('is named after nobody where another was named since: %s', (text) => {
    const last = told(text).at(-1);
    expect(last).toMatch(/country/i);
    expect(last).not.toMatch(/India|Finland|Peru/);
  });
});

describe('"it" behind a verb', () => {
  it.each([
    ['Serbia refused. Austria attacked it in July 1914.', '1914-07 Austria attacks Serbia'],
    ['The village was rich. A flood destroyed it in May 1990.', '1990-05 Flood destroys the village'],
    ['The army took power in 1980. Spain recognised it in 1981.', '1981 Spain recognises the army'],
  ])('%s', (text, event) => expect(told(text)).toContain(event));

  it.each([
    ['Congress passed the Powers Act in 1977. Jimmy Carter used it in November 1979.', /Congress$/],
    [
      'The International Court of Justice gave the temple to Cambodia in 1962. Troops clashed near it in May 2008.',
      /near the .*Court/,
    ],
    ['NATO built a base in 1990. The general closed it in 1995.', /closes NATO/],
  ])('is not who did something to another: %s', (text, wrong) => {
    for (const event of told(text)) expect(event).not.toMatch(wrong);
  });
});

describe('a date is that of no other event', () => {
  it.each([
    [
      'He lost power. Milosevic was indicted, lost power in October 2000, and died in March 2006.',
      /2006.* indicted/,
    ],
    ['China answered with tariffs, and the two sides signed a truce in October 2024.', /answers/],
    ['Peru protested to the court, and Chile sent troops in May 2012.', /protests/],
    ['Ali Mansour was arrested on 3 May 2011. Omar Haddad was freed on the same day as the vote.', /freed/],
    ['The canal was closed from June 1967 to June 1975, after the Six-Day War.', /1975.* War/],
    ['The road was shut from May 2001 to May 2003, after the invasion of the valley.', /2003.* Invasion/],
  ])('%s', (text, wrong) => {
    const events = told(text);
    expect(events).not.toEqual([]);
    for (const event of events) expect(event).not.toMatch(wrong);
  });

  it.each([
    [
      'Omar Haddad was arrested on 3 May 2011. Ali Mansour was freed on the same day.',
      '2011-05-03 Ali Mansour is freed',
    ],
    [
      'Rebels invaded the valley and the government fled on 3 May 2011.',
      '2011-05-03~ Rebels invade the valley',
    ],
  ])('but it is: %s', (text, event) => expect(told(text)).toContain(event));
});

describe('how much', () => {
  it.each([
    ['Spain cut almost all aid to Peru in 2011.', '2011 Spain cuts almost all aid to Peru'],
    ['Spain freed nearly all prisoners in 2012.', '2012 Spain frees nearly all prisoners'],
    ['Spain cut all aid to Peru in 2013.', '2013 Spain cuts all aid to Peru'],
    ['Spain almost lost the war in 2014.', '2014 Spain almost loses the war'],
  ])('%s', (text, event) => expect(told(text)).toContain(event));
});
