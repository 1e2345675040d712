import { SIZES } from '../sizes.ts';
import { isSmall, PILE, type Mark } from './mark.ts';
import type { TimedEvent } from '../timed/timed.ts';
import type { TimeScale } from '../axis/timeScale.ts';

/** px that two marks of one lane may cover of each other: less than their outlines. */
const TOUCH = 1;

/**
 * Places every event on the axis, at its date and nowhere else: what would hide another is moved across the axis, into
 * the lowest lane that is free. Shapes may lie upon long bars.
 * @param events in the order of time
 * @param rowMasks by rank, the rows that an event is in: marks without a common row may lie at one height
 */
export function placeMarks(events: TimedEvent[], scale: TimeScale, rowMasks?: ArrayLike<number>): Mark[] {
  const marks = events.map((timed) => rawMark(timed, scale));
  const masks = new Map(marks.map((mark, rank) => [mark, rowMasks?.[rank] ?? ~0]));
  const maskOf = (mark: Mark) => masks.get(mark)!;
  for (const alike of [marks.filter(isSmall), marks.filter((mark) => !isSmall(mark))]) stack(alike, maskOf);
  return marks;
}

/** Where an event lies when there is no other. */
export function rawMark(timed: TimedEvent, { toPx }: TimeScale): Mark {
  const [from, solidFrom, solidTo, to] = [timed.start, timed.latestStart, timed.earliestEnd, timed.end].map(
    toPx,
  );
  const base = { timed, solidFrom, solidTo, lane: 0, folded: false };
  if (timed.look === 'moment') {
    const at = toPx(timed.middle);
    return { ...base, at, look: 'moment', from: at - SIZES.mark / 2, to: at + SIZES.mark / 2 };
  }
  const least = timed.look === 'within' ? SIZES.shortBand : SIZES.shortBar;
  const lacks = Math.max(0, least - (to - from)) / 2;
  return { ...base, at: (from + to) / 2, look: timed.look, from: from - lacks, to: to + lacks };
}

/** First fit: a mark takes the lowest lane that is free in its rows; at most as many as a pile has. */
function stack(marks: Mark[], maskOf: (mark: Mark) => number): void {
  const lanes: { to: number; mask: number }[][] = Array.from({ length: PILE }, () => []);
  for (const mark of marks.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const mask = maskOf(mark);
    const free = lanes.findIndex((lane) =>
      lane.every((other) => other.to - TOUCH <= mark.from || !(other.mask & mask)),
    );
    mark.lane = free >= 0 ? free : PILE - 1;
    mark.folded = free < 0;
    if (!mark.folded) lanes[mark.lane].push({ to: mark.to, mask });
  }
}
