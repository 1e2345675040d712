import { SIZES, type Mark } from '../layout/index.ts';
import { drawBand, isUnsure, type Gradients } from './bands.ts';
import { el } from './el.ts';
import { at, laneAway, type Frame } from './frame.ts';
import type { SceneNode } from './node.ts';
import { shapePath } from './shapes.ts';
import { colourOf } from './theme.ts';

/** Draws an event's mark; a band with soft ends adds its gradient. */
export function drawMark(mark: Mark, gradients: Gradients, frame: Frame): SceneNode[] {
  return mark.look === 'moment' ? [drawShape(mark, frame)] : drawBand(mark, gradients, frame);
}

/** What is announced, and what is not sure, is an outline; the unsure one a broken one. */
function drawShape(mark: Mark, frame: Frame): SceneNode {
  const { category, planned } = mark.timed.event;
  const { paper } = frame.theme;
  const colour = colourOf(frame.theme, category);
  const { x, y } = at(frame, mark.at, laneAway(mark));
  const d = shapePath(category, x, y, SIZES.mark / 2);
  if (isUnsure(mark)) {
    return el('path', { d, fill: paper, stroke: colour, 'stroke-width': 1.75, 'stroke-dasharray': '2.5 2' });
  }
  if (planned) return el('path', { d, fill: paper, stroke: colour, 'stroke-width': 2 });
  return el('path', { d, fill: colour, stroke: paper, 'stroke-width': 1.5, 'paint-order': 'stroke' });
}
