import type { TimelineEvent } from '../../events/index.ts';
import type { Cluster } from '../labels/clusters.ts';

/**
 * The column of cards in the window of a down-running axis. A card that the window would cut slides inwards as long as
 * its mark is in sight; where there is no room for all, they are counted at the window's end.
 */

/** What stands in the column: a card, a count, or the words of a break, by its number. px from the window's start. */
export interface ColumnItem<E> {
  /** Its upper edge. */
  near: number;
  height: number;
  card?: E;
  cluster?: Counted;
  words?: number;
}

type Counted = Pick<Cluster, 'events' | 'count'>;

/** px of a count, and between two items. */
export const COUNT_LINE = 18;
export const GAP = 20;
/** px; what sums of heights may be off by. */
const ROUNDING = 0.01;

/**
 * @param items cards with a mark in sight, and counts of what is in sight, all in their order
 * @param bare what is in sight and must be counted beside
 * @param eventOf the event of a card that becomes one of a count
 * @param length px of the window
 * @returns what is shown of them, whole
 */
export function settleDown<E>(
  items: readonly ColumnItem<E>[],
  bare: readonly TimelineEvent[],
  eventOf: (card: E) => TimelineEvent,
  length: number,
): ColumnItem<E>[] {
  const first = bare.length > 0 ? [{ near: -Infinity, height: 0, cluster: countOf(bare) }] : [];
  const upper = settleStart([...first, ...oneInARow(items)], eventOf, length, joined);
  const lower = settleStart(mirrored(upper, length), eventOf, length, (a, b) => joined(b, a));
  return mirrored(lower, length);
}

/** Two counts in a row are one: pieces of an axis are counted apart. */
function oneInARow<E>(items: readonly ColumnItem<E>[]): ColumnItem<E>[] {
  const shown: ColumnItem<E>[] = [];
  for (const item of items) {
    const last = shown.at(-1);
    if (last?.cluster && item.cluster) {
      shown[shown.length - 1] = { ...last, cluster: joined(last.cluster, item.cluster) };
    } else shown.push(item);
  }
  return shown;
}

/** The same column seen from the window's end. */
function mirrored<E>(items: readonly ColumnItem<E>[], length: number): ColumnItem<E>[] {
  return items.map((item) => ({ ...item, near: length - item.near - item.height })).toReversed();
}

/** Brings in what stands before the window's start. */
function settleStart<E>(
  items: readonly ColumnItem<E>[],
  eventOf: (card: E) => TimelineEvent,
  length: number,
  join: typeof joined,
): ColumnItem<E>[] {
  const inside = items.findIndex(({ near }) => near > -ROUNDING);
  if (inside === 0 || items.length === 0) return items.slice();
  // What is inside gives way until there is room for a count. The words of a break are given up with what is before.
  for (let taken = inside < 0 ? items.length : inside; ; taken++) {
    const [before, rest] = [items.slice(0, taken), items.slice(taken)];
    const limit = rest.length > 0 ? rest[0].near - GAP : length;
    const cards = before.filter(({ card }) => card);
    const hasCounts = before.some(({ cluster }) => cluster);
    let [first, used] = [cards.length, 0];
    for (; first > 0; first--) {
      const others = first > 1 || hasCounts ? COUNT_LINE + GAP : 0;
      if (used + cards[first - 1].height + others > limit) break;
      used += cards[first - 1].height + GAP;
    }
    const kept = cards.slice(first);
    const left = before.flatMap((item) => {
      if (item.cluster) return [item.cluster];
      return item.card && !kept.includes(item) ? [countOf([eventOf(item.card)])] : [];
    });
    if (left.length === 0) return stacked(kept, rest);
    // Two counts in a row are one.
    if (used + COUNT_LINE <= limit && !rest[0]?.cluster) {
      return stacked([{ near: 0, height: COUNT_LINE, cluster: left.reduce(join) }, ...kept], rest);
    }
  }
}

/** One below the other from the window's start. */
function stacked<E>(first: readonly ColumnItem<E>[], rest: readonly ColumnItem<E>[]): ColumnItem<E>[] {
  let near = 0;
  const placed = first.map((item) => {
    const here = { ...item, near };
    near += item.height + GAP;
    return here;
  });
  return [...placed, ...rest];
}

/** The counts of a column. */
export function countsIn(items: readonly ColumnItem<unknown>[]): Cluster[] {
  return items.flatMap(({ cluster, near, height }) =>
    cluster ? [{ ...cluster, at: near + height / 2 }] : [],
  );
}

/** The middle of the words of each of so many breaks; of those that had to give way, none. */
export function wordsIn(items: readonly ColumnItem<unknown>[], count: number): (number | undefined)[] {
  const places: (number | undefined)[] = Array.from({ length: count });
  for (const { words, near, height } of items) if (words !== undefined) places[words] = near + height / 2;
  return places;
}

function countOf(events: readonly TimelineEvent[]): Counted {
  return { events: [...events], count: events.length };
}

function joined(a: Counted, b: Counted): Counted {
  return { events: [...a.events, ...b.events], count: a.count + b.count };
}
