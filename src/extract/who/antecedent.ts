import { within, type Mention } from '../names/mentions.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Chunk, Range } from '../text/chunks.ts';
import type { Clause } from '../text/clauses.ts';
import { wordsOf } from '../text/phrase.ts';
import { headOf } from '../tells/nouns.ts';
import { isObject } from './object.ts';
import type { Person } from './persons.ts';
import { isPlural } from './plural.ts';

/** What a sentence itself says of whom its pronouns stand for. */

/** For whom a pronoun or "the country" stands. */
export interface Antecedent {
  /** As a title may call it. */
  text: string;
  mentions: Mention[];
  plural: boolean;
}

/** A person as the text calls him or her. */
export const toAntecedent = ({ text, mention }: Person): Antecedent => ({
  text,
  mentions: mention ? [mention] : [],
  plural: false,
});

/** Whom a name names. */
export function namedBy(mention: Mention): Antecedent {
  return { text: mention.text, mentions: [mention], plural: false };
}

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

const SOMEONE =
  /^(father|mother|boy|girl|man|woman|son|daughter|brother|sister|wife|husband|king|queen|president|minister|premier|leader|general|officer|spokesman|spokeswoman|chairman|director|governor|mayor|judge|senator|ambassador|envoy|monarch|pope|lawmaker|gunman|suspect|head|chief|secretary|chancellor|captain|lawyer|founder|emperor|commander|candidate|activist|writer|author|vendor|student|pupil|teacher|worker|driver|passenger|protester|demonstrator|policeman|soldier|blogger|journalist|reporter|farmer|pedestrian|cyclist|motorist|prisoner|inmate|teenager|patient|tourist|victim|nurse|doctor|engineer|pilot|sailor|fisherman|firefighter|migrant|businessman|trader|pensioner)$/i;

/** "the commander of a force": by the first noun, for what stands behind only says of what. */
export function isSomeone({ tokens, chunks }: Analysed, { from, to }: Range): boolean {
  const first = chunks.find((chunk) => chunk.kind === 'noun' && chunk.from >= from && chunk.to <= to);
  return SOMEONE.test(tokens[headOf(tokens, first ?? { from, to })].text);
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

/**
 * The persons of a sentence, those last of whom it is likeliest that the text goes on to speak: who does something
 * before those to whom it is done, and who was spoken of all along before the others (Grosz, Joshi and Weinstein 1995).
 */
export function bySalience(
  { clauses }: Analysed,
  persons: readonly Person[],
  doers: readonly Person[],
): readonly Person[] {
  const isSubject = ({ at }: Person) =>
    clauses.some(({ subject }) => subject && subject.from <= at.from && subject.to === at.to);
  return [...persons.filter((each) => !isSubject(each)), ...persons.filter(isSubject), ...doers];
}

export const isPronoun = ({ tokens }: Analysed, { from, to }: Range, isShe: boolean) =>
  to - from === 1 && (isShe ? /^she$/i : /^he$/i).test(tokens[from].text);

/** The pronouns that tell a woman from a man. */
export function pronounsOf({ tokens }: Analysed): { range: Range; isShe: boolean }[] {
  return tokens.flatMap(({ text }, from) =>
    /^(he|she|him|her|his)$/i.test(text)
      ? [{ range: { from, to: from + 1 }, isShe: /^(she|her)$/i.test(text) }]
      : [],
  );
}

export const isIt = ({ tokens }: Analysed, { from, to }: Range) =>
  to - from === 1 && /^it$/i.test(tokens[from].text);

/** "divided the land between them": those who divided it. */
export const isMutual = ({ tokens }: Analysed, { from }: Range) =>
  /^(between|among|amongst)$/i.test(tokens[from - 1]?.text ?? '');

export const isSubject = ({ clauses }: Analysed, { from }: Range) =>
  clauses.some(({ subject }) => subject?.from === from);

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

export const sideOf = (person: Person | undefined) => person?.mention?.actor?.of;

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
export function objectBefore(sentence: Analysed, { from }: Range): Antecedent | undefined {
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

/** The last thing that a clause of a sentence has as its object: no person, no state. */
export function objectIn(sentence: Analysed): Antecedent | undefined {
  const { clauses, chunks } = sentence;
  return clauses
    .flatMap(({ kind, verb }): Antecedent[] => {
      if (kind === 'relative' || /^(be|become|remain|stay)$/.test(verb.lemma)) return [];
      const object = chunks.find((chunk) => chunk.kind === 'noun' && chunk.from === verb.to);
      const antecedent = object && antecedentOf(sentence, object);
      if (!antecedent || antecedent.plural || isSomeone(sentence, object!)) return [];
      // "took power", "lost ground": no thing.
      const { pos, text } = sentence.tokens[object!.from];
      if (!/^(DET|PRON)$/.test(pos) && !/^\p{Lu}/u.test(text)) return [];
      return antecedent.mentions.some(({ actor }) => actor) ? [] : [antecedent];
    })
    .at(-1);
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

/** How long an antecedent may be, in letters. */
const LONGEST = 40;

/** "the top commander | of a Cambodian resistance force": a long phrase without what is behind its first noun. */
function shortened(sentence: Analysed, range: Range): Range {
  if (wordsOf(sentence, range).length <= LONGEST) return range;
  const at = sentence.chunks.findIndex(({ from }) => from === range.from);
  const [first, next] = sentence.chunks.slice(Math.max(at, 0), at + 2);
  const isPhrase = at >= 0 && first.kind === 'noun' && next?.kind === 'preposition' && next.to < range.to;
  return isPhrase ? { from: first.from, to: first.to } : range;
}

/** A subject as something for which a pronoun may stand; not if it is a pronoun itself, or long. */
export function antecedentOf(sentence: Analysed, phrase: Range): Antecedent | undefined {
  const range = shortened(sentence, phrase);
  const whole = wordsOf(sentence, range);
  const text = whole.replace(/^(the|an?)\s+/i, '');
  const head = sentence.tokens[headOf(sentence.tokens, range)];
  if (text.length > LONGEST || /^(PRON|DET|ADJ|ADV)$/.test(head.pos)) return undefined;
  const mentions = within(
    sentence.mentions,
    sentence.tokens[range.from].start,
    sentence.tokens[range.to - 1].end,
  );
  const isName = /^\p{Lu}/u.test(text) && (mentions.length > 0 || head.pos === 'PROPN');
  return {
    text: isName && text === whole ? text : `the ${text}`,
    mentions,
    plural: isPlural(sentence, range) || areMany(sentence, phrase),
  };
}

/** "Leicester City were relegated": the verb says so. */
function areMany({ clauses, tokens }: Analysed, { from, to }: Range): boolean {
  return clauses.some(
    ({ subject, verb }) =>
      subject?.from === from &&
      subject.to === to &&
      !verb.modal &&
      tokens.slice(verb.from, verb.main + 1).some(({ text }) => /^(were|are|have)$/i.test(text)),
  );
}
