import { dayLength, moveTo, PILE, type Mark } from './mark.ts';
import { SIZES } from './sizes.ts';
import type { PlacedStretch } from './timeScale.ts';

/** How far, in px, a mark may stand from its true place, beyond the length of its own day. */
const SHIFT = 14;

/** Sets small marks side by side: as near to their places as can be, in their order, a pitch apart. */
export function spread(marks: Mark[], stretches: PlacedStretch[]): void {
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
