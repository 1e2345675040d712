import { SIZES, type Layout, type Tick } from '../layout/index.ts';
import { el, path } from './el.ts';
import { at, type Frame } from './frame.ts';
import type { SceneNode } from './node.ts';
import type { Theme } from './theme.ts';
import { isZigzagInSight, zigzagPath } from './zigzag.ts';

/** The axis: a line for each stretch, a zigzag for each break, ticks, days of publication. */
export function drawAxis(layout: Layout, frame: Frame): SceneNode[] {
  const { stretches, breaks, ticks, published } = layout;
  return [
    ...stretches.map((stretch, index) => drawStretch(stretch, index, stretches.length, frame)),
    ...breaks.map((gap) => drawBreak(gap, frame)),
    ...drawTicks(ticks, frame),
    ...published.map((px) => drawPublished(px, layout, frame)),
  ];
}

/** The axis goes on before the first stretch and behind the last. */
function drawStretch(
  { from, to }: Layout['stretches'][number],
  index: number,
  count: number,
  frame: Frame,
): SceneNode {
  const first = index === 0 ? 0 : Math.max(0, from);
  const last = index === count - 1 ? frame.length : Math.min(frame.length, to);
  return line(frame, Math.min(first, frame.length), 0, Math.max(0, last), 0, {
    stroke: frame.theme.line,
    'stroke-width': 1.5,
  });
}

function line(
  frame: Frame,
  a: number,
  awayA: number,
  b: number,
  awayB: number,
  attrs: Record<string, string | number>,
) {
  const [from, to] = [at(frame, a, awayA), at(frame, b, awayB)];
  return el('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...attrs });
}

function drawBreak(gap: Layout['breaks'][number], frame: Frame): SceneNode {
  if (gap.isOpen) return drawOpened(gap, frame);
  const [from, to] = [Math.max(0, gap.from), Math.min(frame.length, gap.to)];
  const isInSight = isZigzagInSight(gap, frame);
  const zigzag = el('path', {
    d: zigzagPath(gap, 0, frame, { from, to }),
    fill: 'none',
    stroke: frame.theme.line,
    'stroke-width': 1.25,
    'stroke-linejoin': 'round',
  });
  return el(
    'g',
    {},
    isInSight && gap.wordsAt !== undefined ? [zigzag, breakWords(gap, gap.wordsAt, frame)] : [zigzag],
  );
}

/** A break that one has zoomed in on: still nothing happens in it, but its time can be read. */
function drawOpened(gap: Layout['breaks'][number], frame: Frame): SceneNode {
  const [from, to] = [Math.max(0, gap.from), Math.min(frame.length, gap.to)];
  return line(frame, from, 0, Math.max(from, to), 0, {
    stroke: frame.theme.line,
    'stroke-width': 1.25,
    'stroke-dasharray': '5 5',
  });
}

/** Above a level axis, beside a down-running one. */
function breakWords({ words, lane }: Layout['breaks'][number], wordsAt: number, frame: Frame): SceneNode {
  const isLevel = frame.direction === 'horizontal';
  // Beside a down-running axis there is room for one lane more.
  const extra = Math.max(0, isLevel ? lane : lane - 1) * SIZES.lane;
  const { x, y } = at(frame, wordsAt, (isLevel ? 18 : 30) + extra);
  return el(
    'text',
    {
      x,
      y: isLevel ? y : y + 4,
      'text-anchor': isLevel ? 'middle' : 'start',
      'font-size': SIZES.note,
      'font-style': 'italic',
      fill: frame.theme.muted,
    },
    words,
  );
}

/** All their strokes are one path. */
function drawTicks(ticks: readonly Tick[], frame: Frame): SceneNode[] {
  if (ticks.length === 0) return [];
  const strokes = ticks.map((tick) => {
    const [from, to] = [at(frame, tick.at, 0), at(frame, tick.at, -6)];
    return path('M', from.x, from.y, 'L', to.x, to.y);
  });
  return [el('path', { d: strokes.join(''), stroke: frame.theme.line, 'stroke-width': 1.25 })];
}

/** The words of ticks, to be drawn upon leaders: one that cannot avoid the first of a stretch goes behind it. */
export function drawTickWords({ ticks }: Layout, frame: Frame): SceneNode[] {
  return ticks.flatMap((tick) => tickWords(tick, frame));
}

function tickWords(tick: Tick, frame: Frame): SceneNode[] {
  const { theme, direction } = frame;
  const middle = (tick.from + tick.to) / 2;
  return tick.words.map((text, index) => {
    const place =
      direction === 'horizontal'
        ? { x: frame.x + middle, y: frame.y + 22 }
        : { x: frame.x - 12, y: frame.y + tick.from + SIZES.tickLine * (index + 0.75) };
    return el(
      'text',
      {
        ...place,
        'text-anchor': direction === 'horizontal' ? 'middle' : 'end',
        'font-size': SIZES.tick,
        'font-weight': tick.isFirst && index === 0 ? 600 : 400,
        fill: tick.isFirst && index === 0 ? theme.ink : theme.muted,
        ...(tick.isFirst && direction === 'horizontal' && haloOf(theme)),
      },
      text,
    );
  });
}

/** Words that a leader may run behind are read before it. */
export function haloOf({ paper }: Theme) {
  return { stroke: paper, 'stroke-width': 4, 'paint-order': 'stroke' };
}

/** px that the line of a day of publication reaches beyond the axis: not into the words of ticks. */
const PUBLISHED = 30;
const PUBLISHED_BELOW = 11;

function drawPublished(px: number, { direction }: Layout, frame: Frame): SceneNode {
  const reach = direction === 'horizontal' ? PUBLISHED : 18;
  return line(frame, px, reach, px, -PUBLISHED_BELOW, {
    stroke: frame.theme.ink,
    'stroke-width': 1.5,
    'stroke-dasharray': '0.1 4',
    'stroke-linecap': 'round',
  });
}
