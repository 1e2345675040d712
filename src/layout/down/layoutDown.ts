import { chosen, MOST_LABELS } from '../labels/chosen.ts';
import type { Room } from '../axis/cuts.ts';
import { BREAK_WORDS, placeColumn, polesDown, type Column } from './column.ts';
import { labelOf, type Label } from '../labels/label.ts';
import { NO_CROWD, type LayoutView, type PlacedEvent, type Placement } from '../placement.ts';
import { isInSight, movedBy, type Mark } from '../marks/mark.ts';
import { placeMarks } from '../marks/placeMarks.ts';
import { rememberLast } from '../remember.ts';
import { COUNT_LINE, countsIn, GAP, settleDown, wordsIn, type ColumnItem } from './settleDown.ts';
import { SIZES } from '../sizes.ts';
import type { Stretch } from '../axis/stretches.ts';
import { timeScale, zoomedScale, type TimeScale } from '../axis/timeScale.ts';
import type { TimedEvent } from '../timed/timed.ts';
import type { Zoom } from '../view.ts';

/** px before the first and behind the last date; of a break; of a stretch, and of one that is alone. */
const INSET = 12;
const BREAK = 46;
const LEAST_LENGTH = 56;
const LEAST_ALONE = 140;
/** What breaks are to be worth: the axis grows with its cards. px */
export const DOWN_ROOM: Room = { perStop: () => 80, perBreak: BREAK + LEAST_LENGTH, mostBreaks: Infinity };
/** px from the axis to the cards' rules, beside the lanes of marks. */
const NEAR = 30;
/** At some zoom, more marks are long enough to need a lane each than at others; cards must not move for it. */
const ZOOMS = [1, 2, 4, 8, 16, 64];

/**
 * Top to bottom: ticks left of the axis, labels right of it in one column.
 * @param tagsOf by rank, names to be said on a card: there is no room for lanes
 * @returns the placement for each zoom
 */
export function layOutDown(
  stretches: Stretch[],
  view: LayoutView,
  tagsOf?: (rank: number) => string[],
): (zoom: Zoom) => Placement {
  const { scale, labels, column, marks, lanes } = downPlan(stretches, view, 0, tagsOf);
  const end = column.items.reduce(
    (most, { height }, index) => Math.max(most, column.tops[index] + height),
    0,
  );
  const length = Math.max(scale.stretches[scale.stretches.length - 1].end + INSET, end);
  const columnAt = rememberLast((k: number) => (k === 1 ? column : zoomedColumn(scale, k, labels)));
  return ({ k, shift }) => {
    const now = columnAt(k);
    return {
      length,
      above: NEAR + lanes * SIZES.lane,
      below: SIZES.gutter + 12,
      scale,
      ...NO_CROWD,
      place: (rank) => marks[rank].at,
      ...inWindow(now, shift, length, lanes * SIZES.lane),
    };
  };
}

interface DownPlan {
  scale: TimeScale;
  labels: Map<TimedEvent, Label>;
  column: Column;
  marks: Mark[];
  lanes: number;
}

/** Lanes of marks take their width from the cards, cards their length from the axis: again, until the lanes fit. */
function downPlan(
  stretches: Stretch[],
  view: LayoutView,
  lanes: number,
  tagsOf?: (rank: number) => string[],
): DownPlan {
  const room = view.width - 2 * view.margin - SIZES.gutter - 12 - NEAR - lanes * SIZES.lane - SIZES.rulePad;
  const events = stretches.flatMap((stretch) => stretch.events);
  const written = chosen(events, MOST_LABELS);
  const labels = new Map(events.map((timed, rank) => [timed, labelOf(timed, [room], tagsOf?.(rank))]));
  const heightOf = (timed: TimedEvent, index: number, all: readonly TimedEvent[]) => {
    if (written.has(timed)) return labels.get(timed)!.height + GAP;
    const isCounted = index > 0 && !written.has(all[index - 1]);
    return isCounted ? 0 : COUNT_LINE + GAP;
  };
  const needs = stretches.map(({ events }) => events.map(heightOf).reduce((sum, px) => sum + px, 0));
  const least = stretches.length === 1 ? LEAST_ALONE : LEAST_LENGTH;
  const lengths = needs.map((need) => Math.max(least, need));
  const scale = timeScale(stretches, lengths, BREAK, INSET, 'vertical');
  const marks = placeMarks(events, scale);
  const needed = Math.max(
    ...ZOOMS.map((k) => lanesOf(k === 1 ? marks : placeMarks(events, zoomedScale(scale, k)))),
  );
  if (needed > lanes) return downPlan(stretches, view, needed, tagsOf);
  return { scale, labels, marks, lanes, column: placeColumn(scale, marks, labels, written) };
}

function lanesOf(marks: readonly Mark[]): number {
  return marks.reduce((most, { lane }) => Math.max(most, lane), 0);
}

function zoomedColumn(scale: TimeScale, k: number, labels: Map<TimedEvent, Label>): Column {
  const zoomed = zoomedScale(scale, k);
  const events = zoomed.stretches.flatMap((stretch) => stretch.events);
  return placeColumn(
    zoomed,
    placeMarks(events, zoomed),
    labels,
    chosen(events, MOST_LABELS * Math.max(1, k / 2)),
  );
}

interface Card {
  timed: TimedEvent;
  mark: Mark;
  label: Label;
}

function inWindow({ items, tops, breakWords }: Column, shift: number, length: number, bend: number) {
  const isHere = (mark: Mark) => isInSight(mark, shift, length);
  const cards = items.map(({ mark, label, folded, height }, index): ColumnItem<Card> => {
    const near = tops[index] + shift;
    if (label) return { near, height, ...(isHere(mark) && { card: { timed: mark.timed, mark, label } }) };
    const events = folded.map(({ timed }) => timed.event);
    return { near, height, ...(folded.some(isHere) && { cluster: { events, count: events.length } }) };
  });
  const words = breakWords.map((at, words) => ({
    near: at + shift - BREAK_WORDS / 2,
    height: BREAK_WORDS,
    words,
  }));
  const column = [...cards.filter(({ card, cluster }) => card ?? cluster), ...words].toSorted(
    (a, b) => a.near - b.near,
  );
  const settled = settleDown<Card>(column, [], ({ timed }) => timed.event, length);
  const shown = settled.flatMap(({ card, near }) => (card ? { ...card, near } : []));
  const poles = polesDown(
    shown.map(({ mark, near }) => ({ mark: movedBy(mark, shift), near })),
    length,
  );
  const placed = new Map(shown.map(({ mark, near }, index) => [mark, { near, pole: poles[index] }]));
  return {
    events: items
      .filter(({ mark, label }) => label && isHere(mark))
      .map(({ mark, label }): PlacedEvent => {
        const place = placed.get(mark);
        const event = { timed: mark.timed, mark: movedBy(mark, shift) };
        return place ? { ...event, label: { ...label!, ...place, side: 1, facing: 1, bend } } : event;
      }),
    clusters: countsIn(settled),
    breakWords: wordsIn(settled, breakWords.length),
  };
}
