import type { Cluster } from './clusters.ts';
import type { Label } from './label.ts';
import type { Mark } from './mark.ts';
import type { Tick } from './ticks.ts';
import type { TimedEvent, TimedTimeline } from './timed.ts';
import type { TimeScale } from './timeScale.ts';
import type { Direction, TimeScaleKind, View } from './view.ts';

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
