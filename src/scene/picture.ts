import type { Timeline } from '../events/index.ts';
import {
  directionFor,
  laneGutter,
  layOut,
  rememberFor,
  SIZES,
  WHOLE,
  type Direction,
  type LaneKind,
  type Layout,
  type TimeScaleKind,
  type Zoom,
} from '../layout/index.ts';
import { drawAxis, drawTickWords } from './axis.ts';
import { drawCrowd } from './crowd.ts';
import { describe } from './describe.ts';
import { drawEmpty } from './empty.ts';
import { drawClusters, drawEvents } from './events.ts';
import { at, type Frame } from './frame.ts';
import { drawHatch } from './hatched.ts';
import { drawHeading, type Part } from './heading.ts';
import { drawLegend } from './legend.ts';
import type { SceneNode } from './node.ts';
import { drawRoot } from './root.ts';
import { drawRows } from './rows.ts';
import { drawStrip, type StripInfo } from './strip.ts';
import { drawWindow } from './window.ts';
import { THEMES, type Theme, type ThemeName } from './theme.ts';

export interface PictureOptions {
  /** px; below 280 the picture is drawn as for 280. */
  width: number;
  theme: ThemeName;
  /** Elastic where true scale would waste the space, unless told. */
  time?: TimeScaleKind;
  /** Top to bottom under 600 px, and under 900 px where there is little room for each event, unless told. */
  direction?: Direction;
  /** Rows that show who acted with whom, where the axis is level; none unless told. */
  lanes?: LaneKind;
  /** Along the axis, in px of the picture: as d3-zoom's `{k, x}` (or `{k, y}`). Everything is shown unless told. */
  zoom?: Zoom;
  /** Whether title and description are drawn in the picture; true unless told. */
  heading?: boolean;
  /** Whether the strip at true scale is drawn under a level axis; where the axis has breaks, unless told. */
  strip?: boolean;
  /** The id of the event to draw as selected. */
  selected?: string;
  /** Begins every id in the picture, so that two pictures can share a page; derived from the timeline unless told. */
  idPrefix?: string;
}

export interface Picture {
  /** px */
  width: number;
  height: number;
  /** An `<svg>` node. */
  root: SceneNode;
  axis: AxisInfo;
  /** The strip at true scale, if there is one. */
  strip?: StripInfo;
  places: Places;
  /** Every event, in the order of time. Made when it is asked for: with very many events, ask `places` instead. */
  readonly order: EventPlace[];
}

/** Where events are, one by one, by their rank in the order of time (0 to count - 1). */
export interface Places {
  count: number;
  id: (rank: number) => string;
  /** px of the picture along the axis when everything is shown: drawn at k * at + shift. */
  at: (rank: number) => number;
}

/** What owns the zoom must know: its extent along the axis is [start, start + length] px of the picture. */
export interface AxisInfo {
  direction: Direction;
  /** What is drawn: `elastic` only if the axis has breaks. */
  time: TimeScaleKind;
  start: number;
  length: number;
  /** px across, where the axis lies. */
  across: number;
  /** How far it is useful to zoom in: the closest two events are then a label apart. */
  maxZoom: number;
  /** From ms to px of the picture along the axis when everything is shown, and back. */
  toPx: (ms: number) => number;
  toTime: (px: number) => number;
}

export interface EventPlace {
  id: string;
  /** px of the picture along the axis when everything is shown: drawn at k * at + shift. */
  at: number;
  /** Where its mark is now, px of the picture; outside of it when the window does not show it. */
  x: number;
  y: number;
}

const LEAST_WIDTH = 280;
/** px between the parts of a picture. */
const SPACE = { heading: 32, axis: 22, strip: 14, bottom: 20 };

/** Draws a timeline: events in, a tree of SVG nodes out. Pure; the same input gives the same tree. */
export function drawTimeline(timeline: Timeline, options: PictureOptions): Picture {
  const width = Math.max(LEAST_WIDTH, options.width);
  const hasLanes = (options.lanes ?? 'none') !== 'none';
  const direction = options.direction ?? directionFor(width, hasLanes ? 0 : timeline.events.length);
  const theme = THEMES[options.theme];
  const margin = direction === 'vertical' ? 16 : width < 1000 ? 28 : 48;
  const heading = drawTop(timeline, margin, width - 2 * margin, theme, options.heading ?? true);
  const zoom = options.zoom ?? WHOLE;
  const lanes = { lanes: options.lanes, direction };
  const gutter = laneGutter(timeline, lanes);
  const start = direction === 'horizontal' ? margin + gutter : heading.height;
  const shift = zoom.shift + (zoom.k - 1) * start;
  const layout = layOut(timeline, {
    ...lanes,
    width: width - gutter,
    time: options.time,
    selected: options.selected,
    margin,
    zoom: { k: zoom.k, shift },
  });
  if (!layout) return drawEmpty(timeline, heading, width, direction, theme);

  const idPrefix = options.idPrefix ?? idOf(timeline, options);
  const isZoomed = zoom.k !== 1;
  const place =
    direction === 'horizontal'
      ? { x: start, y: heading.height + layout.above }
      : { x: margin + SIZES.gutter + 12, y: heading.height };
  const frame: Frame = { theme, direction, ...place, length: layout.length, idPrefix, isZoomed };
  const bottom = drawBottom(
    timeline,
    layout,
    frame,
    width,
    margin,
    options.strip ?? layout.time === 'elastic',
  );
  const height = bottom.y + bottom.height + SPACE.bottom;
  const eventAt = (rank: number) => timeline.events[layout.index.order[rank]];
  const description = remembered(timeline, '', () => describe(layout.index.count, eventAt));
  const root = drawRoot(timeline.title, description, width, height, theme, [
    ...(isZoomed ? [drawWindow(frame, width, height)] : []),
    ...drawHatch(idPrefix, theme),
    ...heading.nodes,
    ...drawAxis(layout, frame),
    ...drawRows(layout, margin, frame),
    ...drawCrowd(layout, frame),
    ...drawEvents(layout, frame, options.selected),
    ...drawTickWords(layout, frame),
    ...drawClusters(layout, frame),
    ...bottom.nodes,
  ]);
  return {
    width,
    height,
    root,
    axis: {
      direction,
      time: layout.time,
      start,
      length: layout.length,
      across: direction === 'horizontal' ? frame.y : frame.x,
      maxZoom: layout.maxZoom,
      toPx: (ms) => start + layout.scale.toPx(ms),
      toTime: (px) => layout.scale.toTime(px - start),
    },
    strip: bottom.strip,
    places: placesOf(layout, start),
    get order() {
      return Array.from({ length: layout.index.count }, (_, rank) => {
        const px = layout.place(rank);
        return { id: eventAt(rank).id, at: start + px, ...at(frame, zoom.k * px + shift) };
      });
    },
  };
}

const remembered = rememberFor<Timeline, string>();

function placesOf({ index, place }: Layout, start: number): Places {
  return {
    count: index.count,
    id: (rank) => index.timeline.events[index.order[rank]].id,
    at: (rank) => start + place(rank),
  };
}

function drawTop(timeline: Timeline, x: number, width: number, theme: Theme, hasHeading: boolean): Part {
  if (!hasHeading) return { nodes: [], height: 12 };
  const top = x > 20 ? 32 : 20;
  const { nodes, height } = drawHeading(timeline, x, top, width, theme);
  return { nodes, height: top + height + SPACE.heading };
}

function drawBottom(
  timeline: Timeline,
  layout: Layout,
  frame: Frame,
  width: number,
  margin: number,
  hasStrip: boolean,
) {
  const isLevel = layout.direction === 'horizontal';
  const axisEnd = isLevel ? frame.y + layout.below : frame.y + layout.length;
  let y = axisEnd + SPACE.axis;
  const strip = isLevel && hasStrip ? drawStrip(layout, frame, y) : undefined;
  if (strip) y += strip.height + SPACE.strip;
  const legend = drawLegend(timeline, layout, margin, y, width - 2 * margin, frame.theme, frame.idPrefix);
  return { nodes: [...(strip?.nodes ?? []), ...legend.nodes], y, height: legend.height, strip: strip?.info };
}

/** Of more events than these, a few tell one timeline from another. */
const HASHED = 1000;

/** Derived from what is drawn, so that two pictures on a page have ids of their own. */
function idOf(timeline: Timeline, options: PictureOptions): string {
  const stride = Math.ceil(timeline.events.length / HASHED);
  const events = timeline.events.filter((_, index) => index % stride === 0);
  return `t${hash(JSON.stringify([stride > 1 ? { ...timeline, events } : timeline, options]))}`;
}

/** FNV-1a, 32 bits, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
