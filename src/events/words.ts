import { eventDate, type EventDate } from './date.ts';
import { monthName, ordinal, partsOf, yearInWords, type DateParts } from './dateParts.ts';
import { partInWords } from './partWords.ts';

/**
 * Dates in English words, so that Node and every browser write the same. Everything is UTC.
 */

export interface WordOptions {
  /** Say the day of the week of a single day: "Tuesday 2 September 2025". */
  weekday?: boolean;
}

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const GROUPING_WORDS: Record<number, string> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  25: 'northern spring',
  26: 'northern summer',
  27: 'northern autumn',
  28: 'northern winter',
  29: 'southern spring',
  30: 'southern summer',
  31: 'southern autumn',
  32: 'southern winter',
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
  if (hedge) return yearInDoubt(edtf, hedge) ?? `${hedge} ${withArticle(pointInWords(edtf, options))}`;
  const words = pointInWords(edtf, options);
  if (words.startsWith('from ')) return `sometime ${words}`;
  if (/\b(?:unknown year$|of a year in )/.test(words)) return words;
  if (WITHIN.test(edtf) || ['decade', 'century', 'millennium'].includes(date.precision))
    return `sometime in ${words}`;
  return date.precision === 'year' ? `in ${words}` : words;
}

/** Some month of a year, some day of a month. */
const WITHIN = /(?:-XX)+$/;

/** "June, about 2004" where only the year is in doubt. */
function yearInDoubt(edtf: string, hedge: string): string | undefined {
  const [, year, rest] = /^[?~%](-?\d{4})(-\d\d(?:-\d\d)?)$/.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  const words = yearInWords(Number(year));
  return pointInWords(year + rest, {}).replace(` ${words}`, `, ${hedge} ${words}`);
}

/** "About the third quarter of 1989". */
function withArticle(words: string): string {
  return /^(?:first|second|third|fourth)\b/.test(words) ? `the ${words}` : words;
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
    return `${date.openStart === 'open' ? 'before' : 'from an unknown date to'} ${withArticle(endInWords(to))}`;
  if (date.openEnd)
    return date.openEnd === 'open'
      ? `since ${withArticle(endInWords(from))}`
      : `from ${withArticle(endInWords(from))}, end unknown`;
  if (from === to) return dateInWords(from);
  return sharedTail(from, to) ?? `${endInWords(from)} – ${endInWords(to)}`;
}

function endInWords(edtf: string): string {
  const hedge = hedgeOf(eventDate(edtf));
  const words = pointInWords(edtf, {});
  return hedge ? `${hedge} ${withArticle(words)}` : words;
}

/** "9–20 August 1945", "31 August – 1 September 2025", "March – July 1941", "1937–1941": what both ends share is said once. */
function sharedTail(from: string, to: string): string | undefined {
  const a = partsOf(from);
  const b = partsOf(to);
  if (!a || !b || a.month! > 12 || b.month! > 12) return undefined;
  if ((a.day === undefined) !== (b.day === undefined) || (a.month === undefined) !== (b.month === undefined))
    return undefined;
  if (a.month === undefined) return a.year > 0 ? `${a.year}–${yearInWords(b.year)}` : undefined;
  if (a.year !== b.year) return undefined;
  if (a.time || b.time) return sharedDay(a, b);
  if (a.day === undefined) return `${monthName(a.month)} – ${monthName(b.month!)} ${yearInWords(b.year)}`;
  if (a.month === b.month) return `${a.day}–${b.day} ${monthName(a.month)} ${yearInWords(a.year)}`;
  return `${a.day} ${monthName(a.month)} – ${b.day} ${monthName(b.month!)} ${yearInWords(b.year)}`;
}

/** "2 September 2025, 10:30–12:00" */
function sharedDay(a: DateParts, b: DateParts): string | undefined {
  if (!a.time || !b.time || a.month !== b.month || a.day !== b.day) return undefined;
  return `${a.day} ${monthName(a.month!)} ${yearInWords(a.year)}, ${a.time}–${b.time}`;
}

function membersInWords(edtf: string): string {
  const isAll = edtf.startsWith('{');
  const and = isAll ? 'and' : 'or';
  const members = edtf.slice(1, -1).split(',');
  const [from, to] = members[0].split('..');
  if (!isAll && members.length === 1 && from && to) return withinInWords(from, to);
  const words = members.map((member) => {
    const [from, to] = member.trim().split('..');
    if (to === undefined) return endInWords(from);
    if (!from) return `${endInWords(to)} ${and} earlier`;
    return to ? `${endInWords(from)} to ${endInWords(to)}` : `${endInWords(from)} ${and} later`;
  });
  // Made here, for it is seldom needed and takes 10 ms.
  return new Intl.ListFormat('en-GB', { type: isAll ? 'conjunction' : 'disjunction' }).format(words);
}

/** "Early September 1987", "late 1930s", "between 8 and 14 November 2021": at some time of a stretch. */
function withinInWords(from: string, to: string): string {
  const [a, b] = [partsOf(from), partsOf(to)];
  const part = a && b && partInWords(a, b);
  if (part) return part;
  const [first, last] = [endInWords(from), endInWords(to)];
  const year = a?.year === b?.year && a?.month ? ` ${yearInWords(a.year)}` : '';
  const tail = year && a?.month === b?.month ? ` ${monthName(a!.month!)}${year}` : year;
  return `between ${tail && first.endsWith(tail) ? first.slice(0, -tail.length) : first} and ${last}`;
}

function pointInWords(edtf: string, options: WordOptions): string {
  const text = bare(edtf).replace(WITHIN, '');
  const masked = /^(-?)(\d{1,3})X+$/.exec(text);
  if (masked) return maskedInWords(text.replace('-', ''), masked[1] === '-');
  const date = partsOf(text);
  if (!date) return partlyKnown(text);
  const year = yearInWords(date.year);
  if (date.month === undefined) return year;
  const grouping = GROUPING_WORDS[date.month];
  if (grouping) return `${grouping}${grouping === 'mid' ? '-' : ' '}${year}`;
  if (date.day === undefined) return `${monthName(date.month)} ${year}`;
  const day = `${date.day} ${monthName(date.month)} ${year}${date.time ? `, ${date.time}` : ''}`;
  return options.weekday ? `${WEEKDAYS[new Date(eventDate(text).start).getUTCDay()]} ${day}` : day;
}

/** What has digits that nobody knows, or only some that count: "25 December of an unknown year", "from 1900 to 1999". */
function partlyKnown(text: string): string {
  if (text === 'XXXX') return 'an unknown year';
  const [, year, month, day] = /^(-?[\dX]{4})(?:-(\d\d|XX))?(?:-(\d\d))?$/.exec(text) ?? [];
  const of =
    year === 'XXXX'
      ? 'an unknown year'
      : /^-?\d+X+$/.test(year ?? '')
        ? `a year in ${pointInWords(year, {})}`
        : '';
  if (of && month === 'XX') return `the ${ordinal(Number(day))} of a month of ${of}`;
  if (of && month) return `${day ? `${Number(day)} ` : ''}${monthName(Number(month))} of ${of}`;
  const { start, end, precision } = eventDate(text);
  const estimate = /^(-?\d{4})S\d$/.exec(text)?.[1];
  const span = `from ${dayInWords(start, precision)} to ${dayInWords(end - 1, precision)}`;
  return estimate ? `${span}, estimated as ${yearInWords(Number(estimate))}` : span;
}

/** The year, month or day that a moment is in, as its precision has it. */
function dayInWords(ms: number, precision: EventDate['precision']): string {
  const date = new Date(ms);
  const year = yearInWords(date.getUTCFullYear());
  if (precision === 'year') return year;
  const month = `${monthName(date.getUTCMonth() + 1)} ${year}`;
  return precision === 'month' ? month : `${date.getUTCDate()} ${month}`;
}

/** `193X` "the 1930s", `19XX` "the 20th century", `1XXX` "the 2nd millennium". */
function maskedInWords(text: string, bce: boolean): string {
  const digits = Number(text.replaceAll('X', ''));
  const masks = text.length - String(text.replaceAll('X', '')).length;
  const era = bce ? ' BCE' : '';
  // EDTF counts 1 BCE as 0, so that its decades there are no round ones: -004X is 50 to 41 BCE.
  if (masks === 1 && bce) return `${digits * 10 + 10}–${digits * 10 + 1} BCE`;
  if (masks === 1) return digits === 0 ? 'the years before 10' : `the ${digits}0s`;
  return `the ${ordinal(digits + 1)} ${masks === 2 ? 'century' : 'millennium'}${era}`;
}

/** Without its qualifiers. */
function bare(edtf: string): string {
  return edtf.replaceAll(/[?~%]/g, '');
}
