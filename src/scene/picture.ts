import type { Timeline } from '../events/index.ts';
import {
  directionFor,
  layOut,
  SIZES,
  WHOLE,
  type Direction,
  type Layout,
  type TimeScaleKind,
  type Zoom,
} from '../layout/index.ts';
import { drawAxis } from './axis.ts';
import { drawEmpty } from './empty.ts';
import { drawClusters, drawEvents } from './events.ts';
import { at, type Frame } from './frame.ts';
import { drawHeading, type Part } from './heading.ts';
import { drawLegend } from './legend.ts';
import type { SceneNode } from './node.ts';
import { drawRoot } from './root.ts';
import { drawStrip, type StripInfo } from './strip.ts';
import { drawWindow } from './window.ts';
import { THEMES, type Theme, type ThemeName } from './theme.ts';

export interface PictureOptions {
  /** px; below 280 the picture is drawn as for 280. */
  width: number;
  theme: ThemeName;
  /** Elastic where true scale would waste the space, unless told. */
  time?: TimeScaleKind;
  /** Top to bottom under 600 px, unless told. */
  direction?: Direction;
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
  /** Every event, in the order of time. */
  order: EventPlace[];
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
  const direction = options.direction ?? directionFor(width);
  const theme = THEMES[options.theme];
  const margin = direction === 'vertical' ? 16 : width < 1000 ? 28 : 48;
  const heading = drawTop(timeline, margin, width - 2 * margin, theme, options.heading ?? true);
  const zoom = options.zoom ?? WHOLE;
  const start = direction === 'horizontal' ? margin : heading.height;
  const shift = zoom.shift + (zoom.k - 1) * start;
  const layout = layOut(timeline, {
    width,
    direction,
    time: options.time,
    margin,
    zoom: { k: zoom.k, shift },
  });
  if (!layout) return drawEmpty(timeline, heading, width, direction, theme);

  const idPrefix = options.idPrefix ?? `t${hash(JSON.stringify([timeline, options]))}`;
  const isZoomed = zoom.k !== 1;
  const place =
    direction === 'horizontal'
      ? { x: margin, y: heading.height + layout.above }
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
  const events = layout.all.events.map(({ event }) => event);
  const root = drawRoot(timeline.title, events, width, height, theme, [
    ...(isZoomed ? [drawWindow(frame, width, height)] : []),
    ...heading.nodes,
    ...drawAxis(layout, frame),
    ...drawEvents(layout, frame, options.selected),
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
    order: layout.order.map(({ id, at: px }) => ({ id, at: start + px, ...at(frame, zoom.k * px + shift) })),
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

/** FNV-1a, 32 bits, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
