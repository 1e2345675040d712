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

/** A qualifier behind a part goes for all that stands before it, one in front of a part for that part alone. */
const CALENDAR =
  /^(?<q1>[?~%])?(?<year>-?\d{4}|Y-?\d{5,6})(?<q2>[?~%])?(?:-(?<q3>[?~%])?(?<month>\d\d)(?<q4>[?~%])?(?:-(?<q5>[?~%])?(?<day>\d\d)(?<q6>[?~%])?)?)?$/;
/** Some month of a year, some day of a month. */
const WITHIN = /^(?<whole>-?\d{4}(?:-\d\d(?=-XX))?)(?:-XX){1,2}(?<qualifier>[?~%])?$/;
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
const DAY = 1440 * MINUTE;

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

/** To the day or finer; some day of a December is not. */
function isExact({ start, end, approximate }: Point): boolean {
  return !approximate && end - start <= DAY;
}

function readEnd(text: string): Point | Openness | undefined {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return readPoint(text);
}

function readPoint(text: string): Point | undefined {
  return readCalendar(text.replace(WITHIN, '$<whole>$<qualifier>')) ?? readMasked(text) ?? readTime(text);
}

function readCalendar(text: string): Point | undefined {
  const groups = CALENDAR.exec(text)?.groups;
  if (!groups) return undefined;
  const year = Number(groups.year.replace('Y', ''));
  const span = spanOf(year, groups.month, groups.day);
  return span && qualified(year, span, qualifierOf(groups, span));
}

/** What a date without its qualifiers names: where in its year it begins, and how long it is. */
interface Span {
  month: number;
  day: number;
  length: Length;
  precision: Precision;
}

type Length = readonly [years: number, months: number, days: number];

const YEAR: Length = [1, 0, 0];

/** Undefined when there is no such day. */
function spanOf(year: number, month: string | undefined, day: string | undefined): Span | undefined {
  if (month === undefined) return { month: 0, day: 1, length: YEAR, precision: 'year' };
  const grouping = GROUPINGS[Number(month)];
  if (grouping) {
    if (day !== undefined) return undefined;
    return { month: grouping[0], day: 1, length: [0, grouping[1], 0], precision: 'season' };
  }
  const index = Number(month) - 1;
  if (index < 0 || index > 11) return undefined;
  if (day === undefined) return { month: index, day: 1, length: [0, 1, 0], precision: 'month' };
  if (Number(day) < 1 || new Date(utc(year, index, Number(day))).getUTCMonth() !== index) return undefined;
  return { month: index, day: Number(day), length: [0, 0, 1], precision: 'day' };
}

interface Qualifier {
  /** By how much the bounds are wider at each end; nothing when the date is not approximate. */
  about?: Length;
  uncertain: boolean;
}

/** "~1945-08" is the August of about 1945: the coarsest part that is approximate says how far off it may be. */
function qualifierOf(groups: Record<string, string | undefined>, { length }: Span): Qualifier {
  const parts: [string, Length][] = [
    [`${groups.q1 ?? ''}${groups.q2 ?? ''}`, YEAR],
    [`${groups.q3 ?? ''}${groups.q4 ?? ''}`, groups.day === undefined ? length : [0, 1, 0]],
    [`${groups.q5 ?? ''}${groups.q6 ?? ''}`, length],
  ];
  return {
    about: parts.find(([marks]) => /[~%]/.test(marks))?.[1],
    uncertain: parts.some(([marks]) => /[?%]/.test(marks)),
  };
}

function readMasked(text: string): Point | undefined {
  const groups = MASKED.exec(text)?.groups;
  if (!groups || groups.digits.length + groups.mask.length !== 4) return undefined;
  const years = 10 ** groups.mask.length;
  const nearest = Number(groups.digits) * years;
  const first = groups.sign ? -(nearest + years - 1) : nearest;
  const mark = groups.qualifier ?? '';
  const length: Length = [years, 0, 0];
  const precision = MASKED_PRECISION[groups.mask.length];
  const about = /[~%]/.test(mark) ? length : undefined;
  return qualified(first, { month: 0, day: 1, length, precision }, { about, uncertain: /[?%]/.test(mark) });
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

/** The point that a span of a year is, with what its qualifier means; undefined beyond what a Date can hold. */
function qualified(
  year: number,
  { month, day, length, precision }: Span,
  { about = [0, 0, 0], uncertain }: Qualifier,
): Point | undefined {
  const shifted = ([years, months, days]: Length, [y, m, d]: Length, sign: number): number =>
    utc(year + years + sign * y, month + months + sign * m, day + days + sign * d);
  const start = shifted([0, 0, 0], about, -1);
  const end = shifted(length, about, 1);
  if (Number.isNaN(start) || Number.isNaN(end)) return undefined;
  return { start, end, precision, approximate: about.some((n) => n > 0), uncertain };
}
