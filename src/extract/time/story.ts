import { isEventNoun } from './en/eventWords.ts';
import { eventDate, mentionAt, mentionsOf, type Mention } from './eventDate.ts';
import { inYear, isYear } from './calendarDate.ts';
import { isHeading, paceOf, spotOf } from './leap.ts';
import type { Candidate, Meaning } from './meaning.ts';
import { optionsOf, type Place } from './options.ts';
import type { Origin, Placed, Setting } from './placed.ts';
import { daysOf } from './moment.ts';
import { cheapest, datesOf, follow, pass, type Reading, type Step } from './reading.ts';

/**
 * Reads the dates of a text one after the other. A history leaves the year out and turns aside ("in 2005 it became
 * known that"), so a few readings of it are kept, and the cheapest in the end is the one in which time runs on with
 * the fewest leaps: a beam search (Lowerre 1976) over the dates. News counts from its day and needs one reading.
 * @returns where each candidate lies that names a date
 */
export function readStory(
  candidates: readonly Candidate[],
  setting: Setting,
): ReadonlyMap<Candidate, Placed> {
  const years = yearsAhead(candidates, setting.text);
  const pace = paceOf(statedDays(candidates));
  let readings: Reading[] = [{ cost: 0 }];
  for (const [i, candidate] of candidates.entries()) {
    readings = isDate(candidate.meaning)
      ? cheapest(stepsOf(readings, candidate, setting, years[i], pace)).map((step) =>
          follow(step, candidate, setting.dct),
        )
      : readings.map((reading) => pass(reading, candidate.meaning));
  }
  const found = new Map<Candidate, Placed>();
  for (let reading: Reading | undefined = readings[0]; reading; reading = reading.parent)
    if (reading.candidate && reading.placed) found.set(reading.candidate, reading.placed);
  return found;
}

const isDate = ({ kind }: Meaning): boolean => ['calendar', 'shift', 'same', 'period'].includes(kind);

/** Every way to go on from every reading. */
function stepsOf(
  readings: readonly Reading[],
  candidate: Candidate,
  setting: Setting,
  ahead: number | undefined,
  pace: number,
): Step[] {
  const { text, dct, style } = setting;
  const mentions = mentionsBefore(candidate, text);
  // What was read last is the same in every reading, only its year may not be.
  const last = readings[0].candidate;
  const [apposed, toldLast] = [isApposed(last, candidate, text), countsFromLast(last, candidate, text)];
  const lastAside = last !== undefined && spotOf(text, last.start).bracketed;
  const headed = yearOverhead(last, text);
  const { opens, bracketed } = spotOf(text, candidate.start);
  const spot: Place = { opens, bracketed, ahead, headed, pace, dates: new Map() };
  const steps: Step[] = [];
  for (const reading of readings) {
    const { parent, placed, mention, mentionEnd, day, period, span } = reading;
    const origin: Origin = {
      text,
      dct,
      style,
      mention: (toldLast && !(lastAside && mention) ? placed?.moment : undefined) ?? mention,
      mentionEnd,
      last: placed?.moment && last && { moment: placed.moment, end: last.end },
      day,
      period,
      apposed: apposed ? (parent?.mention ?? parent?.placed?.moment) : undefined,
      event: mentions && eventDate(mentions, datesOf(reading), unitOf(candidate.meaning)),
    };
    for (const option of optionsOf(candidate, origin, span, spot))
      steps.push({ from: reading, option, cost: reading.cost + option.cost });
  }
  return steps;
}

/** "In 1950 he came. In 1953, three years later, he left": the second expression of the last sentence counts from 1950. */
function isApposed(last: Candidate | undefined, { start }: Candidate, text: string): boolean {
  if (!last || start - last.end > APPOSED) return false;
  return /^(?:, | \()$/.test(text.slice(last.end, start));
}

const APPOSED = 2;

/** "The canal opened in 1869. Six years later …", "that November", "the same year": count from what was told last, be it an aside
 * that is in no brackets. */
function countsFromLast(
  last: Candidate | undefined,
  { meaning, start, end }: Candidate,
  text: string,
): boolean {
  const counted = meaning.kind === 'calendar' ? meaning.of : meaning;
  const isLater = counted?.kind === 'shift' && counted.from === 'then' && !counted.event;
  if (!isLater && !POINTS_BACK.test(text.slice(start, end))) return false;
  if (last?.meaning.kind !== 'calendar' || start - last.end >= RECENT) return false;
  const { year, decade } = last.meaning;
  return (
    year !== undefined || (decade !== undefined && counted?.kind === 'shift' && counted.unit === 'decade')
  );
}

const POINTS_BACK = /\b(?:that|same)\b/i;
const RECENT = 200;

/** The year that stands as a heading over the expression, when the one before is that. */
function yearOverhead(last: Candidate | undefined, text: string): number | undefined {
  if (last?.meaning.kind !== 'calendar' || !isYear(last.meaning)) return undefined;
  return isHeading(text, last.start, last.end) ? last.meaning.year : undefined;
}

/** "The battle" that has not been called so is the one being told of: it is looked for where the expression stands. */
function mentionsBefore({ meaning, start }: Candidate, text: string): Mention[] | undefined {
  if (meaning.kind !== 'shift' || !meaning.event) return undefined;
  const mentions = mentionsOf(meaning.event, text, start);
  return mentions.length > 0 || !isEventNoun(meaning.event[0]) ? mentions : [mentionAt(text, start)];
}

const unitOf = (meaning: Meaning) => (meaning.kind === 'shift' ? meaning.unit : 'year');

/** The first days of the dates that say their year. */
function statedDays(candidates: readonly Candidate[]): number[] {
  return candidates.flatMap(({ meaning }) =>
    meaning.kind === 'calendar' && meaning.year !== undefined
      ? [daysOf(inYear(meaning, meaning.year))[0]]
      : [],
  );
}

/** For each candidate the next year that the text names, but for those in brackets. */
function yearsAhead(candidates: readonly Candidate[], text: string): (number | undefined)[] {
  let next: number | undefined;
  return candidates
    .toReversed()
    .map(({ meaning, start }) => {
      const named = meaning.kind === 'calendar' && meaning.year !== undefined;
      if (named && !spotOf(text, start).bracketed) next = meaning.year;
      return next;
    })
    .toReversed();
}
