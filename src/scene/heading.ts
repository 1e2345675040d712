import type { Timeline } from '../events/index.ts';
import { isRightToLeft, wrap } from '../layout/index.ts';
import { el } from './el.ts';
import { RIGHT_TO_LEFT } from './labels.ts';
import type { SceneNode } from './node.ts';
import { SERIF, type Theme } from './theme.ts';

/** A part of the picture, and the px it takes downwards. */
export interface Part {
  nodes: SceneNode[];
  height: number;
}

const SUBTITLE = 15;
const SUBTITLE_LINE = 22;

/**
 * Title and description.
 * @param x px of their left edge
 * @param y px of their upper edge
 * @param width px of their lines
 */
export function drawHeading(
  { title, description }: Timeline,
  x: number,
  y: number,
  width: number,
  theme: Theme,
): Part {
  const size = width > 900 ? 34 : width > 560 ? 28 : 24;
  const line = Math.round(size * 1.22);
  const titleLines = wrap(title, width, size, 'serif600').lines;
  const below = description ? wrap(description, Math.min(width, 720), SUBTITLE, 'sans400').lines : [];
  const place = (text: string) => (isRightToLeft(text) ? { x: x + width, ...RIGHT_TO_LEFT } : { x });
  const subtitleTop = y + titleLines.length * line + 4;
  return {
    nodes: [
      ...titleLines.map((text, index) =>
        el(
          'text',
          {
            ...place(title),
            y: y + line * index + size * 0.92,
            'font-family': SERIF,
            'font-size': size,
            'font-weight': 600,
            fill: theme.ink,
          },
          text,
        ),
      ),
      ...below.map((text, index) =>
        el(
          'text',
          {
            ...place(description!),
            y: subtitleTop + SUBTITLE_LINE * index + 16,
            'font-size': SUBTITLE,
            fill: theme.muted,
          },
          text,
        ),
      ),
    ],
    height: titleLines.length * line + (below.length > 0 ? 4 + below.length * SUBTITLE_LINE : 0),
  };
}
