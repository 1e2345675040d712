import type { Analysed } from '../text/analyse.ts';
import type { Chunk, Range } from '../text/chunks.ts';
import type { Clause } from '../text/clauses.ts';
import { antecedentOf, isSomeone, namedBy, type Antecedent } from './antecedent.ts';
import { isObject } from './object.ts';
import type { Person } from './persons.ts';

/** Whom and what a sentence names before a pronoun, for which the pronoun may stand. */

/** "Although he called it cheap, Mr. Lee bought it": the subject of the main clause behind. */
export function personBehind(
  { clauses }: Analysed,
  { from, to }: Range,
  persons: readonly Person[],
): Person | undefined {
  const isFirst = clauses[0]?.kind === 'subordinate' && clauses[0].subject?.from === from;
  const main = isFirst
    ? clauses.find(({ kind, subject }) => kind === 'main' && subject && subject.from >= to)
    : undefined;
  return persons.find(({ at }) => main?.subject && at.from >= main.subject.from && at.to <= main.subject.to);
}

/** "The boy's father asked that … he": a subject that is someone, before in the sentence; else who is called by an office there. */
export function doerBefore(sentence: Analysed, range: Range): Antecedent | undefined {
  const doer = sentence.clauses.findLast(
    ({ subject }) => subject && subject.to <= range.from && isSomeone(sentence, subject),
  );
  // "The matter came before the president as he arrived in Lima"
  const other = sentence.chunks.findLast((chunk) => chunk.to <= range.from && isBearer(sentence, chunk));
  const meant = doer?.subject ?? other;
  return meant && antecedentOf(sentence, meant);
}

/** "the president", but not "a president" nor "the president of Peru". */
function isBearer(sentence: Analysed, chunk: Analysed['chunks'][number]): boolean {
  const { tokens } = sentence;
  return (
    chunk.kind === 'noun' &&
    chunk.to - chunk.from === 2 &&
    /^the$/i.test(tokens[chunk.from].text) &&
    // "was shot in the head"
    !/^head$/i.test(tokens[chunk.from + 1].text) &&
    isSomeone(sentence, chunk)
  );
}

/** The clauses before a pronoun whose subjects may act on it. */
export function doersBefore({ clauses }: Analysed, { from }: Range): Clause[] {
  return clauses.filter(({ subject, verb, kind }) => subject && kind !== 'relative' && verb.to <= from);
}

/** The persons named before a pronoun for whom it may stand, the nearest first. */
export function personsBefore(sentence: Analysed, range: Range, persons: readonly Person[]): Person[] {
  const doer = isObject(sentence, range) ? doersBefore(sentence, range).at(-1) : undefined;
  return (
    persons
      // "Spitzer attacked him", "His rival, John Smith, praised him": not himself.
      .filter(
        ({ at }) =>
          at.to <= range.from && !(doer && at.from >= doer.subject!.from && at.to <= doer.verb.from),
      )
      .toReversed()
  );
}

/** "after its invasion": the state or organisation that the sentence names last before. */
export function nearestParty(sentence: Analysed, { from }: Range): Antecedent | undefined {
  const { tokens, mentions } = sentence;
  const { start } = tokens[from];
  // "Morocco — like Spain and Peru — shut its ports"
  const closing = tokens.findLastIndex(({ text }, at) => at < from && /^[—–)]$/.test(text));
  const opening = tokens.findLastIndex(({ text }, at) => at < closing && /^[—–(]$/.test(text));
  const aside = opening < 0 ? undefined : { start: tokens[opening].start, end: tokens[closing].end };
  const mention = mentions.findLast(
    ({ actor, form, ...at }) =>
      actor &&
      actor.kind !== 'person' &&
      (form === 'name' || form === 'capital') &&
      at.end <= start &&
      !(aside && at.start >= aside.start && at.end <= aside.end),
  );
  return mention && namedBy(mention);
}

/** "voted to leave the union and left it": for what a pronoun behind a verb stands, the phrase last named before the verb's subject. */
function objectBefore(sentence: Analysed, { from }: Range): Antecedent | undefined {
  const { clauses, chunks } = sentence;
  const clause = clauses.findLast(({ verb }) => verb.to <= from);
  if (!clause) return undefined;
  const subject = clause.subject ?? { from: clause.verb.from, to: clause.verb.from };
  const isSubject = (chunk: Range) => chunk.from >= subject.from && chunk.to <= subject.to;
  const end = Math.min(
    clause.verb.from,
    subject.to <= clause.from ? clause.from : Math.max(subject.from, clause.from),
  );
  // "Spain, backed by Peru, retook it": who backs it is not what is retaken.
  const isHelper = (chunk: Chunk) =>
    clauses.some(
      ({ kind, verb, from, to }) =>
        kind === 'participle' && verb.passive && from > subject.from && chunk.from >= from && chunk.to <= to,
    );
  const all = chunks.filter(
    (each) => each.kind === 'noun' && each.to <= end && !isSubject(each) && !isHelper(each),
  );
  // "those angered by a tax broke into the hall and burnt it": rather what the verb before had than what those before it had.
  const last = clauses.findLast(({ verb }) => verb.to < clause.verb.from)?.verb.to ?? 0;
  const near = all.filter(({ from }) => from >= last);
  const nouns = near.length > 0 ? near : all;
  // "promised elections within two years but postponed them": what is behind a preposition comes second.
  const isGoverned = (chunk: Chunk) => chunks[chunks.indexOf(chunk) - 1]?.kind === 'preposition';
  const isDoer = (chunk: Chunk) => clauses.some((each) => each.subject?.from === chunk.from);
  const chunk = nouns.findLast((each) => !isGoverned(each) && !isDoer(each)) ?? nouns.at(-1);
  return (chunk && antecedentOf(sentence, chunk)) ?? undefined;
}

/** "balanced Spain and Peru, signing treaties with both": the two that the sentence named together before. */
export function bothBefore({ mentions, tokens }: Analysed, { from }: Range): Antecedent | undefined {
  const parties = mentions.filter(({ actor, end }) => actor && end <= tokens[from].start);
  const [one, other] = parties.slice(-2);
  const between = tokens.filter(({ start, end }) => one && other && start >= one.end && end <= other.start);
  const areJoined = between.length === 1 && /^and$/i.test(between[0].text);
  return areJoined
    ? { text: `${one.text} and ${other.text}`, mentions: [one, other], plural: true }
    : undefined;
}

/** "The king sent 500 men; they were beaten": several that were the object of the clause before. */
export function severalBefore(sentence: Analysed, range: Range): Antecedent | undefined {
  if (!/^they$/i.test(sentence.tokens[range.from].text)) return undefined;
  const clause = sentence.clauses.findLast(({ verb }) => verb.to <= range.from);
  const object =
    clause && sentence.chunks.find(({ kind, from }) => kind === 'noun' && from === clause.verb.to);
  const several = object && antecedentOf(sentence, object);
  return several?.plural ? several : undefined;
}

/** The subject of an earlier clause of the same sentence: for that of a main clause, rather of a main clause. */
export function subjectBefore(sentence: Analysed, range: Range): Antecedent | undefined {
  const before = sentence.clauses.filter(
    (clause) => clause.subject && clause.subject.to <= range.from && hasOwnSubject(clause),
  );
  const isMain = ({ kind }: Clause) => kind === 'main';
  const own = sentence.clauses.find(({ subject }) => subject?.from === range.from);
  const clause = (own && isMain(own) && before.findLast(isMain)) || before.at(-1);
  return clause?.subject && antecedentOf(sentence, clause.subject);
}

/** "They have lived in the house since it was built": what was done to it, was done to the one thing named before. */
export function thingBefore(sentence: Analysed, { from }: Range): Antecedent | undefined {
  const { clauses, chunks, tokens } = sentence;
  const own = clauses.find(({ subject }) => subject?.from === from);
  if (own?.kind !== 'subordinate' || !own.verb.passive) return undefined;
  const thing = chunks.findLast(({ kind, to }) => kind === 'noun' && to <= from);
  const isOne = thing && tokens[thing.from].pos === 'DET' && !isSomeone(sentence, thing);
  const antecedent = isOne ? antecedentOf(sentence, thing) : undefined;
  return antecedent?.plural ? undefined : antecedent;
}

/** The subject of the last clause before. */
export function doerOf({ clauses }: Analysed, { from }: Range): Range | undefined {
  return clauses.findLast((clause) => clause.subject && clause.subject.to <= from && hasOwnSubject(clause))
    ?.subject;
}

/** "aid that Congress held up" has, "Congress, which held it up" has not. */
const hasOwnSubject = ({ kind, about }: Clause) => kind !== 'relative' || about !== undefined;

/** What the verb before a pronoun had as its object, if that is nobody known. */
export function thingDone(sentence: Analysed, range: Range): Antecedent | undefined {
  const object = objectBefore(sentence, range);
  return object?.mentions.some(({ actor }) => actor?.kind === 'person') ? undefined : object;
}
