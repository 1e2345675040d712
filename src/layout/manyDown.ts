import type { Cluster } from './clusters.ts';
import { crowdOf, markOf, membersOf, pieceOf, placeOf, type Piece, type Wish } from './crowd.ts';
import { labelOf, type Label } from './label.ts';
import { rememberLabels, type Direct, type PlacedPiece } from './many.ts';
import { wishesOf } from './manyLevel.ts';
import { placeCards } from './placeCards.ts';
import type { LayoutView, PlacedEvent, PlacedLabel } from './placement.ts';
import { SIZES } from './sizes.ts';
import type { TimeIndex } from './timeIndex.ts';
import type { TimeScale } from './timeScale.ts';

/** px before the first date, of a break, and of a piece of the axis; so many pieces are shown unzoomed. */
const INSET = 12;
const BREAK = 46;
const PIECE = 600;
const PIECES = 4;
/** px from the axis to the cards, without any bar. */
const NEAR = 64;
/** px between two cards, and of a count. */
const GAP = 18;
const COUNT_LINE = 18;

/** Very many events from top to bottom: the most important as cards, counts between them, the rest as dots. */
export function manyDown(index: TimeIndex, { width, margin }: LayoutView): Direct {
  const near = (lanes: number) => NEAR + lanes * SIZES.lane;
  const room = width - 2 * margin - SIZES.gutter - 12 - near(0) - SIZES.rulePad;
  // Lanes of bars may come with any zoom; cards keep clear of all there can be.
  const label = rememberLabels((rank) => labelOf(index.at(rank), [room - index.lanes * SIZES.lane]));
  return {
    length: PIECES * PIECE,
    piece: PIECE,
    inset: INSET,
    gap: BREAK,
    moved: (placed, shift) => ({ ...placed, pole: placed.pole + shift, near: placed.near + shift }),
    keep: keepCards,
    extent: () => ({ above: near(index.lanes), below: SIZES.gutter + 12 }),
    place: (scale, from, to) => placePiece(index, scale, pieceOf(index, scale, from, to), label),
  };
}

function placePiece(
  index: TimeIndex,
  scale: TimeScale,
  piece: Piece,
  label: (rank: number) => Label,
): PlacedPiece {
  const { from, to } = piece;
  const bars = new Map(piece.bars.map(({ rank, mark }) => [rank, mark]));
  const wishes = wishesOf(index, piece, scale);
  const breaks = scale.stretches
    .slice(1)
    .map(({ start }, at) => (start + scale.stretches[at].end) / 2)
    .filter((middle) => middle >= from && middle < to);
  const chosen = chooseCards(wishes, label, to - from - breaks.length * (COUNT_LINE + GAP));
  const drawn = new Set([...bars.keys(), ...chosen.map(({ rank }) => rank)]);
  const items = itemsOf(index, piece, chosen, drawn, label, breaks);
  const tops = placeCards(items, GAP, from);
  pushUp(tops, items, to);
  const { dots, columns, lone } = crowdOf(index, piece, scale, drawn, [], []);
  // Counts stand between the cards; what has none of its own is a dot like others.
  for (const { rank, mark } of lone) dots.push({ at: mark.at, step: 0, rank });
  const placed: PlacedPiece = {
    points: [],
    barLabels: new Map(),
    lone: [],
    clusters: [],
    dots,
    columns,
  };
  for (const [at, item] of items.entries()) {
    const near = tops[at];
    if (item.count) placed.clusters.push({ ...item.count, at: near + item.height / 2, lane: 0 });
    if (item.rank === undefined) continue;
    const { rank } = item;
    const bar = bars.get(rank);
    const mark = bar ?? markOf(index, rank, scale);
    const pole = bar ? Math.min(bar.to - 8, Math.max(bar.from + 8, near + 8)) : mark.at;
    const card: PlacedLabel = { ...label(rank), pole, side: 1, facing: 1, near };
    if (bar) placed.barLabels.set(rank, card);
    else placed.points.push({ rank, mark, label: card });
  }
  return placed;
}

/** The first served first, as long as they and a count behind each have room. */
function chooseCards(wishes: readonly Wish[], label: (rank: number) => Label, room: number): Wish[] {
  let left = room - COUNT_LINE - GAP;
  return wishes
    .filter(({ rank }) => {
      const needs = label(rank).height + COUNT_LINE + 2 * GAP;
      if (needs > left) return false;
      left -= needs;
      return true;
    })
    .toSorted((a, b) => a.pole - b.pole);
}

interface Item {
  at: number;
  height: number;
  weight: number;
  rank?: number;
  count?: Pick<Cluster, 'events' | 'count'>;
}

/** Cards, the counts of what lies between two of them, and the words of breaks, in the order of the axis. */
function itemsOf(
  index: TimeIndex,
  { cells, from, to }: Piece,
  cards: readonly Wish[],
  drawn: ReadonlySet<number>,
  label: (rank: number) => Label,
  breaks: readonly number[],
): Item[] {
  const items: Item[] = cards.map(({ rank, pole }) => ({
    at: pole - SIZES.dateLine / 2,
    height: label(rank).height,
    weight: 1,
    rank,
  }));
  const [first, last] = [cells[0], cells[cells.length - 1]];
  const ends = [
    first,
    ...cards.map(({ rank }) => Math.min(last, Math.max(first, placeOf(index, rank)))),
    last,
  ];
  const marks = [from, ...cards.map(({ pole }) => pole), to];
  for (let gap = 0; gap + 1 < ends.length; gap++) {
    const [low, high] = [ends[gap], Math.max(ends[gap], ends[gap + 1])];
    let count = high - low;
    for (const rank of drawn) {
      const place = placeOf(index, rank);
      if (place >= low && place < high) count--;
    }
    if (count <= 0) continue;
    const at = (marks[gap] + marks[gap + 1]) / 2 - COUNT_LINE / 2;
    items.push({
      at,
      height: COUNT_LINE,
      weight: 0.1,
      count: membersOf(index, [low, high], drawn, count),
    });
  }
  for (const middle of breaks) items.push({ at: middle - COUNT_LINE / 2, height: COUNT_LINE, weight: 1000 });
  return items.toSorted((a, b) => a.at - b.at);
}

/** Moves up what reaches beyond the end of the piece, and what is then in its way. */
function pushUp(tops: number[], items: readonly Item[], end: number): void {
  let limit = end;
  for (let at = items.length - 1; at >= 0; at--) {
    tops[at] = Math.min(tops[at], limit - items[at].height - GAP / 2);
    limit = tops[at] - GAP / 2;
  }
}

/** A card that the window would cut is not written, nor one whose mark is out of sight. */
function keepCards(events: readonly PlacedEvent[], _: readonly Cluster[], length: number): PlacedEvent[] {
  return events.map(({ label, ...event }) => {
    if (!label) return event;
    const isWhole = label.near >= -1 && label.near + label.height <= length + 1;
    return isWhole && label.pole >= 0 && label.pole <= length ? { ...event, label } : event;
  });
}
