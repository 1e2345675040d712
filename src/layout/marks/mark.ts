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

/** px over which a band with soft ends reaches its full strength, at most a quarter of it; and a bar an open end. */
const SOFT = 40;

/**
 * px along the axis where a long mark has its full strength: a span where it surely lasted, a band with soft ends but
 * for these. A span that is nowhere sure is such a band.
 */
export function firmPart({ timed: { date }, look, ...mark }: Mark): { from: number; to: number } {
  const { from, to, solidFrom, solidTo } = mark;
  if (look === 'span' && solidFrom <= solidTo) {
    const first = date.openStart ? Math.min(from + SOFT, to) : solidFrom;
    return { from: first, to: date.openEnd ? Math.max(to - SOFT, first) : solidTo };
  }
  const soft = Math.min(SOFT, (to - from) / 4);
  return { from: from + soft, to: to - soft };
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
