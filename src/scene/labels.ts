import { isSmall, SIZES, type PlacedEvent, type PlacedLabel } from '../layout/index.ts';
import { el, path } from './el.ts';
import { laneAway, type Frame } from './frame.ts';
import type { SceneNode } from './node.ts';
import { shapePath } from './shapes.ts';
import { colourOf } from './theme.ts';

/** Where a label's text stands in the picture: px of its box without the rule. */
export interface TextBox {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Whether it ends at its rule instead of beginning there. */
  isRight: boolean;
}

/** @param near px from the axis to the cards of a down-running axis */
export function textBox(label: PlacedLabel, frame: Frame, near: number): TextBox {
  const { width, height } = label;
  if (frame.direction === 'vertical') {
    return { x: frame.x + near + SIZES.rulePad, y: frame.y + label.near, width, height, isRight: false };
  }
  const isRight = label.facing === -1;
  const pole = frame.x + label.pole + (label.slid ?? 0);
  const x = isRight ? pole - SIZES.rulePad - width : pole + SIZES.rulePad;
  const y = label.side === 1 ? frame.y + label.near : frame.y - label.near - height;
  return { x, y, width, height, isRight };
}

/** The label: a rule, the date in the category's colour behind its shape, the title, the names of its lanes. */
export function drawLabel(
  { timed }: PlacedEvent,
  label: PlacedLabel,
  box: TextBox,
  frame: Frame,
): SceneNode[] {
  const { category } = timed.event;
  const colour = colourOf(frame.theme, category);
  const rule = box.isRight ? box.x + box.width + SIZES.rulePad : box.x - SIZES.rulePad;
  const edge = box.isRight ? box.x + box.width : box.x;
  const glyph = box.isRight ? edge - 5 : edge + 5;
  const dateEdge = box.isRight ? edge - SIZES.glyph : edge + SIZES.glyph;
  const anchor = box.isRight ? { 'text-anchor': 'end' } : {};
  const titleTop = box.y + label.date.length * SIZES.dateLine;
  return [
    el('path', {
      d:
        path('M', rule - 1.25, box.y, 'h', 2.5, 'v', box.height, 'h', -2.5, 'Z') +
        shapePath(category, glyph, box.y + 7.5, 4.25),
      fill: colour,
    }),
    ...label.date.map((text, index) =>
      el(
        'text',
        {
          x: dateEdge,
          y: box.y + SIZES.dateLine * index + 12,
          ...anchor,
          'font-size': SIZES.date,
          'font-weight': 600,
          fill: colour,
        },
        text,
      ),
    ),
    ...label.title.map((text, index) =>
      el(
        'text',
        {
          x: label.isRightToLeft ? box.x + box.width : edge,
          y: titleTop + SIZES.titleLine * index + 14.5,
          ...(label.isRightToLeft ? RIGHT_TO_LEFT : anchor),
          'font-size': SIZES.title,
          'font-weight': 500,
          fill: frame.theme.ink,
        },
        text,
      ),
    ),
    ...label.note.map((text, index) =>
      el(
        'text',
        {
          x: edge,
          y: titleTop + SIZES.titleLine * label.title.length + SIZES.dateLine * index + 12,
          ...anchor,
          'font-size': SIZES.note,
          fill: frame.theme.muted,
        },
        text,
      ),
    ),
  ];
}

/** Of a line that begins at its right edge: marks and numbers stand as in a text that reads so. */
export const RIGHT_TO_LEFT = { direction: 'rtl', 'unicode-bidi': 'embed' };

const PALE = { 'stroke-width': 1.25, 'stroke-opacity': 0.55 };
const THIN = { 'stroke-width': 0.75 };

/** The line from the mark to the label's rule. */
export function drawLeader(
  { timed, mark }: PlacedEvent,
  label: PlacedLabel,
  box: TextBox,
  frame: Frame,
): SceneNode {
  const attrs = {
    fill: 'none',
    stroke: colourOf(frame.theme, timed.event.category),
    ...(frame.theme.bands === 'hatched' ? THIN : PALE),
  };
  const start = SIZES.mark / 2 + 3;
  const away = laneAway(mark);
  if (frame.direction === 'vertical') {
    const [x, y] = [frame.x + away + start, frame.y + label.pole];
    const [endX, endY] = [box.x - SIZES.rulePad - 2, box.y + SIZES.dateLine / 2];
    if (Math.abs(endY - y) < 0.5) return el('path', { d: path('M', x, y, 'H', endX), ...attrs });
    // All bend between the same two lines: so none that begin and end in one order cross.
    const bendX = frame.x + (label.bend ?? 0) + start;
    const middle = (bendX + endX) / 2;
    const straight = bendX > x ? ['H', bendX] : [];
    const curve = ['C', middle, y, middle, endY, endX, endY];
    return el('path', { d: path('M', x, y, ...straight, ...curve), ...attrs });
  }
  const x = frame.x + label.pole;
  const from = label.side === 1 ? frame.y - away + start : frame.y - away - start;
  // A label that slid away from its leader is held by its rule's foot.
  const foot = label.slid ? ['H', x + label.slid] : [];
  const end = label.side === 1 ? box.y : box.y + box.height;
  const aside = label.pole - mark.at;
  const beside = Math.sign(aside) * (SIZES.mark / 2);
  // Of several marks at one place, some leaders leave theirs at its side.
  const isBeside = isSmall(mark) && Math.abs(aside) > SIZES.mark / 2;
  const first = isBeside ? [x - aside + beside, frame.y - away, 'H', x] : [x, from];
  return el('path', { d: path('M', ...first, 'V', end, ...foot), ...attrs });
}
