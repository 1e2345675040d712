import { SIZES } from '../sizes.ts';

/**
 * Labels of a level axis stand like flags: a pole from the mark up or down, the text beside its end. Flags are
 * placed in levels, level 0 next to the axis. Pure geometry: px along the axis, distances from it.
 */

/** What wants a flag. */
export interface FlagWish {
  /** Where its pole may stand. */
  poles: readonly Pole[];
  /** px of the text. */
  width: number;
  height: number;
  /** Whether its text reads from right to left: then it would rather stand left of its pole. */
  isRightToLeft?: boolean;
  /** Whom to serve first when room is short. */
  importance: number;
}

/** A place for a pole, px along the axis, and what it costs to run it up or down from there. */
export interface Pole {
  at: number;
  above: number;
  below: number;
}

export interface Flag {
  wish: number;
  side: -1 | 1;
  level: number;
  pole: number;
  /** 1: the text stands right of its pole, -1: left of it. */
  facing: -1 | 1;
  /** First and last px of the flag, pole and text. */
  from: number;
  to: number;
}

export interface Field {
  /** px along the axis that flags must stay within. */
  from: number;
  to: number;
  /** Levels on each side. */
  levels: number;
  /** And so many more where a label would be left out; none unless told. */
  more?: number;
}

const SIDES = [-1, 1] as const;

/** What a long pole costs a flag, a level; and what it costs to face against the way it is read. */
const LEVEL_COST = 26;
const LEFT_COST = 24;

/** Every place that a flag may take, with what it costs to stand there. */
export function optionsOf(
  wish: number,
  { poles, width, isRightToLeft }: FlagWish,
  field: Field,
): [Flag, number][] {
  const reach = SIZES.rulePad + width;
  const options: [Flag, number][] = [];
  for (const { at: pole, above, below } of poles) {
    for (const facing of [1, -1] as const) {
      const [from, to] = facing === 1 ? [pole, pole + reach] : [pole - reach, pole];
      if (from < field.from || to > field.to) continue;
      for (const side of SIDES) {
        const cost = (side === 1 ? below : above) + ((facing === 1) === !isRightToLeft ? 0 : LEFT_COST);
        for (let level = 0; level < field.levels; level++) {
          options.push([{ wish, side, level, pole, facing, from, to }, cost + level * LEVEL_COST]);
        }
      }
    }
  }
  return options;
}

/** Two poles closer than this look like one. */
const POLE_GAP = 5;

/** Whether two flags can stand together: no text on a text, no pole through a text, no pole on a pole. */
export function agree(a: Flag, b: Flag): boolean {
  if (a.side !== b.side) return true;
  if (Math.abs(a.pole - b.pole) < POLE_GAP) return false;
  const gap = SIZES.labelGap;
  if (a.to + gap <= b.from || b.to + gap <= a.from) return true;
  if (a.level === b.level) return false;
  const low = a.level < b.level ? a : b;
  const high = low === a ? b : a;
  return high.pole <= low.from - POLE_GAP || high.pole >= low.to + POLE_GAP;
}

/**
 * How far from the axis each flag's text begins: as near as the flags below it let it.
 * @param base px from the axis to level 0
 */
export function distances(flags: readonly Flag[], heights: readonly number[], base: number): number[] {
  const near = flags.map(() => base);
  const order = flags.map((_, index) => index).toSorted((a, b) => flags[a].level - flags[b].level);
  const byStart = order.toSorted((a, b) => flags[a].from - flags[b].from);
  const widest = flags.reduce((most, flag) => Math.max(most, flag.to - flag.from), 0) + SIZES.labelGap;
  for (const index of order) {
    const flag = flags[index];
    for (const other of neighbours(byStart, flags, flag, widest)) {
      const below = flags[other];
      if (below.side !== flag.side || below.level >= flag.level) continue;
      if (below.to + SIZES.labelGap <= flag.from || flag.to + SIZES.labelGap <= below.from) continue;
      near[index] = Math.max(near[index], near[other] + heights[other] + SIZES.labelGap);
    }
  }
  return near;
}

/** px that flags reach from level 0, above the axis and below it together. */
export function reachOf(flags: readonly Flag[], heights: readonly number[]): number {
  const near = distances(flags, heights, 0);
  const [above, below] = SIDES.map((side) =>
    flags.reduce(
      (most, flag, index) => (flag.side === side ? Math.max(most, near[index] + heights[index]) : most),
      0,
    ),
  );
  return above + below;
}

/** Those that begin where they could touch the flag, by binary search. */
function neighbours(byStart: number[], flags: readonly Flag[], flag: Flag, widest: number): number[] {
  let low = 0;
  let high = byStart.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (flags[byStart[middle]].from < flag.from - widest) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let index = low; index < byStart.length; index++) {
    if (flags[byStart[index]].from > flag.to + SIZES.labelGap) break;
    found.push(byStart[index]);
  }
  return found;
}
