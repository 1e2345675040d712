import { partyOf } from '../names/known.ts';
import type { Antecedent } from './antecedent.ts';
import { sideOf, type Person } from './persons.ts';

/** What the text has said of a person. */
export interface Known {
  /** The place in the order of first naming. */
  order: number;
  /** The sentence that named him or her last. */
  heard: number;
  /** The names that were used: of one word, of more. */
  short?: string;
  long?: string;
}

export const PAIRS = /^(leaders|presidents|men|statesmen|heads of state|prime ministers|pair|two)$/;
/** "They" are two persons only if both were named in so many sentences. */
export const JUST_NOW = 3;

/** Whom a text has named. */
export interface Named {
  /** In the sentence itself, before the words that mean the two. */
  here: readonly Person[];
  /** Before it, the one named last first. */
  before: readonly Person[];
  known: ReadonlyMap<string, Known>;
  /** How many sentences were heard. */
  heard: number;
}

/**
 * The two persons of different sides that were named last, in the order of their first naming; none where three
 * were named just now, for nobody knows which two.
 * @param noun what the two are called
 */
export function pairOf(
  { here, before, known, heard }: Named,
  noun: string,
  within = Infinity,
): Antecedent | undefined {
  const isHere = ({ id }: Person) => here.some((person) => person.id === id);
  // A union has a president, too, but "the two presidents" are those of states.
  const isOfState = /^(presidents|heads of state|prime ministers)$/.test(noun);
  const isOfMen = /^(men|statesmen)$/.test(noun);
  const heardWithin = (sentences: number) =>
    [...here.toReversed(), ...before.filter((person) => !isHere(person))].filter((person) => {
      const side = sideOf(person);
      if (isOfMen && person.mention?.actor?.female) return false;
      const fits = side !== undefined && (!isOfState || partyOf(side)?.kind === 'state');
      return fits && (isHere(person) || heard - known.get(person.id)!.heard < sentences);
    });
  if (new Set(heardWithin(JUST_NOW).map(sideOf)).size > 2) return undefined;
  const [last, ...others] = heardWithin(within);
  const other = others.find((person) => sideOf(person) !== sideOf(last));
  if (!last || !other) return undefined;
  const order = (person: Person) => known.get(person.id)?.order ?? Infinity;
  const both = [last, other].toSorted((a, b) => order(a) - order(b));
  // Both by their short names, or both by the long ones.
  const form = both.every(({ id }) => known.get(id)?.short) ? 'short' : 'long';
  return {
    text: both.map(({ id, text }) => known.get(id)?.[form] ?? text).join(' and '),
    mentions: both.flatMap(({ mention }) => mention ?? []),
    plural: true,
  };
}
