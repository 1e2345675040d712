import { toEnd, type Steps, type Timeline, type TimelineEvent } from '../events/index.ts';
import { indexOf, prepare } from '../layout/index.ts';

/** The events of a timeline in the order of time, the same as in the chart: a *rank* is a place in it, from 0. */
export interface TimeOrder {
  count: number;
  event: (rank: number) => TimelineEvent;
  /** The rank of an event by its id. */
  rank: (id: string) => number | undefined;
  /** ms; where a small mark of it stands on the axis. */
  moment: (rank: number) => number;
}

const known = new WeakMap<Timeline, TimeOrder>();

/** The order of a timeline, worked out once. */
export function timeOrder(timeline: Timeline): TimeOrder {
  return known.get(timeline) ?? toEnd(timeOrderBySteps(timeline));
}

/** Ranks that are written down in one step. */
const STEP = 2000;
/** The share of the work that sorting takes. */
const SORTING = 0.9;

/** The same in small steps, and with it all that the chart must know before it can be drawn. */
export function* timeOrderBySteps(timeline: Timeline): Steps<TimeOrder> {
  for (const share of prepare(timeline)) yield SORTING * share;
  const { count, order, middle } = indexOf(timeline);
  const event = (rank: number) => timeline.events[order[rank]];
  const ranks = new Map<string, number>();
  for (let rank = 0; rank < count; rank++) {
    ranks.set(event(rank).id, rank);
    if (rank % STEP === STEP - 1) yield SORTING + ((1 - SORTING) * rank) / count;
  }
  const made: TimeOrder = { count, event, rank: (id) => ranks.get(id), moment: (rank) => middle[rank] };
  known.set(timeline, made);
  return made;
}
