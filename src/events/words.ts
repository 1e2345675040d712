import { eventDate, type EventDate } from './date.ts';

/**
 * Dates in English words. Names of months and days come from `Intl`, always in UTC; their order and the words
 * between them are ours, so that Node and every browser write the same.
 */

export interface WordOptions {
  /** Say the day of the week of a single day: "Tuesday 2 September 2025". */
  weekday?: boolean;
}

const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' });
const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const GROUPING_WORDS: Record<number, string> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  25: 'spring',
  26: 'summer',
  27: 'autumn',
  28: 'winter',
  29: 'spring',
  30: 'summer',
  31: 'autumn',
  32: 'winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  37: 'early',
  38: 'mid',
  39: 'late',
  40: 'first half of',
  41: 'second half of',
};

/**
 * Says an EDTF date in words: "sometime in the 1930s", "about August 1945", "since February 2022",
 * "31 August – 1 September 2025".
 * @throws RangeError when it is not an EDTF date
 */
export function dateInWords(edtf: string, options: WordOptions = {}): string {
  const date = eventDate(edtf);
  if (date.kind === 'set') return membersInWords(edtf);
  if (date.kind === 'interval') return intervalInWords(edtf, date);
  const hedge = hedgeOf(date);
  const words = pointInWords(edtf, options);
  if (hedge) return `${hedge} ${words}`;
  if (['decade', 'century', 'millennium'].includes(date.precision)) return `sometime in ${words}`;
  return date.precision === 'year' ? `in ${words}` : words;
}

/** The same with a capital, to stand alone. */
export function dateHeading(edtf: string, options?: WordOptions): string {
  const words = dateInWords(edtf, options);
  return words[0].toUpperCase() + words.slice(1);
}

function hedgeOf({ approximate, uncertain }: EventDate): string {
  if (approximate) return uncertain ? 'perhaps about' : 'about';
  return uncertain ? 'perhaps' : '';
}

function intervalInWords(edtf: string, date: EventDate): string {
  const [from, to] = edtf.split('/');
  if (date.openStart)
    return `${date.openStart === 'open' ? 'before' : 'from an unknown date to'} ${endInWords(to)}`;
  if (date.openEnd)
    return date.openEnd === 'open' ? `since ${endInWords(from)}` : `from ${endInWords(from)}, end unknown`;
  return sharedTail(from, to) ?? `${endInWords(from)} – ${endInWords(to)}`;
}

function endInWords(edtf: string): string {
  const hedge = hedgeOf(eventDate(edtf));
  return `${hedge}${hedge && ' '}${pointInWords(edtf, {})}`;
}

/** "9–20 August 1945", "31 August – 1 September 2025", "March – July 1941", "1937–1941": what both ends share is said once. */
function sharedTail(from: string, to: string): string | undefined {
  const a = parts(from);
  const b = parts(to);
  if (!a || !b || a.month! > 12 || b.month! > 12) return undefined;
  if ((a.day === undefined) !== (b.day === undefined) || (a.month === undefined) !== (b.month === undefined))
    return undefined;
  if (a.month === undefined) return a.year > 0 ? `${a.year}–${yearInWords(b.year)}` : undefined;
  if (a.year !== b.year) return undefined;
  if (a.day === undefined) return `${monthName(a.month)} – ${monthName(b.month!)} ${yearInWords(b.year)}`;
  if (a.month === b.month) return `${a.day}–${b.day} ${monthName(a.month)} ${yearInWords(a.year)}`;
  return `${a.day} ${monthName(a.month)} – ${b.day} ${monthName(b.month!)} ${yearInWords(b.year)}`;
}

function membersInWords(edtf: string): string {
  const members = edtf.slice(1, -1).split(',');
  const words = members.map((member) => {
    const [from, to] = member.trim().split('..');
    if (to === undefined) return endInWords(from);
    if (!from) return `before ${endInWords(to)}`;
    return to ? `${endInWords(from)} to ${endInWords(to)}` : `${endInWords(from)} or later`;
  });
  return (edtf.startsWith('{') ? AND : OR).format(words);
}

function pointInWords(edtf: string, options: WordOptions): string {
  const text = bare(edtf);
  const masked = /^(-?)(\d{1,3})X+$/.exec(text);
  if (masked) return maskedInWords(text.replace('-', ''), masked[1] === '-');
  const date = parts(text);
  if (!date) return text;
  const year = yearInWords(date.year);
  if (date.month === undefined) return year;
  const grouping = GROUPING_WORDS[date.month];
  if (grouping) return `${grouping}${grouping === 'mid' ? '-' : ' '}${year}`;
  if (date.day === undefined) return `${monthName(date.month)} ${year}`;
  const day = `${date.day} ${monthName(date.month)} ${year}${date.time ? `, ${date.time}` : ''}`;
  return options.weekday ? `${WEEKDAY.format(eventDate(text).start)} ${day}` : day;
}

/** `193X` "the 1930s", `19XX` "the 20th century", `1XXX` "the 2nd millennium". */
function maskedInWords(text: string, bce: boolean): string {
  const digits = Number(text.replaceAll('X', ''));
  const masks = text.length - String(text.replaceAll('X', '')).length;
  const era = bce ? ' BCE' : '';
  if (masks === 1) return `the ${digits}0s${era}`;
  return `the ${ordinal(digits + 1)} ${masks === 2 ? 'century' : 'millennium'}${era}`;
}

function ordinal(n: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(n);
  return `${n}${{ one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[rule]}`;
}

/** Year 0 is 1 BCE. */
export function yearInWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BCE`;
}

function monthName(month: number): string {
  return MONTH.format(Date.UTC(2000, month - 1, 1));
}

/** Without its qualifiers. */
function bare(edtf: string): string {
  return edtf.replaceAll(/[?~%]/g, '');
}

interface Parts {
  year: number;
  month?: number;
  day?: number;
  time?: string;
}

function parts(text: string): Parts | undefined {
  const match = /^(?:Y?)(-?\d{4,6})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d).*)?)?)?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, time] = match;
  return {
    year: Number(year),
    month: month ? Number(month) : undefined,
    day: day ? Number(day) : undefined,
    time,
  };
}
