import type { Timeline } from '../events/index.ts';
import { levelRoom } from './axis/allot.ts';
import { breaksOf, clearBreaks, OPEN } from './breaks.ts';
import { DOWN_ROOM, layOutDown } from './down/layoutDown.ts';
import { layOutLevel } from './level/layoutLevel.ts';
import { lanesByName, lanesOf, type Lanes } from './lanes/lanes.ts';
import type { Layout, LayoutView, PlacedRow, Placement } from './placement.ts';
import { headingsOf, rowAway } from './lanes/rows.ts';
import { rememberFor } from './remember.ts';
import { lowerBound } from './timed/sorted.ts';
import { oneStretch, stretchesOf, type Stretch } from './axis/stretches.ts';
import { ticksOf, type Ruled } from './axis/ticks.ts';
import { timed, type TimedTimeline } from './timed/timed.ts';
import { indexOf, type TimeIndex } from './timed/timeIndex.ts';
import { layOutMany } from './many/many.ts';
import { stretchesOfMany } from './many/manyStretches.ts';
import { manyDown } from './many/manyDown.ts';
import { manyLevel } from './many/manyLevel.ts';
import { roomForBars } from './many/roomForBars.ts';
import type { PlacedStretch, TimeScale } from './axis/timeScale.ts';
import { WHOLE, type Zoom } from './view.ts';

/** What stays the same while the zoom changes. */
interface Plan {
  index: TimeIndex;
  isElastic: boolean;
  lanes?: Lanes;
  place: (zoom: Zoom, selected?: number) => Placement;
  maxZoom: number;
}

const remembered = rememberFor<Timeline, Plan | undefined>();

/**
 * Lays a timeline out. Pure, and quick when only the zoom changes: a timeline must not be changed once it was given.
 * @param view its zoom counts from the axis's start
 * @returns undefined if there is no event
 */
export function layOut(timeline: Timeline, view: LayoutView): Layout | undefined {
  const { direction, zoom, width, margin, time, lanes = 'none' } = view;
  const plan = remembered(timeline, `${direction} ${width} ${margin} ${time} ${lanes}`, () =>
    planOf(timeline, view),
  );
  if (!plan) return undefined;
  const placement = plan.place(zoom, rankOf(plan.index, view.selected));
  const { length, scale, events } = placement;
  const at = (px: number) => zoom.k * px + zoom.shift;
  const toPx = (ms: number) => at(scale.toPx(ms));
  const toTime = (px: number) => scale.toTime((px - zoom.shift) / zoom.k);
  const window = { from: 0, to: length };
  const published = plan.index.published.map(toPx).filter((px) => px >= 0 && px <= length);
  const isLevel = direction === 'horizontal';
  const polesOn = (side: -1 | 1) =>
    isLevel ? events.flatMap(({ label }) => (label?.side === side ? [label.pole] : [])) : [];
  const breaks = breaksOf(placement, at);
  const ruled = withOpened(scale.stretches, zoom.k);
  const ticks = ticksOf(ruled, direction, window, toPx, toTime, polesOn(1));
  return {
    ...placement,
    direction,
    time: plan.isElastic ? 'elastic' : 'linear',
    stretches: scale.stretches.map(({ start, end }) => ({ from: at(start), to: at(end) })),
    breaks: isLevel ? withClearWords() : breaks,
    ticks,
    published,
    window: { from: toTime(0), to: toTime(length) },
    maxZoom: plan.maxZoom,
    index: plan.index,
    rows: plan.lanes && placeRows(plan.lanes, toPx, length),
  };

  /** The words of breaks stand above marks and below labels; where there are rows, between these and the axis. */
  function withClearWords() {
    if (plan!.lanes) return clearBreaks(breaks, [...polesOn(1), ...published], [], []);
    const bars = [...events, ...placement.bands].map(({ mark }) => mark);
    return clearBreaks(breaks, [...polesOn(-1), ...published], placement.clusters, bars);
  }
}

const ranks = rememberFor<Uint32Array, number | undefined>();

/** The rank of an event. */
function rankOf({ timeline, order, count }: TimeIndex, id?: string): number | undefined {
  if (id === undefined || count <= FEW) return undefined;
  return ranks(order, id, () => {
    const place = timeline.events.findIndex((event) => event.id === id);
    return place < 0 ? undefined : order.indexOf(place);
  });
}

/** With more events than these, only what the window shows is laid out. */
const FEW = 60;

function planOf(timeline: Timeline, view: LayoutView): Plan | undefined {
  const index = indexOf(timeline);
  if (index.count === 0) return undefined;
  const isLevel = view.direction === 'horizontal';
  const lanes = lanesIn(index, view);
  const tagsOf = tagsIn(index, view);
  const { stretches, place } = index.count > FEW ? ofMany() : ofFew();
  return {
    index,
    lanes,
    isElastic: stretches.length > 1,
    place,
    maxZoom: maxZoomOf(index, place(WHOLE).scale),
  };

  function ofMany() {
    const cuts = stretchesOfMany(index, view);
    const roomy = roomForBars(index, isLevel && !lanes);
    const direct = isLevel
      ? manyLevel(roomy, cuts, view.width - 2 * view.margin, lanes)
      : manyDown(roomy, view, tagsOf);
    return { stretches: cuts, place: layOutMany(roomy, cuts, view, direct, lanes) };
  }

  function ofFew() {
    const cuts = cut(timed(timeline), view);
    return {
      stretches: cuts,
      place: isLevel ? layOutLevel(cuts, view, lanes) : layOutDown(cuts, view, tagsOf),
    };
  }
}

/** The lanes of a view; none where the axis runs down, or where nothing would be apart. */
function lanesIn(
  index: TimeIndex,
  { lanes = 'none', direction }: Pick<LayoutView, 'lanes' | 'direction'>,
): Lanes | undefined {
  if (lanes === 'none' || direction === 'vertical') return undefined;
  const found = lanesOf(index, lanes);
  return found.list.length > 1 ? found : undefined;
}

/** Where the axis runs down, what would be lanes is named on the cards. */
function tagsIn(index: TimeIndex, view: LayoutView): ((rank: number) => string[]) | undefined {
  if (view.direction === 'horizontal') return undefined;
  const lanes = lanesIn(index, { ...view, direction: 'horizontal' });
  return lanes && lanesByName(lanes, index);
}

/** px that the headings of lanes take left of the axis; 0 without lanes. */
export function laneGutter(timeline: Timeline, view: Pick<LayoutView, 'lanes' | 'direction'>): number {
  const index = indexOf(timeline);
  const lanes = index.count > 0 ? lanesIn(index, view) : undefined;
  return lanes ? headingsOf(lanes.list).gutter : 0;
}

function placeRows({ list }: Lanes, toPx: (ms: number) => number, length: number): PlacedRow[] {
  const { headings } = headingsOf(list);
  return list.map(({ label, before }, row) => ({
    away: rowAway(row, list.length),
    heading: headings[row],
    changes: before
      .map(({ label: from, until }) => ({ at: toPx(until), from, to: label }))
      .filter(({ at }) => at >= 0 && at <= length),
  }));
}

/** The stretches, and the breaks among them that are open at a zoom. */
function withOpened(stretches: readonly PlacedStretch[], k: number): Ruled[] {
  return stretches.flatMap((stretch, index) => {
    const next = stretches[index + 1];
    if (!next || k * (next.start - stretch.end) < OPEN) return [stretch];
    const [from, to] = [stretch.to, next.from];
    const opened = { from, to, start: stretch.end, end: next.start, events: [] };
    return [stretch, { ...opened, finest: 'day', isBreak: true }];
  });
}

function cut(all: TimedTimeline, { time, width, margin, direction }: LayoutView): Stretch[] {
  if (time === 'linear') return oneStretch(all);
  return stretchesOf(all, direction === 'horizontal' ? levelRoom(width - 2 * margin) : DOWN_ROOM);
}

/** px between two neighbours at the farthest zoom, and the farthest zoom of all. */
const APART = 160;
const FARTHEST = 10_000;

/** Until the two closest dates of a stretch that differ are a label apart, and any break is as long as the window. */
function maxZoomOf({ middles }: TimeIndex, { stretches }: TimeScale): number {
  const last = stretches[stretches.length - 1].end;
  const breaks = stretches.slice(1).map(({ start }, index) => last / (start - stretches[index].end));
  const least = stretches.map(({ from, to, start, end }) => {
    const [first, last] = [lowerBound(middles, from), lowerBound(middles, to)];
    let gap = Infinity;
    for (let place = first + 1; place < last; place++) {
      const distance = middles[place] - middles[place - 1];
      if (distance > 0 && distance < gap) gap = distance;
    }
    return (gap * (end - start)) / (to - from);
  });
  return Math.min(FARTHEST, Math.max(8, APART / Math.min(...least), ...breaks));
}
