import { finestOf } from './facts.ts';
import type { TickUnit } from './tickUnits.ts';
import type { TimedEvent, TimedTimeline } from './timed.ts';

/** A piece of the calendar that is drawn at one scale. ms; `events` of the timeline begin in it. */
export interface Stretch {
  from: number;
  to: number;
  events: TimedEvent[];
  /** The finest unit that its dates name; ticks finer than that would mean nothing. */
  finest: TickUnit['unit'];
}

/**
 * A break is worth it when what is empty and what is crowded together make out this share: the share of the
 * stretch's length that the gap takes, plus the share of neighbouring dates that nobody could tell apart.
 */
const WORTH = 0.6;
/** Never for less than this share of the length. */
const LEAST_GAP = 0.04;
/** Two dates are crowded that are closer than a stretch's length divided by this, … */
const LEGIBLE = 150;
/** … or, among many, this times closer than they would be if evenly spread. */
const UNEVEN = 8;

/** What must be in sight: an event's extent, or where a longer one begins and ends. */
export interface Stop {
  from: number;
  to: number;
}

/**
 * Cuts the calendar where it is empty for long while elsewhere dates are crowded. From the longest gap down, each cut
 * is tried; then neighbours that are well enough off in one stretch are joined again.
 * @param mostBreaks how many breaks there is room for
 * @returns the stretches in the order of time; one if nothing is to be cut, none without events
 */
export function stretchesOf({ events, published }: TimedTimeline, mostBreaks: number): Stretch[] {
  const stops = stopsOf(events, published);
  if (stops.length < 2) return oneStretch({ events, published });
  const stretches = cutStops(stops, mostBreaks);
  const starts = stretches.map(({ from }) => from);
  for (const event of events) {
    let index = 0;
    while (index + 1 < starts.length && starts[index + 1] <= event.start) index++;
    stretches[index].events.push(event);
  }
  return stretches.map((stretch) => ({ ...stretch, finest: finestIn(stretch.events) }));
}

/** The same, of what must be in sight. */
export function cutStops(stops: Stop[], mostBreaks: number): Stretch[] {
  return rejoin(split(stops), mostBreaks).map((part) => ({
    from: part[0].from,
    to: reach(part),
    events: [],
    finest: 'day',
  }));
}

/** A lone date is shown with so many of its own lengths before and behind it. */
const LONE = 3;

/** One stretch from the first date to the last: true scale. */
export function oneStretch({ events, published }: TimedTimeline): Stretch[] {
  const stops = stopsOf(events, published);
  if (stops.length === 0) return [];
  const [from, to] = [stops[0].from, reach(stops)];
  const context = stops.length === 1 ? LONE * (to - from) : 0;
  return [{ from: from - context, to: to + context, events, finest: finestIn(events) }];
}

function finestIn(events: readonly TimedEvent[]): TickUnit['unit'] {
  return finestOf(events.map(({ date }) => date.precision));
}

function stopsOf(events: TimedEvent[], published: number[]): Stop[] {
  const days = published.map((at) => ({ from: at, to: at }));
  return [...events.flatMap(eventStops), ...days].toSorted((a, b) => a.from - b.from || a.to - b.to);
}

function eventStops({ look, start, latestStart, earliestEnd, end, date }: TimedEvent): Stop[] {
  if (look !== 'span') return [{ from: start, to: end }];
  const first = { from: start, to: Math.min(latestStart, end) };
  const last = { from: Math.max(earliestEnd, start), to: end };
  return [...(date.openStart ? [] : [first]), ...(date.openEnd ? [] : [last])];
}

function reach(stops: Stop[]): number {
  return stops.reduce((furthest, stop) => Math.max(furthest, stop.to), -Infinity);
}

/** Cuts at the longest gap, and so on in both parts, while it is worth it. */
function split(stops: Stop[]): Stop[][] {
  const gap = longestGap(stops);
  if (!gap || !isWorthCutting(stops, gap.length)) return [stops];
  return [...split(stops.slice(0, gap.index)), ...split(stops.slice(gap.index))];
}

/** `index` of the first stop behind the gap. */
function longestGap(stops: Stop[]): { index: number; length: number } | undefined {
  let best: { index: number; length: number } | undefined;
  let end = stops[0].to;
  for (let index = 1; index < stops.length; index++) {
    const length = stops[index].from - end;
    if (length > (best?.length ?? 0)) best = { index, length };
    end = Math.max(end, stops[index].to);
  }
  return best;
}

function isWorthCutting(stops: Stop[], gap: number): boolean {
  const share = gap / (reach(stops) - stops[0].from);
  const crowded = crowdedShare(stops);
  return crowded > 0 && share >= LEAST_GAP && share + crowded >= WORTH;
}

function crowdedShare(stops: Stop[]): number {
  const length = reach(stops) - stops[0].from;
  const middles = [...new Set(stops.map((stop) => (stop.from + stop.to) / 2))].toSorted((a, b) => a - b);
  if (middles.length < 2) return 0;
  const least = length / Math.max(LEGIBLE, UNEVEN * middles.length);
  const crowded = middles.filter((middle, index) => index > 0 && middle - middles[index - 1] < least);
  return crowded.length / (middles.length - 1);
}

/** Joins neighbours that need no break between them, then the ones that lose least, until there is room for the rest. */
function rejoin(parts: Stop[][], mostBreaks: number): Stop[][] {
  const joined = parts.slice();
  for (let index = 0; index + 1 < joined.length;) {
    const both = [...joined[index], ...joined[index + 1]];
    const gap = joined[index + 1][0].from - reach(joined[index]);
    if (isWorthCutting(both, gap)) index++;
    else {
      joined.splice(index, 2, both);
      index = Math.max(0, index - 1);
    }
  }
  while (joined.length > mostBreaks + 1) {
    const gaps = joined.slice(1).map((part, index) => part[0].from - reach(joined[index]));
    const least = gaps.indexOf(Math.min(...gaps));
    joined.splice(least, 2, [...joined[least], ...joined[least + 1]]);
  }
  return joined;
}
