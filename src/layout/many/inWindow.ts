import { placeOf, type Group } from './crowd.ts';
import type { Direct, Hold, PlacedPiece } from './direct.ts';
import type { Lanes } from '../lanes/lanes.ts';
import { rowsOf } from '../lanes/rows.ts';
import { isInSight, movedBy } from '../marks/mark.ts';
import { rawMark } from '../marks/placeMarks.ts';
import type { PlacedEvent, PlacedLabel } from '../placement.ts';
import { barsIn, type Bar } from '../timed/barsIn.ts';
import type { TimeIndex } from '../timed/timeIndex.ts';
import type { TimeScale } from '../axis/timeScale.ts';

/** What the window shows of the pieces, with what is counted in it. */
export function inWindow(
  index: TimeIndex,
  scale: TimeScale,
  pieces: readonly PlacedPiece[],
  shift: number,
  { length, moved: movedLabel, settle, hold }: Pick<Direct, 'length' | 'moved' | 'settle'> & { hold: Hold },
  breakWords: readonly number[],
  rows?: Lanes,
  selected?: number,
) {
  const isHere = ({ at }: { at: number }) => at + shift >= 0 && at + shift <= length;
  const moved = <T extends { at: number }>(list: readonly T[]) =>
    list.filter(isHere).map((item) => ({ ...item, at: item.at + shift }));
  const bars = heldBars(
    index,
    barsIn(index, scale, -shift, length - shift).map(({ rank, mark }) => ({
      rank,
      mark,
      label: pieces.map(({ barLabels }) => barLabels.get(rank)).find(Boolean),
    })),
    shift,
    hold,
  );
  const drawn: (Bar & { label?: PlacedLabel })[] = [
    ...bars.filter(({ rank, label }) => label ?? rank === selected),
    ...pieces.flatMap(({ points }) => points),
  ];
  // It is counted with the others as well: what is selected must not change the counts.
  if (selected !== undefined && drawn.every(({ rank }) => rank !== selected)) {
    drawn.push({ rank: selected, mark: rawMark(index.at(selected), scale) });
  }
  const placed = ({ rank, mark, label }: (typeof drawn)[number]): PlacedEvent => ({
    timed: mark.timed,
    mark: movedBy(mark, shift),
    ...(label && { label: movedLabel(label, shift) }),
    ...(rows && { rows: rowsOf(rows, rank) }),
  });
  const events = drawn
    .filter(({ mark }) => isInSight(mark, shift, length))
    .toSorted((a, b) => a.rank - b.rank);
  const bands = bars.filter(({ rank, label }) => !label && rank !== selected);
  const groups = countOnce(
    index,
    pieces.flatMap((piece) => piece.groups),
    events.flatMap(({ rank, label }) => (label ? rank : [])),
  );
  const ranks = new Map([...events, ...bands].map(({ rank, mark }) => [mark.timed, rank]));
  return {
    ...settle({
      events: events.map(placed),
      bands: bands.map(placed),
      groups: groups
        .filter(({ from, to }) => to + shift >= 0 && from + shift <= length)
        .map((group) => ({
          ...group,
          at: group.at + shift,
          from: group.from + shift,
          to: group.to + shift,
        })),
      isCounted: ({ timed }, shown) => {
        const rank = ranks.get(timed)!;
        const place = placeOf(index, rank);
        return shown.some((group) => holds(group, rank, place));
      },
      breakWords,
      length,
    }),
    bands: bands.map(placed),
    dots: moved(pieces.flatMap(({ dots }) => dots)).map(({ at, step, rank }) => ({
      at,
      step,
      category: index.timeline.events[index.order[rank]].category,
    })),
    columns: moved(pieces.flatMap(({ columns }) => columns)),
  };
}

/** Bars that began before the window hold their labels at its start, the important first, as far as there is room. */
function heldBars(
  { best }: TimeIndex,
  bars: readonly (Bar & { label?: PlacedLabel })[],
  shift: number,
  hold: Hold,
): (Bar & { label?: PlacedLabel })[] {
  const held = bars
    .filter(({ mark, label }) => !label && mark.from + shift < 0)
    .toSorted((a, b) => best.priority[b.rank] - best.priority[a.rank]);
  const labels = new Map(held.map((bar, step) => [bar.rank, hold(bar, step)]));
  return bars.map((bar) => ({ ...bar, label: bar.label ?? labels.get(bar.rank) }));
}

/** Whether a group counts an event. */
function holds({ places: [first, next], omits }: Group, rank: number, place: number): boolean {
  return place >= first && place < next && !omits.has(rank);
}

/** A bar may have its label in one piece and its middle in another, which then counts one less. */
function countOnce(index: TimeIndex, groups: readonly Group[], labelled: readonly number[]): Group[] {
  const places = labelled.map((rank) => placeOf(index, rank));
  return groups.flatMap((group) => {
    const twice = labelled.filter((rank, at) => holds(group, rank, places[at]));
    if (twice.length === 0) return [group];
    if (twice.length === group.count) return [];
    const others = new Set(twice.map((rank) => index.at(rank).event));
    const events = group.events.filter((event) => !others.has(event));
    const omits = new Set([...group.omits, ...twice]);
    return [{ ...group, omits, events, count: group.count - twice.length }];
  });
}
