import type { Analysed } from '../text/analyse.ts';
import type { Chunk, Range } from '../text/chunks.ts';
import type { Clause } from '../text/clauses.ts';
import { isOfAnniversary } from './anniversaries.ts';
import { carriedBy } from './carried.ts';
import { categoryOfNoun, isEventVerb, LIGHT } from './lexicon.ts';
import { eventNounAt, type EventNoun } from './nouns.ts';
import { reducedAt } from './reduced.ts';
import { harmBefore } from './reportable.ts';
import { sharersOf } from './shared.ts';

/** What a time expression may date: an event noun, or the verb of a clause. */
export type Host = EventNoun | Clause;

/** These say that something was before or after, not when. */
const NOT_WHEN = /^(since|until|till|before|after|prior|beyond|from|than)$/i;
/** Prepositions behind which an event is no part of what the verb says: "has grown closer since the invasion in 2022". */
const ASIDE = /^(since|after|before|following|despite|during|until|because|amid|by)$/i;
/** These belong to the verb if they stand right behind it ("agreed to a meeting"), else to the noun before. */
const OF_EITHER = /^(from|about|over|of|for|to|with|under)$/i;

/**
 * What a time expression dates, by syntax near at hand: the noun whose phrase it is in, or that stands right before it; the clause
 * that it opens ("in 2024, when …"); the clause that it is in; the next main clause, if it stands in front.
 * @param range the time expression's tokens
 * @returns the likeliest first: the next is for where the one before tells no event
 */
export function hostsOf(sentence: Analysed, range: Range): Host[] {
  const { chunks, tokens } = sentence;
  const index = chunks.findIndex((chunk) => chunk.from <= range.from && chunk.to >= range.to);
  if (index < 0) return [];
  if (isAccordingTo(sentence, range)) return present(sentence.clauses.find(({ kind }) => kind === 'main'));
  if (chunks[index].kind === 'noun') {
    // "won a seat in Thursday's election"
    const isPlace =
      chunks[index - 1]?.kind === 'preposition' &&
      /^(in|at|during|on)$/i.test(tokens[chunks[index - 1].from].text);
    // "the Aug. 7 blasts killed 257 people"; but "the 1950-53 war ended" in one of those years.
    const { from, to } = chunks[index];
    const isLong = sentence.times.some((time) => time.range === range && time.timex.edtf?.includes('/'));
    const own = isLong
      ? undefined
      : sentence.clauses.find(({ subject }) => subject && subject.from <= from && subject.to >= to);
    const noun = eventNounAt(sentence, index);
    // "attended a Sunday night service"
    const isEvening = /^(morning|afternoon|evening|night)$/i.test(tokens[range.to - 1].text) && !own;
    return present(noun, noun && own, isPlace || isEvening ? clauseOf(sentence, range) : undefined);
  }
  // "(1874–1965)" behind a person is a life, behind a battle its date.
  if (chunks[index].kind === 'adverb') {
    const noun = nounBefore(sentence, index - 1);
    return noun ? present(noun, clauseOf(sentence, range)) : [];
  }
  const preposition = chunks[index - 1]?.kind === 'preposition' ? tokens[chunks[index - 1].from] : undefined;
  const opened = clauseOpenedBy(sentence, index);
  // "lasted until May, when …", "since 1985, when …"; but "from April to June", "from 1968 onward" are when.
  const isThan = preposition && /^than$/i.test(tokens[(chunks[index - 2]?.to ?? 0) - 1]?.text ?? '');
  const isStretch = isStretchFrom(sentence, index, preposition?.text);
  if (isThan || (preposition && NOT_WHEN.test(preposition.text) && !isStretch && !isHour(sentence, range)))
    return present(opened?.clause);
  if (isComparison(sentence, index) || isPeriodEnd(sentence, index)) return [];
  const noun = nounBefore(sentence, index - (preposition ? 2 : 1));
  // "broke the treaty of 1955" says when the treaty was.
  if (noun && lasts(noun) && /^of$/i.test(preposition?.text ?? '')) return [noun];
  const clause = clauseOf(sentence, range);
  const isSecond = clause !== undefined && hasTimeBefore(sentence, clause, range);
  const outer = isSecond && clause.kind === 'relative' ? sentence.clauses[clause.parent ?? -1] : undefined;
  const isNounFirst =
    noun && (isSecond || (!isComplement(sentence, noun) && !isItsSubject(sentence, noun, clause)));
  const nearest = isNounFirst ? [noun, outer ?? clause] : [outer ?? clause, noun];
  const reduced = reducedAt(sentence, index);
  // "ruled it until independence in 1961"
  if (noun && isUntil(sentence, noun)) return [noun];
  return present(
    reduced,
    clause && carriedBy(sentence, clause),
    ...around(nearest, opened),
    setOff(sentence, index),
    clause && clauseAfterWhen(sentence, clause, range),
    clause && fronted(sentence, clause),
    // "In June, they had a quarrel, and its leader was arrested"
    ...(clause ? sharersOf(sentence, clause, range) : []),
  );
}

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

/** "before dawn on Saturday", "after 3 p.m. on Friday": still that day. */
function isHour({ tokens }: Analysed, { from }: Range): boolean {
  return /^(dawn|daybreak|sunrise|sunset|noon|midday|midnight|dusk|nightfall)$/i.test(tokens[from].text);
}

function isUntil({ chunks, tokens }: Analysed, { chunk }: EventNoun): boolean {
  const before = chunks[chunk - 1];
  return before?.kind === 'preposition' && /^(until|till|before|since|than)$/i.test(tokens[before.from].text);
}

/** A treaty or a law is there long after its day; an election is over. */
function lasts({ lemma }: EventNoun): boolean {
  const category = categoryOfNoun(lemma);
  return category === 'agreement' || category === 'law';
}

/** "rose to $87 million from $58 million a year earlier": the time of what it is compared with. */
function isComparison({ chunks, tokens }: Analysed, index: number): boolean {
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
function isPeriodEnd({ chunks, clauses }: Analysed, index: number): boolean {
  const { verb, from } = chunks[index - 1] ?? {};
  return verb?.lemma === 'end' && !clauses.some((clause) => clause.verb.from === from);
}

function present(...hosts: (Host | undefined)[]): Host[] {
  return hosts.filter((host) => host !== undefined);
}

type Opened = { clause: Clause; aside: boolean } | undefined;

function isStretchFrom({ chunks, tokens }: Analysed, index: number, preposition = ''): boolean {
  const words = tokens.slice(chunks[index].from, chunks[index].to + 1).map(({ text }) => text);
  return /^from$/i.test(preposition) && /\b(to|until|till|through|onwards?|on)\b/i.test(words.join(' '));
}

/** "The fall of Atlanta, on September 2, was a blow": the noun before a time between commas. */
function setOff(sentence: Analysed, index: number): EventNoun | undefined {
  const { chunks } = sentence;
  const first = chunks[index - 1]?.kind === 'preposition' ? index - 1 : index;
  const isBetween = chunks[first - 1]?.kind === 'comma' && chunks[index + 1]?.kind === 'comma';
  return isBetween ? nounBefore(sentence, first - 2) : undefined;
}

/** "They answered when, on 9 July, their forces moved west": the clause that "when" opens behind the time. */
function clauseAfterWhen({ tokens, clauses }: Analysed, clause: Clause, { from }: Range): Clause | undefined {
  const before = tokens.slice(clause.verb.to, from).findLast(({ pos }) => pos !== 'ADP' && pos !== 'PUNCT');
  return /^when$/i.test(before?.text ?? '') ? clauses[clauses.indexOf(clause) + 1] : undefined;
}

/**
 * A participle in front has its subject behind it: "Beginning in 1955, he launched a campaign" dates the launch, but
 * "Founded in 1949, NATO bombed …" and "After visiting Kyiv on Monday, he said …" tell their own events.
 */
function fronted({ clauses }: Analysed, clause: Clause): Clause | undefined {
  const { kind, verb, subject } = clause;
  if (subject || (kind !== 'participle' && verb.form !== 'gerund')) return undefined;
  const main = clauses
    .slice(clauses.indexOf(clause) + 1)
    .find((each) => each.kind === 'main' && each.subject);
  if (!main || !(isEventVerb(verb.lemma) || verb.lemma === 'bear')) return main;
  return {
    ...clause,
    subject: main.subject!,
    verb: { ...verb, passive: verb.passive || verb.form === 'participle' },
  };
}

/** "The bombings in Kenya last week killed 12": what the noun did is told with it; but not "The talks on Monday failed on Friday". */
function isItsSubject(
  { times, tokens }: Analysed,
  { head, phrase }: EventNoun,
  clause: Clause | undefined,
): boolean {
  const { subject, verb, to } = clause ?? {};
  if (phrase.from !== subject?.from || !verb || !isEventVerb(verb.lemma)) return false;
  if (tokens[head].pos === 'PROPN') return false;
  return !times.some(({ range }) => range.from >= verb.to && range.to <= to!);
}

/** "who launched it four decades ago in a rally Saturday": the clause has its time already. */
function hasTimeBefore({ times }: Analysed, { verb }: Clause, { from }: Range): boolean {
  return times.some(({ range }) => range.from >= verb.to && range.to <= from);
}

/** A clause that says what was then comes first; behind a comma, it only adds to what was said ("in 2024, when …"). */
function around(hosts: (Host | undefined)[], opened: Opened): (Host | undefined)[] {
  if (!opened) return hosts;
  // "was killed on Thursday when robbers fired": the clause before tells an event itself.
  const isEvent = hosts.some((host) => host && 'verb' in host && isEventVerb(host.verb.lemma));
  return opened.aside || isEvent ? [...hosts, opened.clause] : [opened.clause, ...hosts];
}

function clauseOpenedBy({ chunks, clauses, tokens }: Analysed, index: number): Opened {
  const aside = /^(comma|stop)$/.test(chunks[index + 1]?.kind ?? '');
  const next = chunks[index + (aside ? 2 : 1)];
  if (next?.kind !== 'subordinator' || !/^when$/i.test(tokens[next.from].text)) return undefined;
  const clause = clauses.find(({ from }) => from === next.from);
  return clause && { clause, aside };
}

/** The event noun whose phrase ends at a chunk: "invasion of Ukraine | in February 2022". */
function nounBefore(sentence: Analysed, index: number): EventNoun | undefined {
  const { chunks } = sentence;
  for (let at = index; at >= 0; at--) {
    const { kind } = chunks[at];
    if (kind !== 'noun' && kind !== 'preposition' && kind !== 'and') return undefined;
    const noun = eventNounAt(sentence, at);
    const isOther =
      isWanted(sentence, at) || (noun && (isOfAnniversary(sentence, noun) || isDenied(sentence, noun)));
    if (noun && noun.phrase.to >= chunks[index].to && !isOther) return noun;
  }
  return undefined;
}

/** "was not followed by an attack"; but "did not attend the meeting". */
function isDenied({ tokens, clauses }: Analysed, { phrase }: EventNoun): boolean {
  const clause = clauses.findLast(({ verb }) => verb.to <= phrase.from);
  return clause?.verb.negated === true && /^(an?|any)$/i.test(tokens[phrase.from].text);
}

/** "a warrant for his arrest", "calls for an election": wanted, but not done. */
function isWanted({ chunks, tokens }: Analysed, index: number): boolean {
  const [wish, preposition] = [chunks[index - 2], chunks[index - 1]];
  if (wish?.kind !== 'noun' || preposition?.kind !== 'preposition') return false;
  return (
    /^(for|of)$/i.test(tokens[preposition.from].text) &&
    /^(warrants?|calls?|requests?|demands?|plans?|proposals?|appeals?|threats?|hopes?|fears?|risks?|orders?|preparations?|deadlines?|dates?|chances?)$/i.test(
      tokens[wish.to - 1].text,
    )
  );
}

/** Whether the noun is the verb's own object or place, so that the time is the verb's: "launched an invasion in 2022". */
function isComplement({ chunks, tokens, clauses }: Analysed, noun: EventNoun): boolean {
  const clause = clauses.findLast(({ verb }) => verb.to <= noun.phrase.from);
  const [beforeThat, before] = [chunks[noun.chunk - 2], chunks[noun.chunk - 1]];
  if (!clause || !before) return false;
  if (before.kind !== 'preposition') {
    const isObject = /^(verb|adverb|noun)$/.test(before.kind);
    return isObject && (LIGHT.has(clause.verb.lemma) || !hasOwner(tokens, chunks[noun.chunk]));
  }
  const preposition = tokens[before.from].text;
  // "suspended some of its sanctions"
  if (/^of$/i.test(preposition))
    return beforeThat?.kind === 'noun' && chunks[noun.chunk - 3]?.kind === 'verb';
  return OF_EITHER.test(preposition) ? beforeThat?.kind === 'verb' : !ASIDE.test(preposition);
}

/** "condemned Iraq's invasion of Kuwait on Aug. 2": an event that has its own actor has its own time. */
function hasOwner(tokens: Analysed['tokens'], { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ text, pos }) => pos === 'PART' && /^'s?$/.test(text));
}

function clauseOf(sentence: Analysed, range: Range): Clause | undefined {
  const { clauses, tokens } = sentence;
  const inside = clauses.findLast((clause) => clause.from <= range.from && clause.to >= range.to);
  // In front of its clause, be it right before it or before an aside: "In 1945, after …, troops marched".
  if (!inside) return clauses.find(({ kind, verb }) => kind === 'main' && verb.from >= range.to);
  if (inside.verb.from > range.to || inside.kind !== 'infinitive')
    return harmBefore(sentence, inside) ?? inside;
  // "agreed to withdraw in 1994" says when they agreed, "promised to answer on Sunday" when they will.
  const parent = inside.parent === undefined ? undefined : clauses[inside.parent];
  const isPromise = parent && /^(promise|vow|pledge|plan)$/.test(parent.verb.lemma);
  return parent && !(isPromise && /day$/i.test(tokens[range.to - 1].text)) ? parent : inside;
}
