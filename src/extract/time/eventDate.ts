import { UNITS, type Moment } from './moment.ts';

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

/** Where a text names an event before a place, the last first. */
export function mentionsOf(event: string, text: string, before: number): number[] {
  const floor = Math.max(0, before - REACH);
  const stretch = text.slice(floor, before);
  const mentions: number[] = [];
  let at = stretch.lastIndexOf(event);
  while (at >= 0 && mentions.length < MENTIONS) {
    mentions.push(floor + at);
    at = at === 0 ? -1 : stretch.lastIndexOf(event, at - 1);
  }
  return mentions;
}

/**
 * @param mentions of the event, the last first
 * @param dates what was dated before, the last first
 * @returns the date beside the last mention that has one, or else the one before the first mention; a decade is none
 */
export function eventDate(
  mentions: readonly number[],
  text: string,
  dates: Iterable<DatedAt>,
): Moment | undefined {
  if (mentions.length === 0) return undefined;
  const dated = lastDates(dates);
  for (const at of mentions) {
    const [from, to] = sentenceAt(text, at);
    const beside = dated.filter((date) => date.start >= from && date.start < to);
    if (beside.length > 0) return nearest(beside, at).moment;
  }
  return dated.find((date) => date.start < mentions.at(-1)!)?.moment;
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

/** Roughly: from the last full stop or line break to the next. */
function sentenceAt(text: string, at: number): [from: number, to: number] {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const after = text.slice(at, at + LONGEST);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'));
  const to = after.search(/\. |\n/);
  return [at - before.length + from + 1, to < 0 ? at + after.length : at + to];
}
