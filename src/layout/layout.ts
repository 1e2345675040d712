import type { Timeline } from '../events/index.ts';
import { durationInWords } from './durationWords.ts';
import type { Cluster } from './clusters.ts';
import type { Label } from './label.ts';
import type { Mark } from './marks.ts';
import { oneStretch, stretchesOf, type Stretch } from './stretches.ts';
import { ticksOf, type Tick } from './ticks.ts';
import { timed, type TimedEvent, type TimedTimeline } from './timed.ts';
import type { TimeScale } from './timeScale.ts';
import { WHOLE, type Direction, type TimeScaleKind, type View, type Zoom } from './view.ts';
import { rememberFor } from './remember.ts';
import { layOutDown } from './layoutDown.ts';
import { layOutLevel } from './layoutLevel.ts';
import { mostBreaks } from './allot.ts';

/** An event with its place. All px: along the axis from its start, and across it. */
export interface PlacedEvent {
  timed: TimedEvent;
  mark: Mark;
  label?: PlacedLabel;
}

export interface PlacedLabel extends Label {
  /** Where the leader stands, along the axis. */
  pole: number;
  /** Level axis: -1 above it, 1 below. Down-running axis: 1. */
  side: -1 | 1;
  /** Level axis: 1 if the text stands right of the pole, -1 if left. */
  facing: -1 | 1;
  /** Level axis: distance of the text's nearer edge from the axis. Down-running axis: px along it of its upper edge. */
  near: number;
}

export interface Break {
  from: number;
  to: number;
  words: string;
  /** Along the axis, the middle of its words. */
  wordsAt: number;
  /** The highest lane of a bar that runs through it. */
  lane: number;
}

/** Everything that is drawn, as numbers. */
export interface Layout {
  direction: Direction;
  time: TimeScaleKind;
  /** px of the axis, and what is needed on both sides of it. */
  length: number;
  above: number;
  below: number;
  stretches: { from: number; to: number }[];
  breaks: Break[];
  ticks: Tick[];
  events: PlacedEvent[];
  clusters: Cluster[];
  published: number[];
  /** Every event in the order of time, and its place when everything is shown. */
  order: { id: string; at: number }[];
  /** ms at the axis's start and end. */
  window: { from: number; to: number };
  maxZoom: number;
  scale: TimeScale;
  all: TimedTimeline;
}

/** What both directions work out in their own way: how long the axis is, and where marks and labels lie. */
export interface Placement {
  length: number;
  above: number;
  below: number;
  scale: TimeScale;
  /** Marks of all events on the whole axis, unzoomed. */
  whole: Mark[];
  events: PlacedEvent[];
  clusters: Cluster[];
  /** Along the axis, the middle of each break's words. */
  breakWords: number[];
}

/** A view whose time may be left to the layout, and px that the picture keeps free at its edges. */
export interface LayoutView extends Omit<View, 'time'> {
  time?: TimeScaleKind;
  margin: number;
}

/** What stays the same while the zoom changes. */
interface Plan {
  all: TimedTimeline;
  isElastic: boolean;
  place: (zoom: Zoom) => Placement;
  maxZoom: number;
}

const remembered = rememberFor<Timeline, Plan | undefined>();

/**
 * Lays a timeline out. Pure, and quick when only the zoom changes: a timeline must not be changed once it was given.
 * @param view its zoom counts from the axis's start
 * @returns undefined if there is no event
 */
export function layOut(timeline: Timeline, view: LayoutView): Layout | undefined {
  const { direction, zoom, width, margin, time } = view;
  const plan = remembered(timeline, `${direction} ${width} ${margin} ${time}`, () => planOf(timeline, view));
  if (!plan) return undefined;
  const placement = plan.place(zoom);
  const { length, scale, events } = placement;
  const at = (px: number) => zoom.k * px + zoom.shift;
  const toPx = (ms: number) => at(scale.toPx(ms));
  const toTime = (px: number) => scale.toTime((px - zoom.shift) / zoom.k);
  const window = { from: 0, to: length };
  const ticks = ticksOf(scale.stretches, direction, window, toPx, toTime);
  return {
    ...placement,
    direction,
    time: plan.isElastic ? 'elastic' : 'linear',
    stretches: scale.stretches.map(({ start, end }) => ({ from: at(start), to: at(end) })),
    breaks: breaksOf(placement, at).filter(({ from, to }) => to >= 0 && from <= length),
    ticks: direction === 'horizontal' ? clearOfPoles(ticks, events) : ticks,
    published: plan.all.published.map(toPx).filter((px) => px >= 0 && px <= length),
    order: placement.whole.map((mark) => ({ id: mark.timed.event.id, at: mark.at })),
    window: { from: toTime(0), to: toTime(length) },
    maxZoom: plan.maxZoom,
    all: plan.all,
  };
}

function planOf(timeline: Timeline, view: LayoutView): Plan | undefined {
  const all = timed(timeline);
  if (all.events.length === 0) return undefined;
  const stretches = cut(all, view);
  const place = (view.direction === 'horizontal' ? layOutLevel : layOutDown)(stretches, view);
  return { all, isElastic: stretches.length > 1, place, maxZoom: maxZoomOf(all, place(WHOLE).scale) };
}

function breaksOf(
  { scale: { stretches }, breakWords, events }: Placement,
  at: (px: number) => number,
): Break[] {
  return stretches.slice(1).map(({ start, from: next }, index) => {
    const [from, to] = [at(stretches[index].end), at(start)];
    const words = durationInWords(next - stretches[index].to);
    return { from, to, words, wordsAt: breakWords[index], lane: highestLane(events, from, to) };
  });
}

function highestLane(events: readonly PlacedEvent[], from: number, to: number): number {
  return events.reduce(
    (most, { mark }) => (mark.to > from - 10 && mark.from < to + 10 ? Math.max(most, mark.lane) : most),
    0,
  );
}

/** A leader that must run through a tick's words has the place, unless they are the first. */
function clearOfPoles(ticks: Tick[], events: PlacedEvent[]): Tick[] {
  const poles = events.flatMap(({ label }) => (label?.side === 1 ? [label.pole] : []));
  return ticks.map((tick) => {
    const isCrossed = !tick.isFirst && poles.some((pole) => tick.from - 2 < pole && pole < tick.to + 2);
    return isCrossed ? { ...tick, words: [] } : tick;
  });
}

function cut(all: TimedTimeline, { time, width, margin, direction }: LayoutView): Stretch[] {
  if (time === 'linear') return oneStretch(all);
  return stretchesOf(all, direction === 'horizontal' ? mostBreaks(width - 2 * margin) : Infinity);
}

/** px between two neighbours at the farthest zoom, and the farthest zoom of all. */
const APART = 160;
const FARTHEST = 10_000;

/** Until the two closest dates that differ are a label apart. */
function maxZoomOf({ events }: TimedTimeline, { toPx }: TimeScale): number {
  const places = events.map(({ start, end }) => toPx((start + end) / 2)).toSorted((a, b) => a - b);
  const least = places.reduce((least, at, index) => {
    const distance = index > 0 ? at - places[index - 1] : Infinity;
    return distance > 1e-6 ? Math.min(least, distance) : least;
  }, APART);
  return Math.min(FARTHEST, Math.max(8, APART / least));
}
