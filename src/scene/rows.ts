import {
  HEADING,
  isSmall,
  ROW,
  textWidth,
  type Layout,
  type Mark,
  type PlacedEvent,
} from '../layout/index.ts';
import { el } from './el.ts';
import { at, type Frame } from './frame.ts';
import type { SceneNode } from './node.ts';
import { colourOf } from './theme.ts';

type Row = NonNullable<Layout['rows']>[number];

/**
 * The rows of lanes: a line for each, its heading at the picture's left edge, and where it changed its name.
 * @param left px of the picture where headings begin
 */
export function drawRows({ rows = [], events }: Layout, left: number, frame: Frame): SceneNode[] {
  return rows.flatMap((row) => [
    drawLine(row, left, frame),
    ...drawHeading(row, left, frame),
    ...row.changes.flatMap((change) => drawChange(row, change, events, frame)),
  ]);
}

function drawLine({ away }: Row, left: number, frame: Frame): SceneNode {
  const { x, y } = at(frame, frame.length, away - ROW / 2);
  return el('line', { x1: left, y1: y, x2: x, y2: y, stroke: frame.theme.faint, 'stroke-width': 1 });
}

function drawHeading({ away, heading: { lines, note } }: Row, left: number, frame: Frame): SceneNode[] {
  const height = lines.length * HEADING.line + note.length * HEADING.noteLine;
  const top = at(frame, 0, away).y - height / 2;
  return [
    ...lines.map((text, line) =>
      el(
        'text',
        {
          x: left,
          y: top + HEADING.line * (line + 0.78),
          'font-size': HEADING.size,
          'font-weight': 600,
          fill: frame.theme.ink,
        },
        text,
      ),
    ),
    ...note.map((text, line) =>
      el(
        'text',
        {
          x: left,
          y: top + HEADING.line * lines.length + HEADING.noteLine * (line + 0.78),
          'font-size': HEADING.note,
          fill: frame.theme.muted,
        },
        text,
      ),
    ),
  ];
}

/** px between the words of a change and what is near. */
const CLEAR = 6;

/** A stroke through the row, and the new name behind it, the old one before it, where no leader runs. */
function drawChange(
  { away }: Row,
  { at: along, from, to }: Row['changes'][number],
  events: readonly PlacedEvent[],
  frame: Frame,
): SceneNode[] {
  const [top, bottom] = [ROW / 2 - 3, 3 - ROW / 2].map((px) => at(frame, along, away + px));
  const poles = events.flatMap((event) => [poleOf(event), event.label?.pole ?? poleOf(event)]);
  const words = (text: string, side: -1 | 1): SceneNode[] => {
    const end = along + side * (CLEAR + textWidth(text, HEADING.note));
    const [first, last] = [Math.min(along, end), Math.max(along, end)];
    const isFree = poles.every((pole) => pole < first - 2 || pole > last + 2);
    if (!isFree || first < 0 || last > frame.length) return [];
    const { x, y } = at(frame, along + side * CLEAR, away + ROW / 2 - 11);
    const anchor = side === 1 ? 'start' : 'end';
    const style = { 'text-anchor': anchor, 'font-size': HEADING.note, 'font-style': 'italic' };
    return [el('text', { x, y, ...style, fill: frame.theme.muted }, text)];
  };
  return [
    el('line', {
      x1: top.x,
      y1: top.y,
      x2: bottom.x,
      y2: bottom.y,
      stroke: frame.theme.muted,
      'stroke-width': 1.25,
      'stroke-dasharray': '2 2',
    }),
    ...words(from, -1),
    ...words(to, 1),
  ];
}

/** px along the axis where what joins an event's rows stands. */
function poleOf({ mark, label }: PlacedEvent): number {
  if (isSmall(mark)) return mark.at;
  return label?.pole ?? Math.min(mark.from + 12, mark.at);
}

/** px across, of each lane from the middle of its row. */
const LANES_IN_ROW = [0, 8, -8, 4, -4];

/** The event's mark in each of its rows, from top to bottom. */
export function rowMarks({ mark, rows = [] }: PlacedEvent, layout: Layout): Mark[] {
  return rows.map((row) => ({ ...mark, away: layout.rows![row].away + LANES_IN_ROW[mark.lane] }));
}

/** The line that joins an event's rows: who acted with whom. */
export function drawConnector(event: PlacedEvent, marks: readonly Mark[], frame: Frame): SceneNode[] {
  if (marks.length < 2) return [];
  const along = poleOf(event);
  const [from, to] = [marks[0], marks[marks.length - 1]].map(({ away = 0 }) => at(frame, along, away));
  return [
    el('line', {
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      stroke: colourOf(frame.theme, event.timed.event.category),
      'stroke-width': 2.5,
    }),
  ];
}
