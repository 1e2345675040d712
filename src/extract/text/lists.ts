import type { Chunk } from './chunks.ts';
import type { State } from './state.ts';

/** "A, B and C" before a verb: the token behind C; 0 if a comma begins no list. */
export function listEnd(state: State, chunks: readonly Chunk[], index: number): number {
  // "The three allies, A, B and C, met": the list is their name.
  const isNaming = (all: readonly Chunk[], at: number) =>
    state.suspended !== undefined && all[at]?.kind === 'comma' && all[at + 1]?.kind === 'verb';
  // "…, and the king resigned": a new sentence, not the second of two.
  if (chunks[index + 1]?.kind === 'and') return 0;
  let at = index;
  let hasAnd = false;
  while (!hasAnd && (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'and')) {
    hasAnd ||= chunks[at].kind === 'and';
    if (chunks[at].kind === 'comma' && chunks[at + 1]?.kind === 'and') {
      at++;
      hasAnd = true;
    }
    if (chunks[at + 1]?.kind === 'noun') {
      at += 2;
      while (chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'noun') at += 2;
    } else return 0;
  }
  // "Poland and the Czech Republic Friday formally joined", "on Friday joined"
  while (/^(noun|adverb|time)$/.test(chunks[at]?.kind ?? '') || isWhen(chunks, at)) at++;
  // "Poland, Hungary and Slovakia, who joined, …"
  const isToldOf = chunks[at]?.kind === 'comma' && chunks[at + 1]?.kind === 'relative';
  return hasAnd && (chunks[at]?.kind === 'verb' || isToldOf || isNaming(chunks, at)) ? chunks[at].from : 0;
}

/** "in the North Sea, the Baltic and the Black Sea": the token behind a list that is no subject; 0 if a comma begins none. */
export function objectsEnd(
  { last, clauses, suspended }: State,
  chunks: readonly Chunk[],
  index: number,
): number {
  if (last?.kind !== 'noun' || clauses.length === 0) return 0;
  let at = index;
  while (chunks[at]?.kind === 'comma' && chunks[at + 1]?.kind === 'noun') at += 2;
  if (at === index || chunks[at]?.kind !== 'and' || chunks[at + 1]?.kind !== 'noun') return 0;
  at += 2;
  while (chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'noun') at += 2;
  // "Protesters angered by a bill that raised taxes on bread, oil and soap | broke in": they have waited for this verb.
  if (suspended && chunks[at]?.kind === 'verb' && last.from > suspended.to) return chunks[at].from;
  // ", the army and the navy attacked": a new subject.
  return /^(verb|adverb|noun|relative|comma)$/.test(chunks[at]?.kind ?? '') ? 0 : chunks[at - 1].to;
}

function isWhen(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'time';
}
