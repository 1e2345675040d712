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
