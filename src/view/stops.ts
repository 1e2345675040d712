import type { SceneNode } from '../scene/index.ts';

/**
 * Where the keyboard stops in a chart: at every event, and where a picture shows a count in the place of events, at the count.
 * A stop is named by its event's id, a count by `+` and its first event's.
 */
export interface Stops {
  /** In the order of time. */
  names: string[];
  /** The stop at which an event is met. */
  of: (event: string) => string;
}

/** The name of a node of the picture that can be opened; undefined for the rest of the picture. */
export function stopName({ event, cluster }: SceneNode): string | undefined {
  return event ?? (cluster && `+${cluster[0]}`);
}

/** The event of a stop, or the first of a count's. */
export function eventOf(stop: string): string {
  return stop.replace(/^\+/, '');
}

/**
 * @param order every event, in the order of time
 * @param nodes of the picture
 */
export function stopsOf(order: readonly string[], nodes: readonly SceneNode[]): Stops {
  const drawn = new Set(nodes.map(({ event }) => event));
  const counts = new Map(
    nodes.flatMap((node) => (node.cluster ?? []).map((event) => [event, stopName(node)!] as const)),
  );
  // What is out of the window is neither drawn nor counted: it is brought in when it is its turn.
  const of = (event: string) => (drawn.has(event) ? event : (counts.get(event) ?? event));
  return { names: [...new Set(order.map(of))], of };
}
