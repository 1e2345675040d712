import { lowerBound, polyline, rememberFor, ticksOf, type Layout, type TimeIndex } from '../layout/index.ts';
import { el, path } from './el.ts';
import type { Frame } from './frame.ts';
import type { Part } from './heading.ts';
import type { SceneNode } from './node.ts';
import { colourOf, type Theme } from './theme.ts';

/** px of the strip, without its caption and years. */
export const STRIP = 22;
const CAPTION = 20;
const TICKS = 20;
/** px; marks of one colour nearer than this are one. */
const GRAIN = 2;

/** Where the strip lies, and how its time runs: for who lays a window on it. px of the picture, ms. */
export interface StripInfo {
  x: number;
  y: number;
  width: number;
  height: number;
  from: number;
  to: number;
}

/**
 * The whole time at true scale: what the breaks leave out can be seen.
 * @param y px of its upper edge
 */
export function drawStrip(
  { index, scale, window }: Layout,
  { theme, x, length, isZoomed }: Frame,
  y: number,
): Part & { info: StripInfo } {
  const { stretches } = scale;
  const [from, to] = [stretches[0].from, stretches[stretches.length - 1].to];
  const [left, right] = [x + 6, x + length - 6];
  const toPx = polyline([from, to], [left, right]);
  const toTime = polyline([left, right], [from, to]);
  const top = y + CAPTION;
  const ticks = ticksOf(
    [{ from, to, events: [], finest: 'day', start: 0, end: length }],
    'horizontal',
    { from: 0, to: length },
    (ms) => toPx(ms) - x,
    (px) => toTime(px + x),
  );
  return {
    nodes: [
      el('text', { x, y: y + 10, 'font-size': 11.5, 'font-weight': 600, fill: theme.muted }, 'True scale'),
      el('rect', { x, y: top, width: length, height: STRIP, rx: 5, fill: theme.strip, ...edgeOf(theme) }),
      ...drawBreaks(stretches, toPx, top, theme),
      ...remembered(index, `${x} ${length} ${top} ${theme.paper}`, () =>
        drawDensity(index, { toPx, toTime, left, right }, top, theme),
      ),
      ...ticks
        .filter(({ words }) => words.length > 0)
        .map((tick) =>
          el(
            'text',
            {
              x: x + (tick.from + tick.to) / 2,
              y: top + STRIP + 15,
              'text-anchor': 'middle',
              'font-size': 11.5,
              fill: theme.muted,
            },
            tick.words[0],
          ),
        ),
      ...(isZoomed ? [drawWindow(toPx(window.from), toPx(window.to), top, theme)] : []),
    ],
    height: CAPTION + STRIP + TICKS,
    info: { x: x + 6, y: top, width: length - 12, height: STRIP, from, to },
  };
}

/** What of it the axis shows. */
function drawWindow(from: number, to: number, top: number, theme: Theme): SceneNode {
  const width = Math.max(3, to - from);
  const x = (from + to - width) / 2;
  return el('rect', {
    x,
    y: top - 2,
    width,
    height: STRIP + 4,
    rx: 4,
    fill: 'none',
    stroke: theme.ink,
    'stroke-width': 1.5,
  });
}

/** A white ground needs an edge. */
function edgeOf({ bands, faint }: Theme) {
  return bands === 'hatched' ? { stroke: faint } : {};
}

/** What the axis leaves out. */
function drawBreaks(
  stretches: Layout['scale']['stretches'],
  toPx: ToPx,
  top: number,
  theme: Theme,
): SceneNode[] {
  return stretches.slice(1).map(({ from }, before) =>
    el('line', {
      x1: toPx(stretches[before].to) + 4,
      y1: top + STRIP / 2,
      x2: Math.max(toPx(stretches[before].to) + 4, toPx(from) - 4),
      y2: top + STRIP / 2,
      stroke: theme.line,
      'stroke-opacity': theme.bands === 'tinted' ? 0.6 : undefined,
      'stroke-dasharray': '1 4',
    }),
  );
}

type ToPx = (ms: number) => number;

/** The strip's map, and its first and last px. */
interface StripScale {
  toPx: ToPx;
  toTime: (px: number) => number;
  left: number;
  right: number;
}

const remembered = rememberFor<TimeIndex, SceneNode[]>();

/** Up to so many events are drawn one by one; more are counted. */
const ONE_BY_ONE = 60;

function drawDensity(index: TimeIndex, scale: StripScale, top: number, theme: Theme): SceneNode[] {
  if (index.count > ONE_BY_ONE) return drawTowers(index, scale, top, theme);
  const all = grains(index, scale, theme);
  const colours = [...new Set(all.map(({ colour }) => colour))];
  return [true, false].flatMap((isBand) =>
    colours.flatMap((colour) => {
      const alike = all.filter((grain) => grain.colour === colour && grain.isBand === isBand);
      return alike.length > 0 ? [drawGrains(alike, colour, isBand, top, theme)] : [];
    }),
  );
}

/** px; the thickness of a band in the strip. */
const BAND = STRIP - 14;

/** The grains of one colour, all bands or all strokes. */
function drawGrains(alike: readonly Grain[], colour: string, isBand: boolean, top: number, theme: Theme) {
  const d = alike.map(({ from, to }) =>
    isBand
      ? path('M', from + BAND / 2, top + STRIP / 2, 'H', Math.max(from, to - BAND) + BAND / 2)
      : path('M', (from + to) / 2, top + 4, 'v', STRIP - 8),
  );
  return el('path', {
    d: d.join(''),
    stroke: colour,
    'stroke-width': isBand ? BAND : 2,
    'stroke-linecap': isBand ? 'round' : undefined,
    'stroke-opacity': isBand && theme.bands === 'tinted' ? 0.75 : undefined,
  });
}

/** px of the strip that are counted together. */
const TOWER = 3;

/** How many events there are: each tower as high as the logarithm of its count. */
function drawTowers(
  { middles }: TimeIndex,
  { toTime, left, right }: StripScale,
  top: number,
  theme: Theme,
): SceneNode[] {
  const places = Array.from({ length: Math.ceil((right - left) / TOWER) + 1 }, (_, tower) =>
    lowerBound(middles, toTime(left + tower * TOWER)),
  );
  const counts = places.slice(1).map((place, tower) => place - places[tower]);
  const most = Math.log2(1 + counts.reduce((a, b) => Math.max(a, b), 1));
  const towers = counts.flatMap((count, tower) => {
    const height = ((STRIP - 6) * Math.log2(1 + count)) / most;
    const x = left + tower * TOWER;
    return count > 0
      ? [path('M', x, top + STRIP - 3, 'v', -height, 'h', TOWER - 0.75, 'v', height, 'Z')]
      : [];
  });
  return [el('path', { d: towers.join(''), fill: theme.muted })];
}

interface Grain {
  from: number;
  to: number;
  colour: string;
  isBand: boolean;
}

/** One for all events that would fall on the same px. */
function grains({ count, at }: TimeIndex, { toPx, left, right }: StripScale, theme: Theme): Grain[] {
  const seen: Record<string, Grain> = {};
  for (let rank = 0; rank < count; rank++) {
    const { start, end, event } = at(rank);
    const [from, to] = [start, end].map((ms) => Math.min(right, Math.max(left, toPx(ms))));
    const isBand = to - from > 3 * GRAIN;
    const middle = (from + to) / 2;
    const grain = {
      from: isBand ? from : middle - 1,
      to: isBand ? to : middle + 1,
      colour: colourOf(theme, event.category),
      isBand,
    };
    const key = `${Math.round(grain.from / GRAIN)} ${Math.round(grain.to / GRAIN)}`;
    seen[key] ??= grain;
  }
  return Object.values(seen);
}
