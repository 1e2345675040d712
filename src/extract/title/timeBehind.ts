import type { Analysed } from '../text/analyse.ts';
import type { Chunk } from '../text/chunks.ts';
import type { Clause } from '../text/clauses.ts';
import { wordsOf } from '../text/phrase.ts';

/** Which times and lengths behind a verb a title leaves out with the words that are theirs. */

/** "for 180 days": how long is for the text to say. */
const DURATION =
  /^(the |about |nearly |almost |more than |less than |at least |up to |several |many |a few |some |two |three |four |five |six |ten |\d+ )*(days|weeks|months|years|hours|minutes|decades)$/i;

/** "set Nov. 10 as the deadline": a time that is no when. */
export function isTimeObject(
  sentence: Analysed,
  { verb }: Clause,
  chunks: readonly Chunk[],
  index: number,
): boolean {
  const next = chunks[index + 1];
  const isObject = chunks[index].kind === 'time' && index === 0 && chunks[0].from === verb.to;
  return (
    isObject &&
    next?.kind === 'preposition' &&
    /^(as|for)$/i.test(wordsOf(sentence, next)) &&
    /^(set|choose|fix|pick|name|declare)$/.test(verb.lemma)
  );
}

/** A time takes its preposition with it, but not that of "in third-quarter profit", "in morning trading". */
export function leadBehindTime(
  sentence: Analysed,
  lead: Chunk[],
  next: Chunk | undefined,
  time: Chunk,
): Chunk[] {
  const isBeforeNoun =
    next?.kind === 'noun' && /-|^(morning|afternoon|evening|night)$/i.test(wordsOf(sentence, time));
  const before = lead.at(-1);
  // "were broken off | the following spring"
  const isOfVerb = before !== undefined && /^(off|out|up|down|away|back)$/i.test(wordsOf(sentence, before));
  return before?.kind === 'preposition' && !isBeforeNoun && !isOfVerb ? lead.slice(0, -1) : lead;
}

/** "for 180 days", "lasted six weeks"; but "gave him 47 months", "to ten years in prison". */
export function isDuration(
  sentence: Analysed,
  { verb }: Clause,
  chunks: readonly Chunk[],
  index: number,
): boolean {
  // "gave him 47 months for fraud"
  if (
    /^(give|get|receive|serve|spend|add|face)$/.test(verb.lemma) &&
    chunks[index - 1]?.kind !== 'preposition'
  )
    return false;
  const next = chunks[index + 1];
  const isOf = next !== undefined && /^of$/i.test(wordsOf(sentence, next));
  // "to ten years in prison" is no time that it took.
  const isTo = /^(to|of)$/i.test(chunks[index - 1] ? wordsOf(sentence, chunks[index - 1]) : '');
  return !isOf && !isTo && DURATION.test(wordsOf(sentence, chunks[index]));
}

/** "for the seasonally slow | third quarter", "at the latest": the words before a time that is theirs, or of one that is told. */
export function isOfTime(sentence: Analysed, chunks: readonly Chunk[], index: number): boolean {
  const { kind, from, to } = chunks[index];
  if (/^the (earliest|latest)$/i.test(wordsOf(sentence, { from, to }))) return true;
  return (
    kind === 'noun' &&
    chunks[index + 1]?.kind === 'time' &&
    sentence.tokens.slice(from, to).every(({ pos }) => pos === 'DET' || pos === 'ADJ' || pos === 'ADV')
  );
}
