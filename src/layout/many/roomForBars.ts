import { fewLanes, lanesIn } from '../timed/bars.ts';
import type { TimeIndex } from '../timed/timeIndex.ts';

/** An event that lasts this share of the whole time is a bar when everything is shown. */
const LONG = 1 / 30;

/**
 * The index with lanes of bars as a picture has room for them: many only where bars are what is told.
 * @param isWide whether lanes take no room from what stands beside them
 */
export function roomForBars(index: TimeIndex, isWide: boolean): TimeIndex {
  if (isWide && isMostlyLong(index)) return index;
  const bars = fewLanes(index.bars);
  return { ...index, bars, lanes: lanesIn(bars) };
}

function isMostlyLong({ start, end, count }: TimeIndex): boolean {
  const whole = end.reduce((last, ms) => Math.max(last, ms), -Infinity) - start[0];
  let long = 0;
  for (let rank = 0; rank < count; rank++) if (end[rank] - start[rank] >= LONG * whole) long++;
  return long >= count / 2;
}
