import type { Chunk } from './chunks.ts';
import { awaitedBy, type State } from './state.ts';
import { GOES_WITH, isResumed, NAMING, PERIOD, verbFollows } from './later.ts';
import { isIntransitive, needsObject } from './needsObject.ts';
import { isSaying, mayHaveObject } from './saying.ts';
import { isFinite, isOnlyPast, type VerbGroup } from './verbs.ts';

const PARTICLE = /^(up|out|off|down|away|back)$/i;

/** ", set to resume": of what was named last. */
const SET_TO = new Set('set expect schedule design aim use force intend mean slate'.split(' '));

/** Behind these a form in -ed may have no subject. */
const ELLIPTIC = /^(when|if|once|as|though|although|unless|until|while|than|where|whether)$/i;

const NICKNAMING = new Set(['dub', 'title', 'nickname']);

/** A form in -ed among what stands around it. */
interface Place {
  state: State;
  chunks: readonly Chunk[];
  index: number;
  lemma: string;
  next: Chunk | undefined;
  behind: readonly Chunk[];
  /** "released by the court", "released Monday by the court" */
  isBy: boolean;
}

/** Whether a form in -ed behind what was read so far is a participle and no past tense. */
export function isParticiple(state: State, chunks: readonly Chunk[], index: number): boolean {
  const { lemma } = chunks[index].verb!;
  const behind = chunks.slice(index + 1);
  const [next] = behind;
  const isBy = isDoneBy(state, lemma, behind);
  const place = { state, chunks, index, lemma, next, behind, isBy };
  if (isPastWithParticle(place) || isWanted(place)) return false;
  return byNeighbours(place) ?? (isInAside(place) || (byComma(place) ?? isOfNoun(place)));
}

function isDoneBy({ words }: State, lemma: string, behind: readonly Chunk[]): boolean {
  const [by, who] = behind[0]?.kind === 'time' ? behind.slice(1) : behind;
  return (
    by?.kind === 'preposition' &&
    /^by$/i.test(words(by)) &&
    !isIntransitive(lemma) &&
    who?.kind !== 'time' &&
    !/\d|percent/.test(words(who ?? by))
  );
}

/** "wrapped up some business", "led to" */
function isPastWithParticle({ state: { words }, lemma, next, behind }: Place): boolean {
  if (!next) return false;
  return (
    (PARTICLE.test(words(next)) && behind[1]?.kind === 'noun') || GOES_WITH[lemma]?.test(words(next)) === true
  );
}

/** The sentence or the clause has no other verb. */
function isWanted({ state, chunks, index, lemma, behind, isBy }: Place): boolean {
  // "The paratroopers dropped at dawn", "Italy invaded in June, declaring war"
  const isOnly =
    !isBy &&
    !NAMING.has(lemma) &&
    !chunks.some(({ verb }, at) => verb && at !== index && (at < index || isFinite(verb.form)));
  if (isOnly) return true;
  // "a measure that the court overturned in May", "when Ann Lee set aside her plans"
  const isFronted = (state.opener?.kind === 'relative' || isOpenedWhen(state)) && state.noun !== undefined;
  if (isFronted && (state.suspended || !verbFollows(behind, state.words))) return true;
  // "When the fleet reached the town the army fled": the sentence has no other main verb.
  const isOnlyMain =
    state.clauses.at(-1)?.kind === 'subordinate' &&
    state.last?.kind === 'noun' &&
    /^(noun|time)$/.test(chunks[index - 2]?.kind ?? '') &&
    !state.clauses.some(({ kind }) => kind === 'main');
  return isOnlyMain && !isBy && !isResumed(behind, state.words);
}

/** By what stands right before and right behind; undefined: that does not settle it. */
function byNeighbours({ state, lemma, next, behind, isBy }: Place): boolean | undefined {
  const { last, words } = state;
  // "When asked about it", "if elected"
  if (last?.kind === 'subordinator' && ELLIPTIC.test(words(last))) return !isIntransitive(lemma);
  if (isBy || (needsObject(lemma) && next && !/^(comma|adverb)$/.test(next.kind) && !mayBeObject(next)))
    return true;
  // "Launched in 1990, the telescope was blind": no sentence begins with a past tense.
  const isFirst = !state.noun && !state.suspended && state.clauses.length === 0 && !state.opener;
  if (isFirst && behind.some(({ verb }) => verb && isFinite(verb.form))) return true;
  // "trucks bound for the port"
  if (lemma === 'bind' && next && /^for$/i.test(words(next))) return true;
  // "the ground it lost"
  if (last && /^(he|she|it|they|we|i|you)$/i.test(words(last))) return false;
  return isGoverned(state) || isPeriodEnded(state, lemma, next) ? true : undefined;
}

function mayBeObject({ kind }: Chunk): boolean {
  return /^(noun|verb|subordinator|relative)$/.test(kind);
}

/** It says something of a noun between commas, or behind one. */
function isInAside({ state, lemma, next, behind }: Place): boolean {
  const { last, noun, suspended, words } = state;
  if (isMade(state, lemma, next) && isResumed(behind.slice(1), words)) return true;
  // "The leader, in a plan designed to please all, announced": the subject waits for another verb.
  const isInPhrase =
    suspended !== undefined && !noun && last?.kind === 'noun' && next !== undefined && !mayBeObject(next);
  if (isInPhrase && isResumed(behind, words)) return true;
  // "Ann Lee, a lawyer hired to look into it, resigned": an aside that says who she is.
  const isApposed =
    suspended !== undefined &&
    noun?.from === suspended.to + 1 &&
    last?.kind === 'noun' &&
    state.opener?.kind === 'comma' &&
    (isPhrase(next) || next?.verb?.form === 'infinitive' || NAMING.has(lemma));
  if (isApposed && isResumed(behind, words)) return true;
  // "The border follows a line, agreed in 1893": what is told in the present does not go on in the past.
  const before = state.clauses.at(-1);
  const isOfPresent = before?.verb.form === 'present' && before.kind === 'main' && !suspended;
  return isOfPresent && !noun && last?.kind === 'comma' && /^(preposition|time)$/.test(next?.kind ?? '');
}

function isPhrase(next: Chunk | undefined): boolean {
  return /^(preposition|adverb|time)$/.test(next?.kind ?? '');
}

/** Right behind a comma, ", followed by a meeting"; undefined: it stands elsewhere. */
function byComma({ state, chunks, index, lemma, next, behind }: Place): boolean | undefined {
  const { noun, last, suspended, words } = state;
  if (noun) return undefined;
  // "…, returned to Rome the same year"
  if (isIntransitive(lemma)) return false;
  if (last?.kind !== 'comma' || (state.clauses.length === 0 && !suspended)) return undefined;
  // "The bank, which is small, agreed in June": the subject has waited for this verb.
  const isAwaited = suspended !== undefined && !isResumed(behind, words);
  if (isAwaited || isListed(state, lemma, behind)) return false;
  const isQuestion = next?.kind === 'subordinator' && !isSaying(lemma);
  const isSet = next?.verb?.form === 'infinitive' && SET_TO.has(lemma);
  // ", handed up on Thursday,"
  const isParticle = next?.kind === 'adverb' && PARTICLE.test(words(next));
  // "The quake, called the Izmit earthquake, struck", ", dubbed Big Bertha"
  const isNamed = next?.kind === 'noun' && (suspended ? NAMING : NICKNAMING).has(lemma);
  const isOfPhrase = /^(preposition|time)$/.test(next?.kind ?? '') || isParticle || isQuestion;
  return isOfPhrase || isSet || isNamed || isFirstOfTwo(state, chunks, index);
}

/** Right behind a noun, of which it tells something: "to release soldiers captured in the war". */
function isOfNoun({ state, chunks, index, lemma, next, behind }: Place): boolean {
  const { noun, last, opener, words } = state;
  if (isSecondOfTwo(state, chunks, index)) return true;
  // "a force called the Don Army attacked"
  const isNaming = NAMING.has(lemma) && last?.kind === 'noun' && next?.kind === 'noun';
  if (isNaming && verbFollows(behind.slice(1), words)) return true;
  if (!noun || last?.kind !== 'noun') return false;
  // "The campaign to secure the valley succeeded": it has waited for this verb.
  if (awaitedBy(state) && !verbFollows(behind, words)) return false;
  // "to release soldiers captured in the war": the noun is the object of the verb before.
  const before = state.clauses.at(-1);
  const isOfVerb =
    !opener && before !== undefined && before.verb.to <= noun.from && before.kind !== 'relative';
  if (isOfVerb && !(isSaying(before.verb.lemma) && !mayHaveObject(before.verb.lemma))) return true;
  // "the town that Iran attacked in May was weak"
  return isPhrase(next) && opener?.kind !== 'relative' && verbFollows(behind, words);
}

/** "left Germany, taught at Leeds and became a citizen": the second of three verbs, of which the third can be no participle. */
function isListed({ suspended, words }: State, lemma: string, behind: readonly Chunk[]): boolean {
  const and = behind.findIndex(({ kind }) => !/^(noun|preposition|time|adverb)$/.test(kind));
  const [third, object] = behind.slice(and + 1);
  if (
    suspended ||
    behind[and]?.kind !== 'and' ||
    third?.verb?.form !== 'past' ||
    /^by$/i.test(words(behind[0]))
  )
    return false;
  return (
    isOnlyPast(words(third)) ||
    isIntransitive(third.verb.lemma) ||
    (object?.kind === 'noun' && !needsObject(lemma))
  );
}

/** "The garrison, starved and outnumbered, gave in": two forms in an aside about the subject, which has its verb behind. */
function isFirstOfTwo({ suspended, words }: State, chunks: readonly Chunk[], index: number): boolean {
  const [, and, second, comma, ...behind] = chunks.slice(index);
  return (
    suspended !== undefined &&
    and?.kind === 'and' &&
    second?.verb?.form === 'past' &&
    comma?.kind === 'comma' &&
    verbFollows(behind, words)
  );
}

function isSecondOfTwo({ last, clauses }: State, chunks: readonly Chunk[], index: number): boolean {
  const isAside =
    last?.kind === 'and' && chunks[index - 3]?.kind === 'comma' && chunks[index + 1]?.kind === 'comma';
  return isAside && clauses.at(-1)?.verb.form === 'participle';
}

/** "when Ann Lee set aside her plans", "because the army attacked": what such a word opens has a verb. */
function isOpenedWhen({ opener }: State): boolean {
  return (
    opener?.kind === 'subordinator' &&
    /^(when|while|because|although|though|after|before|since)$/.test(opener.word)
  );
}

/** ", elected king in 1575,": what someone was made, named without an article. */
function isMade({ last, suspended, words }: State, lemma: string, next: Chunk | undefined): boolean {
  const isOffice = next?.kind === 'noun' && /^\p{Ll}[\p{Ll}-]+( \p{Ll}[\p{Ll}-]+)?$/u.test(words(next));
  return (
    last?.kind === 'comma' &&
    suspended !== undefined &&
    /^(elect|appoint|name|crown|proclaim|declare|make|choose)$/.test(lemma) &&
    isOffice &&
    !/^(the|an?|his|her|its|their|two|three|new|several|some) /.test(words(next))
  );
}

/** "by problems tied to", "with a puppy named": the noun before has its preposition, and no other waits for a verb. */
function isGoverned({ noun, last, suspended, opener, lastNoun, clauses }: State): boolean {
  // "engaged in sustained, if undeclared, warfare"
  const isBehindNoun =
    /^(noun|preposition)$/.test(last?.kind ?? '') || (last?.kind === 'adverb' && lastNoun !== undefined);
  return !noun && !suspended && isBehindNoun && clauses.length > 0 && (!opener || opener.kind === 'comma');
}

/** "a loss for the quarter ended Sept. 30" */
function isPeriodEnded({ last, clauses, words }: State, lemma: string, next: Chunk | undefined): boolean {
  const isPeriod = last !== undefined && PERIOD.test(words(last));
  return lemma === 'end' && isPeriod && next?.kind === 'time' && clauses.length > 0;
}

/** A participle right behind its noun belongs to the noun: "troops led by X". */
export function isReducedRelative(state: State, { form }: VerbGroup): boolean {
  const { noun, opener, last, clauses } = state;
  if (form === 'participle' && isGoverned(state)) return true;
  // "with tanks supporting it"
  if (form === 'gerund' && !noun && !opener && last?.kind === 'noun' && state.clauses.length > 0) return true;
  if (!noun || (form !== 'participle' && form !== 'gerund')) return false;
  const isSubordinate = opener?.kind === 'subordinator' && form === 'gerund';
  if (isSubordinate || last?.kind === 'and' || state.governedBy !== undefined) return false;
  const before = clauses.at(-1);
  const isObject = before !== undefined && before.verb.to <= noun.from && before.verb.to > (opener?.at ?? -1);
  return form === 'participle' ? last?.kind === 'noun' : !isObject;
}
