import type { Candidate } from './meaning.ts';
import { daysOf, type Moment } from './moment.ts';
import type { Origin, Setting } from './place.ts';

/** What it costs a story to go from one date to the next. The figures were tuned on half of a set of histories. */

const LEAP = { back: 0.4, forward: 1, backward: 1.3, scale: 60 };

/** The first sentence of a paragraph. */
const OPENS = /\n[^.\n]*$/;

/** The cost of going from the last date to this one: little to go on, more to go back, less so in a new paragraph. */
export function leap({ mention, text }: Origin, to: Moment, { start }: Candidate): number {
  if (!mention) return 0;
  const [first, last] = daysOf(mention);
  const [from, until] = daysOf(to);
  if (from > last) return LEAP.forward * Math.log1p((from - last) / LEAP.scale);
  if (until >= first) return 0;
  const opens = OPENS.test(text.slice(Math.max(0, start - 60), start));
  return (opens ? 0 : LEAP.back) + LEAP.backward * Math.log1p((first - until) / LEAP.scale);
}

/** In brackets stands what is told aside. */
export function isBracketed({ start }: Candidate, { text }: Setting): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
