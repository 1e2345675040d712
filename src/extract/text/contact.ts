import type { Chunk } from './chunks.ts';
import { isIntransitive } from './needsObject.ts';
import { verbFollows } from './later.ts';
import { isSaying, mayHaveObject } from './saying.ts';
import type { Token } from './sentences.ts';
import { isObject, type State } from './state.ts';
import { isOnlyPast, type VerbGroup } from './verbs.ts';

/** "The treaty | the two sides signed in May was broken": a clause about the noun before, without "that". */
export function opensContact(state: State, chunks: readonly Chunk[], index: number): boolean {
  const { last, noun, words } = state;
  const [own, first, next] = chunks.slice(index);
  if (last?.kind !== 'noun' || !first?.verb || next?.kind === 'noun') return false;
  if (!/^(past|perfect)$/.test(first.verb.form) || first.verb.passive) return false;
  if (!noun || isObject(state)) return isOfObject(state, words(own), first, next);
  return (
    /^(the|he|she|they|it|his|her|its|their)\b/i.test(words(own)) &&
    verbFollows(chunks.slice(index + 2), words)
  );
}

/** "apologised for remarks | he made in 2015", "houses a collection | the king bought" */
function isOfObject(state: State, who: string, { verb }: Chunk, next: Chunk | undefined): boolean {
  const { clauses, opener, lastNoun, last, noun, words } = state;
  const before = clauses.at(-1);
  if (!before || lastNoun?.to !== last!.to || (opener && opener.at >= before.verb.to)) return false;
  // "told the king he had lost"; "As soon as the fleet had put to sea the army marched"
  const hasMain = clauses.some(({ kind }) => kind === 'main');
  const isTold =
    isSaying(before.verb.lemma) && !(mayHaveObject(before.verb.lemma) && noun?.from === before.verb.to);
  if (isTold || (before.kind === 'subordinate' && !hasMain)) return false;
  if (/^(he|she|they|it|we|I)$/i.test(who)) return true;
  // "considered him | a man related to", "fifty CDs | a year sold"
  if (/^(him|her|it|them)$/i.test(words(last!)) || /^an? (day|week|month|year)$/.test(who)) return false;
  const isPhrase = next?.verb?.form === 'infinitive' || /^(to|by|for)$/i.test(next ? words(next) : '');
  if (
    isIntransitive(verb!.lemma) ||
    (isPhrase && verb!.form === 'past' && !isOnlyPast(lastWord(verb!, words)))
  )
    return false;
  return /^((the|an?|his|her|its|their|\p{Lu}\p{Ll}+) |\p{Ll}+s$)/u.test(who);
}

function lastWord({ main }: VerbGroup, words: State['words']): string {
  return words({ kind: 'verb', from: main, to: main + 1 });
}

/** "retook the town rebels had seized": the town, and who had seized it, are two phrases. */
export function splitContacts(chunks: readonly Chunk[], tokens: readonly Token[]): Chunk[] {
  return chunks.flatMap((chunk, index) => {
    const [first, next] = chunks.slice(index + 1);
    const before = chunks[index - 1];
    const [thing, who] = tokens.slice(chunk.to - 2, chunk.to);
    const isSplit =
      chunk.kind === 'noun' &&
      chunk.to - chunk.from > 2 &&
      before?.kind === 'verb' &&
      !isSaying(before.verb!.lemma) &&
      tokens[chunk.from].pos === 'DET' &&
      thing.pos === 'NOUN' &&
      thing.text === thing.lemma &&
      who.pos === 'NOUN' &&
      /[^s]s$/.test(who.text) &&
      /^(past|perfect)$/.test(first?.verb?.form ?? '') &&
      !first.verb!.passive &&
      next?.kind !== 'noun' &&
      !isIntransitive(first.verb!.lemma);
    return isSplit
      ? [
          { ...chunk, to: chunk.to - 1 },
          { ...chunk, from: chunk.to - 1 },
        ]
      : [chunk];
  });
}
