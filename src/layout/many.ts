import { allot, levelRoom } from './allot.ts';
import { barsIn, lanesOfBars, type Bar } from './barsIn.ts';
import { columnHeight, markOf, pieceOf, type Crowd } from './crowd.ts';
import type { keepInWindow } from './edges.ts';
import type { Lanes } from './lanes.ts';
import type { Label } from './label.ts';
import { isInSight, movedBy } from './mark.ts';
import { rememberFor, rememberLast } from './remember.ts';
import type { LayoutView, PlacedEvent, PlacedLabel, Placement } from './placement.ts';
import { rowCounts, rowsOf } from './rows.ts';
import { SIZES } from './sizes.ts';
import { lowerBound } from './sorted.ts';
import { cutStops, type Stretch } from './stretches.ts';
import type { TimeIndex } from './timeIndex.ts';
import { timeScale, zoomedScale, type TimeScale } from './timeScale.ts';
import type { Zoom } from './view.ts';

/** One piece of the axis as it is drawn now, with labels for its own events. px along the axis. */
export interface PlacedPiece extends Crowd {
  /** What is drawn one by one, but for bars. */
  points: (Bar & { label?: PlacedLabel })[];
  /** By rank, the labels of bars that begin here. */
  barLabels: Map<number, PlacedLabel>;
}

/** px from the axis to the foot of the dots: they stand beyond the bars. */
export function footOf(lanes: number): number {
  return lanes > 0 ? FOOT + (lanes - 1) * SIZES.lane + SIZES.bar / 2 : FOOT;
}

const FOOT = 12;

/** px from the axis to the middle of a count, beyond the tallest column. */
export function countsAway(lanes: number, tallest: number): number {
  return footOf(lanes) + tallest + 14;
}

/** What the two directions do differently. */
export interface Direct {
  /** px of the whole axis, of a piece of it, before its first date, and of a break. */
  length: number;
  piece: number;
  inset: number;
  gap: number;
  /** px on both sides of the axis, with so much between it and the counts. */
  extent: (countsAway: number) => { above: number; below: number };
  /** The piece from one px to another. */
  place: (scale: TimeScale, from: number, to: number, countsAway: number) => PlacedPiece;
  /** A label so many px further along the axis. */
  moved: (label: PlacedLabel, shift: number) => PlacedLabel;
  /** Takes the labels away that the window would cut. */
  keep: typeof keepInWindow;
}

const stretchesFor = rememberFor<TimeIndex, Stretch[]>();

/** The stretches of a timeline with very many events. */
export function stretchesOfMany(index: TimeIndex, { time, direction, width, margin }: LayoutView): Stretch[] {
  const length = direction === 'horizontal' ? width - 2 * margin : DOWN_LENGTH;
  return stretchesFor(index, `${time} ${length}`, () =>
    (time === 'linear' ? whole(index) : cutStops(index.blocks, levelRoom(length))).map((stretch) => ({
      ...stretch,
      finest: index.facts.finest,
    })),
  );
}

/** px; a down-running axis bears as many breaks as a wide screen, not so many that they are all one sees. */
const DOWN_LENGTH = 1400;

function whole(index: TimeIndex): Stretch[] {
  const from = Math.min(index.start[0], ...index.published);
  const to = index.end.reduce((last, end) => Math.max(last, end), Math.max(-Infinity, ...index.published));
  return [{ from, to, events: [], finest: 'day' }];
}

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
    const pieces = Array.from({ length: Math.max(0, last - first) }, (_, step) => pieceAt(first + step));
    return {
      length,
      // The height must not change while one zooms: what is below the chart would jump.
      ...extent(rows ? away : countsAway(index.lanes, tallest)),
      scale,
      place: (rank) => scale.toPx(index.middle[rank]),
      ...inWindow(index, zoomed, pieces, shift, direct, rows, selected),
      breakWords: scale.stretches.slice(1).map(({ start }) => k * (start - gap / 2) + shift),
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

function inWindow(
  index: TimeIndex,
  scale: TimeScale,
  pieces: readonly PlacedPiece[],
  shift: number,
  { length, moved: movedLabel, keep }: Direct,
  rows?: Lanes,
  selected?: number,
) {
  const isHere = ({ at }: { at: number }) => at + shift >= 0 && at + shift <= length;
  const moved = <T extends { at: number }>(list: readonly T[]) =>
    list.filter(isHere).map((item) => ({ ...item, at: item.at + shift }));
  const bars = barsIn(index, scale, -shift, length - shift).map(({ rank, mark }) => ({
    rank,
    mark,
    label: pieces.map(({ barLabels }) => barLabels.get(rank)).find(Boolean),
  }));
  const points = pieces.flatMap((piece) => [...piece.points, ...piece.lone]);
  const drawn: (Bar & { label?: PlacedLabel })[] = [...bars, ...points];
  // It is counted with the others as well: what is selected must not change the counts.
  if (selected !== undefined && drawn.every(({ rank }) => rank !== selected)) {
    drawn.push({ rank: selected, mark: markOf(index, selected, scale) });
  }
  const events = drawn
    .filter(({ mark }) => isInSight(mark, shift, length))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ rank, mark, label }): PlacedEvent => {
      const here = movedBy(mark, shift);
      return {
        timed: mark.timed,
        mark: here,
        ...(label && { label: movedLabel(label, shift) }),
        ...(rows && { rows: rowsOf(rows, rank) }),
      };
    });
  const clusters = moved(pieces.flatMap((piece) => piece.clusters));
  return {
    events: keep(events, clusters, length),
    clusters,
    dots: moved(pieces.flatMap(({ dots }) => dots)).map(({ at, step, rank }) => ({
      at,
      step,
      category: index.timeline.events[index.order[rank]].category,
    })),
    columns: moved(pieces.flatMap(({ columns }) => columns)),
  };
}

/** Remembers labels: measuring text is what takes longest, and while one zooms the same are asked for again. */
export function rememberLabels(make: (rank: number) => Label): (rank: number) => Label {
  const known = new Map<number, Label>();
  return (rank) => {
    const label = known.get(rank) ?? make(rank);
    if (known.size > 2000) known.clear();
    known.set(rank, label);
    return label;
  };
}
