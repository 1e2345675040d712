import { SIZES } from '../sizes.ts';
import { dayLength, isSmall, moveTo, PILE, type Mark } from './mark.ts';
import type { TimedEvent } from '../timed/timed.ts';
import { spread } from './spread.ts';
import type { TimeScale } from '../axis/timeScale.ts';

/**
 * Places every event on the axis. Several at one place are set side by side as far as that tells no lie about the
 * time, then upon each other; bars that overlap lie in lanes.
 * @param events in the order of time
 * @param rowMasks by rank, the rows that an event is in: bars without a common row may lie at one height
 */
export function placeMarks(events: TimedEvent[], scale: TimeScale, rowMasks?: ArrayLike<number>): Mark[] {
  const marks = events.map((timed) => rawMark(timed, scale));
  const masks = new Map(marks.map((mark, rank) => [mark, rowMasks?.[rank] ?? ~0]));
  const maskOf = (mark: Mark) => masks.get(mark)!;
  shareDays(marks);
  spread(marks.filter(isSmall), scale.stretches, maskOf);
  stackBars(
    marks.filter((mark) => !isSmall(mark)),
    maskOf,
  );
  return marks;
}

/** What happened on one day is set side by side over the length of that day: nobody said in which hour. */
function shareDays(marks: Mark[]): void {
  for (let first = 0, last = 0; first < marks.length; first = last) {
    for (last = first + 1; last < marks.length && sameDay(marks[first], marks[last]); last++);
    const day = marks.slice(first, last);
    const length = dayLength(day[0]);
    day.forEach((mark, index) => moveTo(mark, mark.at + length * ((index + 0.5) / day.length - 0.5)));
  }
}

function sameDay(a: Mark, b: Mark): boolean {
  return (
    a.look === 'moment' &&
    b.look === 'moment' &&
    a.timed.start === b.timed.start &&
    a.timed.end === b.timed.end
  );
}

/** Where an event lies when there is no other. */
export function rawMark(timed: TimedEvent, scale: TimeScale): Mark {
  const [from, solidFrom, solidTo, to] = [timed.start, timed.latestStart, timed.earliestEnd, timed.end].map(
    scale.toPx,
  );
  const at = (from + to) / 2;
  const base = { timed, at, solidFrom, solidTo, lane: 0, folded: false };
  if (timed.look === 'moment') {
    return { ...base, look: 'moment', from: at - SIZES.mark / 2, to: at + SIZES.mark / 2 };
  }
  const least = timed.look === 'within' ? SIZES.shortBand : SIZES.shortBar;
  const lacks = Math.max(0, least - (to - from)) / 2;
  return { ...base, look: timed.look, from: from - lacks, to: to + lacks };
}

/** First fit: a bar takes the lowest lane that is free in its rows; at most as many as a pile has. */
function stackBars(bars: Mark[], maskOf: (mark: Mark) => number): void {
  const lanes: { to: number; mask: number }[][] = Array.from({ length: PILE }, () => []);
  for (const bar of bars.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const mask = maskOf(bar);
    const free = lanes.findIndex((lane) =>
      lane.every((other) => other.to - 1 <= bar.from || !(other.mask & mask)),
    );
    bar.lane = free >= 0 ? free : PILE - 1;
    bar.folded = free < 0;
    if (!bar.folded) lanes[bar.lane].push({ to: bar.to, mask });
  }
}
