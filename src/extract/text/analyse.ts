import type { Timex } from '../time/index.ts';
import { within, type Mention } from '../names/mentions.ts';
import { chunksOf, type Chunk, type Range } from './chunks.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { Sentence, Token } from './sentences.ts';
import { retagged } from './tags/retagged.ts';

/** A sentence with what was found in it. */
export interface Analysed extends Sentence {
  chunks: readonly Chunk[];
  clauses: Clause[];
  mentions: Mention[];
  times: { timex: Timex; range: Range }[];
}

/**
 * Parts a sentence into chunks and clauses. Its names and times are made firm first, for they are known better
 * than the tagger knows them.
 */
export function analyse(
  sentence: Sentence,
  allMentions: readonly Mention[],
  allTimes: readonly Timex[],
): Analysed {
  const mentions = within(allMentions, sentence.start, sentence.end);
  const tokens = retagged(sentence.tokens, mentions);
  const dated = within(allTimes, sentence.start, sentence.end).filter(
    // "a recently laid minefield": vague words date nothing.
    (timex) => timex.edtf ?? (timex.dating === 'relative' && !timex.value.endsWith('_REF')),
  );
  const times = dated
    .filter((timex) => timex.type !== 'SET' && isTime(sentence, timex))
    .map((timex) => ({ timex, range: rangeOf(tokens, timex) }));
  const names = mentions
    .filter(({ form }) => form !== 'adjective')
    .map((mention) => rangeOf(tokens, mention));
  const chunks = chunksOf(
    tokens,
    times.map(({ range }) => range),
    names,
  );
  const words = (chunk: Chunk) =>
    tokens
      .slice(chunk.from, chunk.to)
      .map(({ text }) => text)
      .join(' ');
  return { ...sentence, tokens, chunks, clauses: clausesOf(chunks, words), mentions, times };
}

/** A war's name is a time in "during the Korean War", not in "veterans of the Korean War". */
function isTime({ tokens }: Sentence, { dating, start, end, text }: Timex): boolean {
  // "the Autumn Harvest Uprising", "the Winter Palace": a name.
  if (/^(Spring|Summer|Autumn|Fall|Winter)$/.test(text))
    return !/^\p{Lu}\p{Ll}/u.test(tokens.find((token) => token.start >= end)?.text ?? '');
  if (
    dating !== 'known' ||
    /^(the\s+)?(\w+ed|final|last|first|early|late|mid|opening|closing|start|beginning|end|outbreak|days|\d+th|\d+(st|nd|rd))\b/i.test(
      text,
    )
  )
    return true;
  const before = tokens.filter((token) => token.end <= start && !/^the$/i.test(token.text)).at(-1);
  return /^(during|in|throughout|amid|within)$/i.test(before?.text ?? '');
}

/** The tokens that a stretch of text touches. */
export function rangeOf(tokens: readonly Token[], { start, end }: { start: number; end: number }): Range {
  const from = tokens.findIndex((token) => token.end > start);
  const behind = tokens.findIndex((token) => token.start >= end);
  return { from, to: behind < 0 ? tokens.length : behind };
}
