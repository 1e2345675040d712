import { SIZES, type Direction, type Mark } from '../layout/index.ts';
import type { Theme } from './theme.ts';

/** Where the axis lies in the picture, and what drawing needs to know besides. px. */
export interface Frame {
  theme: Theme;
  direction: Direction;
  /** px of the picture where the axis starts. */
  x: number;
  y: number;
  /** px of the axis. */
  length: number;
  /** Begins every id. */
  idPrefix: string;
  /** Whether more of the axis lies outside of the picture: bands are cut where it ends. */
  isZoomed: boolean;
}

/**
 * From axis to picture. A level axis runs right, its near side up; a down-running one runs down, its near side right.
 * @param along px from the axis's start
 * @param away px from the axis towards its near side, where lanes stack
 */
export function at({ direction, x, y }: Frame, along: number, away = 0): { x: number; y: number } {
  return direction === 'horizontal' ? { x: x + along, y: y - away } : { x: x + away, y: y + along };
}

/** px from the axis to the middle of a mark's lane. */
export function laneAway({ lane, away }: Mark): number {
  return away ?? lane * SIZES.lane;
}
