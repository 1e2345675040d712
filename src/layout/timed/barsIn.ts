import type { Mark } from '../marks/mark.ts';
import { lowerBound } from './sorted.ts';
import type { TimeIndex } from './timeIndex.ts';
import type { TimeScale } from '../axis/timeScale.ts';

/** px; what is shorter is counted with the points, where there are very many events. */
export const LEAST_BAR = 48;

export interface Bar {
  rank: number;
  mark: Mark;
}

/**
 * The bars that a piece of the axis shows, in the order of time; never more than a few for each LEAST_BAR of it.
 * @param scale of the axis as it is drawn now
 * @param from px along it
 */
export function barsIn(index: TimeIndex, scale: TimeScale, from: number, to: number): Bar[] {
  const found = new Map<number, Mark>();
  for (const piece of piecesIn(scale, from, to)) {
    for (const { most, ranks, lanes } of index.bars) {
      if (most * piece.pxPerMs < LEAST_BAR) break;
      let place = lowerBound(ranks, lowerBound(index.start, piece.from - most));
      for (; place < ranks.length && index.start[ranks[place]] <= piece.to; place++) {
        const rank = ranks[place];
        if (index.end[rank] < piece.from || found.has(rank)) continue;
        const mark = barOf(index, rank, lanes[place], scale);
        if (mark.to - mark.from >= LEAST_BAR && mark.to >= from && mark.from <= to) found.set(rank, mark);
      }
    }
  }
  return [...found].map(([rank, mark]) => ({ rank, mark })).toSorted((a, b) => a.rank - b.rank);
}

/** How many lanes of bars there may be at a zoom. */
export function lanesOfBars({ bars }: TimeIndex, scale: TimeScale): number {
  const fastest = Math.max(...scale.stretches.map(pxPerMs));
  return bars
    .filter(({ most }) => most * fastest >= LEAST_BAR)
    .reduce((count, { lanes }) => lanes.reduce((most, lane) => Math.max(most, lane + 1), count), 0);
}

interface Piece {
  /** ms */
  from: number;
  to: number;
  pxPerMs: number;
}

function pxPerMs({ from, to, start, end }: TimeScale['stretches'][number]): number {
  return (end - start) / Math.max(1, to - from);
}

/** The stretches and breaks that a piece of the axis shows, each at a scale of its own. */
function piecesIn({ stretches, toTime }: TimeScale, from: number, to: number): Piece[] {
  const all = stretches.flatMap((stretch, index) => {
    const next = stretches[index + 1];
    const gap = next && {
      ...stretch,
      from: stretch.to,
      to: next.from,
      start: stretch.end,
      end: next.start,
    };
    return gap ? [stretch, gap] : [stretch];
  });
  return all
    .filter(({ start, end }) => start <= to && end >= from)
    .map((piece) => ({
      from: Math.max(piece.from, toTime(from)),
      to: Math.min(piece.to, toTime(to)),
      pxPerMs: pxPerMs(piece),
    }));
}

function barOf(index: TimeIndex, rank: number, lane: number, { toPx }: TimeScale): Mark {
  const timed = index.at(rank);
  const [from, solidFrom, solidTo, to] = [timed.start, timed.latestStart, timed.earliestEnd, timed.end].map(
    toPx,
  );
  const { look } = timed;
  return { timed, look, at: (from + to) / 2, from, to, solidFrom, solidTo, lane, folded: false };
}
