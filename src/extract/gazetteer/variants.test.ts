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
    ["Greece's invasion of Cyprus", []],
    ["Stalin's invasion", []],
  ])('%s', (text, ids) => expect(named(text).filter((id) => !/norway-campaign/.test(id))).toEqual(ids));
});
