import { describe, expect, it } from 'vitest';
import { brief, eventsOf } from '../../testing.ts';

const told = (text: string) => eventsOf(text, '2025-09-02').map(brief);

describe('what is wanted is not done', () => {
  it.each([
    [
      'The court issued a warrant for the general’s arrest in March 2024.',
      ['2024-03 Court issues a warrant for the general’s arrest'],
    ],
    ['Its plans for an invasion in May 1940 leaked.', []],
    ['Police arrested the general in March 2024.', ['2024-03 Police arrest the general']],
    ['The arrest of Slobodan Milosevic in April 2001 was a shock.', ['2001-04 Arrest of Slobodan Milosevic']],
  ])('%s', (text, events) => expect(told(text).filter((event) => !/leak/.test(event))).toEqual(events));
});

describe('what is no event of its own', () => {
  it.each([
    ['what was said in quotes', '“We will not sign,” the president told parliament on Tuesday.'],
    ['the first of what, nobody knows', 'The first, in Minsk, broke down in April 2022.'],
    ['the end of a war, in one of its years', 'The 1950-53 war ended with an armistice.'],
  ])('%s: %s', (_, text) => expect(told(text)).toEqual([]));

  it.each([
    [
      'The minister told a crowd on Tuesday that the canal was safe.',
      '2025-09-02 Minister tells a crowd that the canal is safe',
    ],
    ['The first ship sank in April 2022.', '2022-04 First ship sinks'],
    ['The Aug. 7 blasts killed 257 people.', '2025-08-07 Blasts kill 257 people'],
  ])('but %s', (text, event) => expect(told(text)).toContain(event));
});

describe('a date beside one of which more was told', () => {
  it.each([
    [
      'The talks of 1907, which Russia called, and 1912, when Spain joined the pact, failed.',
      ['1912 Spain joins the pact'],
    ],
    [
      'The laws of 1848, which Denmark signed, and 1864, when Prussia seized the duchy, were kept.',
      ['1864 Prussia seizes the duchy'],
    ],
    [
      'The laws of 1929, which Spain passed for its colonies, and 1959, when Peru divided the lake, failed.',
      ['1959 Peru divides the lake'],
    ],
    // Its own date.
    ['The mill, which burned down in May 1929, is gone.', ['1929-05 Mill burns down']],
  ])('%s', (text, events) =>
    expect(told(text).filter((event) => !/^(1907|1848|1929 )/.test(event))).toEqual(events),
  );
});

describe('what a court finds someone guilty of', () => {
  it.each([
    ['Judges found Paul Berg, 58, guilty of taking $2 million in 2016.', []],
    ['Paul Berg was convicted of killing a guard in 2016.', []],
    [
      'In May 2020 the court convicted Paul Berg of taking $2 million in 2016.',
      ['2020-05 Court convicts Paul Berg of taking $2 million'],
    ],
    [
      'Paul Berg was convicted in 2016 of killing a guard.',
      ['2016 Paul Berg is convicted of killing a guard'],
    ],
    ['Paul Berg was convicted of murder in 2016.', ['2016 Paul Berg is convicted of murder']],
  ])('%s', (text, events) => expect(told(text)).toEqual(events));
});

describe('a participle in front', () => {
  it.each([
    ['Founded in 1949, NATO bombed the town.', ['1949 NATO is founded']],
    [
      'Founded in 1949, NATO bombed Yugoslavia.',
      ['1949 NATO is founded', '1999-03-24/1999-06-10 NATO bombs Yugoslavia'],
    ],
    ['Built in 1903, the mill burned down.', ['1903 Mill is built']],
    ['Posted to Cairo in 1941, Paul Berg broke the code.', ['1941 Paul Berg is posted to Cairo']],
    ['Diagnosed with cancer in July 2010, Paul Berg died.', ['2010-07 Paul Berg is diagnosed with cancer']],
    ['Dated 3 May 1955, the letter was sold.', []],
    ['Set in 1910, the film won three prizes.', []],
    ['Asked about the deal in May 2001, the minister resigned.', []],
    [
      'Born in Rome in 1937, Paul Berg fled the city in 1939.',
      ['1937 Paul Berg is born in Rome', '1939 Paul Berg flees the city'],
    ],
    [
      'Captured in March 1943, the town was retaken in May 1944.',
      ['1943-03 Town is captured', '1944-05 Town is retaken'],
    ],
    ['Beginning in 1955, Paul Berg launched a campaign.', ['1955 Paul Berg launches a campaign']],
  ])('%s', (text, events) => expect(told(text)).toEqual(events));
});

describe('an anniversary tells of two events', () => {
  it.each([
    [
      'Spain marked the 40th anniversary of its invasion of Portugal on Saturday.',
      [
        '1985 Spain invades Portugal',
        '2025-08-30 Spain marks the 40th anniversary of its invasion of Portugal',
      ],
    ],
    ['In 1995 they marked the tenth anniversary of the bombing of Lima.', ['1985 Bombing of Lima']],
  ])('%s', (text, events) => expect(told(text)).toEqual(expect.arrayContaining(events)));

  it('but none where nobody says which', () =>
    expect(told('They spoke of the anniversary of the invasion of Portugal.')).toEqual([]));
});

describe('“of” a year', () => {
  it.each([
    ['says when a treaty was that lasts', 'Spain broke the treaty of 1955.', []],
    ['and a law', 'The minister criticised the sanctions law of 1996.', []],
    [
      'but an election is when it was won',
      'Ana Silva won the election of 1996.',
      ['1996 Ana Silva wins the election'],
    ],
    [
      'and a revolution when it overthrew',
      'The shah was overthrown in the revolution of 1979.',
      ['1979 Shah is overthrown in the revolution'],
    ],
  ])('%s: %s', (_, text, events) =>
    expect(told(text).filter((event) => !/^\S+ (Treaty|Sanctions law)$/.test(event))).toEqual(events),
  );
});

describe('a season before a noun says what kind, not when', () => {
  it.each([
    ['The winter war of words cooled in March 2020.', '2020-03'],
    ['A summer festival was cancelled in May 2020.', '2020-05'],
    ['In the winter of 1941 the army retreated.', '1941-24'],
  ])('%s', (text, date) => expect(told(text).map((event) => event.split(' ')[0])).toEqual([date]));
});

describe('"the alliance", "the organisation"', () => {
  it.each([
    ['Finland joined NATO in 2023. Sweden joined the alliance in 2024.', 'Sweden joins NATO'],
    ['India joined the SCO in 2017. Iran joined the organisation in 2023.', 'Iran joins SCO'],
    ['Spain joined the alliance in 1982.', 'Spain joins the alliance'],
  ])('%s', (text, title) => expect(told(text).some((event) => event.endsWith(title))).toBe(true));
});

it('takes no place from what someone won or quarrels over', () => {
  const places = (text: string) => eventsOf(text, '2025-09-02').flatMap((event) => event.places);
  expect(places('The parade of 2015 marked a victory over Japan.')).toEqual([]);
  expect(places('Jets flew over Iraq in March 1999.').map(({ label }) => label)).toEqual(['Iraq']);
});

it.each([
  ['A woman was killed on Sunday when robbers fired at a shop.', '2025-08-31 Woman is killed'],
  ['Troops stormed the palace in 1952 when the king fled.', '1952 Troops storm the palace'],
  ['It was in 1980 when Iran attacked Iraq.', '1980 Iran attacks Iraq'],
])('%s', (text, event) => expect(told(text)).toContain(event));

describe('the day of a report', () => {
  it.each([
    [
      'The mayor opened a museum for the man who invented the rifle, according to a report Friday.',
      '2025-08-29 Mayor opens a museum for the man',
    ],
    ['Rebels attacked a convoy, according to the UN on Sunday.', '2025-08-31 Rebels attack a convoy'],
    ['Officials said on Sunday that rebels attacked a convoy.', '2025-08-31 Rebels attack a convoy'],
  ])('%s', (text, event) => expect(told(text)).toEqual([event]));

  it('names no source among the actors, and says that it is inferred', () => {
    const [event] = eventsOf('Rebels attacked a convoy, according to the UN on Sunday.', '2025-09-02');
    expect(event.actors).toEqual([]);
    expect(event.evidence[0].dating).toBe('inferred');
  });

  it('is not that of a time before the report', () => {
    expect(told('In May 1999 rebels attacked a convoy, according to the UN.')).toEqual([
      '1999-05 Rebels attack a convoy',
    ]);
  });
});

it.each([
  ['About 500 people attended a Sunday night service.', ['2025-08-31 About 500 people attend a service']],
  ['The minister praised a Sunday newspaper.', []],
])('%s', (text, events) => expect(told(text)).toEqual(events));

describe('a part of a country may act', () => {
  it.each([
    [
      'In May 1994 the south declared independence from the north.',
      ['1994-05 South declares independence from the north'],
    ],
    ['In 1983 the north declared independence.', ['1983 North declares independence']],
    ['In 2005 the south voted for independence.', ['2005 South votes for independence']],
    ['The army took the north gate in May 1941.', ['1941-05 Army takes the north gate']],
    ['The army held the west coast in May 1941.', ['1941-05 Army holds the west coast']],
  ])('%s', (text, events) => expect(told(text)).toEqual(events));
});

describe('"when" behind a range of times is at its end', () => {
  it.each([
    ['Luis Ferrer ruled from 1990 until 2000, when he fled to Japan.', '2000 Luis Ferrer flees to Japan'],
    ['The company built ships from 1990 to 2004, when it sold the yard.', '2004 Company sells the yard'],
    [
      'In early May 2011, when he fled to Japan, the army took over.',
      '[2011-05-01..2011-05-10] Army takes over',
    ],
  ])('%s', (text, event) => expect(told(text)).toContain(event));
});

describe('how old something is is no event', () => {
  it.each([
    ['The quarrel goes back to 2016.', []],
    ['The feud dates from 1936.', []],
    ['The treaty dates back to 1955.', []],
    ['The army went back to Lima in 1990.', ['1990 Army goes back to Lima']],
  ])('%s', (text, events) => expect(told(text)).toEqual(events));
});

describe('verbs with their small words', () => {
  it.each([
    ['Dina Boluarte was sworn in on 3 May 2011.', ['2011-05-03 Dina Boluarte is sworn in']],
    ['The jury was sworn in on 4 May 2011.', ['2011-05-04 Jury is sworn in']],
    ['The general, once a minister, shot himself in April 2019.', ['2019-04 General shoots himself']],
  ])('%s', (text, events) => expect(told(text)).toEqual(events));
});

describe('a time in brackets', () => {
  it.each([
    ['Jack Lang stepped down (2006) after one term.', ['2006 Jack Lang steps down after one term']],
    ['Omar Haddad died (1999) before the trial.', ['1999 Omar Haddad dies before the trial']],
    ['Paul Berg fought in the Battle of Lima (1781).', ['1781 Battle of Lima']],
    // A life.
    ['Omar Haddad (1911-1999) ruled Peru.', []],
    ['Paul Berg met Ann Lee (1920-2001).', []],
  ])('%s', (text, events) => expect(told(text)).toEqual(events));
});

describe('a name between commas before the time', () => {
  it.each([
    [
      'The club was poor after the death of its owner, Paul Berg, in May 2013.',
      ['2013-05 Death of Paul Berg'],
    ],
    ['Police spoke of the murder of a girl, Ann Lee, on 14 February 2013.', ['2013-02-14 Murder of Ann Lee']],
    ['Real Madrid renewed the coach’s contract in 2003.', ['2003 Real Madrid renews the coach’s contract']],
  ])('%s', (text, events) => expect(told(text)).toEqual(events));
});

describe('a time within an event noun’s phrase', () => {
  it.each([
    ['Talks Monday in Cairo were expected to address it.', ['2025-09-01 Talks in Cairo']],
    [
      'A shooting Tuesday at a school in Lima killed four children.',
      ['2025-09-02 Shooting at a school in Lima kills four children'],
    ],
    [
      'The meeting Friday between Omar Haddad and Ann Lee ended early.',
      ['2025-08-29 Meeting between Omar Haddad and Ann Lee'],
    ],
    // What is only worked on, and where.
    ['Negotiators worked on a truce in the war in Ukraine on Monday.', []],
    ['The party wanted a vote on the bill on Monday.', []],
  ])('%s', (text, events) => expect(told(text)).toEqual(events));
});

describe('what has happened only until then', () => {
  it.each([
    ['Until the union was banned in 1984, it had 20,000 members.', ['1984 Union is banned']],
    ['The camp stayed open until the army shut the gate in May 1990.', ['1990-05 Army shuts the gate']],
    ['The union will wait until the talks resume on Monday.', []],
    ['The men held out until the last shell fell.', []],
  ])('%s', (text, events) => expect(told(text)).toEqual(events));
});

describe('an event noun with its year', () => {
  it.each([
    ['Many remembered the 1956 uprising.', ['1956 1956 uprising']],
    ['Despite the May 1968 strikes, the party won.', ['1968-05 May 1968 strikes']],
    ['Under a treaty of August 1936, Britain kept its bases.', ['1936-08 Treaty of August 1936']],
    ['Despite the 1945 Setif massacre, most voters were calm.', ['1945 Setif massacre']],
    // Without the year it could be any.
    ['Many feared the Friday talks.', []],
    ['Many remembered its 1956 uprising.', []],
  ])('%s', (text, events) => expect(told(text)).toEqual(events));
});

describe('what is planned', () => {
  it.each([
    ['The merger, set to close in December, would create a bank.', ['2025-12 Merger to close']],
    ['The trial, due to start on Monday, was moved to Lyon.', ['2025-09-08 Trial to start']],
    ['The match, scheduled for Saturday, will draw few.', ['2025-09-06 Match is scheduled']],
    [
      'The leaders are expected to meet in Geneva on Friday.',
      ['2025-09-05 Leaders are expected to meet in Geneva'],
    ],
    // What was planned for a day that is past may not have been.
    ['The talks, set to resume in May 1990, never did.', []],
    ['The vote, scheduled for May 1990, was a failure.', []],
    ['Prices are expected to fall in 2026.', []],
  ])('%s', (text, events) => expect(told(text)).toEqual(events));
});

describe('what was or came', () => {
  it.each([
    ['The first meeting of the council was in Oslo in 1990.', ['1990 First meeting of the council']],
    ['NATO’s last enlargement was Sweden in March 2024.', ['2024-03 NATO’s last enlargement']],
    ['The campaign was a success in 1990.', []],
    ['The election was free in 1990.', []],
    ['Worse came in October 1993, when 18 soldiers were killed.', ['1993-10 18 soldiers are killed']],
    ['The end came on 30 April 1975.', ['1975-04-30 End comes']],
  ])('%s', (text, events) => expect(told(text)).toEqual(events));
});

describe('a term from its beginning to its end', () => {
  it.each([
    ['Ann Lee served as mayor of Lima from 1990 to 1994.', ['1990/1994 Ann Lee serves as mayor of Lima']],
    ['Omar Haddad was prime minister from 1990 to 1994.', ['1990/1994 Omar Haddad is prime minister']],
    ['Ann Lee served as mayor of Lima in 1990.', []],
    ['The bridge was the longest in Peru from 1990 to 1994.', []],
  ])('%s', (text, events) => expect(told(text)).toEqual(events));
});

describe('of two times, a clause has its own', () => {
  it.each([
    [
      'After denying rumours in the summer of 2004, Ann Lee resigned in mid-August 2004.',
      '[2004-08-11..2004-08-20] Ann Lee resigns',
    ],
    [
      'Before closing its mill in 2009, the firm dismissed 30 workers in May 2009.',
      '2009-05 Firm dismisses 30 workers',
    ],
    [
      'In 1941, on 22 June, Germany attacked the Soviet Union.',
      '1941-06-22 Germany attacks the Soviet Union',
    ],
  ])('%s', (text, event) => expect(told(text)).toContain(event));
});

describe('what was done once and lasts since', () => {
  it.each([
    ['The bank had been suspended since July 24, 2003.', '2003-07-24 Bank is suspended'],
    ['General Cole has been detained since May 2021.', '2021-05 General Cole is detained'],
    ['The island has been divided since 1974.', '1974 Island is divided'],
  ])('%s', (text, event) => expect(told(text)).toEqual([event]));

  it.each([
    'More than 200 people have been killed since May 2023.',
    'She has seen many wars since 2003.',
    'Ann Lee has been married since May 2004.',
  ])('but not %s', (text) => expect(told(text)).toEqual([]));

  it('knows who was seen for the last time', () => {
    expect(told('Ann Lee was last seen on May 3 in Lima.')).toEqual([
      '2025-05-03 Ann Lee is last seen in Lima',
    ]);
  });
});

it('tells no one of whom two phrases at once are told in a gap', () =>
  expect(
    told('Jan Berg joined from Oslo for a million in May 2012, Paul Lund from Lima for less in May 2014.'),
  ).toEqual(['2012-05 Jan Berg joins from Oslo for a million']));
