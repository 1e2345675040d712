import { describe, expect, it } from 'vitest';
import { extract } from './index.ts';
import { articleOf, brief } from './testing.ts';

/** Short articles of several kinds, and what a careful reader would list of each. */
const ARTICLES: [kind: string, published: string | undefined, text: string, events: string[]][] = [
  [
    'a war of long ago',
    undefined,
    `In the spring of 1641 the army of Count Aldric crossed the Osta and laid siege to the town of Velmar. The garrison had been reinforced in March, and its commander, Piet Holm, refused to surrender. On 3 May 1641 the besiegers stormed the north gate but were driven back. Ten days later they tried again, and the town fell. Holm was executed on 20 May. The count died in 1650.`,
    [
      '1641-03 Garrison is reinforced',
      '1641-21 Army of Count Aldric crosses the Osta',
      '1641-21 Army of Count Aldric lays siege to the town of Velmar',
      '1641-05-03 Besiegers storm the north gate',
      '1641-05-03 Besiegers are driven back',
      '1641-05-13 Town falls',
      '1641-05-20 Holm is executed',
      '1650 Count dies',
    ],
  ],
  [
    'a coup',
    '2022-09-30',
    `Soldiers seized power in Burkina Faso on Friday, the second coup in the country this year. Captain Ibrahim Traoré announced on state television that Paul-Henri Damiba had been removed. Damiba had himself overthrown President Roch Kaboré in January. The African Union condemned the coup and demanded that elections be held by July 2024. ECOWAS will discuss the crisis on Monday. The country gained independence from France in 1960.`,
    [
      '1960 Burkina Faso gains independence from France',
      '2022-01 Damiba overthrows President Roch Kaboré',
      '2022-09-30 Soldiers seize power in Burkina Faso',
      '2022-10-03 ECOWAS will discuss the crisis',
    ],
  ],
  [
    'a quarrel about trade',
    '2018-06-08',
    `The leaders of the G7 met in Quebec on Friday as a quarrel over tariffs deepened. The United States imposed tariffs on steel from Canada and the European Union on June 1. Canada announced duties on American goods a day earlier. Mexico could follow. NAFTA came into force in 1994. Justin Trudeau will host a final press conference on Saturday.`,
    [
      '1994 NAFTA comes into force',
      '2018-05-31 Canada announces duties on American goods',
      '2018-06-01 United States imposes tariffs on steel',
      '2018-06-08 Leaders of the G7 meet in Quebec',
      '2018-06-09 Justin Trudeau will host a final press conference',
    ],
  ],
  [
    'a verdict',
    '2021-03-02',
    `A Paris court found former French president Nicolas Sarkozy guilty of corruption on Monday and sentenced him to three years in prison. Sarkozy denied that he had tried to bribe a judge. His lawyers said they would appeal. Jacques Chirac was convicted in December 2011 of misusing public funds.`,
    [
      '2011-12 Jacques Chirac is convicted of misusing public funds',
      '2021-03-01 Paris court finds Nicolas Sarkozy guilty of corruption',
    ],
  ],
  [
    'a flood',
    '2023-09-14',
    `Two dams above the Libyan city of Derna collapsed on Sunday night, and water swept whole districts into the sea. More than 5,000 people were killed, officials said on Tuesday. Egypt and Turkey sent rescue teams on Monday. Storm Daniel had struck Greece on September 5. Libya has been divided since 2014, when two governments emerged; Muammar Gaddafi was killed in October 2011. The United Nations will ask donors for help on Thursday.`,
    [
      '2011-10 Muammar Gaddafi is killed',
      '2014 Two governments emerge',
      '2023-09-05 Storm Daniel strikes Greece',
      '2023-09-10 Two dams above the Libyan city of Derna collapse',
      '2023-09-11 Egypt and Turkey send rescue teams',
      '2023-09-12 More than 5,000 people are killed',
      '2023-09-14 United Nations will ask donors for help',
    ],
  ],
];

describe('what a reader would list of', () => {
  it.each(ARTICLES)('%s', (_, published, text, events) => {
    const { timeline } = extract([articleOf(text, published)]);
    expect(timeline.events.map(brief)).toEqual(events);
  });
});
