import { expect, it } from 'vitest';
import { clausesIn } from './testing.ts';
import { thirdPerson } from './verbs.ts';

/** The present of a verb, as a title has it. */
function presentOf(past: string): string {
  const [clause] = clausesIn(`The king ${past} them in May.`);
  return thirdPerson(/> (\S+) past/.exec(clause)![1]);
}

it.each([
  // In -ate and -ute, be the tagger's word for it known or not.
  ['mediated', 'mediates'],
  ['alleviated', 'alleviates'],
  ['abbreviated', 'abbreviates'],
  ['differentiated', 'differentiates'],
  ['evacuated', 'evacuates'],
  ['prosecuted', 'prosecutes'],
  ['defeated', 'defeats'],
  ['treated', 'treats'],
  ['recruited', 'recruits'],
  // In -it and -et.
  ['edited', 'edits'],
  ['expedited', 'expedites'],
  ['credited', 'credits'],
  ['coveted', 'covets'],
  ['visited', 'visits'],
  ['invited', 'invites'],
  // A short one, whose consonant would else be doubled.
  ['tamed', 'tames'],
  ['razed', 'razes'],
  ['planned', 'plans'],
  ['blossomed', 'blossoms'],
  ['ransomed', 'ransoms'],
  // In -le.
  ['disabled', 'disables'],
  ['shackled', 'shackles'],
  ['smuggled', 'smuggles'],
  ['curled', 'curls'],
  ['hurled', 'hurls'],
  ['canonised', 'canonizes'],
])('the present of “%s” is “%s”', (past, present) => {
  expect(presentOf(past)).toBe(present);
});
