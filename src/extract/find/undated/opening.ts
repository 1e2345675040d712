import type { Analysed } from '../../text/analyse.ts';
import type { Clause } from '../../text/clauses.ts';
import { byItsObject } from '../tells/category.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import { fromClause } from '../fromText.ts';
import { isEventNoun, isEventVerb, LIGHT } from '../tells/lexicon.ts';
import { headOf, lemmaOf, objectOf } from '../tells/nouns.ts';
import { isPlainSaying } from '../tells/telling.ts';

/** What had happened before the news, or happens again and again. */
const NOT_NEWS =
  /\b(previously|earlier|formerly|once|ago|since|years|decades|centuries|often|usually|always|never|regularly|traditionally|repeatedly|long|still|until|used)\b/i;

/** Whether a sentence opens an article: the first that has a finite verb, behind bylines and the like. */
export function isOpening({ clauses }: Analysed): boolean {
  return clauses.some(({ kind, verb }) => kind === 'main' && verb.form !== 'participle');
}

/**
 * News opens with what is new: "Tanzania expelled five Iraqis", "Ghana has signed a treaty". Where the first sentence gives no
 * date, it was about the day of publication: inferred, and EDTF's `~` says that it may have been the day before or after.
 */
export function openingEvents(sentence: Analysed, context: Context): Found[] {
  if (!context.news || !context.published || sentence.times.length > 0) return [];
  if (sentence.tokens.some(({ text }) => NOT_NEWS.test(text))) return [];
  const edtf = `${context.published.edtf}~`;
  return sentence.clauses.flatMap((clause): Found[] => {
    if (clause.kind !== 'main') return [];
    const told = toldIn(sentence, clause);
    if (!(told || isJustNow(sentence, clause)) || !tellsEvent(sentence, told ?? clause)) return [];
    const found = fromClause(sentence, context, told ?? clause, { edtf, dating: 'inferred' });
    return found ? [found] : [];
  });
}

/** "Police said they had arrested two men": what is said to have happened. */
export function toldIn({ clauses }: Analysed, clause: Clause): Clause | undefined {
  if (!isPlainSaying(clause)) return undefined;
  const index = clauses.indexOf(clause);
  const told = clauses.slice(index + 1).find(({ kind, parent }) => kind === 'content' && parent === index);
  return told && /^(past|perfect)$/.test(told.verb.form) ? told : undefined;
}

/** A past tense, or a perfect of the present: "has signed", not "had signed". */
function isJustNow({ tokens }: Analysed, { verb: { form, from, main } }: Clause): boolean {
  if (form === 'past') return true;
  const words = tokens.slice(from, main).map(({ text }) => text);
  return form === 'perfect' && words.some((word) => /^(has|have|'ve|'s)$/i.test(word));
}

/** Whether a clause's verb tells an event, by itself or by its object. */
export function tellsEvent(sentence: Analysed, clause: Clause): boolean {
  const { lemma } = clause.verb;
  const { tokens } = sentence;
  // "The world had to choose": must it, or did it?
  if (tokens.slice(clause.verb.from, clause.verb.main).some(({ text }) => /^to$/i.test(text))) return false;
  // "Warrants were issued", "Talks began"
  const isSubject = clause.subject && isEventNoun(lemmaOf(tokens[headOf(tokens, clause.subject)]));
  const isWithObject = LIGHT.has(lemma) && (isSubject || objectOf(sentence, clause) !== undefined);
  return isEventVerb(lemma) || isWithObject || byItsObject(sentence, clause) !== undefined;
}
