import type { Category } from '../events/index.ts';
import { columnHeight, DOT_STEP, rowHeight, type Layout } from '../layout/index.ts';
import { el, path, rounded } from './el.ts';
import { at, laneAway, type Frame } from './frame.ts';
import type { SceneNode } from './node.ts';
import { rowMarks } from './rows.ts';
import { colourOf, type Theme } from './theme.ts';

/** px; of a dot, and half of a column's breadth. */
const RADIUS = 2.4;
const HALF = 2.4;

/** px; the thickness of a band that is not written out. */
const QUIET = 5;

/** What is not written out: bands that say from when to when, a pile of dots in the colours of their categories, or a column where there are too many. */
export function drawCrowd(layout: Layout, frame: Frame): SceneNode[] {
  const { dots, columns, foot } = layout;
  const byCategory = new Map<Category | undefined, string[]>();
  for (const { at: along, step, category } of dots) {
    const { x, y } = at(frame, along, foot + (step + 0.5) * DOT_STEP);
    const paths = byCategory.get(category) ?? [];
    byCategory.set(category, paths);
    paths.push(dotPath(x, y));
  }
  const isHatched = frame.theme.bands === 'hatched';
  const half = isHatched ? 0.6 : HALF;
  const towers = columns.map(({ at: along, count, row }) => {
    const height = row === undefined ? columnHeight(count) : rowHeight(count);
    const from = row === undefined ? foot : layout.rows![row].away - height / 2;
    const [a, b] = [at(frame, along - half, from), at(frame, along + half, from + height)];
    return path('M', a.x, a.y, 'H', b.x, 'V', b.y, 'H', a.x, 'Z');
  });
  return [
    ...drawBands(layout, frame),
    ...(towers.length > 0
      ? [
          el('path', {
            d: towers.join(''),
            fill: frame.theme.line,
            'fill-opacity': isHatched ? undefined : layout.rows ? 0.45 : 0.7,
          }),
        ]
      : []),
    ...[...byCategory].map(([category, paths]) =>
      el('path', { d: paths.join(''), fill: colourOf(frame.theme, category) }),
    ),
  ];
}

/** The bands of each category as one stroke: they leave the eye to those with a label. */
function drawBands(layout: Layout, frame: Frame): SceneNode[] {
  const byCategory = new Map<Category | undefined, string[]>();
  for (const event of layout.bands) {
    const { category } = event.timed.event;
    const paths = byCategory.get(category) ?? [];
    byCategory.set(category, paths);
    for (const mark of layout.rows ? rowMarks(event, layout) : [event.mark]) {
      const from = Math.max(mark.from + QUIET / 2, 0);
      const to = Math.max(from, Math.min(mark.to - QUIET / 2, frame.length));
      const [a, b] = [at(frame, from, laneAway(mark)), at(frame, to, laneAway(mark))];
      paths.push(path('M', a.x, a.y, 'L', b.x, b.y));
    }
  }
  const isHatched = frame.theme.bands === 'hatched';
  return [...byCategory].map(([category, paths]) =>
    el('path', {
      d: paths.join(''),
      stroke: colourOf(frame.theme, category),
      'stroke-width': isHatched ? QUIET / 2 : QUIET,
      'stroke-opacity': isHatched ? undefined : 0.5,
      'stroke-linecap': 'round',
    }),
  );
}

function dotPath(x: number, y: number): string {
  const [r, d] = [RADIUS, 2 * RADIUS].map(rounded);
  return path('M', x - RADIUS, y, `a${r} ${r} 0 1 1 ${d} 0a${r} ${r} 0 1 1 -${d} 0`);
}

/** A sample for the legend: two dots and a column. */
export function crowdSample(x: number, y: number, theme: Theme): SceneNode[] {
  return [
    el('path', {
      d:
        dotPath(x + 3, y + 3) +
        dotPath(x + 3, y - 3) +
        path('M', x + 9, y + 6, 'v', -13, 'h', 5, 'v', 13, 'Z'),
      fill: theme.line,
    }),
  ];
}
