import type { Analysed } from '../text/analyse.ts';
import type { Clause } from '../text/clauses.ts';
import type { Range } from '../text/chunks.ts';
import { LIGHT } from './lexicon.ts';
import { eventNounAt, type EventNoun } from './nouns.ts';

/** What a time expression dates: an event noun, or the verb of a clause. */
export type Host =
  | { noun: EventNoun }
  | { clause: number; /** The verb's object, for where the verb tells no event. */ object?: EventNoun };

/** These say that something was before or after, not when. */
const NOT_WHEN = /^(since|until|till|before|after|after|prior|beyond|from|than|pre-|post-)$/i;

/**
 * What a time expression dates, by syntax near at hand: the noun whose phrase it is in, or that stands right before it; the clause
 * that it opens ("in 2024, when …"); the clause that it is in; the next main clause, if it stands in front.
 * @param range the time expression's tokens
 */
export function hostOf(sentence: Analysed, range: Range): Host | undefined {
  const { chunks, clauses, tokens } = sentence;
  const index = chunks.findIndex((chunk) => chunk.from <= range.from && chunk.to >= range.to);
  if (index < 0) return undefined;
  if (chunks[index].kind === 'noun') {
    const noun = eventNounAt(sentence, index);
    return noun && { noun };
  }
  if (chunks[index].kind === 'adverb') {
    // "(1874-1965)" behind a person is a life, behind a battle its date.
    const noun = nounBefore(sentence, index - 1);
    return noun && { noun };
  }
  const preposition = chunks[index - 1]?.kind === 'preposition' ? tokens[chunks[index - 1].from] : undefined;
  if (preposition && NOT_WHEN.test(preposition.text)) return undefined;
  const opened = clauseOpenedBy(sentence, index);
  if (opened >= 0) return { clause: opened };
  const before = index - (preposition ? 2 : 1);
  const noun = nounBefore(sentence, before);
  if (noun && !isComplement(sentence, noun, clauses)) return { noun };
  const host = clauseHost(sentence, range);
  return host && noun ? { ...host, object: noun } : host;
}

/** "in 2024, when Mongolia hosted Putin" */
function clauseOpenedBy({ chunks, clauses, tokens }: Analysed, index: number): number {
  const next = chunks[index + 1]?.kind === 'comma' ? chunks[index + 2] : chunks[index + 1];
  if (next?.kind !== 'subordinator' || !/^when$/i.test(tokens[next.from].text)) return -1;
  return clauses.findIndex((clause) => clause.from === next.from);
}

/** The event noun whose phrase ends at a chunk: "invasion of Ukraine | in February 2022". */
function nounBefore(sentence: Analysed, index: number): EventNoun | undefined {
  const { chunks } = sentence;
  for (let at = index; at >= 0; at--) {
    const { kind } = chunks[at];
    if (kind !== 'noun' && kind !== 'preposition') return undefined;
    const noun = eventNounAt(sentence, at);
    if (noun && noun.phrase.to >= chunks[index].to) return noun;
  }
  return undefined;
}

/** Prepositions behind which an event is no part of what the verb says: "has grown closer since the invasion in 2022". */
const ASIDE = /^(since|after|before|following|despite|during|until|because|amid)$/i;
/** These belong to the verb if they stand right behind it ("agreed to a meeting"), else to the noun before. */
const OF_EITHER = /^(from|by|about|over|of|for|to|with|under)$/i;

/** Whether the noun is the verb's own object or place, so that the time is the verb's: "launched an invasion in 2022". */
function isComplement({ chunks, tokens }: Analysed, noun: EventNoun, clauses: readonly Clause[]): boolean {
  const clause = clauses.findLast(({ verb }) => verb.to <= noun.phrase.from);
  if (!clause) return false;
  const before = chunks[noun.chunk - 1];
  if (/^(verb|adverb|noun)$/.test(before?.kind ?? ''))
    return LIGHT.has(clause.verb.lemma) || !hasOwner(tokens, chunks[noun.chunk]);
  if (before?.kind !== 'preposition') return false;
  const preposition = tokens[before.from].text;
  if (OF_EITHER.test(preposition)) return chunks[noun.chunk - 2]?.kind === 'verb';
  return !ASIDE.test(preposition);
}

/** "condemned Iraq's invasion of Kuwait on Aug. 2": an event that has its own actor has its own time. */
function hasOwner(tokens: Analysed['tokens'], { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ text, pos }) => pos === 'PART' && /^'s?$/.test(text));
}

function clauseHost({ clauses }: Analysed, range: Range): { clause: number } | undefined {
  const inside = clauses.findLastIndex((clause) => clause.from <= range.from && clause.to >= range.to);
  // In front of its clause, be it right before it or before an aside: "In 1945, after …, troops marched".
  const isBefore = inside < 0 || clauses[inside].verb.from > range.to;
  const ahead = clauses.findIndex(({ kind, verb }) => kind === 'main' && verb.from >= range.to);
  if (inside < 0) return ahead < 0 ? undefined : { clause: ahead };
  if (isBefore) return { clause: inside };
  return { clause: owner(clauses, inside) };
}

/** The time in an infinitive's clause is that of the finite verb: "agreed to withdraw in 1994" says when they agreed, or both. */
function owner(clauses: readonly Clause[], index: number): number {
  const clause = clauses[index];
  return clause.kind === 'infinitive' && clause.parent !== undefined ? clause.parent : index;
}
