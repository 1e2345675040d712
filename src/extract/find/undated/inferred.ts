import { readDate } from '../../../events/index.ts';
import type { Analysed } from '../../text/analyse.ts';
import type { Clause } from '../../text/clauses.ts';
import { categoryOfNoun, categoryOfVerb, LIGHT } from '../../lexicon.ts';
import { eventNounAt } from '../../tells/nouns.ts';
import type { Context } from '../context.ts';
import { fromClause } from '../fromText.ts';
import type { Found } from '../found.ts';

/** How far the news event from which a date is taken may lie from the publication, in ms. */
const NEAR = 8 * 86_400_000;
/** Kinds of events that go with the meeting that an article is about. */
const TOGETHER = new Set(['diplomacy', 'agreement', 'ceremony']);

/**
 * News tells of one occasion in several sentences, and dates it once ("welcomed him on Tuesday … The leaders also held talks").
 * What the same actors did together, told without a date, was on that day: inferred.
 * @param anchor the dated event that the article tells first
 */
export function inferredEvents(sentence: Analysed, context: Context, anchor: Found | undefined): Found[] {
  if (!anchor?.when || !context.published || sentence.times.length > 0) return [];
  const day = readDate(anchor.when.edtf)!;
  if (day.precision !== 'day' || Math.abs(day.start - context.published.start) > NEAR) return [];
  const persons = new Set(anchor.actors.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  return sentence.clauses.flatMap((clause): Found[] => {
    if (clause.kind !== 'main' || clause.verb.form !== 'past' || !isTogether(sentence, clause)) return [];
    const found = fromClause(sentence, context, clause, { edtf: anchor.when!.edtf, dating: 'inferred' });
    const shared = found?.actors.filter(({ id }) => persons.has(id)).length ?? 0;
    return found && shared >= Math.min(2, persons.size) && shared > 0 ? [{ ...found, planned: false }] : [];
  });
}

/** Whether the clause tells of a meeting, an agreement, a ceremony. */
function isTogether(sentence: Analysed, clause: Clause): boolean {
  const { verb } = clause;
  const nouns = sentence.chunks.flatMap((chunk, index) =>
    chunk.from >= verb.to && chunk.from < clause.to ? (eventNounAt(sentence, index) ?? []) : [],
  );
  const isLight = LIGHT.has(verb.lemma) || verb.lemma === 'sit' || verb.lemma === 'come';
  if (isLight) return nouns.some(({ lemma }) => TOGETHER.has(categoryOfNoun(lemma) ?? ''));
  return (
    TOGETHER.has(categoryOfVerb(verb.lemma) ?? '') &&
    /^(meet|sign|agree|visit|welcome|receive|host|greet|confer|attend)$/.test(verb.lemma)
  );
}
