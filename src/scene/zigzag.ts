import type { Layout, Mark } from '../layout/index.ts';
import { el, path } from './el.ts';
import { at, laneAway, type Frame } from './frame.ts';
import type { SceneNode } from './node.ts';

/** The sign of a break: a zigzag in the axis, and in every bar that runs over it. */

/** px of a zigzag, and of its teeth. */
const ZIGZAG = 24;
const TOOTH = 7;
/** px; a zigzag cuts a bar so wide. */
const CUT = 3;

type Break = Layout['breaks'][number];

/** Whether the window shows all of a break's zigzag. */
export function isZigzagInSight(gap: Break, { length }: Frame): boolean {
  return isZigzagWithin(gap, 0, length);
}

function isZigzagWithin(gap: Break, from: number, to: number): boolean {
  const middle = (gap.from + gap.to) / 2;
  return middle - ZIGZAG / 2 >= from && middle + ZIGZAG / 2 <= to;
}

/**
 * SVG path data of a break's zigzag; a straight line where it is not all in sight.
 * @param away px from the axis
 * @param ends px along the axis from where and to where the line goes on
 */
export function zigzagPath(
  gap: Break,
  away: number,
  frame: Frame,
  ends?: { from: number; to: number },
): string {
  const middle = (gap.from + gap.to) / 2;
  const teeth = [0, -1, 1, -1, 1, 0].map((side, index) => [
    middle + ZIGZAG * (index / 5 - 0.5),
    away + side * TOOTH,
  ]);
  const points = [
    ...(ends ? [[ends.from, away]] : []),
    ...(isZigzagInSight(gap, frame) ? teeth : []),
    ...(ends ? [[ends.to, away]] : []),
  ].map(([along, across]) => at(frame, along, across));
  return points.map(({ x, y }, index) => path(index === 0 ? 'M' : 'L', x, y)).join('');
}

/** The zigzags of the breaks that a bar runs over: a bar that went on as if nothing were left out would tell a lie. */
export function drawBreaksOver(mark: Mark, breaks: readonly Break[], frame: Frame): SceneNode[] {
  const crossed = breaks.filter(
    (gap) => !gap.isOpen && isZigzagWithin(gap, mark.from, mark.to) && isZigzagInSight(gap, frame),
  );
  return crossed.flatMap((gap) => {
    const line = { d: zigzagPath(gap, laneAway(mark), frame), fill: 'none', 'stroke-linejoin': 'round' };
    const cut = { ...line, stroke: frame.theme.paper, 'stroke-width': CUT };
    // The thin bars of print are cut, but too thin to show how.
    return frame.theme.bands === 'tinted'
      ? [el('path', cut)]
      : [el('path', cut), el('path', { ...line, stroke: frame.theme.line, 'stroke-width': 1.25 })];
  });
}
