import type { Analysed } from '../../text/analyse.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Range } from '../../text/chunks.ts';
import { isOfAnniversary } from '../known/anniversaries.ts';
import { categoryOfNoun, isEventVerb, LIGHT } from '../../lexicon.ts';
import { eventNounAt, type EventNoun } from '../../tells/nouns.ts';

/** The event nouns that a time may date, and whether it dates them rather than the verb. */

/** Prepositions behind which an event is no part of what the verb says: "has grown closer since the invasion in 2022". */
const ASIDE = /^(since|after|before|following|despite|during|until|because|amid|by)$/i;

/** These belong to the verb if they stand right behind it ("agreed to a meeting"), else to the noun before. */
const OF_EITHER = /^(from|about|over|of|for|to|with|under)$/i;

export function isUntil({ chunks, tokens }: Analysed, { chunk }: EventNoun): boolean {
  const before = chunks[chunk - 1];
  return before?.kind === 'preposition' && /^(until|till|before|since|than)$/i.test(tokens[before.from].text);
}

/** A treaty or a law is there long after its day; an election is over. */
export function lasts({ lemma }: EventNoun): boolean {
  const category = categoryOfNoun(lemma);
  return category === 'agreement' || category === 'law';
}

/** "The fall of Atlanta, on September 2, was a blow": the noun before a time between commas. */
export function setOff(sentence: Analysed, index: number): EventNoun | undefined {
  const { chunks } = sentence;
  const first = chunks[index - 1]?.kind === 'preposition' ? index - 1 : index;
  const isBetween = chunks[first - 1]?.kind === 'comma' && chunks[index + 1]?.kind === 'comma';
  return isBetween ? nounBefore(sentence, first - 2) : undefined;
}

/** "The bombings in Kenya last week killed 12": what the noun did is told with it; but not "The talks on Monday failed on Friday". */
export function isItsSubject(
  { times, tokens }: Analysed,
  { head, phrase }: EventNoun,
  clause: Clause | undefined,
): boolean {
  const { subject, verb, to } = clause ?? {};
  if (phrase.from !== subject?.from || !verb || !isEventVerb(verb.lemma)) return false;
  if (tokens[head].pos === 'PROPN') return false;
  return !times.some(({ range }) => range.from >= verb.to && range.to <= to!);
}

/** The event noun whose phrase ends at a chunk: "invasion of Ukraine | in February 2022". */
export function nounBefore(sentence: Analysed, last: number): EventNoun | undefined {
  const { chunks } = sentence;
  const index = beforeName(sentence, last);
  for (let at = index; at >= 0; at--) {
    const { kind } = chunks[at];
    if (kind !== 'noun' && kind !== 'preposition' && kind !== 'and') return undefined;
    const noun = eventNounAt(sentence, at);
    const isOther =
      isWanted(sentence, at) ||
      isOngoing(sentence, at) ||
      (noun && (isOfAnniversary(sentence, noun) || isDenied(sentence, noun)));
    if (noun && noun.phrase.to >= chunks[index].to && !isOther) return noun;
  }
  return undefined;
}

/** "the murder of his wife, Ann Lee, | on Monday": the chunk before a name between commas. */
function beforeName({ chunks, tokens }: Analysed, index: number): number {
  const [before, comma, name, closing] = chunks.slice(Math.max(0, index - 3), index + 1);
  const isAside = comma?.kind === 'comma' && name?.kind === 'noun' && closing?.kind === 'comma';
  const isName = isAside && tokens.slice(name.from, name.to).every(({ pos }) => pos === 'PROPN');
  return isName && before.kind === 'noun' ? index - 3 : index;
}

/** "was not followed by an attack", "worked on a truce"; but "did not attend the meeting". */
function isDenied({ tokens, clauses }: Analysed, { phrase }: EventNoun): boolean {
  const verb = clauses.findLast((clause) => clause.verb.to <= phrase.from)?.verb;
  const isUndone = verb !== undefined && (verb.negated || WISHES.test(verb.lemma));
  return isUndone && /^(an?|any)$/i.test(tokens[phrase.from].text);
}

const WISHES =
  /^(work|seek|want|need|demand|urge|oppose|support|await|fear|propose|hope|expect|consider|rule)$/;

/** "worked on a truce in the war in Ukraine on Monday": the war is only where. */
function isOngoing({ chunks, tokens }: Analysed, index: number): boolean {
  const before = chunks[index - 1];
  return (
    before?.kind === 'preposition' &&
    /^(in|during|amid|throughout)$/i.test(tokens[before.from].text) &&
    /^(war|conflict|crisis|fighting|campaign|violence|unrest|insurgency|outbreak|epidemic|pandemic)$/.test(
      tokens[chunks[index].to - 1].lemma,
    )
  );
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
export function isComplement({ chunks, tokens, clauses }: Analysed, noun: EventNoun): boolean {
  const clause = clauses.findLast(({ verb }) => verb.to <= noun.phrase.from);
  const [beforeThat, before] = [chunks[noun.chunk - 2], chunks[noun.chunk - 1]];
  if (!clause || !before) return false;
  if (before.kind !== 'preposition') {
    const isObject = /^(verb|adverb|noun)$/.test(before.kind);
    // "renewed the player's contract in 2003"
    return isObject && (LIGHT.has(clause.verb.lemma) || lasts(noun) || !hasOwner(tokens, chunks[noun.chunk]));
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
