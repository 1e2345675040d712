import type { Analysed } from '../../text/analyse.ts';
import type { Chunk, Range } from '../../text/chunks.ts';
import type { Clause } from '../../text/clauses.ts';
import type { VerbGroup } from '../../text/verbs.ts';
import { isEventVerb, LIGHT } from '../../lexicon.ts';

/**
 * "A list issued by the court on Thursday named 31 people": a participle behind its noun tells an event of its own where it has
 * an own time: one right behind it, or one that its main clause does not need.
 * @param index the time's chunk
 */
export function reducedAt(sentence: Analysed, index: number): Clause | undefined {
  const { chunks, clauses } = sentence;
  let at = index - 1;
  while (/^(noun|preposition|adverb)$/.test(chunks[at]?.kind ?? '')) at--;
  const reduced = at > 0 ? reducedOf(sentence, at, chunks[index].to) : undefined;
  const main = reduced && clauses.findLast((clause) => clause.verb.to <= reduced.from);
  return main && isEventVerb(main.verb.lemma) && index - at > 2 ? undefined : reduced;
}

/**
 * "the Feb. 23 accord signed by Annan": the time within the noun is that of the participle, too.
 * @param index the noun's chunk
 */
export function reducedBehind(sentence: Analysed, index: number): Clause | undefined {
  const { chunks, tokens } = sentence;
  const [verb, by] = chunks.slice(index + 1);
  const isBy = by?.kind === 'preposition' && /^(by|between)$/i.test(tokens[by.from].text);
  const end = chunks.slice(index + 2).find(({ kind }) => !/^(noun|preposition|and|adverb)$/.test(kind));
  const reduced = verb && isBy ? reducedOf(sentence, index + 1, end?.from ?? tokens.length) : undefined;
  const { from, to } = chunks[index];
  return reduced && { ...reduced, subject: { from, to } };
}

/** The clause that a participle and the noun before it make, if they are no clause already. */
function reducedOf({ chunks, clauses, tokens }: Analysed, at: number, to: number): Clause | undefined {
  const { verb, from } = chunks[at];
  const noun = chunks[at - 1];
  if (!verb || noun?.kind !== 'noun' || !/^(NOUN|PROPN)$/.test(tokens[noun.to - 1].pos)) return undefined;
  if (clauses.some((clause) => clause.verb.from === from) || !isParticiple(verb)) return undefined;
  if (isProof(tokens[noun.to - 1].text, verb.lemma)) return undefined;
  return {
    kind: 'relative',
    verb: { ...verb, form: 'participle', passive: true },
    subject: phraseTo(chunks, tokens, at - 1),
    from,
    to,
  };
}

/** "said in a report published on Monday", "images taken on Monday showed": from where it is known, not what happened. */
function isProof(noun: string, lemma: string): boolean {
  return (
    /^(report|poll|survey|study|statement|data|figures|statistics|images?|photos?|photographs?|pictures?|footage|videos?|interview|article|letter|document|documents)$/i.test(
      noun,
    ) && /^(publish|release|issue|take|post|obtain|film|shoot|record|conduct|give|see|circulate)$/.test(lemma)
  );
}

/** Whether a time says when a paper or a picture was made from which the sentence has what it tells. */
export function isOfProof({ chunks, clauses, tokens }: Analysed, index: number): boolean {
  const at = chunks[index - 1]?.kind === 'preposition' ? index - 2 : index - 1;
  const [noun, { verb }] = [chunks[at - 1], chunks[at] ?? {}];
  return (
    noun?.kind === 'noun' &&
    verb !== undefined &&
    isParticiple(verb) &&
    !clauses.some((clause) => clause.verb.from === verb.from) &&
    isProof(tokens[noun.to - 1].text, verb.lemma)
  );
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
