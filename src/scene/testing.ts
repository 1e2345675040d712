import type { Timeline } from '../events/index.ts';
import { textWidth } from '../layout/index.ts';
import { drawTimeline, type PictureOptions, type SceneNode } from './index.ts';

/** What tests of pictures ask of a picture. */

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A node and all within it. */
export function walk(node: SceneNode): SceneNode[] {
  return [node, ...(node.children ?? []).flatMap(walk)];
}

/** Where each text of the picture is read. */
export function textBoxes(root: SceneNode): Box[] {
  return walk(root)
    .filter(({ tag }) => tag === 'text')
    .map(({ attrs, text = '' }) => {
      const size = Number(attrs['font-size']);
      const weight = Number(attrs['font-weight'] ?? 400);
      const isSerif = String(attrs['font-family'] ?? '').includes('Serif');
      const face = isSerif
        ? 'serif600'
        : ({ 400: 'sans400', 500: 'sans500', 600: 'sans600' } as const)[weight];
      const width = textWidth(text, size, face);
      const anchor = attrs['text-anchor'];
      const isEnd = anchor === 'end' || attrs.direction === 'rtl';
      const left = Number(attrs.x) - (isEnd ? width : anchor === 'middle' ? width / 2 : 0);
      return {
        text,
        left,
        right: left + width,
        top: Number(attrs.y) - size * 0.75,
        bottom: Number(attrs.y) + size * 0.2,
      };
    });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom - 0.1 && b.top < a.bottom - 0.1;
}

/** The leaders of a level picture: straight lines down or up; some leave their mark at its side. */
function leaders(root: SceneNode): Box[] {
  return walk(root).flatMap(({ attrs }) => {
    const line = /^M (\S+) (\S+) (?:H (\S+) )?V (\S+)$/.exec(String(attrs.d ?? ''));
    if (!line) return [];
    const [x, y1, y2] = [line[3] ?? line[1], line[2], line[4]].map(Number);
    return [{ text: 'leader', left: x, right: x, top: Math.min(y1, y2), bottom: Math.max(y1, y2) }];
  });
}

type Point = readonly [x: number, y: number];

/** A leader as a line from point to point; a curve in so many pieces. */
const PIECES = 24;
function lineOf(d: string): Point[] {
  const points: Point[] = [];
  for (const [, letter, rest] of d.matchAll(/([MHVC])([^MHVC]*)/g)) {
    const [x, y] = points.at(-1) ?? [0, 0];
    const at = rest.trim().split(/\s+/).map(Number);
    if (letter === 'M') points.push([at[0], at[1]]);
    if (letter === 'H') points.push([at[0], y]);
    if (letter === 'V') points.push([x, at[0]]);
    if (letter !== 'C') continue;
    for (let piece = 1; piece <= PIECES; piece++) {
      const t = piece / PIECES;
      const on = (a: number, b: number, c: number, d: number) =>
        (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
      points.push([on(x, at[0], at[2], at[4]), on(y, at[1], at[3], at[5])]);
    }
  }
  return points;
}

/** Whether a piece of a line passes from one side of another to its other side, and this of it. */
function cross([a, b]: readonly Point[], [c, d]: readonly Point[]): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  const apart = (p: number, q: number) => Math.min(p, q) < -0.1 && Math.max(p, q) > 0.1;
  return apart(side(a, b, c), side(a, b, d)) && apart(side(c, d, a), side(c, d, b));
}

/** The ids of events whose leaders cross. */
export function crossings(root: SceneNode): string[] {
  const lines = walk(root).flatMap(({ event, children = [] }) => {
    const leader = event && children.find(({ tag, attrs }) => tag === 'path' && attrs.fill === 'none');
    const points = leader ? lineOf(String(leader.attrs.d)) : [];
    return event && leader ? [{ event, pieces: points.slice(1).map((to, at) => [points[at], to]) }] : [];
  });
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter((other) => one.pieces.some((a) => other.pieces.some((b) => cross(a, b))))
      .map((other) => `${one.event} × ${other.event}`),
  );
}

/** The ids of events in the window that have neither a label nor a place in the list of a count. */
export function untold(timeline: Timeline, options: PictureOptions): string[] {
  const { root, order, axis } = drawTimeline(timeline, options);
  const nodes = walk(root);
  const told = new Set(nodes.flatMap(({ cluster = [] }) => cluster));
  const drawn = nodes.filter(({ event }) => event);
  for (const node of drawn) if (textBoxes(node).length > 0) told.add(node.event!);
  const along = axis.direction === 'horizontal' ? 'x' : 'y';
  const inSight = order.filter((place) => {
    const px = place[along] - axis.start;
    return px >= 0 && px <= axis.length;
  });
  const ids = new Set([...inSight.map(({ id }) => id), ...drawn.map(({ event }) => event!)]);
  return [...ids].filter((id) => !told.has(id));
}

/** Texts that lie on each other, are cut at the picture's edge, or have a leader through them. */
export function flaws(timeline: Timeline, options: PictureOptions): string[] {
  const { root, width, height } = drawTimeline(timeline, options);
  const boxes = textBoxes(root);
  const cut = boxes.filter(
    ({ left, right, top, bottom }) => left < 0 || right > width + 0.1 || top < 0 || bottom > height,
  );
  const pairs = boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} on ${b.text}`] : [])),
  );
  const labels = walk(root)
    .filter(({ event }) => event)
    .flatMap((group) => textBoxes(group));
  const crossed = labels.filter((box) =>
    leaders(root).some(
      (line) =>
        box.left < line.left && line.left < box.right && line.top < box.bottom && box.top < line.bottom,
    ),
  );
  return [
    ...cut.map(({ text }) => `cut: ${text}`),
    ...pairs,
    ...crossed.map(({ text }) => `crossed: ${text}`),
  ];
}
