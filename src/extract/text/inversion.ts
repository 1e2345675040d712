import type { Chunk, Range } from './chunks.ts';
import { verbFollows } from './later.ts';
import { isSaying } from './saying.ts';
import type { Token } from './sentences.ts';
import type { State } from './state.ts';
import { isFinite, type VerbForm, type VerbGroup } from './verbs.ts';

/** Behind these the auxiliary stands before its subject. With those of the first kind it did happen. */
const HAPPENED = /^(not until|only|no sooner|hardly|scarcely)\b/i;
const DID_NOT = /^(never|nor|neither|rarely|seldom|nowhere|under no)\b/i;

/** The auxiliaries, with what they make of the verb behind their subject. */
const FORMS: ReadonlyMap<string, VerbForm> = new Map([
  ['did', 'past'],
  ['do', 'present'],
  ['does', 'present'],
  ['has', 'perfect'],
  ['have', 'perfect'],
  ['had', 'perfect'],
]);

/**
 * Puts "Not until 1994 did the state adopt it" and "It was in 1994 that the state adopted it" in their plain order, as far as
 * clauses are concerned: what comes before is set off from "the state adopted it".
 */
export function uninverted(chunks: readonly Chunk[], tokens: readonly Token[]): readonly Chunk[] {
  return withoutCleft(withoutFront(chunks, tokens), tokens);
}

function withoutFront(chunks: readonly Chunk[], tokens: readonly Token[]): readonly Chunk[] {
  const at = chunks.findIndex(
    ({ verb }, index) => verb && FORMS.has(wordAt(tokens, verb.main)) && chunks[index + 1]?.kind === 'noun',
  );
  const verb = chunks.findIndex((chunk, index) => index > at && chunk.kind === 'verb');
  if (at < 0 || verb < 0) return chunks;
  const start = chunks.findLastIndex(({ kind }, index) => index < at && kind === 'stop') + 1;
  const auxiliary = chunks[at].verb!.main;
  const opening = textOf(tokens, { from: chunks[start].from, to: auxiliary });
  const negated = DID_NOT.test(opening);
  if (!negated && !HAPPENED.test(opening)) return chunks;
  const form = FORMS.get(wordAt(tokens, auxiliary))!;
  return chunks.map((chunk, index) => {
    if (index === at) return { kind: 'stop', from: chunk.from, to: chunk.to };
    return index === verb ? { ...chunk, verb: { ...chunk.verb!, form, negated } } : chunk;
  });
}

function withoutCleft(chunks: readonly Chunk[], tokens: readonly Token[]): readonly Chunk[] {
  const is = (chunk: Chunk | undefined, words: RegExp) =>
    chunk !== undefined && words.test(textOf(tokens, chunk));
  const it = chunks.findIndex(
    (chunk, index) => is(chunk, /^it$/i) && is(chunks[index + 1], /^(is|was)( not| only)?$/i),
  );
  const that = chunks.findIndex((chunk, index) => index > it && is(chunk, /^that$/i));
  const between = chunks.slice(it + 2, that);
  const isWhen =
    between.some(({ kind }) => kind === 'time') &&
    between.every(({ kind }) => /^(time|preposition|adverb|subordinator)$/.test(kind));
  if (it < 0 || that < 0 || !isWhen) return chunks;
  return chunks.map((chunk, index) => {
    if (index === it || index === it + 1) return { kind: 'adverb', from: chunk.from, to: chunk.to };
    return index === that ? { kind: 'stop', from: chunk.from, to: chunk.to } : chunk;
  });
}

function textOf(tokens: readonly Token[], { from, to }: Range): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

const wordAt = (tokens: readonly Token[], at: number) => tokens[at].text.toLowerCase();

/** "…, said the mayor": who said it, behind the verb, if no verb of theirs follows; behind a quotation, with any verb of saying. */
export function saysBefore(
  { last, noun, suspended, words }: State,
  { lemma, from, main, form }: VerbGroup,
  behind: readonly Chunk[],
): Range | undefined {
  const isQuote = last !== undefined && /^["”'’]+$/.test(words(last));
  const isBehind = isQuote ? isSaying(lemma) : last?.kind === 'comma' && lemma === 'say';
  const [who] = behind;
  if (noun || !isBehind || from !== main || !isFinite(form) || who?.kind !== 'noun') return undefined;
  const end = behind.findIndex(({ kind }) => !/^(noun|preposition|time|adverb|and)$/.test(kind));
  const stop = behind[end];
  const isWhole = end < 0 || /^(comma|stop|relative)$/.test(stop.kind) || stop.verb?.form === 'gerund';
  // "The blast, said the mayor, injured nine"; but "The bank, based in Oslo, said profits"
  const isAwaited = suspended !== undefined && !isQuote && !verbFollows(behind.slice(end + 1), words);
  return isWhole && !isAwaited ? { from: who.from, to: who.to } : undefined;
}
