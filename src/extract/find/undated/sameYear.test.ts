import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing.ts';

/** What is inferred, with its date. */
const inferred = (text: string, published?: string) =>
  eventsOf(text, published)
    .filter(({ evidence }) => evidence[0].dating === 'inferred')
    .map(({ date, title }) => `${date} ${title}`);

describe('what a paragraph goes on to tell of the year of a date', () => {
  it.each([
    [
      'as the next thing',
      'In 1612 the river broke through the dyke at Holm. The villagers then moved the church to the hill.',
      ['1612 Villagers move the church to the hill'],
    ],
    [
      'as the answer',
      'In 1847 the bank raised its rates. In response the weavers burned the account books.',
      ['1847 Weavers burn the account books'],
    ],
    [
      'as what came of it',
      'In 1908 the mine was flooded. As a consequence the company was broken up.',
      ['1908 Company is broken up'],
    ],
    [
      'of the same fight, over several sentences',
      'In 1241 the horde crossed the river with a great army. The town of Holm was sacked. The people had fled. The fort at the ford was besieged.',
      ['1241 Town of Holm is sacked', '1241 Fort at the ford is besieged'],
    ],
    [
      'of the same fight, by who lost',
      'In 1658 the Danes attacked Arvik. They were beaten at the walls. The fleet was scattered off Holm.',
      ['1658 Danes are beaten at the walls', '1658 Fleet is scattered off Holm'],
    ],
    [
      'of the same fight, behind a look back',
      'In 1704 the army took Arvik. The fort had been built four years earlier. The garrison of Ost was captured.',
      ['1704 Garrison of Ost is captured'],
    ],
    [
      'as the outcome of trouble',
      'In 1911 the officers staged a coup. The minister fled to Lima.',
      ['1911 Minister flees to Lima'],
    ],
    [
      'in the background of news',
      'The port of Arvik was closed on Monday. The police are there. In 1988 the same gangs attacked the port. The mayor was then recalled to Oslo.',
      ['1988 Mayor is recalled to Oslo'],
    ],
  ])('%s', (_, text, expected) => expect(inferred(text, '2015-06-02')).toEqual(expected));

  it.each([
    ['in another paragraph', 'In 1612 the dyke broke.\n\nThe villagers then moved the church to the hill.'],
    ['with a time of its own', 'In 1847 the bank failed. In response the weavers rioted for two years.'],
    ['by "by then"', 'In 1847 the bank failed. By then the weavers burned the account books.'],
    ['of a life that went on', 'In 1951 he joined the navy. He then bought a farm in Chile.'],
    ['of a firm that had begun', 'The mill was founded in 1820. It then bought its rival in Holm.'],
    ['later', 'In 1612 the dyke broke. Later the villagers moved the church to the hill.'],
    ['that may be of any year', 'In 1904 the club won the cup. The players bought a house by the sea.'],
    ['of a fight, by others', 'In 1241 the horde took the fort. The coast was raided by pirates.'],
    ['of a game', 'In 1904 the club won the cup. The champions were beaten in the final.'],
    ['of a fight, by whom it says', 'In 1241 the horde took the fort. The king raided the coast.'],
    ['of a fight, but without one', 'In 1241 the horde crossed the river. The town had a fine church.'],
    [
      'at the turn of a year',
      'In December 1847 the bank failed. The mood was dark. The weavers then burned the account books.',
    ],
    ['that only was so', 'In 1847 the bank failed. The weavers were then in despair.'],
    [
      'of the year of the news',
      'In 2015 the club bought the port. The mayor then moved the court to the hill.',
    ],
    ['outcome of what was no trouble', 'In 1904 the architect finished the tower. The mayor fled to Lima.'],
  ])('not %s', (_, text) => expect(inferred(text, '2015-06-02')).toEqual([]));
});
