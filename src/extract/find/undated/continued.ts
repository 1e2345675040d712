import type { Analysed } from '../../text/analyse.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import { fromClause } from '../fromText.ts';
import { linkOf } from './link.ts';
import { toldIn } from './opening.ts';
import { isWithoutTime, wordsUntil } from './own.ts';
import type { Running } from './thread.ts';
import { aboutThen } from '../when.ts';

/** Words that lead away from it. */
const AWAY =
  /\b(later|eventually|soon|often|usually|always|never|previously|earlier|formerly|finally|ultimately|subsequently|afterwards?|since|before|again|still|already|recently|although|though|whenever|centuries|decades|years|months|weeks)\b/i;

/** Whether a clause may be of another time than the text around it. */
export function leadsAway(sentence: Analysed, clause: Clause): boolean {
  return !isWithoutTime(sentence, clause) || AWAY.test(wordsUntil(sentence, clause));
}

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
  return sentence.clauses.flatMap((clause): Found[] => {
    if (clause.kind !== 'main' || clause.verb.form !== 'past' || leadsAway(sentence, clause)) return [];
    const told = toldIn(sentence, clause) ?? clause;
    const link = told.verb.form === 'past' ? linkOf(sentence, told, running, context.news) : undefined;
    if (!link || (running.isBack && (told !== clause || RECALLED.has(told.verb.lemma)))) return [];
    const edtf = link === 'then' ? running.when.edtf : aboutThen(running.when.edtf);
    const found = fromClause(sentence, context, told, { edtf, dating: 'inferred' });
    return found ? [{ ...found, planned: false }] : [];
  });
}
