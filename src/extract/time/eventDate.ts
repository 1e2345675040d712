import { daysOf, UNITS, type Moment, type Unit } from './moment.ts';

/** Finds when a text said that an event was: in the sentence that names the event and a date. */

export interface DatedAt {
  /** UTF-16 index in the text. */
  start: number;
  moment: Moment;
}

/** How far back an event is looked for, in UTF-16 units, in mentions of it, and among how many dates. */
const REACH = 20_000;
const MENTIONS = 10;
const DATES = 200;

/** Where a text names an event, and the sentence of it. */
export interface Mention {
  at: number;
  from: number;
  to: number;
}

/** Where a text names an event before a place, by one of the words for it, the last first. */
export function mentionsOf(words: readonly string[], text: string, before: number): Mention[] {
  const floor = Math.max(0, before - REACH);
  const stretch = text.slice(floor, before);
  const forms = new Set(words.flatMap((word) => [word, word[0].toUpperCase() + word.slice(1)]));
  return [...forms]
    .flatMap((form) => lastPlaces(form, stretch))
    .toSorted((a, b) => b - a)
    .slice(0, MENTIONS)
    .map((at) => mentionAt(text, floor + at));
}

function lastPlaces(word: string, stretch: string): number[] {
  const places: number[] = [];
  let at = stretch.lastIndexOf(word);
  while (at >= 0 && places.length < MENTIONS) {
    places.push(at);
    at = at === 0 ? -1 : stretch.lastIndexOf(word, at - 1);
  }
  return places;
}

/**
 * @param mentions of the event, the last first
 * @param dates what was dated before, the last first
 * @param unit how fine the date should be
 * @returns the date beside the last mention that has one, or else the one before the first mention; where that is not
 * fine enough, the fine one in it beside another mention; a decade is none
 */
export function eventDate(
  mentions: readonly Mention[],
  dates: Iterable<DatedAt>,
  unit: Unit,
): Moment | undefined {
  if (mentions.length === 0) return undefined;
  const dated = lastDates(dates);
  const first = dated.find((date) => date.start < mentions.at(-1)!.at)?.moment;
  const date = besideOne(mentions, dated) ?? first;
  if (!date || isAsFine(date.unit, unit)) return date;
  const finer = dated.filter(({ moment }) => isAsFine(moment.unit, unit) && isIn(moment, date));
  return besideOne(mentions, finer) ?? date;
}

const isAsFine = (unit: Unit, as: Unit): boolean => UNITS.indexOf(unit) >= UNITS.indexOf(as);

function isIn(moment: Moment, whole: Moment): boolean {
  const [first, last] = daysOf(whole);
  const [from, to] = daysOf(moment);
  return from >= first && to <= last;
}

function besideOne(mentions: readonly Mention[], dated: readonly DatedAt[]): Moment | undefined {
  for (const { at, from, to } of mentions) {
    const beside = dated.filter((date) => date.start >= from && date.start < to);
    if (beside.length > 0) return nearest(beside, at).moment;
  }
  return undefined;
}

function lastDates(dates: Iterable<DatedAt>): DatedAt[] {
  const last: DatedAt[] = [];
  for (const date of dates) {
    if (last.length >= DATES) break;
    if (UNITS.indexOf(date.moment.unit) >= UNITS.indexOf('year')) last.push(date);
  }
  return last;
}

function nearest(dates: readonly DatedAt[], at: number): DatedAt {
  return dates.reduce((a, b) => (Math.abs(b.start - at) < Math.abs(a.start - at) ? b : a));
}

const LONGEST = 400;

/** The sentence is roughly what is from the last full stop or line break to the next. */
export function mentionAt(text: string, at: number): Mention {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const after = text.slice(at, at + LONGEST);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'));
  const to = after.search(/\. |\n/);
  return { at, from: at - before.length + from + 1, to: to < 0 ? at + after.length : at + to };
}
