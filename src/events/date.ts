import { readWithLibrary } from './edtfLibrary.ts';
import { readPlain } from './plainDate.ts';

/**
 * EDTF dates (ISO 8601-2:2019, Library of Congress EDTF, levels 0 to 2) and what is known of them.
 * Everything is UTC; year 0 is 1 BCE.
 */

/** The smallest unit that the date names. */
export type Precision =
  'second' | 'minute' | 'hour' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium';

/** `open`: EDTF `..`, there is no end in sight. `unknown`: EDTF's empty end, there is one but nobody says when. */
export type Openness = 'open' | 'unknown';

/**
 * What an EDTF date says about when something began and ended, in ms since 1970-01-01T00:00Z, half-open:
 * `start` is the first ms it may have begun, `end` the first ms at which it is surely over.
 * Something that lasted from one known moment to another has `start === latestStart` and `earliestEnd === end`;
 * "some time in the 1930s" may begin as late as it ends: `latestStart === end`, `earliestEnd === start`.
 * An open or unknown start is -Infinity, an open or unknown end Infinity.
 */
export interface DateBounds {
  start: number;
  latestStart: number;
  earliestEnd: number;
  end: number;
}

export interface EventDate extends DateBounds {
  edtf: string;
  /** `point`: one date, of whatever precision. `interval`: from one to another. `set`: one of several, or all of them. */
  kind: 'point' | 'interval' | 'set';
  precision: Precision;
  /** EDTF `~` or `%`: about. The bounds are wider by their own length at each end. */
  approximate: boolean;
  /** EDTF `?` or `%`: the source is in doubt. The bounds are those of the date as given. */
  uncertain: boolean;
  openStart?: Openness;
  openEnd?: Openness;
}

const cache = new Map<string, EventDate | undefined>();
/** Batches repeat their dates, and so do long timelines: a century has 36,525 days. It must not grow with the number of documents. */
const CACHE_SIZE = 40_000;

/** Characters: a set may have many members, and each takes its time; no date that anyone writes is this long. */
const LONGEST = 1000;

/**
 * Reads an EDTF date.
 * @param edtf for example `1945-08-09`, `193X`, `2025-08-31/2025-09-01`, `2022-02-24/..`, `1937~`
 * @returns what it says, or undefined when it is not an EDTF date or its end is before its start
 */
export function readDate(edtf: string): EventDate | undefined {
  if (edtf.length > LONGEST) return undefined;
  if (cache.has(edtf)) return cache.get(edtf);
  const read = readPlain(edtf) ?? readWithLibrary(edtf);
  const date = read && read.start < read.end ? read : undefined;
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(edtf, date);
  return date;
}

/**
 * Reads an EDTF date that was checked before.
 * @throws RangeError when it is not an EDTF date
 */
export function eventDate(edtf: string): EventDate {
  const date = readDate(edtf);
  if (!date) throw new RangeError(`not an EDTF date: ${edtf}`);
  return date;
}

export function isEdtf(text: string): boolean {
  return readDate(text) !== undefined;
}
