import { readDate, type Category } from '../../../events/index.ts';
import type { Analysed } from '../../text/analyse.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import { fromClause } from '../fromText.ts';
import { isDeed } from '../../tells/deed.ts';
import { tellsEvent } from './opening.ts';
import { leadsAway, leadsElsewhere, leadsOn } from './own.ts';
import { lengthOf } from '../when.ts';

/** So many sentences may lie between what has no date and what has one. */
const APART = 8;
/** No longer than a year, in ms. */
const YEAR = 367 * 86_400_000;
/** News has an order of its own for what is so near its day, in ms. */
const NEWS = 60 * 86_400_000;
/** What is said and offered between two events is seldom a third. */
const TALK = new Set<Category | undefined>(['diplomacy', 'aid']);

/** What a sentence tells without any time: candidates for `betweenDates`. */
export function undatedEvents(sentence: Analysed, context: Context): Found[] {
  return sentence.clauses.flatMap((clause): Found[] => {
    if (clause.kind !== 'main' || clause.verb.form !== 'past') return [];
    const isSureDeed = isDeed(sentence, clause) && !leadsAway(sentence, clause);
    if (!tellsEvent(sentence, clause) && !isSureDeed) return [];
    if (leadsElsewhere(sentence, clause)) return [];
    const found = fromClause(sentence, context, clause, undefined);
    return found && !found.when && !TALK.has(found.category) ? [found] : [];
  });
}

/**
 * A history goes on in the order of time: what it tells between two dates of one month, or one year, was in that; else what it
 * tells under a year as a heading was in that year: inferred.
 * @param told in the order of the text
 * @param undated those of them that wait for a date; without one they are left out
 * @param sections the date that stands over each block
 * @param numberOf which sentence of the text an event is told in
 */
export function betweenDates(
  told: readonly Found[],
  undated: ReadonlySet<Found>,
  sections: readonly (string | undefined)[],
  { published, news }: Pick<Context, 'published' | 'news'>,
  numberOf: (found: Found) => number,
): Found[] {
  const latest = news && published ? published.start - NEWS : Infinity;
  const sectionOf = ({ sentence }: Found) => sections[sentence.block];
  return told.flatMap((found, index): Found[] => {
    if (!undated.has(found)) return [found];
    const around = [milestone(told, index, -1), milestone(told, index, 1)].flatMap((each) => each ?? []);
    // A text that contradicts its heading settles nothing.
    if (around.some((each) => sectionOf(each) && !isIn(each.when!.edtf, sectionOf(each)!))) return [];
    const near = around.filter((each) => Math.abs(numberOf(each) - numberOf(found)) <= APART);
    const [first, second] = near.map(({ when }) => when!.edtf);
    const isCounted = second && near[0].sentence.block === found.sentence.block && isNextYear(first, second);
    const common = isCounted ? first : second && commonOf(first, second, latest);
    const edtf = common ?? (leadsOn(found.sentence) ? undefined : sectionOf(found));
    return edtf ? [{ ...found, planned: false, when: { edtf, dating: 'inferred' } }] : [];
  });
}

/** The first event with a date of its own before or behind another. */
function milestone(told: readonly Found[], index: number, step: 1 | -1): Found | undefined {
  let at = index + step;
  while (told[at] && !isMilestone(told[at])) at += step;
  return told[at];
}

function isIn(edtf: string, whole: string): boolean {
  const [inner, outer] = [readDate(edtf)!, readDate(whole)!];
  return inner.start >= outer.start && inner.end <= outer.end;
}

function isMilestone({ when, planned }: Found): boolean {
  return !planned && /^(stated|relative)$/.test(when?.dating ?? '') && lengthOf(when!.edtf) <= YEAR;
}

/** "In 1415 …. In 1416 …": a text that counts years is in the first until it names the next. */
function isNextYear(first: string, second: string): boolean {
  return [first, second].every((each) => /^-?\d{4}$/.test(each)) && Number(second) - Number(first) === 1;
}

/** The month, or else the year, in which two dates lie, the first not after the second, and both before the latest day, in ms. */
function commonOf(first: string, second: string, latest: number): string | undefined {
  const [from, to] = [readDate(first)!, readDate(second)!];
  if (from.start > to.start || to.end > latest) return undefined;
  const [month, ...months] = [from.start, from.end - 1, to.start, to.end - 1].map(monthOf);
  if (months.every((each) => each === month)) return month;
  const year = month.slice(0, -3);
  return months.every((each) => each.slice(0, -3) === year) ? year : undefined;
}

function monthOf(ms: number): string {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${String(date.getUTCMonth() + 1).padStart(2, '0')}`;
}
