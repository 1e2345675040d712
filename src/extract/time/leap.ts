import type { Span } from './reading.ts';

/** What it costs a story to go from one date to the next. The figures were tuned on half of a set of histories. */

const LEAP = { back: 0.4, forward: 1, backward: 1.3 };

/** Days; no history goes on in smaller steps. */
const SHORTEST = 60;

/**
 * Days from one date of a text to the next: half of the median step ahead between those that it states in full. Where years lie
 * between them, a leap of years is no large one. One step says nothing: it may lead to an aside.
 */
export function paceOf(firstDays: readonly number[]): number {
  const steps = firstDays
    .slice(1)
    .map((day, i) => day - firstDays[i])
    .filter((step) => step > 0)
    .toSorted((a, b) => a - b);
  return steps.length < 2 ? SHORTEST : Math.max(SHORTEST, steps[Math.floor((steps.length - 1) / 2)] / 2);
}

/**
 * What it costs to call a stated date an aside, a bare year often is one, to take one in brackets for the story, and how much
 * more it costs where a day or month leads its sentence, or nothing was told before.
 */
export const ASIDE = { year: 2, date: 3.5, bracket: 1.5, range: 1, before: 1, leads: 2.5 };

/** What it costs that "two years later" has nothing to count from: little, but so the first date of all begins the story. */
export const LOST = 0.4;

/** What it costs a day or a month that no year of the text is near. */
export const NO_YEAR = 2;

/** What it costs to go on in other years than the sentence has named. */
export const DEPART = 3;

/**
 * What it costs to pass over the next March for a later one, when the year is not said. Distances are told by their
 * logarithm, in which one long way is cheaper than two short ones. Any figure from 0.15 to 0.8 does as well.
 */
export const SKIP = 0.6;

/** What it costs to leave the year that stands over what is told. */
export const LEAVE_HEADING = 3;

/** Where a date stands. */
export interface Spot {
  /** In the first sentence of a paragraph, where a story may well go back. */
  opens: boolean;
  /** In brackets, or in what is only named, where things are told aside. */
  bracketed: boolean;
}

const REACH = 60;
/** What both of the following end with: most dates have none of it right before them. */
const ENDS_ASIDE = /\b(?:on|in|of) (?:the )?$/;
/** What is told on the way, not the next thing that happened. */
const ASIDES = [
  /** "Its author, born on 7 June 1850, died four days later"; but "She was born in 1850". */
  /, (?:who (?:was|had been) |himself |herself )?born (?:in [\p{L} ]{2,30} )?(?:on|in) (?:the )?$/u,
  /** "Two months after the attacks of Sept. 11". */
  /\b(?:after|since|of|like|before|from) the (?:\p{L}+ ){0,2}(?:attacks?|bombings?|crash|earthquake|massacre|events|tsunami|uprising|coup|riots?) (?:of|on) (?:the )?$/u,
];

export function spotOf(text: string, start: number): Spot {
  const before = text.slice(Math.max(0, start - REACH), start);
  return {
    opens: before.lastIndexOf('\n') > before.lastIndexOf('.'),
    bracketed:
      before.lastIndexOf('(') > before.lastIndexOf(')') ||
      (ENDS_ASIDE.test(before.slice(-8)) && ASIDES.some((aside) => aside.test(before))),
  };
}

const JOINS_RANGE = /(?: (?:to|until|till|and|through)|[-\u2010-\u2014]) ?$/i;
const BEGINS_RANGE = /\b(?:from|between|lasted|fought|ran|ruled|reigned)\b.{4,30}$/i;

/** It ends what another date begins, "from 1831 to 1834": the story may go on from that beginning. */
function endsRange(text: string, start: number): boolean {
  const join = JOINS_RANGE.exec(text.slice(Math.max(0, start - 10), start));
  return join !== null && BEGINS_RANGE.test(text.slice(Math.max(0, start - REACH), start - join[0].length));
}

/** "Habré, who had been overthrown in December 1990, was tried": what had happened before. */
const HAD_BEEN = /\bhad\b(?!\s+to\b)[^.;:!?]*$/;
/** "On 3 February 1994 the judges ruled": so a story goes on. */
const LEADS = /(?:^|[.!?]["'”’)]*\s+|\n)(?:(?:But|And|Then|Finally),? )?(?:on|in|by) (?:the )?$/i;

/** What it costs to call a stated date that is not in brackets an aside. */
export function asideCost(text: string, start: number, isYear: boolean, isFirst: boolean): number {
  if (endsRange(text, start)) return ASIDE.range;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (HAD_BEEN.test(before)) return ASIDE.before;
  // "In 2005 a plaque was put up" is an aside often enough.
  const leads = isFirst || (!isYear && LEADS.test(before)) ? ASIDE.leads : 0;
  return (isYear ? ASIDE.year : ASIDE.date) + leads;
}

/** Does it stand alone on its line? */
export function isHeading(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return /(?:^|\n)[\s=#*]{0,6}$/.test(before) && /^[\s=*]{0,6}(?:\n|$)/.test(text.slice(end, end + 8));
}

/** Little to go on, more to go back. */
export function leap(from: Span | undefined, to: Span, { opens }: Spot, pace: number): number {
  if (!from) return 0;
  if (to[0] > from[1]) return LEAP.forward * Math.log1p((to[0] - from[1]) / pace);
  if (to[1] >= from[0]) return 0;
  return (opens ? 0 : LEAP.back) + LEAP.backward * Math.log1p((from[0] - to[1]) / pace);
}
