import type { Analysed } from '../../text/analyse.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import { fromClause } from '../fromText.ts';
import { linkOf } from './link.ts';
import { tellsEvent, toldIn } from './opening.ts';
import { leadsAway } from './own.ts';
import type { Running } from './thread.ts';
import { aboutThen } from '../when.ts';

/** What news tells again and again of what is past, paragraph by paragraph. */
const RECALLED = new Set([
  'die',
  'kill',
  'injure',
  'wound',
  'murder',
  'shoot',
  'stab',
  'drown',
  'perish',
  'make',
  'bear',
  'give',
]);

/**
 * "On 12 April two battleships struck mines. The first sank almost immediately": what the next sentence tells, without a time
 * of its own and without a word that leads to another, was on the same day, or in the same month: inferred.
 * @param running the occasion of which the sentences before told
 */
export function continuedEvents(sentence: Analysed, context: Context, running: Running | undefined): Found[] {
  if (!running) return [];
  const isSameParagraph = running.sentence.block === sentence.block;
  if (!isSameParagraph && !(context.news && running.stays)) return [];
  const before = causes(sentence).flatMap(
    (clause) =>
      fromClause(sentence, context, clause, { edtf: aboutThen(running.when.edtf), dating: 'inferred' }) ?? [],
  );
  const next = sentence.clauses.flatMap((clause): Found[] => {
    if (clause.kind !== 'main' || clause.verb.form !== 'past' || leadsAway(sentence, clause)) return [];
    const told = toldIn(sentence, clause) ?? clause;
    const link = told.verb.form === 'past' ? linkOf(sentence, told, running, context.news) : undefined;
    if (!link || (running.isBack && (told !== clause || RECALLED.has(told.verb.lemma)))) return [];
    const edtf = link === 'then' ? running.when.edtf : aboutThen(running.when.edtf);
    const found = fromClause(sentence, context, told, { edtf, dating: 'inferred' });
    return found ? [{ ...found, planned: false }] : [];
  });
  return [...next, ...before];
}

/** "The warnings came after the embassy was bombed", "The decision was made after the minister returned": what had just happened. */
function causes(sentence: Analysed): Clause[] {
  const { clauses, tokens } = sentence;
  return clauses.filter((clause) => {
    const outcome = clause.opener === 'after' ? clauses[clause.parent ?? -1] : undefined;
    if (outcome?.kind !== 'main' || clause.verb.form !== 'past' || leadsAway(sentence, clause)) return false;
    // "The move came a day after the assembly voted": not of the same day.
    if (/^(days?|weeks?|months?|years?)$/i.test(tokens[clause.from - 1]?.text ?? '')) return false;
    const isTheSame = DEFINITE.test(tokens[outcome.subject?.from ?? 0].text);
    return (
      isTheSame && (outcome.verb.lemma === 'come' || outcome.verb.passive) && tellsEvent(sentence, clause)
    );
  });
}

/** What the text has told of. */
const DEFINITE = /^(the|this|that|these|those|his|her|its|their)$/i;
