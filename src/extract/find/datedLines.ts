import type { Block } from '../read/article.ts';
import type { Timex } from '../time/index.ts';

/** A line of a list of dates: its date, and where its words begin, as a UTF-16 index. */
export interface DatedLine {
  timex: Timex;
  from: number;
}

/** So many lines make a list. */
const LIST = 3;
/** "1962: ", "12 May 1949 – ", "1962. ": behind what stands between a date and its words. */
const MARK = /^[\s)\]]*(?::|[-–—|•]+(?=\s)|\.(?=\s+\p{Lu}))\s*(?=[\p{L}\p{N}"'“‘(])/u;
/** "1978 Hermann Hauser founds …": the date was bold. */
const NO_MARK = /^\s+(?=["“]?\p{Lu})/u;
const OPENER = /^[\s([]*(?:(?:in|on|by)\s+)?/i;

/**
 * The lines of the lists of dates in a text, by the index of their block: each begins with its date, or stands under a heading that is
 * nothing but one. None where fewer than three do: then they are sentences.
 * @param times of the whole text, in its order
 */
export function datedLines(
  reading: string,
  blocks: readonly Block[],
  times: readonly Timex[],
): ReadonlyMap<number, readonly DatedLine[]> {
  const byStart = new Map(times.map((timex) => [timex.start, timex]));
  const lines = blocks.map((block, index): DatedLine[] => {
    if (block.kind === 'heading') return [];
    const own = lineStarts(reading, block).flatMap(({ start, text }) => lineAt(text, start, byStart) ?? []);
    const under = own.length === 0 ? dateOver(reading, blocks[index - 1], byStart) : undefined;
    return under ? [{ timex: under, from: block.start }] : own;
  });
  return lines.flat().length < LIST ? new Map() : new Map(lines.entries());
}

function lineStarts(reading: string, { start, end }: Block): { start: number; text: string }[] {
  let at = start;
  return reading
    .slice(start, end)
    .split('\n')
    .map((text) => {
      const line = { start: at, text };
      at += text.length + 1;
      return line;
    });
}

function lineAt(text: string, start: number, byStart: ReadonlyMap<number, Timex>): DatedLine | undefined {
  const before = OPENER.exec(text)?.[0] ?? '';
  const timex = byStart.get(start + before.length);
  if (!timex) return undefined;
  const behind = text.slice(timex.end - start);
  const isBare = !/\p{L}/u.test(before) && /\d/.test(timex.text);
  const mark = MARK.exec(behind)?.[0] ?? (isBare ? NO_MARK.exec(behind)?.[0] : undefined);
  return mark === undefined ? undefined : { timex, from: timex.end + mark.length };
}

/** The date that a heading is. */
function dateOver(
  reading: string,
  heading: Block | undefined,
  byStart: ReadonlyMap<number, Timex>,
): Timex | undefined {
  const text = heading?.kind === 'heading' ? reading.slice(heading.start, heading.end).trimEnd() : '';
  const timex = byStart.get(heading?.start ?? -1);
  return timex?.text === text.replace(/:$/, '') ? timex : undefined;
}
