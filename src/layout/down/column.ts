import type { Label } from '../labels/label.ts';
import { isSmall, type Mark } from '../marks/mark.ts';
import { placeCards, type CardWish } from './placeCards.ts';
import { COUNT_LINE, GAP } from './settleDown.ts';
import { SIZES } from '../sizes.ts';
import type { TimedEvent } from '../timed/timed.ts';
import type { TimeScale } from '../axis/timeScale.ts';

/** px of a break's words. */
export const BREAK_WORDS = 16;

/** px from the beginning of a bar in which small marks come before it, and from its ends to its leader. */
const NEAR_BEGINNING = 20;
const FROM_END = 8;

/** A card of the column: an event's label, or a count. */
export interface Item {
  mark: Mark;
  label?: Label;
  folded: Mark[];
  height: number;
}

/** The cards beside a down-running axis. px along it. */
export interface Column {
  items: Item[];
  tops: number[];
  breakWords: number[];
}

/**
 * Places the cards of a whole axis, and the words of its breaks among them.
 * @param written the events that have a card; the others are counted
 */
export function placeColumn(
  scale: TimeScale,
  marks: Mark[],
  labels: Map<TimedEvent, Label>,
  written: Set<TimedEvent>,
): Column {
  const items = itemsOf(marks, labels, written);
  const wishes = [
    ...items.map((item) => ({ item, rank: rankOf(item.mark), ...wishOf(item) })),
    ...scale.stretches.slice(1).map(({ start }, index) => {
      const rank = (start + scale.stretches[index].end) / 2;
      return { item: undefined, rank, at: rank - BREAK_WORDS / 2, height: BREAK_WORDS, weight: 1000 };
    }),
  ].toSorted((a, b) => a.rank - b.rank);
  const tops = placeCards(wishes, GAP, 0);
  return {
    items: wishes.flatMap(({ item }) => item ?? []),
    tops: tops.filter((_, index) => wishes[index].item),
    breakWords: tops.filter((_, index) => !wishes[index].item).map((top) => top + BREAK_WORDS / 2),
  };
}

/** One card for each event that is written out; one count for all that lie between two of them. */
function itemsOf(marks: Mark[], labels: Map<TimedEvent, Label>, written: Set<TimedEvent>): Item[] {
  const items: Item[] = [];
  for (const mark of marks.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const label = labels.get(mark.timed)!;
    const last = items.at(-1);
    if (written.has(mark.timed)) items.push({ mark, label, folded: [], height: label.height });
    else if (last && !last.label) last.folded.push(mark);
    else items.push({ mark, folded: [mark], height: COUNT_LINE });
  }
  return items;
}

/** px along the axis by which cards are ordered: what happened near the beginning of a bar comes before the bar. */
function rankOf(mark: Mark): number {
  return isSmall(mark) ? mark.at : Math.min(mark.at, mark.from + NEAR_BEGINNING);
}

function wishOf({ mark, height }: Item): CardWish {
  return { at: wishedAt(mark) - SIZES.dateLine / 2, height, weight: 1 };
}

/** A card's date line stands level with its mark; with the beginning of a bar. */
function wishedAt(mark: Mark): number {
  return isSmall(mark) ? mark.at : Math.min(mark.at, mark.from + SIZES.dateLine / 2 + 2);
}

/** A card in the window: its mark, and px of its upper edge. */
interface Standing {
  mark: Mark;
  near: number;
}

/**
 * Where the leaders of cards leave their marks: a bar level with its card, as far as there is bar in sight, and as no
 * leader crosses another.
 * @param cards in their order
 * @param length px of the window
 */
export function polesDown(cards: readonly Standing[], length: number): number[] {
  const reaches = cards.map(({ mark }) => reachOf(mark, length));
  let last = Infinity;
  const lasts = reaches.toReversed().map(([, to]) => (last = Math.min(last, to)));
  let pole = -Infinity;
  return cards.map(({ near }, index) => {
    const level = Math.min(near + SIZES.dateLine / 2, lasts[lasts.length - 1 - index]);
    return (pole = Math.max(pole, level, reaches[index][0]));
  });
}

/** px from which and to which a leader may leave a mark. */
function reachOf(mark: Mark, length: number): [from: number, to: number] {
  if (isSmall(mark)) return [mark.at, mark.at];
  const first = Math.max(mark.from + FROM_END, 0);
  return [first, Math.max(first, Math.min(mark.to - FROM_END, length))];
}
