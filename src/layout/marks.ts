import { SIZES } from './sizes.ts';
import type { Look, TimedEvent } from './timed.ts';
import type { PlacedStretch, TimeScale } from './timeScale.ts';

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
  /** 0 is on the axis; each further one lies a lane above it (beside it, where the axis runs down). */
  lane: number;
  /** There is no room for it: it is only counted. */
  folded: boolean;
}

/**
 * Places every event on the axis. Several at one place are set side by side as far as that tells no lie about the
 * time, then upon each other; bars that overlap lie in lanes.
 * @param events in the order of time
 */
export function placeMarks(events: TimedEvent[], scale: TimeScale): Mark[] {
  const marks = events.map((timed) => rawMark(timed, scale));
  shareDays(marks);
  spread(marks.filter(isSmall), scale.stretches);
  stackBars(marks.filter((mark) => !isSmall(mark)));
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

/** px of the day (or hour) in which it happened. */
function dayLength(mark: Mark): number {
  return mark.look === 'moment' ? mark.solidFrom - mark.solidTo : 0;
}

/** Whether a mark takes no more room than a shape. */
export function isSmall(mark: Mark): boolean {
  return mark.look === 'moment' || mark.to - mark.from <= SIZES.shortBand;
}

function rawMark(timed: TimedEvent, scale: TimeScale): Mark {
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

/** How far, in px, a mark may stand from its true place, beyond the length of its own day. */
const SHIFT = 14;
/** More marks than these in one pile are not told apart any more. */
const PILE = 5;

/** Sets small marks side by side: as near to their places as can be, in their order, a pitch apart. */
function spread(marks: Mark[], stretches: PlacedStretch[]): void {
  const sorted = marks.toSorted((a, b) => a.at - b.at);
  for (const group of touching(sorted)) {
    const stretch = stretches.findLast(({ start }) => start <= group.centre) ?? stretches[0];
    const room = stretch.end - stretch.start;
    const width = (group.marks.length - 1) * SIZES.markPitch;
    const shift = furthest(group);
    if (shift <= SHIFT + dayLength(group.marks[0]) / 2 && width <= room) {
      const first = Math.max(stretch.start, Math.min(stretch.end - width, placeIn(group, 0)));
      group.marks.forEach((mark, index) => moveTo(mark, first + index * SIZES.markPitch));
    } else pile(group.marks);
  }
}

interface Group {
  marks: Mark[];
  centre: number;
}

/** px that the group's marks would be moved at most. */
function furthest(group: Group): number {
  return group.marks.reduce(
    (most, mark, index) => Math.max(most, Math.abs(placeIn(group, index) - mark.at)),
    0,
  );
}

function placeIn({ marks, centre }: Group, index: number): number {
  return centre + (index - (marks.length - 1) / 2) * SIZES.markPitch;
}

/** Marks that would touch, joined until no two groups do: isotonic regression by pooling neighbours. */
function touching(sorted: Mark[]): Group[] {
  const groups: Group[] = [];
  for (const mark of sorted) {
    let group: Group = { marks: [mark], centre: mark.at };
    for (
      let last = groups.at(-1);
      last && edge(last, 1) + SIZES.markPitch > edge(group, -1);
      last = groups.at(-1)
    ) {
      groups.pop();
      const count = last.marks.length + group.marks.length;
      const centre = (last.centre * last.marks.length + group.centre * group.marks.length) / count;
      for (const mark of group.marks) last.marks.push(mark);
      group = { marks: last.marks, centre };
    }
    groups.push(group);
  }
  return groups;
}

function edge({ marks, centre }: Group, side: -1 | 1): number {
  return centre + (side * (marks.length - 1) * SIZES.markPitch) / 2;
}

/** Upon each other, in columns a pitch wide. */
function pile(marks: Mark[]): void {
  const columns = new Map<number, number>();
  for (const mark of marks) {
    const column = Math.round(mark.at / SIZES.markPitch);
    const lane = columns.get(column) ?? 0;
    columns.set(column, lane + 1);
    moveTo(mark, column * SIZES.markPitch);
    mark.lane = Math.min(lane, PILE - 1);
    mark.folded = lane >= PILE;
  }
}

function moveTo(mark: Mark, at: number): void {
  Object.assign(mark, movedBy(mark, at - mark.at));
}

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

/** First fit: a bar takes the lowest lane that is free; at most as many as a pile has. */
function stackBars(bars: Mark[]): void {
  const ends: number[] = [];
  for (const bar of bars.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const free = ends.findIndex((end) => end - 1 <= bar.from);
    bar.lane = free >= 0 ? free : Math.min(ends.length, PILE - 1);
    bar.folded = free < 0 && ends.length >= PILE;
    if (!bar.folded) ends[bar.lane] = bar.to;
  }
}
