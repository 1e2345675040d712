import { agree, optionsOf, type Field, type Flag, type FlagWish } from './flags.ts';

/** So many flags make way at once; and those in their way, so many times over. */
const AT_ONCE = 2;
const DEPTH = 2;
/** So many places are tried for one label, unless told: beyond, the search would take longer than the label is worth. */
const TRIES = 4000;

/**
 * Makes room for labels that a search has left out: each takes the cheapest place from which those in its way can
 * move to another, and those in the way of these.
 * @param placed the flags that have their place
 * @param tries how many places are tried for one label
 * @returns these, some elsewhere, and those for which there was room
 */
export function makeRoom(
  placed: readonly Flag[],
  wishes: readonly FlagWish[],
  field: Field,
  tries = TRIES,
): Flag[] {
  const has = new Set(placed.map(({ wish }) => wish));
  const leftOut = wishes
    .map((_, wish) => wish)
    .filter((wish) => !has.has(wish))
    .toSorted((a, b) => wishes[b].importance - wishes[a].importance || a - b);
  if (leftOut.length === 0) return [...placed];
  const options = wishes.map((wish, index) =>
    optionsOf(index, wish, field)
      .toSorted(([, a], [, b]) => a - b)
      .map(([flag]) => flag),
  );
  let flags = [...placed];
  for (const wish of leftOut) flags = withOneMore(flags, wish, options, tries) ?? flags;
  return flags;
}

/** The flags with one more; undefined if no room was found. */
function withOneMore(
  flags: readonly Flag[],
  one: number,
  options: readonly Flag[][],
  most: number,
): Flag[] | undefined {
  let tries = most;
  return settle(flags, [], [one], DEPTH);

  /**
   * @param movable the flags that may still make way
   * @param held those that have taken their place
   * @param wishes what needs a place
   */
  function settle(
    movable: readonly Flag[],
    held: readonly Flag[],
    [wish, ...others]: readonly number[],
    depth: number,
  ): Flag[] | undefined {
    if (wish === undefined) return [...movable, ...held];
    for (const flag of options[wish]) {
      if (tries-- < 0) return undefined;
      if (!held.every((other) => agree(flag, other))) continue;
      const inTheWay = movable.filter((other) => !agree(flag, other));
      if (inTheWay.length > (depth > 0 ? AT_ONCE : 0)) continue;
      const stay = movable.filter((other) => !inTheWay.includes(other));
      const next = [...others, ...inTheWay.map((other) => other.wish)];
      const all = settle(stay, [...held, flag], next, inTheWay.length > 0 ? depth - 1 : depth);
      if (all) return all;
    }
    return undefined;
  }
}
