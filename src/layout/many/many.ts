import { allot } from '../axis/allot.ts';
import { lanesOfBars } from '../timed/barsIn.ts';
import { columnHeight, pieceOf } from './crowd.ts';
import { countsAway, footOf, type Direct, type PlacedPiece } from './direct.ts';
import { inWindow } from './inWindow.ts';
import type { Lanes } from '../lanes/lanes.ts';
import { rememberLast } from '../remember.ts';
import type { LayoutView, Placement } from '../placement.ts';
import { rowCounts } from '../lanes/rows.ts';
import { lowerBound } from '../timed/sorted.ts';
import type { Stretch } from '../axis/stretches.ts';
import type { TimeIndex } from '../timed/timeIndex.ts';
import { timeScale, zoomedScale, type TimeScale } from '../axis/timeScale.ts';
import type { Zoom } from '../view.ts';

/**
 * Lays out what is too much to be laid out whole: only the pieces that the window shows, each by itself.
 * @returns the placement for each zoom
 */
export function layOutMany(
  index: TimeIndex,
  stretches: Stretch[],
  view: LayoutView,
  direct: Direct,
  rows?: Lanes,
): (zoom: Zoom, selected?: number) => Placement {
  const { length, piece, inset, gap, extent, place } = direct;
  const needs = stretches.map(({ from, to }) => {
    const count = lowerBound(index.middles, to) - lowerBound(index.middles, from);
    return Math.sqrt(1 + count);
  });
  const free = length - 2 * inset - gap * (stretches.length - 1);
  const scale = timeScale(stretches, allot(needs, free), gap, inset, view.direction);
  const tallest = tallestOf(index, scale, length);
  const piecesAt = rememberLast((k: number) => {
    const zoomed = zoomedScale(scale, k);
    const lanes = lanesOfBars(index, zoomed);
    const away = rows ? rowCounts(rows.list.length) : countsAway(lanes, tallest);
    const pieces = new Map<number, PlacedPiece>();
    const pieceAt = (number: number) => {
      const [from, to] = [number * piece, Math.min(k * length, (number + 1) * piece)];
      const known = pieces.get(number) ?? place(zoomed, from, to, away);
      if (pieces.size > KEPT) pieces.clear();
      pieces.set(number, known);
      return known;
    };
    return { zoomed, lanes, away, pieceAt };
  });
  return ({ k, shift }, selected) => {
    const { zoomed, lanes, away, pieceAt } = piecesAt(k);
    const first = Math.max(0, Math.floor(-shift / piece));
    const last = Math.min(Math.ceil((k * length) / piece), Math.ceil((length - shift) / piece));
    const words = scale.stretches.slice(1).map(({ start }) => k * (start - gap / 2) + shift);
    const pieces = Array.from({ length: Math.max(0, last - first) }, (_, step) => pieceAt(first + step));
    return {
      length,
      // The height must not change while one zooms: what is below the chart would jump.
      ...extent(rows ? away : countsAway(index.lanes, tallest)),
      scale,
      place: (rank) => scale.toPx(index.middle[rank]),
      ...inWindow(
        index,
        zoomed,
        pieces,
        shift,
        { ...direct, hold: (bar, step) => direct.hold(bar, step, away) },
        words,
        rows,
        selected,
      ),
      foot: footOf(lanes),
      countsAway: away,
    };
  };
}

/** px of the tallest column there can be: zoomed in, there are fewer events to each. */
function tallestOf(index: TimeIndex, scale: TimeScale, length: number): number {
  const { cells } = pieceOf(index, scale, 0, length);
  let most = 0;
  for (let cell = 1; cell < cells.length; cell++) most = Math.max(most, cells[cell] - cells[cell - 1]);
  return columnHeight(2 * most);
}

/** Pieces remembered at a zoom. */
const KEPT = 12;
