import { wayOf, type Command } from './keyboard.ts';
import type { TimeOrder } from './order.ts';
import { eventOf, stopOn } from './stops.ts';

/** Where the keyboard is in a chart, and what it can come to. */
export interface Here {
  order: TimeOrder;
  /** The event where it was last. */
  active?: string;
  /** The stop that it leaves. */
  stop?: string;
  /** By event, the stop at which a picture shows it. */
  stops: ReadonlyMap<string, string>;
  /** Whether the window shows where an event is. */
  isInWindow: (event: string) => boolean;
}

/**
 * The stop that a command leads to. What the window does not show is a stop when it is its turn: it can be brought in.
 * @returns undefined where there is none, or when the command does not move
 */
export function stopToward(command: Command, here: Here): string | undefined {
  const { order, active, stop } = here;
  const way = wayOf(command, active === undefined ? undefined : order.rank(active), order.count);
  const isStep = command === 'next' || command === 'previous';
  return way && stopOn(way, (rank) => stopAt(rank, here), isStep && active !== undefined ? stop : undefined);
}

function stopAt(rank: number, { order, stops, isInWindow }: Here): string | undefined {
  const { id } = order.event(rank);
  const met = stops.get(id);
  // A count is passed once, at the first that it counts.
  if (met !== undefined) return eventOf(met) === id ? met : undefined;
  return isInWindow(id) ? undefined : id;
}
