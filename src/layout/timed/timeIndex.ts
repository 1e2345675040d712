import { eventDate, type EventDate, type Timeline } from '../../events/index.ts';
import { barClasses, lanesIn, type BarClass } from './bars.ts';
import { blocksOf } from '../axis/blocks.ts';
import { gatherFacts, type Facts } from './facts.ts';
import { finite, LOOKS, lookOf, publishedDays, type TimedEvent } from './calendar.ts';
import { numbers } from './numbers.ts';
import { rememberFor } from '../remember.ts';
import { sortedIndices } from './sorted.ts';
import type { Stop } from '../axis/cuts.ts';
import { bestTree, type BestTree } from './bestTree.ts';

/**
 * All that a time axis must show. Made once for a timeline; a million events take some 70 bytes each. What is counted
 * by *rank* is in the order of time: by start, then by end.
 */
export interface TimeIndex {
  timeline: Timeline;
  count: number;
  /** Rank → place in `timeline.events`. */
  order: Uint32Array;
  /** By rank, ms. */
  start: Float64Array;
  latestStart: Float64Array;
  earliestEnd: Float64Array;
  end: Float64Array;
  /** By rank, 0 `moment`, 1 `within`, 2 `span`. */
  looks: Uint8Array;
  /** By rank, ms: where a small mark of it stands. What happened on one day shares the length of that day. */
  middle: Float64Array;
  /** The middles in their order; the rank of each; the most important of any run of them. */
  middles: Float64Array;
  byMiddle: Uint32Array;
  best: BestTree;
  /** What lasts long enough to be drawn as a bar at some zoom, the longest first. */
  bars: BarClass[];
  /** How many lanes these take. */
  lanes: number;
  /** What must be in sight, in blocks: where the calendar is crowded, and where it is empty. */
  blocks: Stop[];
  /** ms, the middle of the days on which the sources were published, each once. */
  published: number[];
  facts: Facts;
  /** The event of a rank. */
  at: (rank: number) => TimedEvent;
}

/** Events that are read before the page may have its turn. */
const SLICE = 1000;

const remembered = rememberFor<Timeline, TimeIndex>();

/** The index of a timeline, from memory if it was made before. */
export function indexOf(timeline: Timeline): TimeIndex {
  return remembered(timeline, '', () => finish(build(timeline)));
}

/**
 * Makes the index of a timeline in small steps, so that a page stays alive meanwhile; what is laid out afterwards
 * finds it made. `for (const share of prepare(timeline)) await …`
 * @returns yields after each step how much is done, 0 to 1
 */
export function* prepare(timeline: Timeline): Generator<number, void> {
  const steps = build(timeline);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return void remembered(timeline, '', () => step.value);
    yield step.value;
  }
}

function finish<T>(steps: Generator<number, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* build(timeline: Timeline): Generator<number, TimeIndex> {
  const { events } = timeline;
  const count = events.length;
  const raw = columns(count);
  const importance = new Float64Array(count);
  const published = publishedDays(timeline);
  const facts = gatherFacts();
  let [first, last] = [Infinity, -Infinity];
  for (const day of published) [first, last] = [Math.min(first, day), Math.max(last, day)];
  for (let index = 0; index < count; index++) {
    const date = eventDate(events[index].date);
    if (Number.isFinite(date.start)) first = Math.min(first, date.start);
    if (Number.isFinite(date.start)) last = Math.max(last, date.start);
    if (Number.isFinite(date.end)) first = Math.min(first, date.end);
    if (Number.isFinite(date.end)) last = Math.max(last, date.end);
    write(raw, index, date);
    importance[index] = events[index].importance ?? 0.5;
    const look = lookOf(date);
    raw.looks[index] = LOOKS.indexOf(look);
    facts.add(events[index], date, look);
    if (index % SLICE === SLICE - 1) yield (0.6 * index) / count;
  }
  for (let index = 0; index < count; index++) {
    if (isOpen(raw, index)) write(raw, index, finite(eventDate(events[index].date), first, last));
  }
  yield 0.62;
  const told = toldOf(timeline);
  yield 0.65;
  const order = yield* sortedIndices(
    count,
    (a, b) => raw.start[a] - raw.start[b] || raw.end[a] - raw.end[b] || told[a] - told[b],
    0.65,
  );
  yield 0.7;
  const sorted = columns(count);
  for (let rank = 0; rank < count; rank++) copy(raw, order[rank], sorted, rank);
  const { start, end } = sorted;
  yield 0.72;
  const middle = middlesOf(sorted);
  const byMiddle = yield* sortedIndices(count, (a, b) => middle[a] - middle[b] || a - b, 0.75);
  yield 0.8;
  const middles = numbers(count, (place) => middle[byMiddle[place]]);
  yield 0.85;
  const best = bestTree(byMiddle, (rank) => importance[order[rank]]);
  yield 0.9;
  const at = (rank: number): TimedEvent => {
    const event = events[order[rank]];
    return {
      event,
      date: eventDate(event.date),
      look: LOOKS[sorted.looks[rank]],
      start: start[rank],
      latestStart: sorted.latestStart[rank],
      earliestEnd: sorted.earliestEnd[rank],
      end: end[rank],
      middle: middle[rank],
    };
  };
  yield 0.92;
  const bars = barClasses(sorted, best.priority);
  yield 0.95;
  const blocks = yield* blocksOf(sorted, published);
  const found = { bars, lanes: lanesIn(bars), blocks, published, facts: facts.done() };
  return { timeline, count, order, ...sorted, middle, middles, byMiddle, best, ...found, at };
}

/** What of the index lies in columns. */
export type Columns = Pick<TimeIndex, 'start' | 'latestStart' | 'earliestEnd' | 'end' | 'looks'>;

function columns(count: number): Columns {
  const [start, latestStart, earliestEnd, end] = [0, 1, 2, 3].map(() => new Float64Array(count));
  return { start, latestStart, earliestEnd, end, looks: new Uint8Array(count) };
}

function write(to: Columns, index: number, from: Pick<EventDate, Exclude<keyof Columns, 'looks'>>): void {
  to.start[index] = from.start;
  to.latestStart[index] = from.latestStart;
  to.earliestEnd[index] = from.earliestEnd;
  to.end[index] = from.end;
}

function copy(from: Columns, index: number, to: Columns, rank: number): void {
  to.start[rank] = from.start[index];
  to.latestStart[rank] = from.latestStart[index];
  to.earliestEnd[rank] = from.earliestEnd[index];
  to.end[rank] = from.end[index];
  to.looks[rank] = from.looks[index];
}

function isOpen({ start, end }: Columns, index: number): boolean {
  return !Number.isFinite(start[index]) || !Number.isFinite(end[index]);
}

function middlesOf({ start, end, looks }: Columns): Float64Array {
  const middle = new Float64Array(start.length);
  for (let first = 0, next = 0; first < start.length; first = next) {
    const isShared = (rank: number) =>
      looks[rank] === 0 && start[rank] === start[first] && end[rank] === end[first];
    for (next = first + 1; next < start.length && looks[first] === 0 && isShared(next); next++);
    for (let rank = first; rank < next; rank++) {
      middle[rank] = start[first] + ((end[first] - start[first]) * (rank - first + 0.5)) / (next - first);
    }
  }
  return middle;
}

/** Of one date, what is told first comes first: a number that grows from source to source, and within each. */
function toldOf({ sources, events }: Timeline): Float64Array {
  const places = new Map(sources.map(({ id }, index) => [id, index]));
  return numbers(events.length, (index) => {
    const [proof] = events[index].evidence;
    return proof ? (places.get(proof.source) ?? -1) * 1e9 + proof.selector[1].start : 0;
  });
}
