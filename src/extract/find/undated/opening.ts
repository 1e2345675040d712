import type { Analysed } from '../../text/analyse.ts';
import type { Clause } from '../../text/clauses.ts';
import { byItsObject } from '../../tells/category.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import { fromClause } from '../fromText.ts';
import { isInHeadline } from './headline.ts';
import { isEventNoun, isEventVerb, LIGHT } from '../../lexicon.ts';
import { headOf, lemmaOf, objectOf } from '../../tells/nouns.ts';
import { isDeed, isDuty } from '../../tells/deed.ts';
import { isPlainSaying } from '../../tells/telling.ts';

/** What had happened before the news, or happens again and again. */
const NOT_NEWS =
  /^(previously|earlier|formerly|once|ago|since|years|decades|centuries|often|usually|always|never|ever|recently|regularly|frequently|constantly|sometimes|traditionally|repeatedly|long|still|until|used)$/i;

/** What goes on for long. */
const LASTING =
  /^(war|conflict|fighting|violence|unrest|crisis|drought|famine|epidemic|pandemic|disease|campaign|dispute|blockade|siege|embargo)$/;

/** Whether a sentence opens an article: the first that has a finite verb, behind bylines and the like. */
export function isOpening({ clauses }: Analysed): boolean {
  return clauses.some(({ kind, verb }) => kind === 'main' && verb.form !== 'participle');
}

/** To say so is news: "has confirmed that its plane had a fault". */
const ADMITS = new Set(['confirm', 'reveal', 'disclose', 'admit', 'acknowledge']);

/** So many of its first sentences may tell what an article's headline says. */
const LEAD = 3;

/**
 * News opens with what is new: "Tanzania expelled five Iraqis", "Ghana has signed a treaty"; or with what its headline says, in its first
 * sentence or soon after. Where nothing gives it a date, it was about the day of publication: inferred, and EDTF's `~` says that it may have
 * been the day before or after.
 * @param before how many sentences with a finite verb the article has told
 */
export function openingEvents(sentence: Analysed, context: Context, before: number): Found[] {
  if (!context.news || !context.published) return [];
  const edtf = `${context.published.edtf}~`;
  return newsIn(sentence, context.headline, before).flatMap(
    (clause) => fromClause(sentence, context, clause, { edtf, dating: 'inferred' }) ?? [],
  );
}

/**
 * Whether a sentence opens an article as only news does: in the perfect of the present, with what its headline says in the present,
 * or, in the past, with what someone said to have happened: "The bank said it sold its stake". So does what is told in the past without a
 * date, where the whole text has none of years before.
 * @param isOfLate whether the text has no date of years before its publication
 */
export function opensNews(
  sentence: Analysed,
  { headline, before, isOfLate }: { headline: ReadonlySet<string>; before: number; isOfLate: boolean },
): boolean {
  return newsIn(sentence, headline, before).some(
    (clause) =>
      isInHeadline(sentence, clause, headline) ||
      clause.kind === 'content' ||
      isOfLate ||
      (clause.verb.form === 'perfect' && tellsEvent(sentence, clause)),
  );
}

/** What a sentence at the head of an article tells as new. */
function newsIn(sentence: Analysed, headline: ReadonlySet<string>, before: number): Clause[] {
  if (before >= LEAD) return [];
  return sentence.clauses
    .flatMap((clause) => newIn(sentence, clause) ?? [])
    .filter(
      (clause) =>
        isInHeadline(sentence, clause, headline) ||
        (before === 0 &&
          (tellsEvent(sentence, clause) || isDeed(sentence, clause) || ADMITS.has(clause.verb.lemma))),
    );
}

/** What a main clause tells as new, itself or as what someone said: without a time of its own. */
function newIn(sentence: Analysed, clause: Clause): Clause | undefined {
  if (clause.kind !== 'main') return undefined;
  const told = toldIn(sentence, clause);
  const own = told ?? clause;
  const isNew = (told ?? isJustNow(sentence, clause)) && isOfNow(sentence, own) && !isLasting(sentence, own);
  return isNew ? own : undefined;
}

/**
 * A perfect of the present has no date: another in its sentence is of something else. In the past tense it may be the date of both, but for
 * one that only says who or what is meant: "the bank, which was founded in 1901, bought its rival".
 */
function isOfNow({ clauses, tokens, times }: Analysed, { verb, from, to }: Clause): boolean {
  const aside = clauses.filter(({ kind }) => kind === 'relative');
  const isOwn = (at: number) =>
    verb.form === 'perfect' ? at >= from && at < to : !aside.some((each) => at >= each.from && at < each.to);
  return (
    !times.some(({ range }) => isOwn(range.from)) &&
    !tokens.some(({ text }, index) => isOwn(index) && NOT_NEWS.test(text))
  );
}

/** "The war has killed thousands": over years. */
function isLasting({ tokens }: Analysed, { verb, subject }: Clause): boolean {
  return (
    verb.form === 'perfect' && subject !== undefined && LASTING.test(lemmaOf(tokens[headOf(tokens, subject)]))
  );
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
  if (isDuty(sentence, clause)) return false;
  // "Warrants were issued", "Talks began"
  const isSubject = clause.subject && isEventNoun(lemmaOf(tokens[headOf(tokens, clause.subject)]));
  const isWithObject = LIGHT.has(lemma) && (isSubject || objectOf(sentence, clause) !== undefined);
  return isEventVerb(lemma) || isWithObject || byItsObject(sentence, clause) !== undefined;
}
