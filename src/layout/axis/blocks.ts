import { quickselect } from 'd3';
import type { Stop } from './cuts.ts';
import { numbers } from '../timed/numbers.ts';
import { sortedIndices } from '../timed/sorted.ts';
import type { Columns } from '../timed/timeIndex.ts';

/** So many blocks tell where a timeline is crowded and where it is empty as well as all its events do. */
const BLOCKS = 400;
const SHARE = 0.97;

/**
 * What must be in sight of very many events: those between two of the longest gaps together, and never more than a
 * few hundred. It yields now and then how much of the index is made.
 */
export function* blocksOf(columns: Columns, published: readonly number[]): Generator<number, Stop[]> {
  const { from, to } = yield* stopsIn(columns, published);
  yield SHARE;
  const gaps = new Float64Array(from.length);
  let end = to[0];
  for (let place = 1; place < from.length; place++) {
    gaps[place] = Math.max(0, from[place] - end);
    end = Math.max(end, to[place]);
  }
  yield SHARE;
  const rank = Math.max(0, gaps.length - BLOCKS);
  const least = Math.max(quickselect(gaps.slice(), rank)[rank], Number.MIN_VALUE);
  const stride = Math.ceil(from.length / BLOCKS);
  const blocks: Stop[] = [];
  for (let place = 0; place < from.length; place++) {
    const isNew = place % stride === 0 || (gaps[place] >= least && blocks.length < 3 * BLOCKS);
    if (isNew) blocks.push({ from: from[place], to: to[place] });
    else blocks[blocks.length - 1].to = Math.max(blocks[blocks.length - 1].to, to[place]);
  }
  return blocks;
}

/** Extents of events; of a long one, where it begins and ends. */
function* stopsIn(
  { start, latestStart, earliestEnd, end, looks }: Columns,
  published: readonly number[],
): Generator<number, { from: Float64Array; to: Float64Array }> {
  const [from, to]: [number[], number[]] = [published.slice(), published.slice()];
  for (let rank = 0; rank < start.length; rank++) {
    if (looks[rank] !== 2) {
      from.push(start[rank]);
      to.push(end[rank]);
    } else {
      from.push(start[rank], Math.max(earliestEnd[rank], start[rank]));
      to.push(Math.min(latestStart[rank], end[rank]), end[rank]);
    }
  }
  const order = yield* sortedIndices(from.length, (a, b) => from[a] - from[b] || to[a] - to[b], SHARE);
  yield SHARE;
  return {
    from: numbers(order.length, (place) => from[order[place]]),
    to: numbers(order.length, (place) => to[order[place]]),
  };
}
