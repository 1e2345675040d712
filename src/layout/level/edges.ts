import type { Cluster } from '../labels/clusters.ts';
import { isSmall } from '../marks/mark.ts';
import type { PlacedEvent, PlacedLabel } from '../placement.ts';
import { SIZES } from '../sizes.ts';

/**
 * Labels near the ends of a level axis. One that the window would cut is not dropped: it slides inwards, as far as
 * none that stands there already is in its way; the leader of a long bar holds on to the part that is in sight.
 */

/** px that labels may reach beyond a level axis. */
export const EDGE = 4;
/** px from the end of a bar, or of the window, to the leader of a bar. */
const INDENT = 12;
/** px of a bar that is too short for its leader to move along it. */
const SHORT = 48;
/** px between two leaders; between a leader and a count. */
const POLE_GAP = 5;
const COUNT_GAP = 17;

/** px along the axis, and across it from `near` to `far`. */
interface Box {
  side: -1 | 1;
  from: number;
  to: number;
  near: number;
  far: number;
  pole: number;
}

/**
 * @param events as they stand in the window, px from its start
 * @param clusters the counts among them
 * @param length px of the window
 * @returns the same events, those with a label only where it is whole
 */
export function keepInWindow(
  events: readonly PlacedEvent[],
  clusters: readonly Cluster[],
  length: number,
): PlacedEvent[] {
  const placed: Box[] = [];
  const labels = new Map<PlacedEvent, PlacedLabel>();
  const slid: [event: PlacedEvent, label: PlacedLabel][] = [];
  for (const event of events) {
    if (!event.label) continue;
    const label = slide(event, event.label, length);
    if (!label) continue;
    if (label !== event.label) slid.push([event, label]);
    else {
      labels.set(event, label);
      placed.push(boxOf(label));
    }
  }
  for (const [event, label] of slid) {
    const box = boxOf(label);
    const isOnCount = box.side === -1 && clusters.some(({ at }) => Math.abs(at - box.pole) < COUNT_GAP);
    if (isOnCount || placed.some((other) => collide(box, other))) continue;
    placed.push(box);
    labels.set(event, label);
  }
  return events.map((event) => ({ ...event, label: labels.get(event) }));
}

/** The label moved inwards; the same if it need not be; none if its mark is at no place in sight. */
function slide({ mark }: PlacedEvent, label: PlacedLabel, length: number): PlacedLabel | undefined {
  const [first, last] = [Math.min(mark.from + INDENT, mark.at), Math.max(mark.to - INDENT, mark.at)];
  const pole = Math.min(Math.max(label.pole, INDENT), length - INDENT);
  const isShort = mark.to - mark.from <= SHORT;
  const held = isSmall(mark) || isShort ? label.pole : Math.min(Math.max(pole, first), last);
  if (held < 0 || held > length) return undefined;
  const reach = SIZES.rulePad + label.width;
  const [from, to] = label.facing === 1 ? [held, held + reach] : [held - reach, held];
  const inwards = Math.max(0, -EDGE - from) + Math.min(0, length + EDGE - to);
  if (inwards === 0 && held === label.pole) return label;
  return { ...label, pole: held, slid: inwards };
}

function boxOf({ side, facing, pole, width, near, height, slid = 0 }: PlacedLabel): Box {
  const reach = SIZES.rulePad + width;
  const from = (facing === 1 ? pole : pole - reach) + slid;
  return { side, from, to: from + reach, near, far: near + height, pole };
}

/** Text on text, a pole through a text, or a pole on a pole. */
function collide(a: Box, b: Box): boolean {
  if (a.side !== b.side) return false;
  if (Math.abs(a.pole - b.pole) < POLE_GAP) return true;
  const gap = SIZES.labelGap;
  const apart =
    a.to + gap <= b.from || b.to + gap <= a.from || a.far + gap <= b.near || b.far + gap <= a.near;
  return !apart || runsThrough(a, b) || runsThrough(b, a);
}

/** A pole runs from the axis to its text. */
function runsThrough({ pole, near }: Box, other: Box): boolean {
  return near > other.near && pole > other.from - POLE_GAP && pole < other.to + POLE_GAP;
}

/** px along the axis of the leaders of labels above it. */
export function polesAbove(events: readonly PlacedEvent[]): number[] {
  return events.flatMap(({ label }) => (label?.side === -1 ? [label.pole] : []));
}
