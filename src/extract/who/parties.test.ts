import { expect, it } from 'vitest';
import { eventsOf } from '../testing.ts';

const eventsIn = (text: string) =>
  eventsOf(`Prices grew. ${text}`, '2025-09-02').map(
    ({ title, actors, places }) =>
      `${title} [${actors.toSorted().join()}] ${places.map(({ label }) => label).join()}`,
  );

it.each([
  // Whom the title names takes part.
  [
    'Washington reacted on Sunday by allowing Ukraine to strike Moscow.',
    'Washington reacts by allowing Ukraine to strike Moscow [RUS,UKR,USA] ',
  ],
  [
    'Iran fired rockets at Israel in May 2024 despite warnings from France.',
    'Iran fires rockets at Israel despite warnings from France [IRN,ISR] ',
  ],
  // Where a flight goes is no party to its fate.
  ['Flight 321 to Singapore crashed on Monday.', 'Flight 321 to Singapore crashes [] Singapore'],
  ['Peru lost to Spain on Monday.', 'Peru loses to Spain [ESP,PER] '],
  // Two that are joined have one part.
  [
    'The summit in Moscow and Pyongyang opened in May 2024.',
    'Summit in Moscow and Pyongyang opens [] Moscow,Pyongyang',
  ],
  ['On 3 May 2024 Moscow and Pyongyang signed a pact.', 'Moscow and Pyongyang sign a pact [PRK,RUS] '],
  // Behind a semicolon another does another thing.
  [
    'Victor Rault was replaced in 1926; Sir Geoffrey Knox, a British envoy, took over.',
    'Victor Rault is replaced [] ',
  ],
  // Names that are part of others.
  [
    'Rault was replaced by George Washington Stephens in 1926.',
    'Rault is replaced by George Washington Stephens [] ',
  ],
  ['The army attacked ethnic Albanians in May 1998.', 'Army attacks ethnic Albanians [] '],
  [
    'Spain sent a team to the Helsinki Olympics in May 1952.',
    'Spain sends a team to the Helsinki Olympics [ESP] Helsinki',
  ],
  ['Xi met Li Qiang on Monday. Li left on Tuesday.', 'Li leaves [CHN,li-qiang] '],
  [
    'Kim Jong Un won. Kim sang. Kim slept. Its founder, Kim Il Sung, fought. Norway met Kim in June 2018.',
    'Norway meets Kim [NOR,PRK,kim-jong-un] ',
  ],
  // Of one family
  ['Omar Rahu ruled. Ali Rahu won in 2009. In May 2010 he fled.', 'Ali Rahu flees [] '],
  ['Bo Lee fled. General Bo Hall won in 2009. Gen. B. Hall died in May 2010.', 'Gen. B. Hall dies [] '],
  // Who is meant
  [
    'Ana Lee won in 2001. President Sousa named her ambassador to Peru on Monday.',
    'President Sousa names Ana Lee ambassador to Peru [PER] ',
  ],
  [
    'Its founder, Ana Lee, visited Spain and Peru, signing treaties with both in May 1961.',
    'Ana Lee signs treaties with Spain and Peru [ESP,PER] ',
  ],
  [
    'Ana Lee warned Chinese banks in April 2024 that they would pay.',
    'Ana Lee warns Chinese banks that they will pay [CHN] ',
  ],
  [
    'Costs grew. The auditors refused to sign its accounts in May 2024.',
    'Auditors refuse to sign accounts [] ',
  ],
])('%s', (text, event) => expect(eventsIn(text)).toContain(event));
