import type { Category } from '../events/index.ts';
import { path } from './el.ts';

/** Categories are told apart by shape as well as by colour. Corners at a radius of 1, of about the same area. */
const CORNERS: Record<Exclude<Category, 'diplomacy'>, readonly (readonly [x: number, y: number])[]> = {
  agreement: [
    [-0.88, -0.88],
    [0.88, -0.88],
    [0.88, 0.88],
    [-0.88, 0.88],
  ],
  aid: plus(0.36, 1.05),
  military: [
    [0, -1.22],
    [1.22, 0],
    [0, 1.22],
    [-1.22, 0],
  ],
  conflict: turned(plus(0.34, 1.12)),
  law: [
    [-1.05, -1.08],
    [1.05, -1.08],
    [-1.05, 1.08],
    [1.05, 1.08],
  ],
  ceremony: [
    [0, -1.12],
    [1.2, 0.92],
    [-1.2, 0.92],
  ],
  politics: [
    [0, 1.12],
    [1.2, -0.92],
    [-1.2, -0.92],
  ],
};

/**
 * The outline of a category's shape.
 * @param x px of its middle
 * @param radius px
 * @returns SVG path data
 */
export function shapePath(category: Category | undefined, x: number, y: number, radius: number): string {
  if (category === undefined) return circlePath(x, y, radius * 0.72);
  if (category === 'diplomacy') return circlePath(x, y, radius);
  const corners = CORNERS[category].map(([dx, dy]) => [x + dx * radius, y + dy * radius] as const);
  return `${corners.map(([px, py], index) => path(index === 0 ? 'M' : 'L', px, py)).join('')}Z`;
}

function circlePath(x: number, y: number, r: number): string {
  return path('M', x - r, y, 'a', r, r, 0, 1, 1, 2 * r, 0, 'a', r, r, 0, 1, 1, -2 * r, 0, 'Z');
}

function plus(half: number, reach: number): [number, number][] {
  const arm: [number, number][] = [
    [half, -half],
    [reach, -half],
    [reach, half],
  ];
  return [0, 1, 2, 3].flatMap((turn) => arm.map(([x, y]) => quarter(x, y, turn)));
}

/** A quarter turn clockwise, so many times. */
function quarter(x: number, y: number, times: number): [number, number] {
  return times === 0 ? [x, y] : quarter(-y, x, times - 1);
}

function turned(corners: [number, number][]): [number, number][] {
  return corners.map(([x, y]) => [(x - y) * Math.SQRT1_2, (x + y) * Math.SQRT1_2]);
}
