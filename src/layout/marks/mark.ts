import { SIZES } from '../sizes.ts';
import type { Look, TimedEvent } from '../timed/timed.ts';

/** Where an event lies on the axis. px along it. */
export interface Mark {
  timed: TimedEvent;
  look: Look;
  /** The middle of a shape, or of a band. */
  at: number;
  /** First and last px of what is drawn. */
  from: number;
  to: number;
  /** A bar is full from `solidFrom` to `solidTo`, and fades towards `from` and `to`. */
  solidFrom: number;
  solidTo: number;
  /** px from the axis, where it does not follow from the lane: in a row. */
  away?: number;
  /** 0 is on the axis; each further one lies a lane above it (beside it, where the axis runs down). */
  lane: number;
  /** There is no room for it: it is only counted. */
  folded: boolean;
}

/** Whether a mark takes no more room than a shape. */
export function isSmall(mark: Mark): boolean {
  return mark.look === 'moment' || mark.to - mark.from <= SIZES.shortBand;
}

/**
 * Whether a window shows any of a mark; a shape is seen whole or not at all.
 * @param shift px that the mark is to be moved
 * @param length px of the window
 */
export function isInSight(mark: Mark, shift: number, length: number): boolean {
  const [from, to] = isSmall(mark) ? [mark.at, mark.at] : [mark.from, mark.to];
  return to + shift >= 0 && from + shift <= length;
}

/** More marks than these in one pile are not told apart any more. */
export const PILE = 5;

/** The same mark, px further along the axis. */
export function movedBy(mark: Mark, px: number): Mark {
  const { at, from, to, solidFrom, solidTo } = mark;
  return {
    ...mark,
    at: at + px,
    from: from + px,
    to: to + px,
    solidFrom: solidFrom + px,
    solidTo: solidTo + px,
  };
}
