import { placeCounts } from '../labels/clusters.ts';
import { joinGroups, type Group } from '../many/crowd.ts';
import { keepInWindow, polesAbove } from './edges.ts';
import type { Seen } from '../many/direct.ts';
import type { PlacedEvent, Placement } from '../placement.ts';

/** px; an event is counted with what is no farther. */
const NEAR = 60;

/** The labels and counts in the window of a level axis with very many events. */
export function settleLevel({
  events,
  bands,
  groups,
  isCounted,
  breakWords,
  length,
}: Seen): Pick<Placement, 'events' | 'clusters' | 'breakWords'> {
  const kept = keepInWindow(events, groups, length);
  const bare = [...kept.filter(({ label }) => !label), ...bands].filter((event) => !isCounted(event, groups));
  const all = bare.reduce((found, event) => withOne(found, event, length), groups);
  const clusters = placeCounts(all, { poles: polesAbove(kept), words: [] }, 0, length, joinGroups);
  return { events: kept, clusters, breakWords: [...breakWords] };
}

/** The groups with an event more: in the one that is next to it, or in one of its own. */
function withOne(groups: readonly Group[], { mark, timed: { event } }: PlacedEvent, length: number): Group[] {
  const at = Math.min(Math.max(mark.at, 0), length);
  const distances = groups.map((group) => Math.abs(Math.min(Math.max(group.at, 0), length) - at));
  const next = distances.indexOf(Math.min(...distances));
  if (next >= 0 && distances[next] <= NEAR) {
    const { events, count } = groups[next];
    return groups.with(next, { ...groups[next], events: [...events, event], count: count + 1 });
  }
  const own: Group = { at, from: at, to: at, places: [0, 0], omits: new Set(), events: [event], count: 1 };
  return [...groups, own].toSorted((a, b) => a.at - b.at);
}
