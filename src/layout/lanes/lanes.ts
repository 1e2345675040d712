import { eventDate, SUCCESSORS, type Timeline, type TimelineEvent } from '../../events/index.ts';
import { rememberFor } from '../remember.ts';
import { orderLanes } from './orderLanes.ts';
import type { TimeIndex } from '../timed/timeIndex.ts';
import { statesOfPersons } from './statesOfPersons.ts';
import type { LaneKind } from '../view.ts';

/** A row of the chart: what all events in it have in common. */
export interface Lane {
  label: string;
  /** What it was called before, until when (ms). */
  before: { label: string; until: number }[];
}

/** Lanes from top to bottom, and which of them each event is in. */
export interface Lanes {
  list: Lane[];
  /** For each lane, the middles of its events in their order, ms. */
  middles: Float64Array[];
  /** By rank: bit n is set if the event is in lane n. Every event is in one at least. */
  masks: Uint16Array;
}

/** So many lanes at most, beside the one for what has none of its own. */
export const MOST_LANES = 7;
const OTHERS = 'Others';

const remembered = rememberFor<TimeIndex, Lanes>();

/** The lanes of a timeline: the most frequent actors (or categories, or sources), those together that act together. */
export function lanesOf(index: TimeIndex, kind: Exclude<LaneKind, 'none'>): Lanes {
  return remembered(index, kind, () => makeLanes(index, kind));
}

/** By rank, the names of an event's lanes, as they were called then; where it would be among the others, none. */
export function lanesByName({ list, masks }: Lanes, { start }: TimeIndex): (rank: number) => string[] {
  return (rank) =>
    list.flatMap(({ label, before }, lane) => {
      if (!(masks[rank] & (1 << lane)) || label === OTHERS) return [];
      return before.find(({ until }) => start[rank] < until)?.label ?? label;
    });
}

function makeLanes(index: TimeIndex, kind: Exclude<LaneKind, 'none'>): Lanes {
  const { timeline, order, count } = index;
  const keysOf = KEYS[kind](timeline);
  const keys: string[][] = Array.from({ length: count }, (_, rank) => keysOf(timeline.events[order[rank]]));
  const counts = new Map<string, number>();
  for (const list of keys) for (const key of list) counts.set(key, (counts.get(key) ?? 0) + 1);
  const frequent = [...counts].toSorted(([, a], [, b]) => b - a).map(([key]) => key);
  // One lane more takes no more room than "Others" would.
  const own = frequent.slice(0, frequent.length === MOST_LANES + 1 ? MOST_LANES + 1 : MOST_LANES);
  const ordered = orderLanes(
    own,
    keys.map((list) => list.filter((key) => own.includes(key))),
  );
  const bits = new Map(ordered.map((key, lane) => [key, 1 << lane]));
  const others = 1 << ordered.length;
  const masks = Uint16Array.from(keys, (list) => {
    const mask = list.reduce((found, key) => found | (bits.get(key) ?? others), 0);
    return mask === 0 ? others : mask;
  });
  const hasOthers = masks.some((mask) => (mask & others) > 0);
  const named = ordered.map((key) => laneOf(timeline, kind, key));
  const list = hasOthers ? [...named, { label: OTHERS, before: [] }] : named;
  return { list, masks, middles: list.map((_, lane) => middlesIn(index, masks, lane)) };
}

function middlesIn({ byMiddle, middle }: TimeIndex, masks: Uint16Array, lane: number): Float64Array {
  const ranks = byMiddle.filter((rank) => masks[rank] & (1 << lane));
  return Float64Array.from(ranks, (rank) => middle[rank]);
}

type KeysOf = (event: TimelineEvent) => string[];

const KEYS: Record<Exclude<LaneKind, 'none'>, (timeline: Timeline) => KeysOf> = {
  actor: (timeline) => {
    const states = statesOfPersons(timeline);
    return ({ actors }) => [...new Set(actors.map((id) => continued(states.get(id) ?? id)))];
  },
  category: () => (event) => (event.category ? [event.category] : []),
  source:
    () =>
    ({ evidence }) => [...new Set(evidence.map(({ source }) => source))],
};

/** The state that a state's lane is of now. */
function continued(id: string): string {
  const next = SUCCESSORS[id];
  return next ? continued(next.by) : id;
}

function laneOf({ actors, sources }: Timeline, kind: LaneKind, key: string): Lane {
  if (kind === 'category') return { label: key[0].toUpperCase() + key.slice(1), before: [] };
  if (kind === 'source') return { label: sources.find(({ id }) => id === key)?.title ?? key, before: [] };
  const labelOf = (id: string) => actors.find((actor) => actor.id === id)?.label;
  const before = Object.entries(SUCCESSORS).flatMap(([id, { by, from }]) => {
    const label = labelOf(id);
    return by === key && label ? [{ label, until: eventDate(from).start }] : [];
  });
  const label = labelOf(key);
  // Only the old name is in the timeline: then it is the lane's.
  if (!label && before.length > 0) return { label: before[0].label, before: [] };
  return { label: label ?? key, before };
}
