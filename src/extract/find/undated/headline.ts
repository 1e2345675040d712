import type { Article } from '../../read/article.ts';
import type { Analysed } from '../../text/analyse.ts';
import type { Clause } from '../../text/clauses.ts';
import { thirdPerson } from '../../text/verbs.ts';
import { LIGHT } from '../../lexicon.ts';
import { objectOf } from '../../tells/nouns.ts';

/** The words of an article's headline in small letters; none where nobody gave it one, but its first paragraph stands for it. */
export function headlineWords({ title, isUntitled, blocks, text }: Article): Set<string> {
  const isOwn = blocks.every(({ kind, start }) => kind === 'heading' || !text.startsWith(title, start));
  return new Set(isOwn && !isUntitled ? (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) : []);
}

/**
 * Whether the headline tells what a clause does, in the present: "Firm unveils plane" over "The firm has unveiled …". It has the
 * clause's verb or its event noun, and one more of its nouns.
 */
export function isInHeadline(sentence: Analysed, clause: Clause, headline: ReadonlySet<string>): boolean {
  const { tokens } = sentence;
  const { lemma } = clause.verb;
  const object = LIGHT.has(lemma) ? objectOf(sentence, clause)?.lemma : undefined;
  const isTold = formsOf(sentence, clause).some((form) => headline.has(form)) || headline.has(object ?? '');
  const own = [
    ...tokens.slice(clause.subject?.from, clause.subject?.to),
    ...tokens.slice(clause.verb.to, clause.to),
  ];
  const isShared = own.some(
    ({ pos, text, lemma: noun }) =>
      /^(NOUN|PROPN)$/.test(pos) &&
      noun !== object &&
      (headline.has(text.toLowerCase()) || headline.has(noun)),
  );
  return isTold && isShared;
}

/** "Police arrest man", "Mayor arrests man"; "Man arrested" for what is told in the passive. */
function formsOf({ tokens }: Analysed, { verb: { lemma, passive, main } }: Clause): string[] {
  return passive ? [tokens[main].text.toLowerCase()] : [lemma, thirdPerson(lemma)];
}
