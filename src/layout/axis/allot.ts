import type { Room } from './cuts.ts';
import { durationInWords } from './durationWords.ts';
import { SIZES } from '../sizes.ts';
import type { Stretch } from './stretches.ts';
import { textWidth } from '../labels/textWidth.ts';

/** px; a stretch has room for a mark and the words of its first tick. */
const LEAST_WIDTH = 64;
const LEAST_BREAK = 44;
/** px that the words of a break may reach over its ends together. */
const OVERHANG = 10;

/** px of a break on a level axis: what the longest of their lengths in words takes. */
export function breakWidth(stretches: readonly Stretch[]): number {
  const words = stretches
    .slice(1)
    .map((stretch, index) => durationInWords(stretch.from - stretches[index].to));
  return words.reduce((most, text) => Math.max(most, textWidth(text, SIZES.note) - OVERHANG), LEAST_BREAK);
}

/** What breaks are to be worth: half of a level axis is for stretches at least. */
export function levelRoom(length: number): Room {
  const perBreak = LEAST_WIDTH + LEAST_BREAK;
  return {
    perStop: (stops) => length / stops,
    perBreak,
    mostBreaks: Math.max(0, Math.floor(length / perBreak - 1)),
  };
}

/**
 * Divides the length of a level axis among its stretches by what they need.
 * @param needs px that the labels of each take side by side
 * @param length px for all of them together
 * @returns px for each
 */
export function allot(needs: readonly number[], length: number): number[] {
  const least = Math.min(LEAST_WIDTH, length / Math.max(1, needs.length));
  const sum = needs.reduce((total, need) => total + need, 0) || 1;
  const free = length - least * needs.length;
  return needs.map((need) => least + (free * need) / sum);
}
