import edtf, { type Extended } from 'edtf';
import type { EventDate, Openness, Precision } from './date.ts';
import { fromInterval, fromPoint, type Point } from './plainDate.ts';
import { utc } from './utc.ts';

/**
 * EDTF level 2, read by the library `edtf`: masks within a date (`156X-12-25`), qualified components
 * (`2004-06-~11`), sets (`[1941,1943]`, `{1941..1945}`), significant digits (`1950S2`). Its bounds are taken
 * only where they are right: it does not widen for `~`, `S` or the last member of a set.
 */
export function readWithLibrary(text: string): EventDate | undefined {
  if (namesNoDay(text)) return undefined;
  const read = parse(text);
  if (!read) return undefined;
  if (read.type === 'Interval') {
    const from = toEnd(read.lower);
    const to = toEnd(read.upper);
    return from && to && fromInterval(text, from, to);
  }
  if (read.type === 'Set' || read.type === 'List') return fromMembers(text);
  const point = toPoint(read);
  return point && fromPoint(text, point);
}

/** The library takes 29 February 1930 for the first of March. */
function namesNoDay(text: string): boolean {
  const days = text.replaceAll(/[?~%]/g, '').matchAll(/(?<![\dX])(-?\d{4})-(\d\d)-(\d\d)/g);
  return [...days].some(([, year, month, day]) => {
    const index = Number(month) - 1;
    return new Date(utc(Number(year), index, Number(day))).getUTCMonth() !== index;
  });
}

/** The library throws at what is not EDTF; here that is an answer, not an error. */
function parse(text: string): Extended | undefined {
  try {
    return edtf(text);
  } catch {
    return undefined;
  }
}

const PRECISIONS: Record<number, Precision> = { 0: 'second', 1: 'year', 2: 'month', 3: 'day' };

function toPoint(read: Extended): Point | undefined {
  const bounds = read.significant ? significantYears(read) : [Number(read.min), Number(read.max) + 1];
  const [start, end] = bounds;
  if (!Number.isFinite(start) || !Number.isFinite(end)) return undefined;
  const approximate = isSet(read.approximate);
  const widening = approximate ? end - start : 0;
  return {
    start: start - widening,
    end: end + widening,
    precision: read.type === 'Season' ? 'season' : precisionOf(read, end - start),
    approximate,
    uncertain: isSet(read.uncertain),
  };
}

const DAY = 86_400_000;

/** The 25th of a December that nobody knows is no nearer known than a year. */
function precisionOf({ precision = 1 }: Extended, length: number): Precision {
  const named = PRECISIONS[precision] ?? 'year';
  if (named !== 'day' || length <= DAY) return named;
  return length <= 31 * DAY ? 'month' : 'year';
}

function toEnd(read: Extended | null | undefined): Point | Openness | undefined {
  if (read === null || read === undefined) return 'unknown';
  if (read.min === -Infinity || read.max === Infinity) return 'open';
  return toPoint(read);
}

/** `1950S2` is some year from 1900 to 1999. */
function significantYears({ values = [], significant = 4 }: Extended): [number, number] {
  const year = Number(values[0]);
  const size = 10 ** Math.max(0, String(Math.abs(year)).length - significant);
  const first = Math.floor(year / size) * size;
  return [utc(first, 0, 1), utc(first + size, 0, 1)];
}

function isSet(mask: { value: number } | boolean | undefined): boolean {
  return typeof mask === 'object' ? mask.value > 0 : Boolean(mask);
}

/** `[a,b..c]` is one of its members, `{a,b..c}` all of them: both lie between their first and their last. */
function fromMembers(text: string): EventDate | undefined {
  const members = text.slice(1, -1).split(/,|\.\./);
  const points = members.filter((member) => member.trim() !== '').map((member) => parse(member.trim()));
  const read = points.map((point) => point && toPoint(point));
  if (read.length === 0 || read.some((point) => !point)) return undefined;
  const known = read as Point[];
  const start =
    text.startsWith('[..') || text.startsWith('{..') ? -Infinity : Math.min(...known.map((p) => p.start));
  const end = text.endsWith('..]') || text.endsWith('..}') ? Infinity : Math.max(...known.map((p) => p.end));
  const all = text.startsWith('{');
  return {
    edtf: text,
    kind: 'set',
    start,
    latestStart: all ? known[0].end : end,
    earliestEnd: all ? known[known.length - 1].start : start,
    end,
    precision: known[0].precision,
    approximate: known.some((point) => point.approximate),
    uncertain: known.some((point) => point.uncertain),
    ...(start === -Infinity && { openStart: 'open' as const }),
    ...(end === Infinity && { openEnd: 'open' as const }),
  };
}
