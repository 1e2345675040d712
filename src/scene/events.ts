import { dateHeading, thousands } from '../events/index.ts';
import { SIZES, type Cluster, type Layout, type Mark, type PlacedEvent } from '../layout/index.ts';
import { haloOf } from './axis.ts';
import type { Gradients } from './bands.ts';
import { el } from './el.ts';
import { at, laneAway, type Frame } from './frame.ts';
import { drawLabel, drawLeader, textBox } from './labels.ts';
import { drawMark } from './marks.ts';
import { drawConnector, rowMarks } from './rows.ts';
import { drawBreaksOver } from './zigzag.ts';
import type { SceneNode } from './node.ts';

/** px; what a finger can hit. */
const TARGET = 24;

/**
 * Draws each event as a group of its own, in the order of time: leader, mark, label, and what can be hit; behind them
 * the gradients that they use. Of what begins together the longest comes first: no bar hides a mark that lies on it.
 */
export function drawEvents(layout: Layout, frame: Frame, selected?: string): SceneNode[] {
  const gradients: Gradients = new Map();
  const ordered = layout.events.toSorted(({ timed: a }, { timed: b }) => a.start - b.start || b.end - a.end);
  const groups = ordered.map((event) => ({
    ...el('g', { 'aria-label': spoken(event) }, drawEvent(event, gradients, layout, frame, selected)),
    event: event.timed.event.id,
  }));
  return gradients.size > 0 ? [...groups, el('defs', {}, [...gradients.values()])] : groups;
}

function spoken({ timed: { event } }: PlacedEvent): string {
  return `${dateHeading(event.date)}: ${event.title}`;
}

function drawEvent(
  event: PlacedEvent,
  gradients: Gradients,
  layout: Layout,
  frame: Frame,
  selected?: string,
): SceneNode[] {
  const { label } = event;
  const isSelected = event.timed.event.id === selected;
  const box = label && textBox(label, frame, layout.above);
  const ground = { fill: isSelected ? frame.theme.selected : 'transparent', rx: 4 };
  const marks = layout.rows ? rowMarks(event, layout) : [event.mark];
  return [
    ...(label && box
      ? [
          el('rect', {
            x: box.x - 13,
            y: box.y - 6,
            width: box.width + 26,
            height: box.height + 12,
            ...ground,
          }),
          drawLeader(
            { ...event, mark: label.side === 1 ? marks[marks.length - 1] : marks[0] },
            label,
            box,
            frame,
          ),
        ]
      : []),
    el('rect', { ...markTarget(marks, frame, TARGET), fill: 'transparent' }),
    ...(isSelected ? [drawRing(marks, frame)] : []),
    ...drawConnector(event, marks, frame),
    ...marks.flatMap((mark) => [
      ...drawMark(mark, gradients, frame),
      ...drawBreaksOver(mark, layout.breaks, frame),
    ]),
    ...(label && box ? drawLabel(event, label, box, frame) : []),
  ];
}

/** px across; around the mark of what is selected. */
const RING = 20;

function drawRing(marks: readonly Mark[], frame: Frame): SceneNode {
  const place = markTarget(marks, frame, RING);
  return el('rect', { ...place, rx: RING / 2, fill: 'none', stroke: frame.theme.ink, 'stroke-width': 1.5 });
}

/**
 * What surrounds an event's marks, as far on every side as a box so many px thick surrounds a bar; of a long bar, what
 * is in sight.
 */
function markTarget(marks: readonly Mark[], frame: Frame, thickness: number) {
  const [first, last] = [marks[0], marks[marks.length - 1]];
  const half = Math.max(thickness, first.to - first.from + thickness - SIZES.bar) / 2;
  const out = thickness / 2;
  const from = Math.max(first.at - half, -out);
  const to = Math.min(first.at + half, frame.length + out);
  const { x, y } = at(frame, from, laneAway(first));
  const across = thickness + laneAway(first) - laneAway(last);
  return frame.direction === 'horizontal'
    ? { x, y: y - out, width: to - from, height: across }
    : { x: x - out, y, width: thickness, height: to - from };
}

/** Counts of what there is no room for; their titles are listed. */
export function drawClusters({ clusters, above, countsAway }: Layout, frame: Frame): SceneNode[] {
  return clusters.map((cluster) => ({
    ...el('g', {}, drawCluster(cluster, above, countsAway, frame)),
    cluster: cluster.events.map(({ id }) => id),
    count: cluster.count,
  }));
}

/** Not wider than three figures. */
function short(count: number): string {
  if (count < 1000) return String(count);
  return count < 999_500 ? `${Math.round(count / 1000)}k` : `${Math.round(count / 1_000_000)}M`;
}

/** So many titles are listed; a tooltip is no place for thousands. */
const LISTED = 20;

function drawCluster(
  { at: along, events, count }: Cluster,
  above: number,
  countsAway: number,
  frame: Frame,
): SceneNode[] {
  const isLevel = frame.direction === 'horizontal';
  const away = isLevel ? countsAway : above + SIZES.rulePad;
  const { x, y } = at(frame, along, away);
  const titles = events.slice(0, LISTED).map(({ title }) => title);
  const more = count > LISTED ? [`and ${count - LISTED} more`] : [];
  const words = isLevel ? `+${short(count)}` : `+${thousands(count)} more`;
  return [
    el('title', {}, [...titles, ...more].join('\n')),
    el('rect', {
      x: isLevel ? x - 20 : x - 4,
      y: y - 12,
      width: isLevel ? 40 : 80,
      height: 24,
      fill: 'transparent',
    }),
    el(
      'text',
      {
        x,
        y: y + 4,
        'text-anchor': isLevel ? 'middle' : 'start',
        'font-size': SIZES.note,
        'font-weight': 600,
        fill: frame.theme.muted,
        ...haloOf(frame.theme),
      },
      words,
    ),
  ];
}
