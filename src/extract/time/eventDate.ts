import type { Candidate } from './meaning.ts';
import { UNITS, type Moment } from './moment.ts';

/** Finds when a text said that an event was: in the sentence that names the event and a date. */

export interface DatedAt {
  /** UTF-16 index in the text. */
  start: number;
  moment: Moment;
}

/** How far back an event is looked for, in UTF-16 units. */
const REACH = 20_000;

/**
 * @param event the word or name to look for, before the candidate
 * @param dates what was dated before, the last first
 * @returns the date beside the last mention that has one, or else the one before the first mention; a decade is none
 */
export function eventDate(
  event: string,
  { start }: Candidate,
  { text }: { text: string },
  dates: Iterable<DatedAt>,
): Moment | undefined {
  const dated = [...dates].filter(({ moment }) => UNITS.indexOf(moment.unit) >= UNITS.indexOf('year'));
  const floor = Math.max(0, start - REACH);
  let first: number | undefined;
  for (let at = text.lastIndexOf(event, start - 1); at >= floor; at = text.lastIndexOf(event, at - 1)) {
    const [from, to] = sentenceAt(text, at);
    const beside = dated.filter((date) => date.start >= from && date.start < to && date.start < start);
    if (beside.length > 0)
      return beside.reduce((a, b) => (Math.abs(b.start - at) < Math.abs(a.start - at) ? b : a)).moment;
    first = at;
    if (at === 0) break;
  }
  return first === undefined ? undefined : dated.find((date) => date.start < first)?.moment;
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
