import { durationInWords } from './axis/durationWords.ts';
import { stepsAside } from './axis/aside.ts';
import type { TimeScale } from './axis/timeScale.ts';
import type { Cluster } from './labels/clusters.ts';
import { textWidth } from './labels/textWidth.ts';
import type { Mark } from './marks/mark.ts';
import type { Break, Placement } from './placement.ts';
import { SIZES } from './sizes.ts';

/** px; a break that one has zoomed in on is so long that it is an axis of its own, with ticks. */
export const OPEN = 240;
/** px that words may step beyond half of their length; from a break's words to other words. */
const FURTHER = 6;
const CLEAR = 6;
/** px that half a count takes. */
const HALF_COUNT = 17;
/** px from a bar to the words that stand above it. */
const NEAR = 10;

interface Extent {
  from: number;
  to: number;
}

/**
 * The breaks that a window shows.
 * @param at from px of the unzoomed axis
 */
export function breaksOf(
  { scale: { stretches }, breakWords, length, events, bands }: Placement,
  at: (px: number) => number,
): Break[] {
  const bars = [...events, ...bands].map(({ mark }) => mark);
  const breaks = stretches.slice(1).map(({ start, from: next }, index): Break => {
    const [from, to] = [at(stretches[index].end), at(start)];
    const words = durationInWords(next - stretches[index].to);
    return {
      from,
      to,
      words,
      isOpen: to - from >= OPEN,
      wordsAt: breakWords[index],
      lane: highestLane(bars, from - NEAR, to + NEAR),
    };
  });
  return breaks.filter(({ from, to }) => to >= 0 && from <= length);
}

/**
 * The breaks of a level axis, their words where no leader runs through them, and no count stands, and above all bars.
 * @param poles px along the axis of what would run through words
 * @param bars what stands between the axis and the words
 */
export function clearBreaks(
  breaks: readonly Break[],
  poles: readonly number[],
  counts: readonly Cluster[],
  bars: readonly Mark[],
): Break[] {
  const taken = counts.map(({ at }): Extent => ({ from: at - HALF_COUNT, to: at + HALF_COUNT }));
  return breaks.map((gap, index) => {
    const wish = extentOf(gap);
    if (!wish) return gap;
    const next = breaks[index + 1] && extentOf(breaks[index + 1]);
    const others = next ? [...taken, next] : taken;
    const isFree = (step: number) =>
      others.every(({ from, to }) => to + CLEAR <= wish.from + step || wish.to + step + CLEAR <= from);
    const step = stepsAside(wish, poles, (wish.to - wish.from) / 2 + FURTHER).find(isFree) ?? 0;
    const words = { from: wish.from + step, to: wish.to + step };
    taken.push(words);
    const lane = highestLane(bars, Math.min(words.from, gap.from - NEAR), Math.max(words.to, gap.to + NEAR));
    return { ...gap, wordsAt: (words.from + words.to) / 2, lane };
  });
}

function highestLane(bars: readonly Mark[], from: number, to: number): number {
  return bars.reduce(
    (most, mark) => (mark.to > from && mark.from < to ? Math.max(most, mark.lane) : most),
    0,
  );
}

/** Of each break, the middle of its words and half of what they take, px along the axis. */
export function wordsOfBreaks({ stretches }: TimeScale): { at: number; half: number }[] {
  return stretches.slice(1).map(({ from, start }, index) => {
    const words = durationInWords(from - stretches[index].to);
    return { at: (stretches[index].end + start) / 2, half: textWidth(words, SIZES.note) / 2 + 2 };
  });
}

/** px along the axis that a break's words take. */
function extentOf({ words, wordsAt }: Break): Extent | undefined {
  if (wordsAt === undefined) return undefined;
  const half = textWidth(words, SIZES.note) / 2;
  return { from: wordsAt - half, to: wordsAt + half };
}
