import { makeRoom } from './makeRoom.ts';
import { agree, optionsOf, reachOf, type Field, type Flag, type FlagWish } from './flags.ts';

/** Up to so many labels, many ways to place them are tried; beyond, each takes the best place that is left. */
export const FEW = 60;
/** How many ways are kept from one label to the next: for a couple of dozen labels, while one zooms, and to compare axes by. */
export const BEAM = 24;
export const ZOOM_BEAM = 20;
export const ROUGH_BEAM = 8;
/** Labels that the ways are meant for; with more, fewer are kept. */
const MEANT_FOR = 24;
/** So many places are tried, while one zooms, for a label that was left out. */
const ZOOM_TRIES = 60;
/** How many times as many ways are kept when some label would be left out. */
const HARDER = 4;
/** Steps are gathered until there are so many times as many as are kept. */
const SPARE = 3;
/** px; what it costs to leave a label out: not so much that a way is lost in which another could make room for it. */
const LEFT_OUT = 600;
/** What a further level costs a whole side, beside the costs of its flags; and one flag more on one side. */
const LEVEL = 80;
const IMBALANCE = 12;

/**
 * Places as many flags as there is room for.
 * @param wishes in any order
 * @param beam how many ways are kept
 * @returns the flags placed, in any order
 */
export function placeFlags(wishes: readonly FlagWish[], field: Field, beam = BEAM): Flag[] {
  if (wishes.length > FEW) return takeBest(wishes, field);
  // What one label costs grows with their number.
  const share = Math.min(1, MEANT_FOR / wishes.length) ** 2;
  const ways = Math.max(2, Math.round(beam * share));
  let placed = tryMany(wishes, field, ways);
  if (beam < BEAM) return makeRoom(placed.flags, wishes, field, ZOOM_TRIES);
  // Some labels may move for each other, and few make the picture higher; many would make it a wall.
  const isFew = wishes.length <= MEANT_FOR;
  const { levels: usual, more = 0 } = field;
  for (const levels of isFew && more > 0 ? [usual, usual + more] : [usual]) {
    if (placed.flags.length === wishes.length) return placed.flags;
    const higher = { ...field, levels };
    const harder = tryMany(wishes, higher, HARDER * ways);
    if (harder.cost < placed.cost) placed = harder;
    if (wishes.length <= FEW / 2) placed = { ...placed, flags: makeRoom(placed.flags, wishes, higher) };
  }
  return placed.flags;
}

/** px that it is worth to have a label. */
export function leftOut({ importance }: FlagWish): number {
  return LEFT_OUT * (0.5 + importance);
}

interface Way {
  flags: Flag[];
  /** Of its flags, and of those left out. */
  cost: number;
  /** By side: number of flags, and the highest level. */
  above: number;
  below: number;
  high: number;
  low: number;
}

/** A way with one flag more, or with one left out, whose list of flags is not yet made. */
interface Step extends Omit<Way, 'flags'> {
  way: Way;
  flag?: Flag;
  /** Its cost with that of its levels and its imbalance: by this, ways are compared. */
  total: number;
}

/** Beam search from the last label to the first: a flag's text reaches over what comes after it. */
function tryMany(wishes: readonly FlagWish[], field: Field, beam: number): { flags: Flag[]; cost: number } {
  const order = wishes
    .map((_, index) => index)
    .toSorted((a, b) => wishes[b].poles[0].at - wishes[a].poles[0].at || b - a);
  let ways: Way[] = [{ flags: [], cost: 0, above: 0, below: 0, high: 0, low: 0 }];
  for (const wish of order) {
    const options = [[undefined, leftOut(wishes[wish])] as const, ...optionsOf(wish, wishes[wish], field)];
    ways = bestSteps(ways, options, beam).map(taken);
  }
  const scores = ways.map((way) => score(way, wishes));
  const cost = Math.min(...scores);
  return { flags: ways[scores.indexOf(cost)].flags, cost };
}

/** The cheapest steps that the ways can take with one label more. What cannot be among them is not even tried. */
function bestSteps(
  ways: readonly Way[],
  options: readonly (readonly [Flag | undefined, number])[],
  beam: number,
): Step[] {
  let steps: Step[] = [];
  let bound = Infinity;
  for (const way of ways) {
    for (const [flag, cost] of options) {
      const step = stepTo(way, flag, way.cost + cost);
      if (step.total >= bound || (flag && !hasRoom(way, flag))) continue;
      steps.push(step);
      if (steps.length < SPARE * beam) continue;
      steps = cheapest(steps, beam);
      bound = steps[beam - 1].total;
    }
  }
  return cheapest(steps, beam);
}

function cheapest(steps: readonly Step[], count: number): Step[] {
  return steps.toSorted((a, b) => a.total - b.total).slice(0, count);
}

/** The last ones placed are the nearest: most of what collides does so with them. */
function hasRoom({ flags }: Way, flag: Flag): boolean {
  for (let index = flags.length - 1; index >= 0; index--) if (!agree(flag, flags[index])) return false;
  return true;
}

function stepTo(way: Way, flag: Flag | undefined, cost: number): Step {
  const above = way.above + (flag?.side === -1 ? 1 : 0);
  const below = way.below + (flag?.side === 1 ? 1 : 0);
  const high = flag?.side === -1 ? Math.max(way.high, flag.level) : way.high;
  const low = flag?.side === 1 ? Math.max(way.low, flag.level) : way.low;
  const total = cost + LEVEL * (high + low) + IMBALANCE * Math.abs(above - below);
  return { way, flag, cost, above, below, high, low, total };
}

function taken({ way, flag, cost, above, below, high, low }: Step): Way {
  return { flags: flag ? [...way.flags, flag] : way.flags, cost, above, below, high, low };
}

/** The cost of a finished way: its levels count by the px that they really take. */
function score({ flags, cost, above, below }: Way, wishes: readonly FlagWish[]): number {
  const heights = flags.map(({ wish }) => wishes[wish].height);
  return cost + reachOf(flags, heights) + IMBALANCE * Math.abs(above - below);
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
