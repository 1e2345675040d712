import { describe, expect, it } from 'vitest';
import { eventsOf } from '../testing.ts';

const eventsIn = (text: string) =>
  eventsOf(`Prices grew. ${text}`, '2025-09-02').map(({ date, title }) => `${date} ${title}`);

describe('whose verb it is', () => {
  it.each([
    // Behind a clause set off by commas the first subject goes on.
    ['The ship was built in 1980, when prices fell, and was sold in May 1990.', '1990-05 Ship is sold'],
    ['Ana Sousa, a banker who fled to Peru in 1990, died.', '1990 Ana Sousa flees to Peru'],
    ['Spain and Portugal, which were admitted in 1986, objected.', '1986 Spain and Portugal are admitted'],
    ['Merkel and Macron, who met in May 2018, agreed.', '2018-05 Merkel and Macron meet'],
    ['Xi and Macron, who arrived in May 2018, agreed.', '2018-05 Macron arrives'],
    [
      'The town was named in the Treaty of Orlo, signed on 3 May 1890.',
      '1890-05-03 Treaty of Orlo is signed',
    ],
    ['The banker who bought horses and a house was jailed in May 1990.', '1990-05 Banker is jailed'],
    ['The king, who said that it was late, left in May 1990.', '1990-05 King leaves'],
    ['Ana Lee, a lawyer hired to look into it, resigned in May 1990.', '1990-05 Ana Lee resigns'],
    ['The rover, a small vehicle named Rex, rolled out in May 1990.', '1990-05 Rover rolls out'],
    ['The mission, an orbiter launched in May 2008, was lost.', '2008-05 Orbiter is launched'],
    ['The strike was led by Ana Lee, who won that spring and died in May 1970.', '1970-05 Ana Lee dies'],
    [
      'Spain, which took in the refugees, banned imports of grain in May 1990.',
      '1990-05 Spain bans imports of grain',
    ],
    ['Among them was the head of Acme, who was jailed in May 1990.', '1990-05 Head of Acme is jailed'],
    ['Bo Hall, a friend of Ana Lee, who was jailed in May 1990, spoke.', '1990-05 Ana Lee is jailed'],
    [
      'A referendum on trade which Spain held in May 2023 failed.',
      '2023-05 Spain holds a referendum on trade',
    ],
    // A verb that looks like an adjective or a noun.
    [
      'In Niger, the military ousted President Ivo Laan on 26 July 2023; Spain has threatened to act.',
      '2023-07-26 Military ousts President Ivo Laan',
    ],
    [
      'A quake of magnitude 6.3 killed more than 600 people in May 2004.',
      '2004-05 Quake of magnitude 6.3 kills more than 600 people',
    ],
    ['They freed the Saar from the French, who detached it in May 1946.', '1946-05 French detach the Saar'],
    ['The shuttle re-entered the atmosphere in May 1990.', '1990-05 Shuttle re-enters the atmosphere'],
    ['The trader was released on bail in May 1990.', '1990-05 Trader is released on bail'],
    [
      'Ana Lee pleaded guilty in May 1990 to two counts of fraud.',
      '1990-05 Ana Lee pleads guilty to two counts of fraud',
    ],
    [
      'The king spoke in a hunting lodge near Lima in May 1990.',
      '1990-05 King speaks in a hunting lodge near Lima',
    ],
    [
      'Acme said on 3 May 1990 that it would recall idled workers.',
      '1990-05-03 Acme says that it will recall workers',
    ],
    // "To" behind the most, first, worst of something.
    [
      'The town was empty after the worst quake to hit Peru killed 300 people in May 1990.',
      '1990-05 Worst quake to hit Peru kills 300 people',
    ],
    [
      'A force of Italian, Swedish and Dutch soldiers arrived in May 1934.',
      '1934-05 Force of Italian, Swedish and Dutch soldiers arrives',
    ],
  ])('%s', (text, event) => expect(eventsIn(text)).toContain(event));
});

describe('when', () => {
  it.each([
    ['The king fled hours after rebels stormed the palace on 3 May 1990.', '1990-05-03 King flees'],
    [
      'A jet plunged into the sea minutes after it took off on 3 May 1990.',
      '1990-05-03 Jet plunges into the sea',
    ],
    ['A quake struck the town shortly after 11 p.m. on 3 May 1990.', '1990-05-03 Quake strikes the town'],
    ['Ana Sousa ruled until she died in 2009.', '2009 Ana Sousa dies'],
    ['The turn began in May 2023, when Ivo Laan flew to Lima.', '2023-05 Ivo Laan flies to Lima'],
  ])('%s', (text, event) => expect(eventsIn(text)).toContain(event));

  it.each([
    ['The king fled years after rebels stormed the palace on 3 May 1990.', /King flees/],
    ['The king will rule until talks resume in May 2026.', /[Tt]alks resume/],
    ['Records suggested that he came on 3 May 2020 and left on 4 May 2020.', /leave/],
    [
      'The town was empty years after the worst quake to hit Peru killed 300 people and left homes in ruins. It fell in May 1990.',
      /kills|leaves/,
    ],
    ['The pact asks Spain to return next year with a plan.', /asks/],
    ['They spoke of the treaty on fisheries that Spain signed in May 1990.', /signs$/],
    ['Airbus opened its first outside Europe in 2008.', /first/],
    ['The talks began in May 2023, when Ivo Laan was in Lima.', /^2023-05 Ivo/],
  ])('%s', (text, wrong) => expect(eventsIn(text).filter((event) => wrong.test(event))).toEqual([]));
});
