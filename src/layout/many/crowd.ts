import { barsIn, LEAST_BAR, type Bar } from '../timed/barsIn.ts';
import { joinCounts, placeCounts, type Cluster } from '../labels/clusters.ts';
import type { Lanes } from '../lanes/lanes.ts';
import { lowerBound, upperBound } from '../timed/sorted.ts';
import type { TimeIndex } from '../timed/timeIndex.ts';
import type { TimeScale } from '../axis/timeScale.ts';

/**
 * A piece of an axis with very many events: those that are drawn one by one, and of the others dots, columns and
 * counts. What a piece shows depends on nothing outside of it, so it stays the same while the window moves.
 * px along the whole axis as it is drawn now.
 */
export interface Piece {
  from: number;
  to: number;
  /** Places in `byMiddle`, where each cell of the piece begins, and the end of the last. */
  cells: Uint32Array;
  bars: Bar[];
}

/** px of a cell: the width of a column of dots. */
export const CELL = 8;
/** Cells that share a count, or a few more. */
const PER_COUNT = 7;
/** More dots than these in a cell become a column. */
export const DOTS = 6;

/** px from one dot of a pile to the next, and of the tallest column there may be. */
export const DOT_STEP = 6;
const TALLEST = 84;
const TALLEST_IN_ROW = 27;

/** px that a column is tall, or a pile of dots: a column grows by its logarithm, 3 px each time it doubles. */
export function columnHeight(count: number): number {
  const pile = DOT_STEP * Math.min(count, DOTS);
  return Math.min(TALLEST, count > DOTS ? pile + 3 * Math.log2(count / DOTS) : pile);
}

/** px that a column in a row is tall. */
export function rowHeight(count: number): number {
  return Math.min(TALLEST_IN_ROW, 3 + 2.5 * Math.log2(count));
}

/** px between two dots of one height. */
const DOTS_APART = 5;

/** An event that is only a dot, at its date; `step` is its height above others that it would hide, from 0. */
export interface Dot {
  at: number;
  step: number;
  rank: number;
}

/** A cell with more events than dots. */
export interface Column {
  at: number;
  count: number;
  /** The row it stands in, where there are any. */
  row?: number;
}

/** The piece from one px to another. */
export function pieceOf(index: TimeIndex, scale: TimeScale, from: number, to: number): Piece {
  const count = Math.max(1, Math.ceil((to - from) / CELL - 1e-6));
  const cells = new Uint32Array(count + 1);
  // All before the axis's first px and behind its last is on it: ends are rounded.
  const last = scale.stretches[scale.stretches.length - 1].end;
  cells[0] = from <= scale.stretches[0].start ? 0 : lowerBound(index.middles, scale.toTime(from));
  for (let cell = 1; cell <= count; cell++) {
    const px = Math.min(to, from + cell * CELL);
    cells[cell] =
      px >= last ? index.count : lowerBound(index.middles, scale.toTime(px), cells[cell - 1], index.count);
  }
  return { from, to, cells, bars: barsIn(index, scale, from, to) };
}

/** An event that wants a label, and the px from which leaders may run to it, the best first. */
export interface Wish {
  rank: number;
  poles: readonly number[];
}

/** The most important event of each cell, but for those that are too long for a small mark. */
export function foremost(index: TimeIndex, { cells }: Piece, { toPx }: TimeScale): Wish[] {
  const found: Wish[] = [];
  for (let cell = 0; cell + 1 < cells.length; cell++) {
    const rank = index.best.of(cells[cell], cells[cell + 1]);
    if (rank === undefined) continue;
    const isLong = index.looks[rank] > 0 && toPx(index.end[rank]) - toPx(index.start[rank]) >= LEAST_BAR;
    if (!isLong) found.push({ rank, poles: [toPx(index.middle[rank])] });
  }
  return found;
}

/** A count, and what it counts: of the places in `byMiddle` all but some ranks. It stands for what lies from px to px. */
export interface Group extends Cluster {
  from: number;
  to: number;
  places: readonly [number, number];
  omits: ReadonlySet<number>;
}

export interface Crowd {
  dots: Dot[];
  columns: Column[];
  groups: Group[];
}

/**
 * What has no label, as dots, columns and counts; of bars, counts alone.
 * @param labelled ranks of what has one
 * @param poles px beside which counts stand, if they can
 */
export function crowdOf(
  index: TimeIndex,
  piece: Piece,
  { toPx }: TimeScale,
  labelled: ReadonlySet<number>,
  poles: readonly number[],
): Crowd {
  const { cells, from, to } = piece;
  const crowd: Crowd = { dots: [], columns: [], groups: [] };
  const dotAt = piler();
  const left = cellsLeft(index, cells, labelled);
  const drawn = new Set([...labelled, ...piece.bars.map(({ rank }) => rank)]);
  const small = cellsLeft(index, cells, drawn);
  const groups = Math.max(1, Math.floor(left.length / PER_COUNT));
  for (let group = 0; group < groups; group++) {
    const [first, last] = [group, group + 1].map((at) => Math.floor((at * left.length) / groups));
    let count = 0;
    for (let cell = first; cell < last; cell++) count += left[cell];
    if (count === 0) continue;
    const places = [cells[first], cells[last]] as const;
    crowd.groups.push({
      at: from + ((first + last) / 2) * CELL,
      from: from + first * CELL,
      to: from + last * CELL,
      places,
      omits: labelled,
      ...membersOf(index, places, labelled, count),
    });
    for (let cell = first; cell < last; cell++) {
      if (small[cell] > DOTS) crowd.columns.push({ at: from + (cell + 0.5) * CELL, count: small[cell] });
      else {
        for (const rank of ranksIn(index, [cells[cell], cells[cell + 1]], drawn, small[cell])) {
          crowd.dots.push({ ...dotAt(toPx(index.middle[rank])), rank });
        }
      }
    }
  }
  // No count reaches into the piece before, nor into the next.
  return { ...crowd, groups: placeCounts(crowd.groups, { poles, words: [] }, from, to, joinGroups) };
}

/** Two groups as one, at the place of the first. */
export function joinGroups(a: Group, b: Group): Group {
  return { ...joinCounts(a, b), to: b.to, places: [a.places[0], b.places[1]] };
}

/** The same as columns in rows: how many events of a lane there are in each cell. */
export function crowdInRows(
  { middles }: Lanes,
  { from, to, cells }: Piece,
  { toTime }: TimeScale,
): Pick<Crowd, 'dots' | 'columns'> {
  const columns: Column[] = [];
  for (const [row, list] of middles.entries()) {
    let place = lowerBound(list, toTime(from));
    for (let cell = 0; cell + 1 < cells.length; cell++) {
      const next = lowerBound(list, toTime(Math.min(to, from + (cell + 1) * CELL)), place);
      if (next > place) columns.push({ at: from + (cell + 0.5) * CELL, count: next - place, row });
      place = next;
    }
  }
  return { dots: [], columns };
}

/** How many events of each cell are not drawn one by one. */
function cellsLeft(index: TimeIndex, cells: Uint32Array, drawn: ReadonlySet<number>): Uint32Array {
  const left = new Uint32Array(cells.length - 1);
  for (let cell = 0; cell < left.length; cell++) left[cell] = cells[cell + 1] - cells[cell];
  for (const rank of drawn) {
    const place = placeOf(index, rank);
    if (place < cells[0] || place >= cells[cells.length - 1]) continue;
    left[lowerBound(cells, place + 1) - 1]--;
  }
  return left;
}

/** The place of a rank in `byMiddle`: of one middle, ranks are in their order. */
export function placeOf({ middles, byMiddle, middle }: TimeIndex, rank: number): number {
  const [first, next] = [lowerBound(middles, middle[rank]), upperBound(middles, middle[rank])];
  return lowerBound(byMiddle, rank, first, next);
}

/** Piles dots that are given in their order: each as low as it hides none before it. */
function piler(): (at: number) => Omit<Dot, 'rank'> {
  const ends = Array.from({ length: DOTS }, () => -Infinity);
  return (at) => {
    const free = ends.findIndex((end) => at - end >= DOTS_APART);
    const step = free >= 0 ? free : ends.indexOf(Math.min(...ends));
    ends[step] = at;
    return { at, step };
  };
}

/** The first so many ranks of a run of places that are not drawn one by one. */
function ranksIn(
  { byMiddle }: TimeIndex,
  [from, to]: readonly [number, number],
  drawn: ReadonlySet<number>,
  most: number,
): number[] {
  const ranks: number[] = [];
  for (let place = from; place < to && ranks.length < most; place++) {
    if (!drawn.has(byMiddle[place])) ranks.push(byMiddle[place]);
  }
  return ranks;
}

/** So many members of a count are told; of more, the first ones and the last. */
const TOLD = 100;

/** What a count stands for. */
export function membersOf(
  index: TimeIndex,
  places: readonly [number, number],
  drawn: ReadonlySet<number>,
  count: number,
): Pick<Cluster, 'events' | 'count'> {
  const ranks = ranksIn(index, places, drawn, Math.min(count, TOLD));
  if (count > TOLD) {
    for (let place = places[1] - 1; ; place--) {
      if (drawn.has(index.byMiddle[place])) continue;
      ranks[TOLD - 1] = index.byMiddle[place];
      break;
    }
  }
  const { events } = index.timeline;
  return { events: ranks.map((rank) => events[index.order[rank]]), count };
}
