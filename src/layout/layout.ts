import type { Timeline } from '../events/index.ts';
import { durationInWords } from './durationWords.ts';
import type { Cluster } from './clusters.ts';
import type { Label } from './label.ts';
import type { Mark } from './marks.ts';
import { oneStretch, stretchesOf, type Stretch } from './stretches.ts';
import { ticksOf, type Tick } from './ticks.ts';
import { timed, type TimedEvent, type TimedTimeline } from './timed.ts';
import type { TimeScale } from './timeScale.ts';
import type { Direction, TimeScaleKind, View, Zoom } from './view.ts';
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

/**
 * Lays a timeline out. Pure.
 * @param view its zoom counts from the axis's start
 * @returns undefined if there is no event
 */
export function layOut(timeline: Timeline, view: LayoutView): Layout | undefined {
  const all = timed(timeline);
  if (all.events.length === 0) return undefined;
  const stretches = cut(all, view);
  const placement = (view.direction === 'horizontal' ? layOutLevel : layOutDown)(stretches, view);
  const { length, scale } = placement;
  const at = moved(view.zoom);
  const window = { from: 0, to: length };
  const toPx = (ms: number) => at(scale.toPx(ms));
  const inSight = ({ from, to }: { from: number; to: number }) => to >= 0 && from <= length;
  const placed = scale.stretches.map(({ start, end }) => ({ from: at(start), to: at(end) }));
  const breaks = placed.slice(1).map(({ from }, index) => ({
    from: placed[index].to,
    to: from,
    words: durationInWords(scale.stretches[index + 1].from - scale.stretches[index].to),
    wordsAt: placement.breakWords[index],
    lane: highestLane(placement.events, placed[index].to, from),
  }));
  return {
    ...placement,
    direction: view.direction,
    time: stretches.length > 1 ? 'elastic' : 'linear',
    stretches: placed,
    breaks: breaks.filter(inSight),
    ticks: clearOfPoles(
      ticksOf(scale.stretches, view.direction, window, toPx, (px) =>
        scale.toTime((px - view.zoom.shift) / view.zoom.k),
      ),
      view.direction === 'horizontal' ? placement.events : [],
    ),
    published: all.published.map(toPx).filter((px) => px >= 0 && px <= length),
    order: placement.whole.map((mark) => ({ id: mark.timed.event.id, at: mark.at })),
    maxZoom: maxZoomOf(all, scale),
    all,
  };
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

/** From the whole axis to what the zoom shows of it. */
export function moved({ k, shift }: Zoom): (px: number) => number {
  return (px) => k * px + shift;
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
