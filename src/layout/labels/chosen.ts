import { draw } from '../timed/bestTree.ts';
import type { TimedEvent } from '../timed/timed.ts';

/** So many labels are written on one screenful of axis at most: more nodes would make a page slow. */
export const MOST_LABELS = 45;

/**
 * The events that are worth a label, the important first; among equals a fixed draw decides, so that they are spread.
 * @param most how many there may be
 */
export function chosen(events: readonly TimedEvent[], most: number): Set<TimedEvent> {
  if (events.length <= most) return new Set(events);
  const priority = new Map(
    events.map((timed, rank) => [timed, (timed.event.importance ?? 0.5) + draw(rank) * 1e-3]),
  );
  return new Set(events.toSorted((a, b) => priority.get(b)! - priority.get(a)!).slice(0, most));
}
