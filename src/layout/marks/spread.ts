import { dayLength, moveTo, PILE, type Mark } from './mark.ts';
import { SIZES } from '../sizes.ts';
import type { PlacedStretch } from '../axis/timeScale.ts';

/** How far, in px, a mark may stand from its true place, beyond the length of its own day. */
const SHIFT = 14;

/**
 * Sets small marks side by side: as near to their places as can be, in their order, a pitch apart.
 * @param maskOf the rows that a mark is in: without a common one, marks may lie upon each other
 */
export function spread(marks: Mark[], stretches: PlacedStretch[], maskOf: (mark: Mark) => number): void {
  const sorted = marks.toSorted((a, b) => a.at - b.at);
  for (const [index, stretch] of stretches.entries()) {
    const next = stretches[index + 1]?.start ?? Infinity;
    const start = index === 0 ? -Infinity : stretch.start;
    spreadIn(
      sorted.filter(({ at }) => at >= start && at < next),
      stretch,
      maskOf,
    );
  }
}

/** Within one stretch. In the transformed place `at - index * pitch`, the bounds of the stretch are the same for all. */
function spreadIn(marks: Mark[], { start, end }: PlacedStretch, maskOf: (mark: Mark) => number): void {
  const last = end - (marks.length - 1) * SIZES.markPitch;
  let index = 0;
  for (const group of touching(marks)) {
    const offset = index * SIZES.markPitch;
    index += group.marks.length;
    if (furthest(group) > SHIFT + dayLength(group.marks[0]) / 2) pile(group.marks, maskOf);
    else {
      const place = placeIn(group, 0) - offset;
      const first = offset + (last >= start ? Math.min(Math.max(place, start), last) : place);
      group.marks.forEach((mark, step) => moveTo(mark, first + step * SIZES.markPitch));
    }
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

/** Upon each other in their rows, in columns a pitch wide that do not reach beyond where the marks were. */
function pile(marks: Mark[], maskOf: (mark: Mark) => number): void {
  const first = marks[0].at;
  const columns = new Map<number, number[]>();
  for (const mark of marks) {
    const column = Math.floor((mark.at - first) / SIZES.markPitch);
    const lanes = columns.get(column) ?? [];
    columns.set(column, lanes);
    const free = lanes.findIndex((mask) => (mask & maskOf(mark)) === 0);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = (lanes[lane] ?? 0) | maskOf(mark);
    moveTo(mark, first + column * SIZES.markPitch);
    mark.lane = Math.min(lane, PILE - 1);
    mark.folded = lane >= PILE;
  }
}
