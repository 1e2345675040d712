import { inYear } from './calendarDate.ts';
import { directionAt } from './en/tense.ts';
import type { Calendar, Candidate } from './meaning.ts';
import { daysOf, type Moment, type Unit } from './moment.ts';
import type { Origin } from './placed.ts';

/**
 * News that tells of an older time, day by day: "Troops landed on 2 April 1982. … The cruiser was sunk on 2 May." The
 * year goes on from the date before as long as the days do, and the text has not come back to its own.
 */

/** A day so few days before the publication is rather the news's own: in the same paragraph, and in the next. */
const RECENT = { same: 45, next: 200 };
/** What tells of an older time closely enough. */
const DATED = new Set<Unit>(['day', 'month', 'season', 'quarter']);
/** UTF-16 units; a paragraph further on the reader has forgotten which year it was. */
const NEAR = 400;

/** "The 1969 landing on July 20", "in 1969, on July 20"; but "built in 1998, it was closed on March 3". */
const OF_YEAR =
  /^(?:,| (?!(?:was|were|is|has|had|will)\b)\p{Ll}{3,20}(?<!ed)(?: \p{Ll}{3,20}(?<!ed))?)? (?:on|in) $/u;

/** "The 2014 games open in Sochi in February", "the 2008 election was held on November 4": what has its year in its name. */
const OF_EVENT =
  /^ (?:\p{L}+ ){0,3}(?:games|olympics|elections?|championships?|cup|summit|tournament|uprising|earthquake|quake|tsunami|referendum|conference|festival|massacre|invasion|coup|census|convention)\b(?!.*\b(?:said|told|announced|reported|asked|urged|since)\b)[^.;:]{0,80} (?:on|in) (?:early |late |mid-)?$/iu;

/** "bought it in October 1998 and sold it in March": what the same sentence goes on to tell. */
const GOES_ON = /^[^.!?;:()\n]{0,160}\b(?:and|but|then|before)\b[^.!?;:()\n]{0,120}$/u;
/** "born in October 1931 and died in March": what has begun may end at any time. */
const BEGINS =
  /\b(?:born|founded|established|built|opened|formed|created|launched|introduced|set up)\b[^.!?]{0,60}$/u;
/** Years; what is told of a younger time may have come to the news's own. */
const OLD = 2;

/** The year of a month or a day that goes on with an older story; undefined where there is none. */
export function flashbackYear(
  meaning: Calendar,
  { start, end }: Candidate,
  { text, dct, mention, mentionEnd = 0 }: Origin,
): number | undefined {
  if (!mention || meaning.toward || meaning.any || meaning.month === undefined) return undefined;
  if (mention.unit === 'year' && OF_EVENT.test(text.slice(mentionEnd, start))) return mention.year;
  if ((dct && mention.year >= dct.year) || start - mentionEnd > NEAR) return undefined;
  const breaks = text.slice(mentionEnd, start).split(/\n\s*\n/).length - 1;
  const bothDays = mention.unit === 'day' && meaning.day !== undefined;
  if (breaks > 1 || (breaks === 1 && !bothDays)) return undefined;
  const between = text.slice(mentionEnd, start);
  const told = text.slice(Math.max(0, mentionEnd - NEAR), mentionEnd);
  // "Later that year talks began, but they broke down in June."
  if (/\b(?:that|the same) year\b[^.!?]*$/i.test(between)) return mention.year;
  if (mention.unit === 'year') return OF_YEAR.test(between) ? mention.year : undefined;
  if (!DATED.has(mention.unit)) return undefined;
  const goesOn = GOES_ON.test(between) && !BEGINS.test(told);
  const isFuture = directionAt(text, start, end) === 'future';
  if (goesOn && !isFuture && dct && dct.year - mention.year >= OLD)
    return isEarlier(meaning, mention) ? mention.year + 1 : mention.year;
  if (isEarlier(meaning, mention)) return undefined;
  const age = dct ? daysOf(dct)[0] - daysOf(inYear(meaning, dct.year))[0] : Infinity;
  if (age >= 0 && age <= (breaks === 0 ? RECENT.same : RECENT.next)) return undefined;
  return isFuture ? undefined : mention.year;
}

const isEarlier = (meaning: Calendar, mention: Moment) =>
  daysOf(inYear(meaning, mention.year))[1] <= daysOf(mention)[0];
