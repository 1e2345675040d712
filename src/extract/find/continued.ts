import { readDate } from '../../events/index.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Clause } from '../text/clauses.ts';
import type { Context } from './context.ts';
import type { Found } from './found.ts';
import { fromClause } from './fromText.ts';
import { isEventNoun, isEventVerb, LIGHT } from './lexicon.ts';
import { headOf, lemmaOf, objectOf } from './nouns.ts';

/** Words that hold a sentence to the moment of the one before. */
const THEN =
  /^(then|immediately|instantly|simultaneously|meanwhile|there|promptly)$|^within (minutes|hours|seconds|moments)|^(minutes|hours|moments) (later|after)/i;
/** Words that lead away from it. */
const AWAY =
  /\b(later|eventually|soon|often|usually|always|never|previously|earlier|formerly|finally|ultimately|subsequently|afterwards?|since|before|again|still|already|recently|centuries|decades|years|months|weeks)\b/i;

/**
 * "On 12 April two battleships struck mines. The first sank almost immediately": what the next sentence tells of the same
 * things, without a time of its own, was on the same day: inferred.
 * @param before the events of the sentence right before, in the same paragraph
 */
export function continuedEvents(
  sentence: Analysed,
  context: Context,
  before: { sentence: Analysed; found: readonly Found[] } | undefined,
): Found[] {
  const anchor = before?.found.find(({ when, planned }) => when && when.dating !== 'known' && !planned);
  if (!before || !anchor?.when || sentence.times.length > 0) return [];
  if (readDate(anchor.when.edtf)?.precision !== 'day' || anchor.when.edtf.includes('/')) return [];
  const { edtf } = anchor.when;
  const clause = sentence.clauses.find(({ kind }) => kind === 'main');
  if (!clause || clause.verb.form !== 'past' || !goesOn(sentence, clause, before.sentence)) return [];
  const found = fromClause(sentence, context, clause, { edtf, dating: 'inferred' });
  return found ? [{ ...found, planned: false }] : [];
}

function goesOn(sentence: Analysed, clause: Clause, before: Analysed): boolean {
  const { tokens } = sentence;
  const words = tokens.map(({ text }) => text).join(' ');
  if (AWAY.test(words) || !clause.subject) return false;
  const head = tokens[headOf(tokens, clause.subject)];
  const isAgain = before.tokens.some(({ lemma, pos }) => lemma === head.lemma && /^(NOUN|PROPN)$/.test(pos));
  // "The visit climaxed": the event itself goes on.
  if (isAgain && isEventNoun(lemmaOf(head))) return true;
  if (!isEventVerb(clause.verb.lemma) && !(LIGHT.has(clause.verb.lemma) && objectOf(sentence, clause)))
    return false;
  const isThen = tokens.some((_, at) =>
    THEN.test(
      tokens
        .slice(at, at + 2)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  return isThen || isAgain || /^(he|she|it|they)$/i.test(head.text);
}
