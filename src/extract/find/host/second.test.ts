import { describe, expect, it } from 'vitest';
import { brief, eventsOf } from '../../testing.ts';

/** Tuesday. */
const events = (text: string) => eventsOf(text, '2025-09-02');
const told = (text: string) => events(text).map(brief);

describe('what is told again with another time', () => {
  it.each([
    [
      'another object',
      'The army captured Aden on 24 October 1967, Taiz six days later, and the port of Mocha on 3 November.',
      [
        '1967-10-24 Army captures Aden',
        '1967-10-30 Army captures Taiz',
        '1967-11-03 Army captures the port of Mocha',
      ],
    ],
    [
      'another place with its preposition',
      'The rebels surrendered in Aden on 24 October 1967 and in Taiz on 30 October 1967.',
      ['1967-10-24 Rebels surrender in Aden', '1967-10-30 Rebels surrender in Taiz'],
    ],
    [
      'another place without',
      'The leaders met in Geneva in 1985 and Reykjavik in 1986.',
      ['1985 Leaders meet in Geneva', '1986 Leaders meet in Reykjavik'],
    ],
    [
      'another subject',
      'Italy surrendered in 1943 and Germany in 1945.',
      ['1943 Italy surrenders', '1945 Germany surrenders'],
    ],
    [
      'another subject, of the kind of the first',
      'Spain joined the alliance in 1982, Finland in 2023.',
      ['1982 Spain joins the alliance', '2023 Finland joins the alliance'],
    ],
    [
      'another subject of a passive',
      'Paris was liberated in August 1944 and Brussels in September 1944.',
      ['1944-08 Paris is liberated', '1944-09 Brussels is liberated'],
    ],
    [
      'a participle, too',
      'The bloc grew, adding Greece in 1981 and Portugal in 1986.',
      ['1981 Bloc adds Greece', '1986 Bloc adds Portugal'],
    ],
    [
      'with an infinitive',
      'The bloc grew to include Greece in 1981 and Portugal in 1986.',
      ['1981 Bloc grows to include Greece', '1986 Bloc grows to include Portugal'],
    ],
    [
      'another who followed',
      'Norway joined the pact in May 1990, and Denmark followed in June 1991.',
      ['1990-05 Norway joins the pact', '1991-06 Denmark joins the pact'],
    ],
    [
      'behind "then"',
      'The firm moved its office to Lima on 1 May 1979, and then to Quito on 2 May 1986.',
      ['1979-05-01 Firm moves its office to Lima', '1986-05-02 Firm moves its office to Quito'],
    ],
    [
      'behind its time',
      'Ann Lee was elected to the council in 1979, and in 1986 to the senate.',
      ['1979 Ann Lee is elected to the council', '1986 Ann Lee is elected to the senate'],
    ],
    [
      'behind its time, another object',
      'The club won the cup in 1954, and in 1962, the league.',
      ['1954 Club wins the cup', '1962 Club wins the league'],
    ],
    [
      'behind its time, the first in front',
      'In 1970 Paul Berg moved to Rome, and in 1975 to Paris.',
      ['1970 Paul Berg moves to Rome', '1975 Paul Berg moves to Paris'],
    ],
  ])('%s: %s', (_, text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ['two days of one', 'The rebels attacked the town on May 4 and 5.'],
    ['the same in other words', 'A bomb hit Kabul on Monday, the second attack this year.'],
    ['whom, nobody says', 'Portugal followed in 1986.'],
    ['a new sentence', 'The club won the cup, and in 1962 the league was rich.'],
    ['a date in two parts', 'The strike began in May 2019, and in June of that year.'],
    ['a span', 'The rebels held the town in May, and until the end of June.'],
  ])('not %s: %s', (_, text) => expect(told(text).length).toBeLessThan(2));

  it('gives each its own actors', () => {
    const [first, second] = events('Italy surrendered in 1943 and Germany in 1945.');
    expect([first.actors, second.actors]).toEqual([['ITA'], ['DEU']]);
  });
});

describe('a participle behind its noun, with its own time', () => {
  it.each([
    ['A list issued by the court on Monday named 31 people.', ['2025-09-01 List is issued by the court']],
    ['The minister wants to suspend the order signed in May.', ['2025-05 Order is signed']],
    [
      'The law was shaped by the invasion of Madagascar launched in May 1942.',
      ['1942-05 Invasion of Madagascar is launched'],
    ],
    [
      'Police arrested a man wanted in two other countries on Monday.',
      ['2025-09-01 Police arrest a man wanted in two other countries'],
    ],
    ['The campaign to secure the valley succeeded in 1863.', ['1863 Campaign to secure the valley succeeds']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a form in -ing in front, with its own time', () => {
  it.each([
    [
      'After visiting Kyiv on Monday, the minister said that he was content.',
      ['2025-09-01 Minister visits Kyiv'],
    ],
    ['Arriving in Rome on Monday, the king praised the pope.', ['2025-09-01 King arrives in Rome']],
    ['Having invaded Poland in September 1939, Germany was at war.', ['1939-09 Germany invades Poland']],
    ['Beginning in 1955, the king wrote a book.', ['1955 King writes a book']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a time in front of a second clause', () => {
  it.each([
    ['The army crossed the river in April 1940, and on 5 May, the town fell.', '1940-05-05 Town falls'],
    ['The army crossed the river in April 1940; in May, the town fell.', '1940-05 Town falls'],
    ['The king raised an army; however, in 1786, his nobles revolted.', '1786 King’s nobles revolt'],
    ['The army fled, but, in May 1940, the town fell.', '1940-05 Town falls'],
  ])('%s', (text, event) => expect(told(text)).toContain(event));

  it('but a time before a comma is that of the verb before', () =>
    expect(told('The army crossed the river and fled on 5 May 1940, the king said.')).toContain(
      '1940-05-05 Army flees',
    ));
});

describe('who acts', () => {
  it.each([
    ['Their forces took Aden on May 21, 1967.', '1967-05-21 Forces take Aden'],
    ['Many women joined the army in May 1911.', '1911-05 Many women join the army'],
    ['Most of the army fled in May 1911.', '1911-05 Most of the army flees'],
    [
      'The top commander of a small resistance force in the north said on Monday he had sent a team.',
      '2025-09-01 Top commander sends a team',
    ],
    [
      'Fighters of the revolution that brought Castro to power gathered on Monday.',
      '2025-09-01 Fighters of the revolution gather',
    ],
  ])('%s', (text, event) => expect(told(text)).toContain(event));

  it.each(['Many joined in May 1911.', 'They took Aden on May 21, 1967.', 'All fled in May 1911.'])(
    'is not known: %s',
    (text) => expect(told(text)).toEqual([]),
  );
});
