import { textWidth } from '../labels/textWidth.ts';
import type { Lane, Lanes } from './lanes.ts';
import { wrap } from '../labels/wrap.ts';

/** Lanes as rows above a level axis: px across it. */

/** px of a row, and from the axis to the lowest: words of breaks stand between. */
export const ROW = 34;
const BASE = 32;
/** px from the uppermost row to the counts, and from these to the labels. */
const COUNTS = 10;
const ABOVE_COUNTS = 12;

/** px from the axis to the middle of a row, the uppermost being 0. */
export function rowAway(row: number, count: number): number {
  return BASE + (count - row - 0.5) * ROW;
}

export function rowsAway(count: number): number {
  return BASE + count * ROW;
}

/** px from the axis to the middle of the counts, and to the lowest label. */
export function rowCounts(count: number): number {
  return rowsAway(count) + COUNTS;
}

export function rowLabels(count: number): number {
  return rowCounts(count) + ABOVE_COUNTS;
}

/** The rows that an event is in, from top to bottom. */
export function rowsOf({ masks, list }: Lanes, rank: number): number[] {
  return list.flatMap((_, row) => (masks[rank] & (1 << row) ? [row] : []));
}

/** The heading of a row, set in lines. */
export interface RowHeading {
  lines: string[];
  /** What it was before: smaller, below. */
  note: string[];
}

export const HEADING = { size: 12.5, line: 15, note: 10.5, noteLine: 13, pad: 18 } as const;
/** px; longer headings are set in two lines. */
const WIDEST = 150;

/** Headings, and the px they take left of the axis. */
export function headingsOf(list: readonly Lane[]): { headings: RowHeading[]; gutter: number } {
  const blocks = list.map(({ label, before }) => {
    const name = short(wrap(label, WIDEST, HEADING.size, 'sans600').lines, 2);
    const was = before
      .map(({ label, until }) => `${label} to ${new Date(until).getUTCFullYear()}`)
      .join(', ');
    const note = was ? short(wrap(was, WIDEST, HEADING.note, 'sans400').lines, name.length > 1 ? 1 : 2) : [];
    const widths = [
      ...name.map((line) => textWidth(line, HEADING.size, 'sans600')),
      ...note.map((line) => textWidth(line, HEADING.note)),
    ];
    return { heading: { lines: name, note }, width: Math.max(...widths) };
  });
  return {
    headings: blocks.map(({ heading }) => heading),
    gutter: Math.max(...blocks.map(({ width }) => width)) + HEADING.pad,
  };
}

/** A row has room for so many lines; of a longer name, the beginning. */
function short(lines: string[], most: number): string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1].replace(/.{2}$/u, '')}…`];
}
