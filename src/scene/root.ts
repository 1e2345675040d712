import { el } from './el.ts';
import type { SceneNode } from './node.ts';
import { SANS, type Theme } from './theme.ts';

/**
 * The `<svg>` itself, with its name and description for who cannot see it.
 * @param description the picture in words
 */
export function drawRoot(
  title: string,
  description: string,
  width: number,
  height: number,
  theme: Theme,
  children: SceneNode[],
): SceneNode {
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      width,
      height: Math.ceil(height),
      role: 'img',
      'font-family': SANS,
    },
    [
      el('title', {}, title),
      el('desc', {}, description),
      el('rect', { width, height: Math.ceil(height), fill: theme.paper }),
      ...children,
    ],
  );
}
