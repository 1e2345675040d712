import { polesDown } from '../down/column.ts';
import { crowdOf, membersOf, pieceOf, placeOf, type Group, type Piece, type Wish } from './crowd.ts';
import { labelOf, type Label } from '../labels/label.ts';
import type { Direct, PlacedPiece, Seen } from './direct.ts';
import { rememberLabels } from './rememberLabels.ts';
import { wishesOf } from './manyLevel.ts';
import { rawMark } from '../marks/placeMarks.ts';
import { placeCards } from '../down/placeCards.ts';
import type { LayoutView, PlacedEvent, PlacedLabel } from '../placement.ts';
import { COUNT_LINE, countsIn, settleDown, wordsIn, type ColumnItem } from '../down/settleDown.ts';
import { SIZES } from '../sizes.ts';
import type { TimeIndex } from '../timed/timeIndex.ts';
import type { TimeScale } from '../axis/timeScale.ts';

/** px before the first date, of a break, and of a piece of the axis; so many pieces are shown unzoomed. */
const INSET = 12;
const BREAK = 46;
const PIECE = 600;
const PIECES = 4;
/** px from the axis to the cards, without any bar. */
const NEAR = 64;
/** px between two cards. */
const GAP = 18;

/** Very many events from top to bottom: the most important as cards, counts between them, the rest as dots. */
export function manyDown(
  index: TimeIndex,
  { width, margin }: LayoutView,
  tagsOf?: (rank: number) => string[],
): Direct {
  const near = (lanes: number) => NEAR + lanes * SIZES.lane;
  const room = width - 2 * margin - SIZES.gutter - 12 - near(0) - SIZES.rulePad;
  const bend = index.lanes * SIZES.lane;
  // Lanes of bars may come with any zoom; cards keep clear of all there can be.
  const label = rememberLabels((rank) => labelOf(index.at(rank), [room - bend], tagsOf?.(rank)));
  return {
    length: PIECES * PIECE,
    piece: PIECE,
    inset: INSET,
    gap: BREAK,
    moved: (placed, shift) => ({ ...placed, pole: placed.pole + shift, near: placed.near + shift }),
    settle: settleCards,
    hold: ({ rank, mark }) => ({
      ...label(rank),
      pole: mark.from,
      side: 1,
      facing: 1,
      near: mark.from,
      bend,
    }),
    extent: () => ({ above: near(index.lanes), below: SIZES.gutter + 12 }),
    place: (scale, from, to) => placePiece(index, scale, pieceOf(index, scale, from, to), label, bend),
  };
}

function placePiece(
  index: TimeIndex,
  scale: TimeScale,
  piece: Piece,
  label: (rank: number) => Label,
  bend: number,
): PlacedPiece {
  const { from, to } = piece;
  const bars = new Map(piece.bars.map(({ rank, mark }) => [rank, mark]));
  const wishes = wishesOf(index, piece, scale);
  const breaks = scale.stretches
    .slice(1)
    .map(({ start }, at) => (start + scale.stretches[at].end) / 2)
    .filter((middle) => middle >= from && middle < to);
  const chosen = chooseCards(wishes, label, to - from - breaks.length * (COUNT_LINE + GAP));
  const labelled = new Set(chosen.map(({ rank }) => rank));
  const items = itemsOf(index, piece, chosen, labelled, label, breaks);
  const tops = placeCards(items, GAP, from);
  pushUp(tops, items, to);
  const { dots, columns } = crowdOf(index, piece, scale, labelled, []);
  const placed: PlacedPiece = { points: [], barLabels: new Map(), groups: [], dots, columns };
  for (const [at, item] of items.entries()) {
    const near = tops[at];
    if (item.group) placed.groups.push({ ...item.group, at: near + item.height / 2 });
    if (item.rank === undefined) continue;
    const { rank } = item;
    const bar = bars.get(rank);
    const mark = bar ?? rawMark(index.at(rank), scale);
    const card: PlacedLabel = { ...label(rank), pole: mark.at, side: 1, facing: 1, near, bend };
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
    .toSorted((a, b) => a.poles[0] - b.poles[0]);
}

interface Item {
  at: number;
  height: number;
  weight: number;
  rank?: number;
  group?: Group;
}

/** Cards, the counts of what lies between two of them, and the words of breaks, in the order of the axis. */
function itemsOf(
  index: TimeIndex,
  { cells, from, to }: Piece,
  cards: readonly Wish[],
  labelled: ReadonlySet<number>,
  label: (rank: number) => Label,
  breaks: readonly number[],
): Item[] {
  const items: Item[] = cards.map(({ rank, poles: [pole] }) => ({
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
  const marks = [from, ...cards.map(({ poles: [pole] }) => pole), to];
  for (let gap = 0; gap + 1 < ends.length; gap++) {
    const places = [ends[gap], Math.max(ends[gap], ends[gap + 1])] as const;
    let count = places[1] - places[0];
    for (const rank of labelled) {
      const place = placeOf(index, rank);
      if (place >= places[0] && place < places[1]) count--;
    }
    if (count <= 0) continue;
    const at = (marks[gap] + marks[gap + 1]) / 2;
    const group = {
      at,
      from: marks[gap],
      to: marks[gap + 1],
      places,
      omits: labelled,
      ...membersOf(index, places, labelled, count),
    };
    items.push({ at: at - COUNT_LINE / 2, height: COUNT_LINE, weight: 0.1, group });
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

/** The cards and counts of the window, whole. */
function settleCards({ events, bands, groups, isCounted, breakWords, length }: Seen) {
  const items: ColumnItem<PlacedEvent>[] = [
    ...events.flatMap((card) =>
      card.label ? [{ near: card.label.near, height: card.label.height, card }] : [],
    ),
    ...groups.map(({ at, events, count }) => ({
      near: at - COUNT_LINE / 2,
      height: COUNT_LINE,
      cluster: { events, count },
    })),
    ...breakWords.map((at, words) => ({ near: at - COUNT_LINE / 2, height: COUNT_LINE, words })),
  ].toSorted((a, b) => a.near - b.near);
  const bare = [...bands, ...events.filter(({ label }) => !label)]
    .filter((event) => !isCounted(event, groups))
    .map(({ timed }) => timed.event);
  const settled = settleDown(items, bare, ({ timed }) => timed.event, length);
  const cards = settled.flatMap(({ card, near }) => (card ? { card, mark: card.mark, near } : []));
  const poles = polesDown(cards, length);
  const places = new Map(cards.map(({ card, near }, index) => [card, { near, pole: poles[index] }]));
  return {
    events: events.map((event): PlacedEvent => {
      const { label, ...bareEvent } = event;
      const place = places.get(event);
      return label && place ? { ...bareEvent, label: { ...label, ...place } } : bareEvent;
    }),
    clusters: countsIn(settled),
    breakWords: wordsIn(settled, breakWords.length),
  };
}
