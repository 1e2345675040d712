import { breakWidth } from '../axis/allot.ts';
import { crowdInRows as inRows, crowdOf, foremost, pieceOf, type Piece, type Wish } from './crowd.ts';
import { settleLevel } from '../level/settleLevel.ts';
import { agree, distances, optionsOf, type Flag } from '../level/flags.ts';
import type { Lanes } from '../lanes/lanes.ts';
import { labelOf, type Label } from '../labels/label.ts';
import type { Direct, PlacedPiece } from './direct.ts';
import { rememberLabels } from './rememberLabels.ts';
import { rawMark } from '../marks/placeMarks.ts';
import { beginningOf, polesOfBar } from '../level/poles.ts';
import type { PlacedLabel } from '../placement.ts';
import { SIZES } from '../sizes.ts';
import type { Stretch } from '../axis/stretches.ts';
import type { TimeIndex } from '../timed/timeIndex.ts';
import type { TimeScale } from '../axis/timeScale.ts';

/** px before the first and behind the last date. */
const INSET = 16;
/** px from the middle of the counts to the labels, and from the axis to those below. */
const ABOVE_COUNTS = 12;
const NEAR_BELOW = 44;
const LEVELS = 2;
/** px of the axis for a label, on both sides together. */
const PER_LABEL = 50;
/** px that a label may be wide, the first preferred. */
const WIDTHS = [168, 200, 240, 300, 360];
/** More lines of a title do not fit into a level. */
const MOST_LINES = 3;
/** px between the marks of two labels. */
const APART = 16;
/** What it costs a bar's leader to leave it elsewhere than near its beginning. */
const POLE_COST = 10;
/** What it costs a side to have one label more than the other. */
const IMBALANCE = 12;

/** Very many events from left to right: the most important with labels above and below, the rest as dots above. */
export function manyLevel(index: TimeIndex, stretches: Stretch[], length: number, rows?: Lanes): Direct {
  const label = rememberLabels((rank) => labelOf(index.at(rank), WIDTHS));
  const lines = Math.min(MOST_LINES, Math.ceil(index.facts.longestTitle / 24));
  const tallest = SIZES.dateLine + lines * SIZES.titleLine;
  const reach = LEVELS * (tallest + SIZES.labelGap);
  return {
    length,
    piece: length,
    inset: INSET,
    gap: breakWidth(stretches),
    moved: (placed, shift) => ({ ...placed, pole: placed.pole + shift }),
    settle: settleLevel,
    hold: ({ rank, mark }, step, away) => {
      const side = step % 2 === 0 ? -1 : 1;
      const near = side === 1 ? NEAR_BELOW : away + ABOVE_COUNTS;
      return { ...label(rank), pole: beginningOf(mark), side, facing: 1, near };
    },
    extent: (away) => ({
      above: away + ABOVE_COUNTS + reach,
      below: NEAR_BELOW + reach,
    }),
    place: (scale, from, to, away) => {
      const piece = pieceOf(index, scale, from, to);
      const bars = new Map(piece.bars.map(({ rank, mark }) => [rank, mark]));
      const most = Math.round((to - from) / PER_LABEL);
      const { flags, chosen } = placeFew(wishesOf(index, piece, scale), label, {
        from,
        to,
        most,
        tallest,
        levels: LEVELS,
      });
      const heights = chosen.map(({ rank }) => label(rank).height);
      const near = distances(flags, heights, 0);
      const points: PlacedPiece['points'] = [];
      const barLabels: PlacedPiece['barLabels'] = new Map();
      for (const [at, { rank }] of chosen.entries()) {
        const { pole, side, facing } = flags[at];
        const base = side === 1 ? NEAR_BELOW : away + ABOVE_COUNTS;
        const placed: PlacedLabel = { ...label(rank), pole, side, facing, near: base + near[at] };
        if (bars.has(rank)) barLabels.set(rank, placed);
        else points.push({ rank, mark: rawMark(index.at(rank), scale), label: placed });
      }
      const labelled = new Set(chosen.map(({ rank }) => rank));
      const poles = flags.filter(({ side }) => side === -1).map(({ pole }) => pole);
      const crowd = crowdOf(index, piece, scale, labelled, poles);
      return { points, barLabels, ...crowd, ...(rows && inRows(rows, piece, scale)) };
    },
  };
}

/** Bars that begin here, and the foremost of the rest; the important first. */
export function wishesOf(index: TimeIndex, piece: Piece, scale: TimeScale): Wish[] {
  const beginning = piece.bars
    .filter(({ mark }) => mark.from >= piece.from && mark.from < piece.to)
    .map(({ rank, mark }) => ({ rank, poles: polesOfBar(mark) }));
  const bars = new Set(piece.bars.map(({ rank }) => rank));
  const points = foremost(index, piece, scale).filter(({ rank }) => !bars.has(rank));
  const { priority } = index.best;
  return [...beginning, ...points].toSorted((a, b) => priority[b.rank] - priority[a.rank]);
}

interface Room {
  from: number;
  to: number;
  most: number;
  tallest: number;
  levels: number;
}

/** The first served first, each in the cheapest place that is left, until there are enough. */
function placeFew(wishes: readonly Wish[], label: (rank: number) => Label, room: Room) {
  const flags: Flag[] = [];
  const chosen: Wish[] = [];
  let lean = 0;
  for (const wish of wishes) {
    if (chosen.length >= room.most) break;
    const { width, height, isRightToLeft } = label(wish.rank);
    if (height > room.tallest) continue;
    const above = Math.max(0, lean) * IMBALANCE;
    const below = Math.max(0, -lean) * IMBALANCE;
    const poles = wish.poles
      .filter((at) => flags.every(({ pole }) => Math.abs(pole - at) >= APART))
      .map((at, rank) => ({ at, above: above + rank * POLE_COST, below: below + rank * POLE_COST }));
    const best = optionsOf(chosen.length, { poles, width, height, isRightToLeft, importance: 0 }, room)
      .toSorted(([, a], [, b]) => a - b)
      .find(([flag]) => flags.every((other) => agree(flag, other)));
    if (!best) continue;
    lean += best[0].side === -1 ? 1 : -1;
    flags.push(best[0]);
    chosen.push(wish);
  }
  return { flags, chosen };
}
