import type { SceneNode } from '../scene/index.ts';

/**
 * Where the keyboard stops in a chart: at every event, and where a picture shows a count in the place of events, at the count.
 * A stop is named by its event's id, a count by `+` and its first event's.
 */

/** The name of a node of the picture that can be opened; undefined for the rest of the picture. */
export function stopName({ event, cluster }: SceneNode): string | undefined {
  return event ?? (cluster && `+${cluster[0]}`);
}

/** The event of a stop, or the first of a count's. */
export function eventOf(stop: string): string {
  return stop.replace(/^\+/, '');
}

/** The stop at which each event of a picture is met: those that are drawn, and those that are counted. */
export function stopsOf(nodes: readonly SceneNode[]): Map<string, string> {
  const stops = new Map<string, string>();
  for (const node of nodes) for (const id of node.cluster ?? []) stops.set(id, stopName(node)!);
  for (const { event } of nodes) if (event !== undefined) stops.set(event, event);
  return stops;
}

/**
 * The first stop on a way through the events.
 * @param ranks of the events on the way
 * @param stopAt the stop at which an event is met; undefined where the picture has none for it
 * @param but the stop that is left
 */
export function stopOn(
  ranks: Iterable<number>,
  stopAt: (rank: number) => string | undefined,
  but?: string,
): string | undefined {
  for (const rank of ranks) {
    const stop = stopAt(rank);
    if (stop !== undefined && stop !== but) return stop;
  }
  return undefined;
}
