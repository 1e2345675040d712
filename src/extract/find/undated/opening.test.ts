import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing.ts';

/** What is inferred, with its date. */
const inferred = (text: string, published?: string) =>
  eventsOf(text, published)
    .filter(({ evidence }) => evidence[0].dating === 'inferred')
    .map(({ date, title }) => `${date} ${title}`);

describe('the main event of news whose first lines give no date but that of the page', () => {
  it.each([
    [
      'in the perfect of the present',
      'Airline unveils night train\n\nMarch 3, 2005\n\nNordic Rail has unveiled a sleeper train that can run from Oslo to Rome without a stop.',
      '2005-03-03~ Nordic Rail unveils a sleeper train',
    ],
    [
      'beside a time of another matter',
      'Museum opens wing for glass\n\nMay 12, 2011\n\nFour years after it was first due, the Arvik museum has opened a wing for glass.',
      '2011-05-12~ Arvik museum opens a wing for glass',
    ],
    [
      'before what was warned of since long ago',
      'Quota for cod\n\nMay 12, 2011\n\nMinisters of the coastal states have unexpectedly approved a quota for cod that scientists had warned against since 2004.',
      '2011-05-12~ Ministers of the coastal states approve a quota for cod',
    ],
    [
      'by a verb that only the headline makes news',
      'Rowers win cup\n\nMay 12, 2011\n\nThe rowers of Arvik have beaten the champions and won the cup.',
      '2011-05-12~ Rowers of Arvik win the cup',
    ],
    [
      'as the headline says, in the past tense',
      'Firm presents plane\n\nMay 12, 2011\n\nThe firm presented a plane at the fair of Arvik. It can carry 300 people.',
      '2011-05-12~ Firm presents a plane at the fair of Arvik',
    ],
    [
      'as the headline says, in the second sentence',
      'City tests ferry without crew\n\nMay 12, 2011\n\nThe ferry was ordered in January 2010. The city has tested a ferry without crew in the harbour.',
      '2011-05-12~ City tests a ferry without crew in the harbour',
    ],
    [
      'as the headline says, in the passive',
      'Mayor named head of bank\n\nMay 12, 2011\n\nThe mayor of Arvik has been named head of the bank.',
      '2011-05-12~ Mayor of Arvik is named head of the bank',
    ],
    [
      'beside a clause that says who is meant',
      'A sale\n\nMay 12, 2011\n\nThe bank, which was founded in 1901, bought its rival Ost for $3 million. Shares rose on Wednesday.',
      '2011-05-12~ Bank buys its rival Ost for $3 million',
    ],
    [
      'as what someone has admitted',
      'Faults\n\nMay 12, 2011\n\nOst Rail Corp. has confirmed that its sleeper had a fault. Trains stood still on Monday.',
      '2011-05-12~ Ost Rail Corp. confirms that its sleeper had a fault',
    ],
    [
      'as what someone said was done',
      'Cables\n\nMay 12, 2011\n\nOst Telecom Corp. said it bought its rival Holm for $3 million. The two make cables.',
      '2011-05-12~ Ost Telecom Corp. buys its rival Holm for $3 million',
    ],
    [
      'as what someone said was done, by a deed',
      'Ferries\n\nMay 12, 2011\n\nOst Lines Corp. said it raised its stake in the ferry to 9%. It owns two ships.',
      '2011-05-12~ Ost Lines Corp. raises its stake in the ferry to 9%',
    ],
    [
      'in the past, where others are quoted and no year is named',
      'Tunnels\n\nMay 12, 2011\n\nOst Rail launched an offer for the tunnel. The offer ends soon, it said.',
      '2011-05-12~ Ost Rail launches an offer for the tunnel',
    ],
  ])('%s', (_, text, expected) => expect(inferred(text)).toEqual([expected]));

  it.each([
    ['what lasts', 'The long war\n\nMay 12, 2011\n\nThe war has killed 500,000 people. Many have fled.'],
    [
      'a history',
      "Napoleon's march\n\nMay 12, 2011\n\nNapoleon invaded Russia with 600,000 men. He lost most of them.",
    ],
    [
      'a history that quotes',
      'The siege\n\nMay 12, 2011\n\nThe Danes attacked Arvik with 60 ships. In 1658 the mayor said he would not yield.',
    ],
    [
      'what someone has admitted before',
      'Faults\n\nMay 12, 2011\n\nOst Rail has often admitted that its sleepers are late.',
    ],
    [
      'what was lately',
      'Rules\n\nMay 12, 2011\n\nThe government recently announced rules for ferries. They are strict, sailors said.',
    ],
    [
      'what someone said is so',
      'Ferries\n\nMay 12, 2011\n\nArvik Lines said it owned two ships. It expects a good year.',
    ],
    ['an essay', 'The league\n\nMay 12, 2011\n\nThe league has long shaped the continent.'],
    ['what was done again and again', 'Shops\n\nMay 12, 2011\n\nThe chain has closed 300 shops since 2004.'],
    ['a truth', 'Cups\n\nMay 12, 2011\n\nFew rowers have ever won the cup. It is of silver.'],
    ['what did not happen', 'Firm sells plane\n\nMay 12, 2011\n\nThe firm has not sold a plane.'],
    ['what may be', 'Firm sells plane\n\nMay 12, 2011\n\nThe firm may have sold a plane.'],
    ['without a day', 'Firm unveils plane\n\nThe firm has unveiled a plane.'],
  ])('not %s', (_, text) => expect(inferred(text)).toEqual([]));
});
