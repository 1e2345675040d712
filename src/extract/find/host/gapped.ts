import { rangeOf, type Analysed } from '../../text/analyse.ts';
import type { Chunk, Range } from '../../text/chunks.ts';
import type { Clause } from '../../text/clauses.ts';

/** A clause that leaves out what the one before has said, and a sentence in which it can be read. */
export interface Gapped {
  sentence: Analysed;
  clause: Clause;
}

/**
 * "captured Aden on 24 October, Taiz six days later", "surrendered in Italy on April 29 and in Norway on May 8", "Italy surrendered in
 * September and Germany in May": what stands behind the first time is told again, with a part of its own.
 * @param range the second time's tokens
 */
export function gappedAt(sentence: Analysed, range: Range): Gapped | undefined {
  const { chunks, clauses } = sentence;
  const rest = restBefore(sentence, range);
  if (!rest) return undefined;
  const [first, last] = [chunks[rest.from], chunks[rest.to - 1]];
  const clause = clauses.findLast(({ from, verb }) => from <= first.from && verb.to <= first.from);
  const before = clause ? chunks.filter(({ from, to }) => from >= clause.verb.to && to <= first.from) : [];
  const replaced = clause && replacedBy(sentence, clause, first, before);
  if (!replaced) return undefined;
  if (replaced === 'subject')
    return { sentence, clause: { ...clause, subject: { from: first.from, to: last.to }, to: first.from } };
  const without = cut(sentence, { from: replaced.from, to: first.from }, range.to);
  const own = without.clauses.find(({ verb }) => verb.from === clause.verb.from);
  // "grew to include Greece in 1952 and Spain in 1982": it grew again.
  const told = own?.kind === 'infinitive' ? without.clauses[own.parent ?? -1] : own;
  return told && { sentence: without, clause: told };
}

/** Where the first of the parts that a sentence tells with one verb ends; the number of its tokens, if it tells but one. */
export function gapIn(sentence: Analysed): number {
  const rests = sentence.times.flatMap(({ range }) => restBefore(sentence, range) ?? []);
  return rests.length > 0 ? sentence.chunks[rests[0].from].from : sentence.tokens.length;
}

/** The chunks between an earlier time's comma or "and" and the preposition of a time, by their indices. */
function restBefore({ chunks, tokens }: Analysed, { from }: Range): Range | undefined {
  const time = chunks.findIndex((chunk) => chunk.kind === 'time' && chunk.from === from);
  const earlier = chunks.slice(0, Math.max(time, 0)).findLastIndex(({ kind }) => kind === 'time');
  if (earlier < 0 || chunks[time + 1]?.kind === 'verb') return undefined;
  let start = earlier + 1;
  while (/^(comma|and)$/.test(chunks[start].kind)) start++;
  const preposition = chunks[time - 1].kind === 'preposition' ? time - 1 : undefined;
  if (preposition && !/^(on|in|at|by|during)$/i.test(tokens[chunks[preposition].from].text)) return undefined;
  const rest = { from: start, to: preposition ?? time };
  if (start === earlier + 1 || rest.to <= start) return undefined;
  // "hit Kabul in May, the third attack this year": the same again, in other words.
  const isNew = chunks[start - 1].kind === 'and' || tokens[chunks[start].to - 1].pos === 'PROPN';
  const isRest = chunks.slice(start, rest.to).every(({ kind }) => /^(noun|preposition|and)$/.test(kind));
  return isNew && isRest ? rest : undefined;
}

/** The chunk in whose place the rest begins. */
function replacedBy(
  sentence: Analysed,
  clause: Clause,
  first: Chunk,
  before: readonly Chunk[],
): Chunk | 'subject' | undefined {
  const { tokens } = sentence;
  const word = ({ from }: Chunk) => tokens[from].text.toLowerCase();
  if (first.kind === 'preposition') {
    const own = before.filter(({ kind }) => kind === 'preposition');
    return own.find((each) => word(each) === word(first)) ?? own[0];
  }
  const place = before.find(
    (each) =>
      each.kind === 'noun' && isPlace(sentence, each) && /^(in|at|near)$/i.test(tokens[each.from - 1].text),
  );
  if (place && isPlace(sentence, first)) return place;
  return hasObject(before) && !isLike(sentence, first, clause.subject, before[0]) ? before[0] : 'subject';
}

/** "Spain joined the union in 1986, Austria in 1995": it is of the subject's kind, and not of the object's. */
function isLike(
  { mentions, tokens }: Analysed,
  part: Chunk,
  subject: Range | undefined,
  object: Chunk,
): boolean {
  const kindOf = (range: Range | undefined) =>
    mentions.findLast(({ end }) => range && end === tokens[range.to - 1].end)?.actor?.kind;
  const kind = kindOf(part);
  return kind !== undefined && kind === kindOf(subject) && kind !== kindOf(object);
}

function hasObject(before: readonly Chunk[]): boolean {
  return before[0]?.kind === 'noun';
}

function isPlace({ mentions, tokens }: Analysed, { from, to }: Range): boolean {
  return mentions.some(
    ({ place, form, start, end }) =>
      (place || form === 'capital') && start >= tokens[from].start && end === tokens[to - 1].end,
  );
}

/** A sentence without some of its tokens, and without all behind `end`. */
function cut(sentence: Analysed, gap: Range, end: number): Analysed {
  const isLeft = ({ from, to }: Range) => (to <= gap.from || from >= gap.to) && to <= end;
  const shift = (at: number) =>
    at <= gap.from ? at : Math.max(gap.from, Math.min(at, end) - (gap.to - gap.from));
  const shifted = <T extends Range>(range: T): T => ({
    ...range,
    from: shift(range.from),
    to: shift(range.to),
  });
  return {
    ...sentence,
    tokens: sentence.tokens.filter((_, index) => isLeft({ from: index, to: index + 1 })),
    chunks: sentence.chunks.filter(isLeft).map((chunk) => ({
      ...shifted(chunk),
      ...(chunk.verb && { verb: { ...shifted(chunk.verb), main: shift(chunk.verb.main) } }),
    })),
    clauses: sentence.clauses
      .filter(({ verb }) => isLeft(verb))
      .map((clause) => ({
        ...shifted(clause),
        verb: { ...shifted(clause.verb), main: shift(clause.verb.main) },
        ...(clause.subject && { subject: shifted(clause.subject) }),
      })),
    mentions: sentence.mentions.filter((mention) => isLeft(rangeOf(sentence.tokens, mention))),
    times: sentence.times
      .filter(({ range }) => isLeft(range))
      .map(({ timex, range }) => ({ timex, range: shifted(range) })),
  };
}
