import type { Label } from '../labels/label.ts';
import { isSmall, type Mark } from '../marks/mark.ts';
import { placeCards, type CardWish } from './placeCards.ts';
import { COUNT_LINE, GAP } from './settleDown.ts';
import { SIZES } from '../sizes.ts';
import type { TimedEvent } from '../timed/timed.ts';
import type { TimeScale } from '../axis/timeScale.ts';

/** px of a break's words. */
export const BREAK_WORDS = 16;

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
    ...items.map((item) => ({ item, ...wishOf(item) })),
    ...scale.stretches.slice(1).map(({ start }, index) => {
      const middle = (start + scale.stretches[index].end) / 2;
      return { item: undefined, at: middle - BREAK_WORDS / 2, height: BREAK_WORDS, weight: 1000 };
    }),
  ].toSorted((a, b) => a.at - b.at);
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
  for (const mark of marks.toSorted((a, b) => wishedAt(a) - wishedAt(b))) {
    const label = labels.get(mark.timed)!;
    const last = items.at(-1);
    if (written.has(mark.timed)) items.push({ mark, label, folded: [], height: label.height });
    else if (last && !last.label) last.folded.push(mark);
    else items.push({ mark, folded: [mark], height: COUNT_LINE });
  }
  return items;
}

/** A card's date line stands level with its mark; with the beginning of a bar. */
export function wishedAt(mark: Mark): number {
  return isSmall(mark) ? mark.at : Math.min(mark.at, mark.from + SIZES.dateLine / 2 + 2);
}

function wishOf({ mark, height }: Item): CardWish {
  return { at: wishedAt(mark) - SIZES.dateLine / 2, height, weight: 1 };
}

/**
 * Where the leader of a card leaves its mark: a bar where it is level with the card, as far as there is bar in sight.
 * @param near px of the card's upper edge
 * @param length px of the window
 */
export function poleOf(mark: Mark, near: number, length: number): number {
  if (isSmall(mark)) return mark.at;
  const [first, last] = [Math.max(mark.from + 8, 0), Math.min(mark.to - 8, length)];
  return Math.min(Math.max(near + SIZES.dateLine / 2, first), Math.max(first, last));
}
