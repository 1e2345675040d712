import { eventDate, type Timeline } from '../events/index.ts';
import { directionFor, WHOLE, type Direction, type TimeScaleKind, type Zoom } from '../layout/view.ts';
import { el } from './el.ts';
import type { SceneNode } from './node.ts';
import { SANS, SERIF, THEMES, type ThemeName } from './theme.ts';

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
}

export interface EventPlace {
  id: string;
  /** px of the picture along the axis when everything is shown: drawn at k * at + shift. */
  at: number;
  /** Where its mark is now, px of the picture; outside of it when the window does not show it. */
  x: number;
  y: number;
}

/** Draws a timeline: events in, a tree of SVG nodes out. Pure; the same input gives the same tree. */
export function drawTimeline(timeline: Timeline, options: PictureOptions): Picture {
  const { width, theme: name, heading = true, zoom = WHOLE } = options;
  const direction = options.direction ?? directionFor(width);
  const theme = THEMES[name];
  const top = heading ? 100 : 20;
  const dated = timeline.events
    .map((event) => ({ event, date: eventDate(event.date) }))
    .toSorted((a, b) => a.date.start - b.date.start);
  const height = top + dated.length * 44 + 40;
  const length = direction === 'horizontal' ? width - 48 : height - top - 40;
  const start = direction === 'horizontal' ? 24 : top;
  const order = dated.map(({ event }, index) => {
    const at = start + (length * (index + 0.5)) / dated.length;
    const now = zoom.k * at + zoom.shift;
    return {
      id: event.id,
      at,
      x: direction === 'horizontal' ? now : 60,
      y: direction === 'horizontal' ? top : now,
    };
  });
  const root = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': SANS,
    },
    [
      el('title', {}, timeline.title),
      el('desc', {}, timeline.events.map((event) => event.title).join('; ')),
      el('rect', { width, height, fill: theme.paper }),
      ...(heading
        ? [
            el(
              'text',
              { x: 24, y: 50, 'font-family': SERIF, 'font-size': 30, fill: theme.ink },
              timeline.title,
            ),
          ]
        : []),
      ...dated.map(({ event }, index): SceneNode => {
        const { x, y } = order[index];
        const colour = theme.categories[event.category ?? 'other'];
        return {
          ...el('g', {}, [
            el('rect', { x: x - 12, y: y - 12, width: 24, height: 24, fill: 'transparent' }),
            el('circle', { cx: x, cy: y, r: 6, fill: colour }),
            el(
              'text',
              {
                x: direction === 'horizontal' ? Math.min(x, width - 240) : 80,
                y: direction === 'horizontal' ? y + 30 + index * 40 : y + 4,
                'font-size': 14,
                fill: theme.ink,
              },
              event.title,
            ),
          ]),
          event: event.id,
        };
      }),
    ],
  );
  return {
    width,
    height,
    root,
    axis: {
      direction,
      time: 'linear',
      start,
      length,
      across: direction === 'horizontal' ? top : 60,
      maxZoom: 40,
    },
    order,
  };
}
