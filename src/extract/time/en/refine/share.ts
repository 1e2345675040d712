import type { Candidate, Meaning } from '../../meaning.ts';
import { hasDay, hasYear, isDay, isTimeOnly, isWeekday, isYear, lacksYear } from './kinds.ts';

/** Neighbours that stay two expressions, of which one says what the other lacks. */

const WEEK_OF = /(?<![\p{L}\d])(?:the )?week (?:of|ending|ended|beginning|starting)(?: on)? (?:the )?$/iu;

/** "The week of March 6" is the week that the day is in. */
export function takeWeekOf(text: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, i) => {
    const { start, meaning } = candidate;
    if (meaning.kind !== 'calendar' || (meaning.day ?? meaning.weekday) === undefined || meaning.time)
      return candidate;
    const floor = Math.max(0, start - 30, candidates[i - 1]?.end ?? 0);
    const match = WEEK_OF.exec(text.slice(floor, start));
    if (!match) return candidate;
    const week: Meaning = { kind: 'shift', unit: 'week', count: 0, from: 'now', of: meaning, keep: false };
    return { ...candidate, start: start - match[0].length, meaning: week };
  });
}

/** A quarter that ends on an earlier day ended with the month before. */
const LATE = 15;

/**
 * "The quarter ended June 30" is the one that the month before is in; "the fiscal third quarter, which ended Feb. 28" may be any,
 * but is of that year.
 */
export function takeEnded(text: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((a, i) => {
    const b = candidates[i + 1];
    if (b?.meaning.kind !== 'calendar' || b.meaning.month === undefined || b.start - a.end > 20) return a;
    if (!/^,? (?:(?:that|which) )?(?:ended|ending|ends|to)(?: on| in)? $/.test(text.slice(a.end, b.start)))
      return a;
    if (lacksYear(a.meaning) && a.meaning.quarter) return { ...a, meaning: { ...a.meaning, of: b.meaning } };
    if (a.meaning.kind !== 'period' || a.meaning.unit !== 'quarter' || a.meaning.back !== 0) return a;
    const ofAt = { start: b.start, end: b.end };
    const back = (b.meaning.day ?? LATE) < LATE ? -2 : -1;
    const middle: Meaning = {
      kind: 'shift',
      unit: 'month',
      count: back,
      from: 'now',
      of: b.meaning,
      ofAt,
      keep: false,
    };
    const quarter: Meaning = {
      kind: 'shift',
      unit: 'quarter',
      count: 0,
      from: 'now',
      of: middle,
      keep: false,
    };
    return { ...a, meaning: quarter };
  });
}

/** "At 2 p.m. local time (1900 GMT) on Monday": a time of day takes the day of the one behind it. */
export function shareDays(text: string, candidates: readonly Candidate[]): Candidate[] {
  const shared = [...candidates];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [a, b] = [shared[i], shared[i + 1]];
    if (!isTimeOnly(a.meaning) || b.start - a.end > 8) continue;
    const glue = text.slice(a.end, b.start).replaceAll(/ +/g, ' ');
    if (hasDay(b.meaning) && /^(?:\) on |\) | \(| to | and | until | ?[-\u2010-\u2014] ?)$/i.test(glue))
      shared[i] = { ...a, weak: false, meaning: { ...b.meaning, time: a.meaning.time } as Meaning };
  }
  return shared;
}

/** "A day earlier, on Monday,": the day that is counted is the one told behind it. */
export function takeApposed(text: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((a, i) => {
    const b = candidates[i + 1];
    if (!b || b.start - a.end > 9 || a.meaning.kind !== 'shift' || a.meaning.unit !== 'day') return a;
    if (a.meaning.from !== 'then' || a.meaning.event || a.meaning.time || !isDay(b.meaning)) return a;
    if (!isWeekday(b.meaning) && !hasYear(b.meaning)) return a;
    if (!/^, ?(?:on )?(?:the )?$/i.test(text.slice(a.end, b.start))) return a;
    const of: Meaning = { ...b.meaning };
    const ofAt = { start: b.start, end: b.end };
    return { ...a, meaning: { ...a.meaning, count: 0, of, ofAt } };
  });
}

/** "On 28 June 1919, five years after the murder", "in 1635, the year after Nördlingen": it is what was told before it. */
export function takeTold(text: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((b, i) => {
    const a = candidates[i - 1];
    if (!a || b.start - a.end > 10 || b.meaning.kind !== 'shift' || !b.meaning.event) return b;
    if (a.meaning.kind !== 'calendar' || !(a.meaning.day || (isYear(a.meaning) && b.meaning.unit === 'year')))
      return b;
    if (!/^(?:,| \()(?: ?(?:exactly|just|only|the))? ?$/.test(text.slice(a.end, b.start))) return b;
    const ofAt = { start: a.start, end: a.end };
    const told: Meaning = { ...b.meaning, event: undefined, count: 0, of: a.meaning, ofAt };
    return { ...b, meaning: told };
  });
}

const BETWEEN =
  /^(?: ?[-\u2010-\u2014/] ?| (?:to|and|or|through|until|till|into) (?:the )?|, )(?:(?:early|late|mid|the end of|the middle of|the beginning of)[ -])?$/i;

/** "from March to July 1941": the first takes the year of the second, "December to March 1941" the one before it. */
export function shareYears(text: string, candidates: readonly Candidate[]): Candidate[] {
  const shared = [...candidates];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [a, b] = [shared[i], shared[i + 1]];
    if (!lacksYear(a.meaning) || b.meaning.kind !== 'calendar') continue;
    if (b.start - a.end > 24 || !BETWEEN.test(text.slice(a.end, b.start).replaceAll(/ +/g, ' '))) continue;
    const { year, of, month = 12 } = b.meaning;
    if (b.meaning.month === undefined && b.meaning.season === undefined) continue;
    const earlier = a.meaning.month !== undefined && a.meaning.month > month ? 1 : 0;
    if (year !== undefined)
      shared[i] = { ...a, weak: false, meaning: { ...a.meaning, year: year - earlier } };
    else if (of) shared[i] = { ...a, weak: false, meaning: { ...a.meaning, of } };
    else if (a.weak !== b.weak) {
      shared[i] = { ...a, weak: false };
      shared[i + 1] = { ...b, weak: false };
    }
  }
  return shared;
}
