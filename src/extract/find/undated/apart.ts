import type { Analysed } from '../../text/analyse.ts';
import type { Clause } from '../../text/clauses.ts';
import { eventNounAt } from '../../tells/nouns.ts';
import { numberOf } from '../../time/en/numbers.ts';
import { shift, type Moment, type Unit } from '../../time/moment.ts';
import { momentEdtf } from '../../time/value.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import { fromClause, fromNoun } from '../fromText.ts';
import type { When } from '../when.ts';
import type { DatedClause } from './beside.ts';

/** How far something is from what has a date: "two weeks after". */
interface Distance {
  count: number;
  unit: 'day' | 'week' | 'month' | 'year';
  isRough: boolean;
  /** The token behind "after". */
  at: number;
}

/**
 * "The bank closed in May 1931, three months after its founder fled", "the strike ended on 9 May, a week after the collapse of the mine":
 * what was so long before an event with a date has one too, counted from it.
 */
export function apartEvents(sentence: Analysed, context: Context, dated: readonly DatedClause[]): Found[] {
  return distancesIn(sentence).flatMap((distance): Found[] => {
    const before = sentence.clauses.find(
      ({ kind, from }) => kind === 'subordinate' && from === distance.at - 1,
    );
    const from = dated.find(({ clause }) => isOf(sentence, clause, distance, before));
    const when = from && !from.found.planned ? countedFrom(from.found.when, distance) : undefined;
    const tell = before ? clauseAt(sentence, context, before) : nounAt(sentence, context, distance.at);
    // What the gazetteer knows has its own date.
    const found = when && !tell?.(undefined)?.known ? tell?.(when) : undefined;
    return found ? [found] : [];
  });
}

/** How to tell an event with a date that is found elsewhere. */
type Tell = (when: When | undefined) => Found | undefined;

function clauseAt(sentence: Analysed, context: Context, clause: Clause): Tell | undefined {
  const hasTime = sentence.times.some(({ range }) => range.from >= clause.from && range.to <= clause.to);
  if (hasTime || !/^(past|perfect)$/.test(clause.verb.form)) return undefined;
  return (when) => fromClause(sentence, context, clause, when);
}

function nounAt(sentence: Analysed, context: Context, at: number): Tell | undefined {
  const noun = eventNounAt(
    sentence,
    sentence.chunks.findIndex(({ from }) => from === at),
  );
  return noun && ((when) => fromNoun(sentence, context, noun, when));
}

const UNIT = /^(day|week|month|year)s?$/i;
const ROUGH = /^(about|around|nearly|almost|roughly|some|over|than|least)$/i;

function distancesIn({ tokens }: Analysed): Distance[] {
  return tokens.flatMap(({ text }, index): Distance[] => {
    const [, unit] = UNIT.exec(tokens[index - 1]?.text ?? '') ?? [];
    const word = tokens[index - 2]?.text.toLowerCase() ?? '';
    const count = /^(\d{1,2}|[a-z-]+)$/.test(word) ? numberOf(word) : undefined;
    if (text.toLowerCase() !== 'after' || !unit || count === undefined || count < 1) return [];
    const isRough = ROUGH.test(tokens[index - 3]?.text ?? '');
    return [{ count, unit: unit.toLowerCase() as Distance['unit'], isRough, at: index + 1 }];
  });
}

/** Whether a dated clause is what the distance is counted from: it holds it, or is the main clause behind it. */
function isOf({ clauses }: Analysed, clause: Clause, { at }: Distance, before: Clause | undefined): boolean {
  // "The move came a day after …" says how one thing answers another, of which the text tells elsewhere.
  if (clause.verb.lemma === 'come') return false;
  if (before?.parent !== undefined) return clauses[before.parent] === clause;
  const isHolding = !before && clause.from < at && at < clause.to;
  return isHolding || clauses.find(({ kind, from }) => kind === 'main' && from >= at) === clause;
}

/** Counted back, from a date that is as precise as what is counted; weeks are seldom seven days each. */
function countedFrom(when: When | undefined, { count, unit, isRough }: Distance): When | undefined {
  const from = momentOf(when?.edtf ?? '');
  const isPrecise = from && (unit === 'year' || (unit === 'month' ? from.month : from.day) !== undefined);
  if (!isPrecise || when?.dating === 'known') return undefined;
  const edtf = momentEdtf(unit === 'week' ? shift(from, -7 * count, 'day') : shift(from, -count, unit));
  if (edtf === undefined) return undefined;
  return { edtf: isRough || unit === 'week' ? `${edtf}~` : edtf, dating: 'relative' };
}

function momentOf(edtf: string): Moment | undefined {
  const parts = /^(-?\d{4})(?:-(0\d|1[0-2]))?(?:-(\d\d))?$/.exec(edtf);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const unit: Unit = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return { unit, year: year!, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}
