import { describe, expect, it } from 'vitest';
import { namedEventsIn } from './namedEvents.ts';
import { variantsOf } from './variants.ts';

const named = (text: string) => namedEventsIn(text).flatMap(({ events }) => events.map(({ id }) => id));

describe('names that are turned', () => {
  it.each([
    ['assassination of Lincoln', "Lincoln's assassination"],
    ['collapse of the Soviet Union', "Soviet Union's collapse"],
    ['Iraqi invasion of Kuwait', "Iraq's invasion of Kuwait"],
    ['Turkish invasion of Cyprus', "Turkey's invasion of Cyprus"],
    ['United States invasion of Panama', 'American invasion of Panama'],
    ['2014 Gaza war', 'Gaza war of 2014'],
    ['1953 Iranian coup', 'Iranian coup of 1953'],
    ['Revolutions of 1848', '1848 Revolutions'],
  ])('%s: %s', (name, variant) => expect(variantsOf(name)).toContain(variant));

  it.each([
    'Battle of Hastings',
    'Treaty of Rome',
    'Korean War',
    'Russian Revolution of 1905',
    'fall foliage',
  ])('%s is no phrase that could be turned', (name) =>
    expect(
      variantsOf(name).filter((each) => / of |'s (Hastings|Rome)/.test(each) && !/1905/.test(each)),
    ).toEqual([]),
  );

  it.each([
    ["since Turkey's invasion of Cyprus", ['turkish-invasion-of-cyprus']],
    ["after Germany's invasion of Norway", ['german-invasion-of-norway']],
    ["Stalin's death", ['death-of-stalin']],
    ['after the Gaza war of 2014', ['gaza-war-2014']],
    ['the Geneva Accords of 1954', ['geneva-accords']],
    ["Greece's invasion of Cyprus", []],
    ["Stalin's invasion", []],
  ])('%s', (text, ids) => expect(named(text).filter((id) => !/norway-campaign/.test(id))).toEqual(ids));
});
