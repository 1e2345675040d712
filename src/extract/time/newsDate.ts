import { inYear } from './calendarDate.ts';
import { SINCE } from './en/cues.ts';
import { directionAt } from './en/tense.ts';
import type { Calendar, Candidate } from './meaning.ts';
import { daysOf, weekdayOf, weekOf, type Moment } from './moment.ts';
import type { Origin, Setting } from './placed.ts';

/** In news the tense says which Tuesday and which May is meant. */

/** "over the weekend" was the last one, unless the sentence looks ahead; "this weekend" comes, unless it looks back. */
export function weekendOf(from: Moment, { start, end }: Candidate, { text }: Setting): Moment {
  const today = daysOf(from)[0];
  if (weekdayOf(today) > 5) return weekOf(today, 'weekend');
  const way = directionAt(text, start, end);
  const comes = way === 'future' || (way === undefined && /^this/i.test(text.slice(start, end)));
  return weekOf(comes ? today : today - 7, 'weekend');
}

/** Days from the origin to the weekday that is `back` days before it. */
export function weekdayStep(
  back: number,
  toward: Calendar['toward'],
  { start, end }: Candidate,
  { text, style }: Origin,
): number {
  if (toward === 'past') return back === 0 ? -7 : -back;
  if (toward === 'future') return 7 - back;
  if (back === 0) return 0;
  const way = toward === 'this' || style === 'narrative' ? 'future' : directionAt(text, start, end);
  return way === 'future' ? 7 - back : -back;
}

/** How far a date may lie on the other side of what the tense says, in days: "in October, when it will …". */
const NEAR = { quarter: 130, other: 60 };

const HALF_YEAR = 183;

/** Past verbs of what is arranged: the day behind them may be to come. */
const ARRANGES =
  '(?:schedul|plann|expect|slat|propos|need|target|promis|pledg|book|fix|invit|summon|call|ask|announc|agre)ed';
const HAPPENED =
  '[a-z]{2,}ed|began|begun|broke out|came out|took place|fell|held|left|met|was born|won|lost|sank|made|given';
/**
 * "Passed on April 1", "began in Geneva in April", "lost the April 1 vote": a verb right before leaves no doubt, unless it is
 * one that plans.
 */
const WAS = new RegExp(
  `\\b(?:(?!${ARRANGES})(?:${HAPPENED}) (?:(?:in|at|near|outside|with|against) (?:the )?(?:[\\p{L}-]+ ){1,3})?(?:(?:on|in|early in|late in) )?|(?:won|lost) the )$`,
  'u',
);
const WILL = /\bwill (?:be )?[a-z]{2,12} (?:on|in|early in|late in) $/;
/** "ordered a state funeral in Oslo on January 9", on December 30: what is set is to come. */
const SETS = /\b(?:ordered|scheduled|set|planned|fixed) an? [^.,;:]{3,60}$/;
/** "was postponed at the county court early in " */
const BESIDE = 48;

const ATTACKED = { year: 2001, month: 9, day: 11 };
const ITS = /^,? (?:terror|attack|hijack|suicide|strikes|victims|families|commission)/i;
const FROM_THEN = /\b(?:since|after|before|pre-|post-) ?$/i;

/** "The Sept. 11 attacks" and, but in a September, "since Sept. 11" have a year that nobody needs to say. */
function isNineEleven({ month, day }: Calendar, from: Moment, before: string, after: string): boolean {
  if (month !== ATTACKED.month || day !== ATTACKED.day || from.year < ATTACKED.year) return false;
  return ITS.test(after) || (FROM_THEN.test(before) && from.month !== ATTACKED.month);
}

/**
 * The year of a month, a day or a season that comes without, in a text that speaks of its own days. A winter has the
 * year of its December: in February "this winter" began in the year before, and "last winter" in the one before that.
 */
export function newsYear(
  meaning: Calendar,
  from: Moment,
  { start, end }: Candidate,
  { text, style }: Origin,
): number {
  const { year } = from;
  const own = inYear(meaning, year);
  const inWinter = own.unit === 'season' && own.index === 4 && (from.month ?? 12) <= 3;
  if (meaning.toward === 'this') return inWinter ? year - 1 : year;
  const later = daysOf(own)[0] > daysOf(from)[1];
  const earlier = daysOf(own)[1] < daysOf(from)[0];
  if (meaning.toward === 'past') return earlier ? year : year - (inWinter ? 2 : 1);
  if (meaning.toward === 'future') return later ? year : year + 1;
  if (style === 'narrative') return year;
  const beside = text.slice(Math.max(0, start - BESIDE), start);
  if (isNineEleven(meaning, from, beside, text.slice(end, end + BESIDE))) return ATTACKED.year;
  if (later && SINCE.test(beside)) return year - 1;
  const way = directionAt(text, start, end);
  if (later && way === 'past' && WAS.test(beside)) return year - 1;
  if (earlier && way === 'future' && WILL.test(beside)) return year + 1;
  const near = own.unit === 'quarter' ? NEAR.quarter : NEAR.other;
  const distance = (daysOf(own)[0] + daysOf(own)[1]) / 2 - daysOf(from)[0];
  if (way === 'future' && earlier && distance < -near) return year + 1;
  const isSet = SETS.test(text.slice(Math.max(0, start - 80), start));
  if (isSet && earlier && distance + 365 < near) return year + 1;
  if (way !== 'future' && later && distance > (way ? near : HALF_YEAR)) return year - 1;
  return way !== 'past' && distance < -HALF_YEAR ? year + 1 : year;
}
