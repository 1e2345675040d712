import { dateHeading } from '../events/index.ts';
import { SIZES, type Cluster, type Layout, type PlacedEvent } from '../layout/index.ts';
import { el } from './el.ts';
import { at, laneAway, type Frame } from './frame.ts';
import { drawLabel, drawLeader, textBox } from './labels.ts';
import { drawMark } from './marks.ts';
import type { SceneNode } from './node.ts';

/** px; what a finger can hit. */
const TARGET = 24;

/** Draws each event as a group of its own, in the order of time: leader, mark, label, and what can be hit. */
export function drawEvents(layout: Layout, frame: Frame, selected?: string): SceneNode[] {
  return layout.events.map((event, index) => ({
    ...el(
      'g',
      { 'aria-label': spoken(event) },
      drawEvent(event, `${frame.idPrefix}-${index}`, layout, frame, selected),
    ),
    event: event.timed.event.id,
  }));
}

function spoken({ timed: { event } }: PlacedEvent): string {
  return `${dateHeading(event.date)}: ${event.title}`;
}

function drawEvent(
  event: PlacedEvent,
  id: string,
  layout: Layout,
  frame: Frame,
  selected?: string,
): SceneNode[] {
  const { label, mark } = event;
  const isSelected = event.timed.event.id === selected;
  const box = label && textBox(label, frame, layout.above);
  const ground = { fill: isSelected ? frame.theme.selected : 'transparent', rx: 4 };
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
          drawLeader(event, label, box, frame),
        ]
      : []),
    el('rect', { ...markTarget(event, frame, TARGET), fill: 'transparent' }),
    ...(isSelected ? [drawRing(event, frame)] : []),
    ...drawMark(mark, id, frame, layout.foot > 0 && !label),
    ...(label && box ? drawLabel(event, label, box, frame) : []),
  ];
}

/** px across; around the mark of what is selected. */
const RING = 20;

function drawRing(event: PlacedEvent, frame: Frame): SceneNode {
  const place = markTarget(event, frame, RING);
  return el('rect', { ...place, rx: RING / 2, fill: 'none', stroke: frame.theme.ink, 'stroke-width': 1.5 });
}

/** What surrounds a mark, as far on every side as a box so many px thick surrounds a bar. */
function markTarget({ mark }: PlacedEvent, frame: Frame, thickness: number) {
  const length = Math.max(thickness, mark.to - mark.from + thickness - SIZES.bar);
  const { x, y } = at(frame, mark.at, laneAway(mark));
  return frame.direction === 'horizontal'
    ? { x: x - length / 2, y: y - thickness / 2, width: length, height: thickness }
    : { x: x - thickness / 2, y: y - length / 2, width: thickness, height: length };
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

const THOUSANDS = new Intl.NumberFormat('en-US');
/** So many titles are listed; a tooltip is no place for thousands. */
const LISTED = 20;

function drawCluster(
  { at: along, events, count, lane }: Cluster,
  above: number,
  countsAway: number,
  frame: Frame,
): SceneNode[] {
  const isLevel = frame.direction === 'horizontal';
  const away = isLevel ? countsAway || lane * SIZES.lane + 38 : above + SIZES.rulePad;
  const { x, y } = at(frame, along, away);
  const titles = events.slice(0, LISTED).map(({ title }) => title);
  const more = count > LISTED ? [`and ${count - LISTED} more`] : [];
  const words = isLevel ? `+${short(count)}` : `+${THOUSANDS.format(count)} more`;
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
      },
      words,
    ),
  ];
}
