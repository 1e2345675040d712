import { describe, expect, it } from 'vitest';
import { clausesIn } from './testing.ts';

describe('who says it stands behind', () => {
  it.each([
    [
      'Crews rescued the driver, said officials.',
      ['main: Crews > rescue past', 'main: officials > say past'],
    ],
    [
      'The blast, said the mayor, injured nine people.',
      ['main: the mayor > say past', 'main: The blast > injure past'],
    ],
    [
      '“We will not pay,” announced the chairman.',
      ['main: We > pay future not', 'main: the chairman > announce past'],
    ],
    // What is said, and not who says it.
    [
      'The bank, a lender in Oslo, said profits fell.',
      ['main: The bank > say past', 'content: profits > fall past'],
    ],
    [
      'The firm, which makes glass, reported a loss.',
      ['relative: The firm > make present', 'main: The firm > report past'],
    ],
    [
      'The king left, declared war and lost.',
      ['main: The king > leave past', 'main: The king > declare past', 'main: The king > lose past'],
    ],
  ])('%s', (text, expected) => expect(clausesIn(text)).toEqual(expected));
});

describe('an auxiliary before its subject', () => {
  it.each([
    ['Not until 1994 did the state adopt a constitution.', ['main: the state > adopt past']],
    ['Only in May did the army leave.', ['main: the army > leave past']],
    ['Never had the party lost the town.', ['main: the party > lose perfect not']],
    ['It was not until 1994 that the state adopted a constitution.', ['main: the state > adopt past']],
    ['It was in 1911 that the king fled.', ['main: the king > flee past']],
    // Neither a condition nor a reason turns the sentence round.
    [
      'It was announced in May that the king fled.',
      ['main: It > announce past passive', 'content: the king > flee past'],
    ],
    ['He did not say that the army left.', ['main: He > say past not', 'content: the army > leave past']],
  ])('%s', (text, expected) => expect(clausesIn(text)).toEqual(expected));
});

describe('a clause about the noun before, without “that”', () => {
  it.each([
    [
      'The minister apologised for remarks he made in 2015.',
      ['main: The minister > apologize past', 'relative: he > make past'],
    ],
    [
      'The army retook the town rebels had seized.',
      ['main: The army > retake past', 'relative: rebels > seize perfect'],
    ],
    [
      'Troops burned the temple the Greeks had built.',
      ['main: Troops > burn past', 'relative: the Greeks > build perfect'],
    ],
    [
      'The army rebuilt the wall the king had built, and waited.',
      ['main: The army > rebuild past', 'relative: the king > build perfect', 'main: The army > wait past'],
    ],
    // What someone said, what came next, and what two verbs have.
    [
      'The officer told the king he had lost.',
      ['main: The officer > tell past', 'content: he > lose perfect'],
    ],
    [
      'When the fleet had reached the town the army left.',
      ['subordinate: the fleet > reach perfect', 'main: the army > leave past'],
    ],
    ['In the north the army attacked.', ['main: the army > attack past']],
    ['The king granted the town a charter.', ['main: The king > grant past']],
  ])('%s', (text, expected) => expect(clausesIn(text)).toEqual(expected));
});

describe('an infinitive without “to”', () => {
  it.each([
    [
      'The judge let the singer leave the country.',
      ['main: The judge > let past', 'infinitive: the singer > leave infinitive'],
    ],
    [
      'The court made the firm pay.',
      ['main: The court > make past', 'infinitive: the firm > pay infinitive'],
    ],
    [
      'France helped evacuate 300 people.',
      ['main: France > help past', 'infinitive: France > evacuate infinitive'],
    ],
    // No such verb stands before.
    [
      'The judge set bail and the workers leave.',
      ['main: The judge > set past', 'main: the workers > leave present'],
    ],
    [
      'The army said the rebels leave in May.',
      ['main: The army > say past', 'content: the rebels > leave present'],
    ],
  ])('%s', (text, expected) => expect(clausesIn(text)).toEqual(expected));
});

describe('lists of verbs', () => {
  it.each([
    ['Prices rose in April, then fell in May.', ['main: Prices > rise past', 'main: Prices > fall past']],
    [
      'The king left Spain, taught at Leeds and became a citizen.',
      ['main: The king > leave past', 'main: The king > teach past', 'main: The king > become past'],
    ],
    [
      'The bridge was built in 1894, burned down in 1911 and rebuilt in 1913.',
      [
        'main: The bridge > build past passive',
        'participle: The bridge > burn participle passive',
        'main: The bridge > rebuild past passive',
      ],
    ],
    [
      'The garrison, starved and outnumbered, surrendered.',
      [
        'participle: The garrison > starve participle passive',
        'participle: The garrison > outnumber participle passive',
        'main: The garrison > surrender past',
      ],
    ],
    // Still a participle.
    [
      'The king left Spain, followed by his son and a guard.',
      ['main: The king > leave past', 'participle: Spain > follow participle passive'],
    ],
    ['Hasina, then prime minister, fled.', ['main: Hasina > flee past']],
  ])('%s', (text, expected) => expect(clausesIn(text)).toEqual(expected));
});
