import { describe, expect, it } from 'vitest';
import rows from '../../../data/gazetteer-battles.json' with { type: 'json' };
import { extract } from '../index.ts';
import { articleOf, brief } from '../testing.ts';
import { EVENTS } from './gazetteer.ts';

describe('data/gazetteer-battles.json', () => {
  it('has a name, a year since 1583 and a Wikidata item in each row', () => {
    expect(rows.length).toBeGreaterThan(3000);
    const isRow = ([name, year, item]: string[]) =>
      /^\p{Lu}.* \p{L}/u.test(name) &&
      /^(158[3-9]|159\d|1[6-9]\d\d|20\d\d)$/.test(year) &&
      /^Q\d+$/.test(item);
    expect(rows.filter((row) => row.length !== 3 || !isRow(row))).toEqual([]);
  });

  it('has each name once, and none that the gazetteer has', () => {
    const names = rows.map(([name]) => name);
    const kept = new Set(EVENTS.flatMap((event) => event.names));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => kept.has(name))).toEqual([]);
  });
});

describe('battles known by name', () => {
  const told = (text: string) => extract([articleOf(text)]).timeline.events.map(brief);

  it.each([
    ['The one clear victory of the South was the Battle of Chickamauga.', ['1863 Battle of Chickamauga']],
    ['Allied raids had culminated in the disastrous Dieppe Raid.', ['1942 Dieppe Raid']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    'It was a battle for the hearts of the voters, and a raid on the budget.',
    'Reenactors of the Battle of Chickamauga Society met.',
    'The battle of Chickamauga Lake began when the dam was planned.',
  ])('not in: %s', (text) => expect(told(text)).toEqual([]));

  it('leaves the date to a sentence that has one of its own', () => {
    expect(
      told('On 20 September 1863 Bragg won the Battle of Chickamauga.').map((event) => event.slice(0, 10)),
    ).toEqual(['1863-09-20']);
  });
});
