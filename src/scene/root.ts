import type { TimelineEvent } from '../events/index.ts';
import { describe } from './describe.ts';
import { el } from './el.ts';
import type { SceneNode } from './node.ts';
import { SANS, type Theme } from './theme.ts';

/**
 * The `<svg>` itself, with its name and description for who cannot see it.
 * @param events in the order of time
 */
export function drawRoot(
  title: string,
  events: readonly TimelineEvent[],
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
      el('desc', {}, describe(events)),
      el('rect', { width, height: Math.ceil(height), fill: theme.paper }),
      ...children,
    ],
  );
}
