import { agree, distances, optionsOf, type Field, type Flag, type FlagWish } from './flags.ts';

/** Up to so many labels, many ways to place them are tried; beyond, each takes the best place that is left. */
export const FEW = 60;
/** Ways kept from one label to the next. */
const BEAM = 40;
/** What it costs to leave a label out. */
const LEFT_OUT = 2000;
/** What a further level costs a whole side, beside the costs of its flags; and one flag more on one side. */
const LEVEL = 80;
const IMBALANCE = 12;

/**
 * Places as many flags as there is room for.
 * @param wishes in any order
 * @returns the flags placed, in any order, and how bad it is: px of height, and what is worth as many
 */
export function placeFlags(wishes: readonly FlagWish[], field: Field): { flags: Flag[]; cost: number } {
  return wishes.length <= FEW ? tryMany(wishes, field) : { flags: takeBest(wishes, field), cost: 0 };
}

interface Way {
  flags: Flag[];
  cost: number;
  /** By side: number of flags, and the highest level. */
  counts: [number, number];
  levels: [number, number];
}

/** Beam search from the last label to the first: a flag's text reaches over what comes after it. */
function tryMany(wishes: readonly FlagWish[], field: Field): { flags: Flag[]; cost: number } {
  const order = wishes
    .map((_, index) => index)
    .toSorted((a, b) => wishes[b].poles[0].at - wishes[a].poles[0].at || b - a);
  let ways: Way[] = [{ flags: [], cost: 0, counts: [0, 0], levels: [0, 0] }];
  for (const wish of order) {
    const options = optionsOf(wish, wishes[wish], field);
    const next = ways.flatMap((way) => [
      ...options.flatMap(([flag, cost]) =>
        way.flags.every((other) => agree(flag, other)) ? [added(way, flag, cost)] : [],
      ),
      { ...way, cost: way.cost + LEFT_OUT * (0.5 + wishes[wish].importance) },
    ]);
    ways = next.toSorted((a, b) => total(a) - total(b)).slice(0, BEAM);
  }
  const scores = ways.map((way) => score(way, wishes));
  const cost = Math.min(...scores);
  return { flags: ways[scores.indexOf(cost)].flags, cost };
}

/** The cost of a finished way: its levels count by the px that they really take. */
function score({ flags, cost, counts }: Way, wishes: readonly FlagWish[]): number {
  const heights = flags.map(({ wish }) => wishes[wish].height);
  const near = distances(flags, heights, 0);
  const tops = [-1, 1].map((side) =>
    flags.reduce(
      (most, flag, index) => (flag.side === side ? Math.max(most, near[index] + heights[index]) : most),
      0,
    ),
  );
  return cost + tops[0] + tops[1] + IMBALANCE * Math.abs(counts[0] - counts[1]);
}

function added(way: Way, flag: Flag, cost: number): Way {
  const side = flag.side === -1 ? 0 : 1;
  const counts: [number, number] = [...way.counts];
  const levels: [number, number] = [...way.levels];
  counts[side]++;
  levels[side] = Math.max(levels[side], flag.level);
  return { flags: [...way.flags, flag], cost: way.cost + cost, counts, levels };
}

function total({ cost, counts: [above, below], levels }: Way): number {
  return cost + LEVEL * (levels[0] + levels[1]) + IMBALANCE * Math.abs(above - below);
}

/** The important first, each to the cheapest place left. */
function takeBest(wishes: readonly FlagWish[], field: Field): Flag[] {
  const order = wishes
    .map((_, index) => index)
    .toSorted((a, b) => wishes[b].importance - wishes[a].importance || a - b);
  const cells = new Map<number, Flag[]>();
  const placed: Flag[] = [];
  for (const wish of order) {
    const options = optionsOf(wish, wishes[wish], field).toSorted(([, a], [, b]) => a - b);
    const best = options.find(([flag]) =>
      cellsOf(flag).every((cell) => (cells.get(cell) ?? []).every((other) => agree(flag, other))),
    );
    if (!best) continue;
    placed.push(best[0]);
    for (const cell of cellsOf(best[0])) cells.set(cell, [...(cells.get(cell) ?? []), best[0]]);
  }
  return placed;
}

/** px; a flag is looked for only in the cells that it touches. */
const CELL = 256;

function cellsOf({ from, to }: Flag): number[] {
  const first = Math.floor((from - 20) / CELL);
  const last = Math.floor((to + 20) / CELL);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
