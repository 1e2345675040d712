import { allot, levelRoom } from '../axis/allot.ts';
import { barsIn, lanesOfBars, type Bar } from '../timed/barsIn.ts';
import { columnHeight, markOf, pieceOf, placeOf, type Crowd, type Group } from './crowd.ts';
import type { Lanes } from '../lanes/lanes.ts';
import type { Label } from '../labels/label.ts';
import { isInSight, movedBy } from '../marks/mark.ts';
import { rememberFor, rememberLast } from '../remember.ts';
import type { LayoutView, PlacedEvent, PlacedLabel, Placement } from '../placement.ts';
import { rowCounts, rowsOf } from '../lanes/rows.ts';
import { SIZES } from '../sizes.ts';
import { lowerBound } from '../timed/sorted.ts';
import { cutStops, type Stretch } from '../axis/stretches.ts';
import type { TimeIndex } from '../timed/timeIndex.ts';
import { timeScale, zoomedScale, type TimeScale } from '../axis/timeScale.ts';
import type { Zoom } from '../view.ts';

/** One piece of the axis as it is drawn now, with labels for its own events. px along the axis. */
export interface PlacedPiece extends Crowd {
  /** What is written out, but for bars. */
  points: (Bar & { label: PlacedLabel })[];
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
  /** The label of a bar that began before the window, the `step`th of them, px along the whole axis. */
  hold: (bar: Bar, step: number, countsAway: number) => PlacedLabel;
  /** A label so many px further along the axis. */
  moved: (label: PlacedLabel, shift: number) => PlacedLabel;
  /** Takes away or moves the labels that the window would cut, and counts all that is in sight without one. */
  settle: (seen: Seen) => Pick<Placement, 'events' | 'clusters' | 'breakWords'>;
}

type Hold = (bar: Bar, step: number) => PlacedLabel;

/** What a window shows. px from its start. */
export interface Seen {
  events: PlacedEvent[];
  /** Bars without a label. */
  bands: PlacedEvent[];
  groups: Group[];
  /** Whether some of the groups count an event. */
  isCounted: (event: PlacedEvent, groups: readonly Group[]) => boolean;
  /** The middle of the words of each break. */
  breakWords: readonly number[];
  length: number;
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

function inWindow(
  index: TimeIndex,
  scale: TimeScale,
  pieces: readonly PlacedPiece[],
  shift: number,
  { length, moved: movedLabel, settle, hold }: Pick<Direct, 'length' | 'moved' | 'settle'> & { hold: Hold },
  breakWords: readonly number[],
  rows?: Lanes,
  selected?: number,
) {
  const isHere = ({ at }: { at: number }) => at + shift >= 0 && at + shift <= length;
  const moved = <T extends { at: number }>(list: readonly T[]) =>
    list.filter(isHere).map((item) => ({ ...item, at: item.at + shift }));
  const bars = heldBars(
    index,
    barsIn(index, scale, -shift, length - shift).map(({ rank, mark }) => ({
      rank,
      mark,
      label: pieces.map(({ barLabels }) => barLabels.get(rank)).find(Boolean),
    })),
    shift,
    hold,
  );
  const drawn: (Bar & { label?: PlacedLabel })[] = [
    ...bars.filter(({ rank, label }) => label ?? rank === selected),
    ...pieces.flatMap(({ points }) => points),
  ];
  // It is counted with the others as well: what is selected must not change the counts.
  if (selected !== undefined && drawn.every(({ rank }) => rank !== selected)) {
    drawn.push({ rank: selected, mark: markOf(index, selected, scale) });
  }
  const placed = ({ rank, mark, label }: (typeof drawn)[number]): PlacedEvent => ({
    timed: mark.timed,
    mark: movedBy(mark, shift),
    ...(label && { label: movedLabel(label, shift) }),
    ...(rows && { rows: rowsOf(rows, rank) }),
  });
  const events = drawn
    .filter(({ mark }) => isInSight(mark, shift, length))
    .toSorted((a, b) => a.rank - b.rank);
  const bands = bars.filter(({ rank, label }) => !label && rank !== selected);
  const groups = countOnce(
    index,
    pieces.flatMap((piece) => piece.groups),
    events.flatMap(({ rank, label }) => (label ? rank : [])),
  );
  const ranks = new Map([...events, ...bands].map(({ rank, mark }) => [mark.timed, rank]));
  return {
    ...settle({
      events: events.map(placed),
      bands: bands.map(placed),
      groups: groups
        .filter(({ from, to }) => to + shift >= 0 && from + shift <= length)
        .map((group) => ({
          ...group,
          at: group.at + shift,
          from: group.from + shift,
          to: group.to + shift,
        })),
      isCounted: ({ timed }, shown) => {
        const rank = ranks.get(timed)!;
        const place = placeOf(index, rank);
        return shown.some((group) => holds(group, rank, place));
      },
      breakWords,
      length,
    }),
    bands: bands.map(placed),
    dots: moved(pieces.flatMap(({ dots }) => dots)).map(({ at, step, rank }) => ({
      at,
      step,
      category: index.timeline.events[index.order[rank]].category,
    })),
    columns: moved(pieces.flatMap(({ columns }) => columns)),
  };
}

/** Bars that began before the window hold their labels at its start, the important first, as far as there is room. */
function heldBars(
  { best }: TimeIndex,
  bars: readonly (Bar & { label?: PlacedLabel })[],
  shift: number,
  hold: Hold,
): (Bar & { label?: PlacedLabel })[] {
  const held = bars
    .filter(({ mark, label }) => !label && mark.from + shift < 0)
    .toSorted((a, b) => best.priority[b.rank] - best.priority[a.rank]);
  const labels = new Map(held.map((bar, step) => [bar.rank, hold(bar, step)]));
  return bars.map((bar) => ({ ...bar, label: bar.label ?? labels.get(bar.rank) }));
}

/** Whether a group counts an event. */
function holds({ places: [first, next], omits }: Group, rank: number, place: number): boolean {
  return place >= first && place < next && !omits.has(rank);
}

/** A bar may have its label in one piece and its middle in another, which then counts one less. */
function countOnce(index: TimeIndex, groups: readonly Group[], labelled: readonly number[]): Group[] {
  const places = labelled.map((rank) => placeOf(index, rank));
  return groups.flatMap((group) => {
    const twice = labelled.filter((rank, at) => holds(group, rank, places[at]));
    if (twice.length === 0) return [group];
    if (twice.length === group.count) return [];
    const others = new Set(twice.map((rank) => index.at(rank).event));
    const events = group.events.filter((event) => !others.has(event));
    const omits = new Set([...group.omits, ...twice]);
    return [{ ...group, omits, events, count: group.count - twice.length }];
  });
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
