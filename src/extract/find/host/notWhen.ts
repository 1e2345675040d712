import type { Analysed } from '../../text/analyse.ts';
import type { Chunk, Range } from '../../text/chunks.ts';

/** Times that do not say when something was: since when, how long, compared with what. */

/** "…, according to a report Friday": then it was reported, and had just happened. */
export function isAccordingTo({ chunks, tokens }: Analysed, { from }: Range): boolean {
  const before = tokens.slice(0, from).map(({ text }) => text.toLowerCase());
  const at = before.lastIndexOf('according');
  return (
    at > 0 &&
    !chunks.some(
      (chunk) => chunk.kind !== 'noun' && chunk.kind !== 'preposition' && chunk.from > at && chunk.to <= from,
    )
  );
}

/** These say that something was before or after, not when. */
const NOT_WHEN = /^(since|until|till|before|after|prior|beyond|from|than)$/i;

/** "before dawn on Saturday", "after 3 p.m. on Friday": still that day. */
function isHour({ tokens }: Analysed, { from, to }: Range): boolean {
  const isClock = /^\d{1,2}([:.]\d\d)?$/.test(tokens[from].text) && to - from > 1;
  return (
    (isClock && /^([ap]\.?m\.?|o'clock|GMT)$/i.test(tokens[from + 1].text)) ||
    /^(dawn|daybreak|sunrise|sunset|noon|midday|midnight|dusk|nightfall)$/i.test(tokens[from].text)
  );
}

/** "lasted until May, when …", "since 1985, when …"; but "from April to June", "from 1968 onward" are when. */
export function isNotWhen(sentence: Analysed, range: Range, index: number): boolean {
  const { chunks, tokens } = sentence;
  const [beforeThat, before] = [chunks[index - 2], chunks[index - 1]];
  if (before?.kind !== 'preposition') return false;
  const preposition = tokens[before.from].text;
  const isThan = /^than$/i.test(tokens[(beforeThat?.to ?? 0) - 1]?.text ?? '');
  const isWhen = isStretchFrom(sentence, index, preposition) || isHour(sentence, range);
  return isThan || (NOT_WHEN.test(preposition) && !isWhen);
}

/** "rose to $87 million from $58 million a year earlier": the time of what it is compared with. */
export function isComparison({ chunks, tokens }: Analysed, index: number): boolean {
  const words = (chunk: Chunk | undefined) =>
    tokens
      .slice(chunk?.from, chunk?.to)
      .map(({ text }) => text)
      .join(' ');
  if (
    !/^(a|one|the) (year|quarter|month)|^(the )?(year-ago|previous|preceding|prior)/i.test(
      words(chunks[index]),
    )
  )
    return false;
  const before = chunks
    .slice(Math.max(0, index - 6), index)
    .map(words)
    .join(' ');
  return /\b(from|with|to|than|against)\s+\S*\s?\d/.test(before);
}

/** "for the six months ended Oct. 1": how long, not when. */
export function isPeriodEnd({ chunks, clauses }: Analysed, index: number): boolean {
  const { verb, from } = chunks[index - 1] ?? {};
  return verb?.lemma === 'end' && !clauses.some((clause) => clause.verb.from === from);
}

function isStretchFrom({ chunks, tokens }: Analysed, index: number, preposition: string): boolean {
  const words = tokens.slice(chunks[index].from, chunks[index].to + 1).map(({ text }) => text);
  return /^from$/i.test(preposition) && /\b(to|until|till|through|onwards?|on)\b/i.test(words.join(' '));
}
