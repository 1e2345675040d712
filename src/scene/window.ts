import { el } from './el.ts';
import type { Frame } from './frame.ts';
import type { SceneNode } from './node.ts';

export function windowId({ idPrefix }: Frame): string {
  return `${idPrefix}-window`;
}

/** The part of the picture that has an axis, from edge to edge across: nothing is drawn beyond its ends. */
export function drawWindow(frame: Frame, width: number, height: number): SceneNode {
  const { x, y, length, direction } = frame;
  const axis =
    direction === 'horizontal' ? { x, y: 0, width: length, height } : { x: 0, y, width, height: length };
  return el('clipPath', { id: windowId(frame) }, [el('rect', axis)]);
}
