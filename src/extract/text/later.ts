import type { Chunk } from './chunks.ts';
import { needsObject } from './needsObject.ts';
import type { State } from './state.ts';
import { isFinite } from './verbs.ts';

/** What follows later in a sentence: whether a noun still waits for its verb. */

/** Such verbs with such a preposition are whole without an object: "led to", "called for". */
export const GOES_WITH: Record<string, RegExp> = { lead: /^to$/i, call: /^(for|on|upon)$/i, write: /^to$/i };

/** Verbs that give a name: "a puppy named Rex". */
export const NAMING = new Set(['call', 'name', 'dub', 'title', 'nickname']);

/** "The president, asked about it, replied": another finite verb follows, be it behind a comma. */
export function isResumed(chunks: readonly Chunk[], words: State['words']): boolean {
  if (
    verbFollows(
      chunks.filter(({ kind }) => kind !== 'comma'),
      words,
    )
  )
    return true;
  return chunks.some(({ kind }, at) => {
    const next = chunks.slice(at + 1).find((each) => each.kind !== 'adverb' && each.kind !== 'time');
    return kind === 'comma' && next?.verb !== undefined && isFinite(next.verb.form);
  });
}

/** "troops stationed there crossed": another finite verb follows within the clause, and has no subject of its own. */
export function verbFollows(chunks: readonly Chunk[], words: State['words']): boolean {
  const end = chunks.findIndex(
    ({ kind, verb }, at) =>
      /^(comma|stop|and|subordinator|relative)$/.test(kind) ||
      (verb !== undefined && isFinite(verb.form) && !isReducedLater(chunks, at, words)),
  );
  if (chunks[end]?.kind !== 'verb') return false;
  const between = chunks.slice(0, end);
  return !between.some(({ kind }, at) => kind === 'noun' && between[at - 1]?.kind !== 'preposition');
}

/** "played in the yard with a puppy named Rex", "rose in the quarter ended in June": a participle as well. */
function isReducedLater(chunks: readonly Chunk[], at: number, words: State['words']): boolean {
  const [before, { verb }, next] = [chunks[at - 1], chunks[at], chunks[at + 1]];
  if (!verb || verb.form !== 'past' || verb.to - verb.from > 1 || before?.kind === 'preposition')
    return false;
  if (NAMING.has(verb.lemma)) return before?.kind === 'noun' && next?.kind === 'noun';
  // "answered with an attack aimed at the port"
  if (needsObject(verb.lemma) && before?.kind === 'noun' && next?.kind === 'preposition')
    return !GOES_WITH[verb.lemma]?.test(words(next));
  return verb.lemma === 'end' && next?.kind === 'time' && before !== undefined && PERIOD.test(words(before));
}

/** What ends: "the quarter ended in June". */
export const PERIOD = /(quarter|year|months?|weeks?|period|half)$/i;
