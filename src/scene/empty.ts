import type { Timeline } from '../events/index.ts';
import type { Direction } from '../layout/index.ts';
import { describe } from './describe.ts';
import { el } from './el.ts';
import type { Part } from './heading.ts';
import type { Picture } from './picture.ts';
import { drawRoot } from './root.ts';
import type { Theme } from './theme.ts';

const HEIGHT = 120;

/** A timeline without an event: a bare axis that says so. */
export function drawEmpty(
  timeline: Timeline,
  heading: Part,
  width: number,
  direction: Direction,
  theme: Theme,
): Picture {
  const margin = 28;
  const y = heading.height + HEIGHT / 2;
  const height = heading.height + HEIGHT;
  const root = drawRoot(
    timeline.title,
    describe(0, () => timeline.events[0]),
    width,
    height,
    theme,
    [
      ...heading.nodes,
      el('line', {
        x1: margin,
        y1: y,
        x2: width - margin,
        y2: y,
        stroke: theme.line,
        'stroke-width': 1.5,
        'stroke-dasharray': '0.1 6',
        'stroke-linecap': 'round',
      }),
      el(
        'text',
        { x: width / 2, y: y - 16, 'text-anchor': 'middle', 'font-size': 15, fill: theme.muted },
        'No dated events',
      ),
    ],
  );
  return {
    width,
    height,
    root,
    axis: {
      direction,
      time: 'linear',
      start: margin,
      length: width - 2 * margin,
      across: y,
      maxZoom: 1,
      // No time is shown; one place is as good as another.
      toPx: () => margin,
      toTime: () => 0,
    },
    places: { count: 0, id: () => '', at: () => 0 },
    order: [],
  };
}
