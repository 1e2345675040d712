import type { Category } from '../../../events/index.ts';
import type { Analysed } from '../../text/analyse.ts';
import type { Range } from '../../text/chunks.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Token } from '../../text/sentences.ts';
import { categoryOf } from '../../tells/category.ts';
import { isEventNoun } from '../../lexicon.ts';
import { headOf, lemmaOf, objectOf } from '../../tells/nouns.ts';
import { isDeed } from '../../tells/deed.ts';
import { tellsEvent } from './opening.ts';
import type { Running } from './thread.ts';

/** Words that hold a sentence to the moment of the one before. */
const THEN =
  /\b(then|immediately|instantly|simultaneously|meanwhile|there|promptly|within (minutes|hours|seconds|moments)|(minutes|hours|moments) (later|after))\b/i;
/** What states do as an answer to the news, not what they did long before. */
const ANSWERS = new Set<Category | undefined>(['diplomacy', 'aid', 'law']);

/**
 * How a clause goes on from what is told: `then`, by a word like "meanwhile", a pronoun, or by who acts again; `about` then, where
 * only nothing leads away; undefined, where it may be of another time.
 */
export function linkOf(
  sentence: Analysed,
  clause: Clause,
  { sentence: before, stays }: Running,
  news: boolean,
): 'then' | 'about' | undefined {
  const { tokens } = sentence;
  // "with Putin on his right and Kim on his left": no verb, and no subject.
  if (!clause.subject || isOpen(sentence, clause.subject)) return undefined;
  const head = tokens[headOf(tokens, clause.subject)];
  const isAgain = before.tokens.some(({ lemma, pos }) => lemma === head.lemma && /^(NOUN|PROPN)$/.test(pos));
  // "The visit climaxed": the event itself goes on.
  if (isAgain && isEventNoun(lemmaOf(head))) return 'then';
  if (!tellsEvent(sentence, clause) && !(news && isDeed(sentence, clause))) return undefined;
  // "The index fell 1.6 percent" is no fall of a town.
  if (clause.verb.lemma === 'fall' && tokens[clause.verb.to]?.pos === 'NUM') return undefined;
  if (THEN.test(textOf(sentence)) || /^(he|she|it|they)$/i.test(head.text)) return 'then';
  const isOther = !isState(sentence, head);
  if (isOther && doesMore(sentence, clause.subject, before)) return 'then';
  if (!stays) return undefined;
  return isOther || ANSWERS.has(categoryOf(sentence, clause, objectOf(sentence, clause)))
    ? 'about'
    : undefined;
}

/** Whether who acts has acted in the sentence before; but "Kenya's ministry" is not the ministry of which that told. */
function doesMore({ tokens: own }: Analysed, who: Range, { clauses, tokens }: Analysed): boolean {
  const names = own.slice(who.from, who.to).filter(({ pos }) => pos === 'PROPN');
  const isNew = names.some(({ text }) => !tokens.some((token) => token.text === text));
  return (
    !isNew &&
    clauses.some(
      ({ subject }) => subject && tokens[headOf(tokens, subject)].lemma === own[headOf(own, who)].lemma,
    )
  );
}

/** "Kim on his": something is wanting. */
function isOpen({ tokens }: Analysed, { from, to }: Range): boolean {
  return to - from > 1 && /^(PRON|DET|ADP)$/.test(tokens[to - 1].pos);
}

/** A state is spoken of all through an article, of today and of long ago. */
function isState({ mentions }: Analysed, { start, end }: Token): boolean {
  return mentions.some(
    ({ actor, ...each }) => actor?.kind === 'state' && each.start <= start && each.end >= end,
  );
}

export function textOf({ tokens }: Analysed): string {
  return tokens.map(({ text }) => text).join(' ');
}
