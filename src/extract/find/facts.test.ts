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

describe('what lasts for years has no day', () => {
  it.each([
    [
      'Omar Haddad studied law in Lima and joined the ministry in 1953.',
      /studies/,
      '1953 Omar Haddad joins the ministry',
    ],
    ['Ann Lee lived in Peru and won the vote in 1960.', /lives/, '1960 Ann Lee wins the vote'],
    ['Ann Lee was elected in 1965 and served as a judge.', /serves/, '1965 Ann Lee is elected'],
  ])('%s', (text, wrong, event) => {
    expect(told(text)).toContain(event);
    for (const each of told(text)) expect(each).not.toMatch(wrong);
  });

  it('but what does not has', () =>
    expect(told('Ann Lee invaded Peru and took the port in 1970.')).toContain('1970 Ann Lee invades Peru'));
});

describe('the first of whom', () => {
  it.each([
    'Pedro Castillo became the third Peruvian president in a row to leave office in December 2022.',
    'Omar Haddad became the first man from the southern provinces of the kingdom to lead the army in 2010.',
    'Ann Lee became the only member of the council of the northern region to resign in 2011.',
  ])('is not told without it: %s', (text) => {
    for (const event of told(text)) expect(event).toMatch(/ to (leave|lead|resign)/);
  });

  it.each([
    [
      'Ann Lee became the first woman to win the prize in 2019.',
      '2019 Ann Lee becomes the first woman to win the prize',
    ],
    [
      'Ann Lee became the first president of the bank in 2012.',
      '2012 Ann Lee becomes the first president of the bank',
    ],
  ])('%s', (text, event) => expect(told(text)).toContain(event));
});

describe('a time of day is of the day that was told', () => {
  it.each([
    'A quake struck the valley on Sunday, officials said on Monday. It hit the town at 11:47 p.m.',
    'Rebels shelled the port on Saturday, the army said Monday. They hit a ship at 3 a.m.',
    'A bomb killed six on Friday, police told reporters on Sunday. It destroyed a bridge at 10:30 p.m.',
  ])('and not of that on which it was said: %s', (text) => {
    for (const event of told(text)) expect(event).not.toMatch(/^2025-(09-01|08-31) .*(town|ship|bridge)/);
  });

  it('which may be the last', () =>
    expect(told('A quake struck the valley on Sunday. It hit the town at 11:47 p.m.')).toContain(
      '2025-08-31 Quake hits the town',
    ));
});

describe('apart, and theirs', () => {
  it.each([
    ['In 1998 two quakes three months apart killed 700 people.', '1998 Two quakes kill 700 people'],
    ['Two bombs ten minutes apart killed six in May 2011.', '2011-05 Two bombs kill six'],
    ['Two votes a year apart were held in 2012.', '2012 Two votes are held'],
    ['Two bombs killed ten soldiers in May 2011.', '2011-05 Two bombs kill ten soldiers'],
    [
      'Rail workers in Portugal struck in March 2020. Their union accepted the offer on 3 May 2020.',
      '2020-05-03 Union accepts the offer',
    ],
    [
      'Farmers from the north marched in March 2020. Their leaders met on 3 May 2020 in Lima.',
      '2020-05-03 Leaders meet in Lima',
    ],
    ['Rebels shelled the town in 2010. Their leader fled in May 2011.', '2011-05 Rebels’ leader flees'],
  ])('%s', (text, event) => expect(told(text)).toContain(event));
});

describe('what is set in December for January is of the next year', () => {
  const dates = (text: string) => eventsOf(text, '2024-12-30').map(({ date }) => date);

  it.each([
    ['President Biden ordered a state funeral in Washington on January 9.', '2025-01-09'],
    ['The union set a strike for January 20.', '2025-01-20'],
    ['The court scheduled a hearing in the case for February 3.', '2025-02-03'],
  ])('%s', (text, date) => expect(dates(text)).toContain(date));

  it.each([
    ['Rebels attacked the capital on January 9.', '2024-01-09'],
    ['The court ordered a recount on November 9.', '2024-11-09'],
    ['The union set a fire in Lima on August 20.', '2024-08-20'],
  ])('but not: %s', (text, date) => expect(dates(text)).toContain(date));
});

it('"it" is the one of whom only something was said', () =>
  expect(
    told('Kosovo was a province of Serbia. Slobodan Milosevic stripped it of that status in 1989.'),
  ).toContain('1989 Slobodan Milosevic strips Kosovo of the status'));
