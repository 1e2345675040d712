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
 * September and Germany in May", "was elected to the council in 1979 and in 1986 to the House": what stands behind the first time is told again, with a part of its own.
 * @param range the second time's tokens
 */
export function gappedAt(sentence: Analysed, range: Range): Gapped | undefined {
  const { chunks, clauses } = sentence;
  const followed = followedAt(sentence, range);
  if (followed) return { sentence, clause: followed };
  const rest = restAt(sentence, range);
  if (!rest) return undefined;
  const [first, last] = [chunks[rest.from], chunks[rest.to - 1]];
  const clause = clauses.findLast(({ from, verb }) => from <= first.from && verb.to <= first.from);
  const before = clause ? chunks.filter(({ from, to }) => from >= clause.verb.to && to <= first.from) : [];
  if (isWholeGap(sentence, rest, before)) return undefined;
  const replaced = clause && replacedBy(sentence, clause, first, before);
  if (!replaced) return undefined;
  if (replaced === 'subject')
    return { sentence, clause: { ...clause, subject: { from: first.from, to: last.to }, to: first.from } };
  const without = cut(sentence, { from: replaced.from, to: first.from }, Math.max(range.to, last.to));
  const own = without.clauses.find(({ verb }) => verb.from === clause.verb.from);
  // "grew to include Greece in 1952 and Spain in 1982": it grew again.
  const told = own?.kind === 'infinitive' ? without.clauses[own.parent ?? -1] : own;
  return told && { sentence: without, clause: told };
}

/** "Norway joined the pact in 1990, and Denmark followed in 1991": what the clause before tells, of another. */
function followedAt({ chunks, clauses, mentions, tokens }: Analysed, range: Range): Clause | undefined {
  const index = clauses.findLastIndex(({ verb, to }) => verb.to <= range.from && to >= range.to);
  const [before, own] = clauses.slice(Math.max(0, index - 1), index + 1);
  if (own?.verb.lemma !== 'follow' || own.verb.passive || before.kind !== 'main') return undefined;
  const { subject, verb } = own;
  const next = chunks.find(({ from, kind }) => from >= verb.to && kind !== 'preposition');
  // "and riots followed": they did not do the same.
  const isActor = mentions.some(({ actor, end }) => actor && subject && end === tokens[subject.to - 1].end);
  return next?.from === range.from && isActor && subject ? { ...before, subject } : undefined;
}

/** Where the first of the parts that a sentence tells with one verb ends; the number of its tokens, if it tells but one. */
export function gapIn(sentence: Analysed): number {
  const rests = sentence.times.flatMap(({ range }) => restAt(sentence, range) ?? []);
  return rests.length > 0 ? sentence.chunks[rests[0].from].from : sentence.tokens.length;
}

/** The chunks that a time dates apart from those before, which have an earlier time; by their indices. */
function restAt(sentence: Analysed, range: Range): Range | undefined {
  const { chunks, tokens } = sentence;
  const time = chunks.findIndex(({ kind, from }) => kind === 'time' && from === range.from);
  const earlier = chunks.slice(0, Math.max(time, 0)).findLastIndex(({ kind }) => kind === 'time');
  if (earlier < 0) return undefined;
  const hasPreposition = chunks[time - 1].kind === 'preposition';
  const end = hasPreposition ? time - 1 : time;
  if (hasPreposition && !/^(on|in|at|by|during)$/i.test(tokens[chunks[end].from].text)) return undefined;
  return restBefore(sentence, earlier, end) ?? restBehind(sentence, time, end);
}

const THEN = /^(then|later|finally)$/i;

/** "on 24 October, | Taiz | six days later", "in 1979 and then | to Lima | in 1986" */
function restBefore({ chunks, tokens }: Analysed, earlier: number, to: number): Range | undefined {
  let from = earlier + 1;
  while (/^(comma|and)$/.test(chunks[from].kind) || THEN.test(tokens[chunks[from].from].text)) from++;
  if (from === earlier + 1 || to <= from) return undefined;
  if (chunks.slice(to + 1, to + 3).some(({ kind }) => kind === 'verb')) return undefined;
  // "hit Kabul in May, the third attack this year": the same again, in other words.
  const before = chunks[from - 1];
  const isNew =
    before.kind === 'and' ||
    THEN.test(tokens[before.from].text) ||
    tokens[chunks[from].to - 1].pos === 'PROPN';
  const isRest = chunks.slice(from, to).every(({ kind }) => /^(noun|preposition|and)$/.test(kind));
  return isNew && isRest ? { from, to } : undefined;
}

/**
 * "was elected to the council in 1979, and in 1986 | to the House", "won the cup in 1954, and in 1962, | the league": with a
 * preposition as before, or with no verb behind, or it would be a new sentence.
 */
function restBehind({ chunks, tokens }: Analysed, time: number, end: number): Range | undefined {
  const word = ({ from }: Chunk) => tokens[from].text.toLowerCase();
  const from = chunks[time + 1]?.kind === 'comma' ? time + 2 : time + 1;
  const first = chunks[from];
  const isSame = (chunk: Chunk) => chunk.kind === 'preposition' && word(chunk) === word(first);
  if (chunks[end - 1]?.kind !== 'and' || !first) return undefined;
  if (first.kind !== 'noun' && !chunks.slice(0, end).some(isSame)) return undefined;
  let to = from;
  while (/^(noun|preposition)$/.test(chunks[to]?.kind ?? '')) to++;
  const isRest = first.kind === 'preposition' ? chunks[to]?.kind !== 'verb' : isLast(chunks, to, tokens);
  return isRest && to > from ? { from, to } : undefined;
}

function isLast(chunks: readonly Chunk[], at: number, tokens: Analysed['tokens']): boolean {
  return chunks.slice(at).every(({ from }) => tokens[from].pos === 'PUNCT');
}

/** "Vardy joined from Fleetwood for a million, Mahrez from Le Havre for less": who and from where; no part of the clause is left. */
function isWholeGap({ chunks, tokens }: Analysed, rest: Range, before: readonly Chunk[]): boolean {
  const words = (own: readonly Chunk[]) =>
    own.flatMap(({ kind, from }) => (kind === 'preposition' ? [tokens[from].text.toLowerCase()] : []));
  const own = chunks.slice(rest.from, rest.to);
  const shared = words(own).filter((word) => word !== 'of' && words(before).includes(word));
  return own[0].kind === 'noun' && shared.length > 0;
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
