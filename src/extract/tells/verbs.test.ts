import { describe, expect, it } from 'vitest';
import { brief, eventsOf } from '../testing.ts';

const told = (text: string) => eventsOf(text, '2025-09-02').map(brief);

describe('a verb that looks like something else', () => {
  it.each([
    ['The truce took hold on Monday.', '2025-09-01 Truce takes hold'],
    ['A new front took shape in May 1915.', '1915-05 New front takes shape'],
    [
      'French paratroopers dropped at Suez on 5 November 1956.',
      '1956-11-05 French paratroopers drop at Suez',
    ],
    ['Fighting flared in March 1997.', '1997-03 Fighting flares'],
    ['In May 1962 six million voters cast their ballots.', '1962-05 Six million voters cast their ballots'],
    ['On 8 April 1998 the agents searched the house once more.', '1998-04-08 Agents search the house'],
    [
      'The rebels responded in 1997 with a raid on Aden aimed at the port.',
      '1997 Rebels respond with a raid on Aden aimed at the port',
    ],
    ['Bolívar proclaimed Peru a free country in 1824.', '1824 Bolívar proclaims Peru a free country'],
    ['The rifle was found May 8 buried in a yard.', '2025-05-08 Rifle is found'],
    ['Paul Berg was born in Rome in 1930 and fled in 1938.', '1938 Paul Berg flees'],
    ['Ann Lee assumed the presidency on 5 May 1990.', '1990-05-05 Ann Lee assumes the presidency'],
    ['The coach won in May 1990, added ten players in June, and left.', '1990-06 Coach adds ten players'],
    ['Riots followed in May 1992.', '1992-05 Riots follow'],
    [
      'Paul Berg murdered a couple by burning their house in 2005.',
      '2005 Paul Berg murders a couple by burning their house',
    ],
    ['The firm recalled 20,000 cars in May 2019.', '2019-05 Firm recalls 20,000 cars'],
    ['Peru recalled its ambassador in 2018.', '2018 Peru recalls its ambassador'],
    ['Ann Lee worked out the order of the acids in 1955.', '1955 Ann Lee works out the order of the acids'],
    [
      'The novel appeared in June 1958 in an edition of 2,000.',
      '1958-06 Novel appears in an edition of 2,000',
    ],
    ['The canvas was shown in Peru in July 1937.', '1937-07 Canvas is shown in Peru'],
    ['Paul Berg died in 1935, aged 27.', '1935 Paul Berg dies'],
    [
      'On 10 July 1943 French troops came ashore near Licata.',
      '1943-07-10 French troops come ashore near Licata',
    ],
    [
      'In May 2020 Paul Berg decided to sell everything but the land.',
      '2020-05 Paul Berg decides to sell everything but the land',
    ],
    ['Sales fell by 11 per cent in May 2020.', '2020-05 Sales fall by 11 per cent'],
    // Of two times with "from … to …" a change has its beginning and its end.
    [
      'Its share fell from 51 per cent in 2007 to 3 per cent in 2013.',
      '2007/2013 Share falls from 51 per cent to 3 per cent',
    ],
    ['In June 1940, the army invaded and occupied the port.', '1940-06 Army occupies the port'],
  ])('%s', (text, event) => expect(told(text)).toContain(event));

  it.each([
    ['a participle behind its noun', 'The troops dropped at Suez were French.'],
    ['the end of a period', 'Profit for the six months ended June 30 was small.'],
    ['a heading that names', 'A 1996 law named for him.'],
    ['what is supposed', 'Ann Lee assumed the worst on Monday.'],
    ['what is remembered', 'Ann Lee recalled her childhood on Monday.'],
    ['nobody', 'They will be friends, whatever happens on Monday.'],
    ['a place of work', 'Ann Lee worked out of a garage in 1990.'],
    ['what is proven', 'The claim was shown to be false in July 1937.'],
    ['a look', 'Ann Lee appeared ill in May 1950.'],
    ['another of what nobody knows', 'Ann Lee was at home. Another one failed in 1999.'],
    ['an age', 'The girl, aged 12, knew it on Monday.'],
    ['an answer in words', 'The rebels responded in 1997 with anger.'],
  ])('but not %s', (_, text) => expect(told(text)).toEqual([]));
});

describe('a time between a subject and its verb', () => {
  it.each([
    [
      'The bombings in Kenya and Uganda last week killed 12 people.',
      ['[2025-08-25..2025-08-31] Bombings in Kenya and Uganda kill 12 people'],
    ],
    ['The raid on Aden in May destroyed three ships.', ['2025-05 Raid on Aden destroys three ships']],
    ['The fall of Aden in May 1967 was a blow.', ['1967-05 Fall of Aden']],
  ])('%s', (text, events) => expect(told(text)).toEqual(events));
});

describe('what a verb only carries', () => {
  it.each([
    ['1943 saw the invasion of Italy.', ['1943 Invasion of Italy']],
    ['The year 1962 brought a revolt in France.', ['1962 Revolt in France']],
    [
      'In May 1918 a turn of the war was signalled by the intervention of Japan.',
      ['1918-05 Intervention of Japan'],
    ],
    [
      'This was followed up with raids on banks in Aden and Taiz at the end of April 1967.',
      ['[1967-04-21..1967-04-30] Raids on banks in Aden and Taiz'],
    ],
    ['The truce was not followed by an attack on Aden in May 1990.', []],
    ['The king did not attend the wedding in Rome in 1815.', ['1815 Wedding in Rome']],
  ])('%s', (text, events) => expect(told(text)).toEqual(events));
});

it.each([
  ['A bomb killed 12 people and wounded 20 on Monday.', ['2025-09-01 Bomb kills 12 people']],
  ['On Monday rebels killed two men and injured a child.', ['2025-09-01 Rebels kill two men']],
  [
    'On Monday rebels killed two men and burned a bridge.',
    ['2025-09-01 Rebels burn a bridge', '2025-09-01 Rebels kill two men'],
  ],
])('tells once whom it harmed: %s', (text, events) => expect(told(text).toSorted()).toEqual(events));

describe('how someone feels, or how things stand', () => {
  it.each([
    'The minister said on Tuesday that she was heartened by the help from Kenya.',
    'The firm was based in Aden in 1990.',
    'The king appeared ill on Friday.',
  ])('is no event: %s', (text) => expect(told(text)).toEqual([]));

  it('but to appear in court is', () =>
    expect(told('The suspect appeared before a federal judge on Friday.')).toEqual([
      '2025-08-29 Suspect appears before a federal judge',
    ]));
});

describe('what one says that one will do', () => {
  it.each([
    [
      'The African Union said on Friday it would investigate the massacre.',
      ['2025-08-29 African Union says that it will investigate the massacre'],
    ],
    ['The ministry said on Friday that it would not expel the diplomats.', []],
    ['The ministry said on Friday that Spain would expel the diplomats.', []],
    ['They said on Friday that they would expel the diplomats.', []],
  ])('%s', (text, events) => expect(told(text)).toEqual(events));
});

describe('quotations', () => {
  it.each([
    [
      'one that goes on in the next paragraph',
      'He said, “We came to talk.\n“We will go home,” he added. Rebels attacked Aden on Monday.',
      ['2025-09-01 Rebels attack Aden'],
    ],
    [
      'one that was never opened',
      'We came to talk,” he said. Rebels attacked Aden on Monday.',
      ['2025-09-01 Rebels attack Aden'],
    ],
    ['one that is still open', 'He said, “We came to talk. Rebels attacked Aden on Monday.”', []],
    [
      'words in quotation marks',
      'The “peace camp” was attacked on Monday.',
      ['2025-09-01 “Peace camp” is attacked'],
    ],
  ])('%s: %s', (_, text, events) => expect(told(text)).toEqual(events));
});

describe('what has happened is not to come', () => {
  it.each([
    [
      'The minister invited them to a ceremony in Peru on September 12, 2025.',
      ['2025-09-12 Ceremony in Peru'],
    ],
    ['The firm declared a dividend, payable September 12, 2025.', []],
    ['The court scheduled a hearing for September 12, 2025.', ['2025-09-12 Court schedules a hearing']],
    ['Spain agreed to meet Peru on September 12, 2025.', ['2025-09-12 Spain agrees to meet Peru']],
    ['Spain met Peru on August 12, 2025.', ['2025-08-12 Spain meets Peru']],
  ])('%s', (text, events) => expect(told(text)).toEqual(events));
});
