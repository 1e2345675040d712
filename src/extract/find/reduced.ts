import type { Analysed } from '../text/analyse.ts';
import type { Chunk, Range } from '../text/chunks.ts';
import type { Clause } from '../text/clauses.ts';
import type { VerbGroup } from '../text/verbs.ts';
import { isEventVerb, LIGHT } from './lexicon.ts';

/**
 * "A list issued by the court on Thursday named 31 people": a participle behind its noun tells an event of its own where it has
 * an own time: one right behind it, or one that its main clause does not need.
 * @param index the time's chunk
 */
export function reducedAt({ chunks, clauses, tokens }: Analysed, index: number): Clause | undefined {
  let at = index - 1;
  while (/^(noun|preposition|adverb)$/.test(chunks[at]?.kind ?? '')) at--;
  const chunk = chunks[at];
  const noun = chunks[at - 1];
  if (!chunk?.verb || noun?.kind !== 'noun' || !/^(NOUN|PROPN)$/.test(tokens[noun.to - 1].pos))
    return undefined;
  const { verb, from } = chunk;
  if (clauses.some((clause) => clause.verb.from === from) || !isParticiple(verb)) return undefined;
  const main = clauses.findLast((clause) => clause.verb.to <= from);
  const isNear = index - at <= 2;
  if (main && isEventVerb(main.verb.lemma) && !isNear) return undefined;
  return {
    kind: 'relative',
    verb: { ...verb, form: 'participle', passive: true },
    subject: phraseTo(chunks, tokens, at - 1),
    from,
    to: chunks[index].to,
  };
}

function isParticiple({ form, from, to, lemma }: VerbGroup): boolean {
  // "a channel called Instex in May": its name is no event.
  const tells = (isEventVerb(lemma) || LIGHT.has(lemma)) && !/^(call|name|dub)$/.test(lemma);
  return tells && to - from === 1 && /^(past|participle)$/.test(form);
}

/** "a list | of | 31 people": the noun phrase that ends with a chunk. */
function phraseTo(chunks: readonly Chunk[], tokens: Analysed['tokens'], last: number): Range {
  let first = last;
  while (
    chunks[first - 2]?.kind === 'noun' &&
    chunks[first - 1].kind === 'preposition' &&
    /^of$/i.test(tokens[chunks[first - 1].from].text)
  )
    first -= 2;
  return { from: chunks[first].from, to: chunks[last].to };
}
