import type { Category } from '../events/index.ts';
import type { Cluster } from './labels/clusters.ts';
import type { Label } from './labels/label.ts';
import type { Mark } from './marks/mark.ts';
import type { Tick } from './axis/ticks.ts';
import type { Column } from './many/crowd.ts';
import type { RowHeading } from './lanes/rows.ts';
import type { TimedEvent } from './timed/timed.ts';
import type { TimeIndex } from './timed/timeIndex.ts';
import type { TimeScale } from './axis/timeScale.ts';
import type { Direction, LaneKind, TimeScaleKind, View } from './view.ts';

/** An event with its place. All px: along the axis from its start, and across it. */
export interface PlacedEvent {
  timed: TimedEvent;
  mark: Mark;
  label?: PlacedLabel;
  /** The rows that it is in, where there are any. */
  rows?: number[];
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
  /** Level axis: px that its text stands aside from its pole, to be whole near the window's ends. */
  slid?: number;
  /** Down-running axis: px from it, beyond all bars, to where its leader leaves its straight way. */
  bend?: number;
}

export interface Break {
  from: number;
  to: number;
  /** Zoomed in on so far that it has ticks of its own. */
  isOpen: boolean;
  words: string;
  /** Along the axis, the middle of its words, if there is room for them. */
  wordsAt: number | undefined;
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
  /** Where there are very many events: bars without a label, those that are but a dot, and where there are too many for that. */
  bands: PlacedEvent[];
  dots: PlacedDot[];
  columns: Column[];
  /** px from the axis to the foot of the dots; of a level axis, to the middle of counts. */
  foot: number;
  countsAway: number;
  /** px along the axis of an event, by its rank in the order of time, when everything is shown. */
  place: (rank: number) => number;
  /** ms at the axis's start and end. */
  window: { from: number; to: number };
  maxZoom: number;
  scale: TimeScale;
  index: TimeIndex;
  /** The rows of lanes, if there are any. */
  rows?: PlacedRow[];
}

/** An event that is drawn as a dot only, `step` dots above the lowest. */
export interface PlacedDot {
  at: number;
  step: number;
  category: Category | undefined;
}

/** A row of the chart, from the uppermost. */
export interface PlacedRow {
  /** px from the axis to its middle. */
  away: number;
  heading: RowHeading;
  /** px along the axis where it changed its name, as far as that is in sight. */
  changes: { at: number; from: string; to: string }[];
}

/** What both directions work out in their own way: how long the axis is, and where marks and labels lie. */
export interface Placement {
  length: number;
  above: number;
  below: number;
  scale: TimeScale;
  /** px of an event on the whole axis, unzoomed, by its rank. */
  place: (rank: number) => number;
  bands: PlacedEvent[];
  dots: PlacedDot[];
  columns: Column[];
  foot: number;
  countsAway: number;
  events: PlacedEvent[];
  clusters: Cluster[];
  /** Along the axis, the middle of each break's words, if there is room for them. */
  breakWords: (number | undefined)[];
}

/** A view whose time may be left to the layout, and px that the picture keeps free at its edges. */
export interface LayoutView extends Omit<View, 'time' | 'lanes'> {
  time?: TimeScaleKind;
  lanes?: LaneKind;
  /** The id of an event that has a mark of its own, however many there are. */
  selected?: string;
  margin: number;
}

/** Where there are few events, every one has a mark of its own. */
export const NO_CROWD: Pick<Placement, 'bands' | 'dots' | 'columns' | 'foot' | 'countsAway'> = {
  bands: [],
  dots: [],
  columns: [],
  foot: 0,
  countsAway: 0,
};
