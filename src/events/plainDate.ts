import type { EventDate, Openness, Precision } from './date.ts';
import { utc } from './utc.ts';

/**
 * The EDTF that nearly every event has, read in a few microseconds: dates, decades, centuries, seasons and
 * quarters, times, with a qualifier after them, and intervals of these. The rest is for `edtfLibrary.ts`.
 */

/** One date: `[start, end)` in ms, and how it is meant. */
export interface Point {
  start: number;
  end: number;
  precision: Precision;
  approximate: boolean;
  uncertain: boolean;
}

const CALENDAR = /^(?<year>-?\d{4}|Y-?\d{5,6})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?<qualifier>[?~%])?$/;
const TIME =
  /^(?<date>-?\d{4}-\d\d-\d\d)T(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d)(?:\.\d+)?)?(?<zone>Z|[+-]\d\d(?::?\d\d)?)?$/;
const MASKED = /^(?<sign>-?)(?<digits>\d{1,3})(?<mask>X{1,3})(?<qualifier>[?~%])?$/;

/** EDTF's groupings of months, as [first month from 0, number of months]; the seasons are the meteorologist's. */
const GROUPINGS: Record<number, [first: number, months: number]> = {
  21: [2, 3],
  22: [5, 3],
  23: [8, 3],
  24: [11, 3],
  25: [2, 3],
  26: [5, 3],
  27: [8, 3],
  28: [11, 3],
  29: [8, 3],
  30: [11, 3],
  31: [2, 3],
  32: [5, 3],
  33: [0, 3],
  34: [3, 3],
  35: [6, 3],
  36: [9, 3],
  37: [0, 4],
  38: [4, 4],
  39: [8, 4],
  40: [0, 6],
  41: [6, 6],
};

const MASKED_PRECISION: Record<number, Precision> = { 1: 'decade', 2: 'century', 3: 'millennium' };
const MINUTE = 60_000;

/** Reads a plain EDTF date or an interval of two; undefined means "not plain", not "not EDTF". */
export function readPlain(edtf: string): EventDate | undefined {
  const slash = edtf.indexOf('/');
  if (slash < 0) {
    const point = readPoint(edtf);
    return point && fromPoint(edtf, point);
  }
  const from = readEnd(edtf.slice(0, slash));
  const to = readEnd(edtf.slice(slash + 1));
  return from && to && fromInterval(edtf, from, to);
}

/** "Some time within": it may begin as late as it ends. */
export function fromPoint(edtf: string, { start, end, ...meant }: Point): EventDate {
  return { edtf, kind: 'point', start, latestStart: end, earliestEnd: start, end, ...meant };
}

/** "From – to"; an end that is known to the day is exact, a coarser one is somewhere within itself. */
export function fromInterval(
  edtf: string,
  from: Point | Openness,
  to: Point | Openness,
): EventDate | undefined {
  const first = typeof from === 'string' ? undefined : from;
  const last = typeof to === 'string' ? undefined : to;
  const known = first ?? last;
  if (!known) return undefined;
  return {
    edtf,
    kind: 'interval',
    start: first?.start ?? -Infinity,
    latestStart: first ? (isExact(first) ? first.start : first.end) : (last?.end ?? Infinity),
    earliestEnd: last ? (isExact(last) ? last.end : last.start) : (first?.start ?? -Infinity),
    end: last?.end ?? Infinity,
    precision: first && last && isExact(first) ? last.precision : known.precision,
    approximate: Boolean(first?.approximate || last?.approximate),
    uncertain: Boolean(first?.uncertain || last?.uncertain),
    ...(typeof from === 'string' && { openStart: from }),
    ...(typeof to === 'string' && { openEnd: to }),
  };
}

function isExact({ precision, approximate }: Point): boolean {
  return !approximate && ['second', 'minute', 'hour', 'day'].includes(precision);
}

function readEnd(text: string): Point | Openness | undefined {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return readPoint(text);
}

function readPoint(text: string): Point | undefined {
  return readCalendar(text) ?? readMasked(text) ?? readTime(text);
}

function readCalendar(text: string): Point | undefined {
  const groups = CALENDAR.exec(text)?.groups;
  if (!groups) return undefined;
  const year = Number(groups.year.replace('Y', ''));
  if (groups.month === undefined) return qualified(year, 0, 1, [1, 0, 0], 'year', groups.qualifier);
  const month = Number(groups.month);
  const grouping = GROUPINGS[month];
  if (grouping) {
    if (groups.day !== undefined) return undefined;
    return qualified(year, grouping[0], 1, [0, grouping[1], 0], 'season', groups.qualifier);
  }
  if (month < 1 || month > 12) return undefined;
  if (groups.day === undefined) return qualified(year, month - 1, 1, [0, 1, 0], 'month', groups.qualifier);
  const day = Number(groups.day);
  if (day < 1 || new Date(utc(year, month - 1, day)).getUTCMonth() !== month - 1) return undefined;
  return qualified(year, month - 1, day, [0, 0, 1], 'day', groups.qualifier);
}

function readMasked(text: string): Point | undefined {
  const groups = MASKED.exec(text)?.groups;
  if (!groups || groups.digits.length + groups.mask.length !== 4) return undefined;
  const years = 10 ** groups.mask.length;
  const nearest = Number(groups.digits) * years;
  const first = groups.sign ? -(nearest + years - 1) : nearest;
  return qualified(first, 0, 1, [years, 0, 0], MASKED_PRECISION[groups.mask.length], groups.qualifier);
}

/** A time without a zone is taken as UTC. */
function readTime(text: string): Point | undefined {
  const groups = TIME.exec(text)?.groups;
  const day = groups && readCalendar(groups.date);
  if (!groups || !day) return undefined;
  const seconds = Number(groups.hour) * 3600 + Number(groups.minute) * 60 + Number(groups.second ?? 0);
  const start = day.start + seconds * 1000 - zoneOffset(groups.zone);
  const [length, precision]: [number, Precision] = groups.second ? [1000, 'second'] : [MINUTE, 'minute'];
  return { start, end: start + length, precision, approximate: false, uncertain: false };
}

/** `+05:30` in ms. */
function zoneOffset(zone = 'Z'): number {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', ''));
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * MINUTE;
}

/** The point that begins on a day and lasts so many [years, months, days], with what its qualifier means. */
function qualified(
  year: number,
  month: number,
  day: number,
  [years, months, days]: [number, number, number],
  precision: Precision,
  qualifier = '',
): Point | undefined {
  const approximate = qualifier === '~' || qualifier === '%';
  const [before, after] = approximate ? [1, 2] : [0, 1];
  const start = utc(year - before * years, month - before * months, day - before * days);
  const end = utc(year + after * years, month + after * months, day + after * days);
  if (Number.isNaN(start) || Number.isNaN(end)) return undefined;
  const uncertain = qualifier === '?' || qualifier === '%';
  return { start, end, precision, approximate, uncertain };
}
