import type { Chunk } from './chunks.ts';
import { awaitedBy, type State } from './state.ts';
import { isIntransitive, needsObject } from './needsObject.ts';
import { isSaying } from './saying.ts';
import { isFinite, isOnlyPast, type VerbGroup } from './verbs.ts';

/** Such verbs with such a preposition are whole without an object: "led to", "called for". */
const GOES_WITH: Record<string, RegExp> = { lead: /^to$/i, call: /^(for|on|upon)$/i, write: /^to$/i };

const PARTICLE = /^(up|out|off|down|away|back)$/i;

/** ", set to resume": of what was named last. */
const SET_TO = new Set([
  'set',
  'expect',
  'schedule',
  'design',
  'aim',
  'use',
  'force',
  'intend',
  'mean',
  'slate',
]);

/** Verbs of saying behind which a noun is rather their object: "announced rules designed to …". */
const HAS_OBJECT = new Set(['find', 'announce', 'reveal', 'declare', 'show', 'confirm']);

export function mayFind(lemma: string): boolean {
  return HAS_OBJECT.has(lemma);
}

/** Behind these a form in -ed may have no subject. */
const ELLIPTIC = /^(when|if|once|as|though|although|unless|until|while|than|where|whether)$/i;

const NAMING = new Set(['call', 'name', 'dub', 'title', 'nickname']);
const NICKNAMING = new Set(['dub', 'title', 'nickname']);

/** Whether a form in -ed behind what was read so far is a participle and no past tense. */
export function isParticiple(state: State, chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1];
  const before = state.clauses.at(-1);
  const { lemma } = chunks[index].verb!;
  const hasObject = /^(noun|verb|subordinator|relative)$/.test(next?.kind ?? '') || next === undefined;
  // "released by the court", "released Monday by the court"
  const at = next?.kind === 'time' ? index + 2 : index + 1;
  const isBy =
    chunks[at]?.kind === 'preposition' &&
    /^by$/i.test(state.words(chunks[at])) &&
    !isIntransitive(lemma) &&
    chunks[at + 1]?.kind !== 'time' &&
    !/\d|percent/.test(state.words(chunks[at + 1] ?? chunks[at]));
  // "wrapped up some business"
  if (next && PARTICLE.test(state.words(next)) && chunks[index + 2]?.kind === 'noun') return false;
  if (next && GOES_WITH[lemma]?.test(state.words(next))) return false;
  // "The paratroopers dropped at dawn", "Italy invaded in June, declaring war": the sentence has no other verb.
  const isOnly =
    !isBy &&
    !NAMING.has(lemma) &&
    !chunks.some(({ verb }, at) => verb && at !== index && (at < index || isFinite(verb.form)));
  if (isOnly) return false;
  // "a measure that the court overturned in May", "when Ann Lee set aside her plans"
  const isFronted = (state.opener?.kind === 'relative' || isOpenedWhen(state)) && state.noun !== undefined;
  if (isFronted && (state.suspended || !verbFollows(chunks.slice(index + 1), state.words))) return false;
  // "When the fleet reached the town the army fled": the sentence has no other main verb.
  const isOnlyMain =
    before?.kind === 'subordinate' &&
    state.last?.kind === 'noun' &&
    /^(noun|time)$/.test(chunks[index - 2]?.kind ?? '') &&
    !state.clauses.some(({ kind }) => kind === 'main');
  if (isOnlyMain && !isBy && !isResumed(chunks.slice(index + 1), state.words)) return false;
  // "When asked about it", "if elected"
  if (state.last?.kind === 'subordinator' && ELLIPTIC.test(state.words(state.last)))
    return !isIntransitive(lemma);
  if ((needsObject(lemma) && !hasObject && next.kind !== 'comma' && next.kind !== 'adverb') || isBy)
    return true;
  // "Launched in 1990, the telescope was blind": no sentence begins with a past tense.
  const isFirst = !state.noun && !state.suspended && state.clauses.length === 0 && !state.opener;
  if (isFirst && chunks.slice(index + 1).some(({ verb }) => verb && isFinite(verb.form))) return true;
  const isBeforePhrase = next?.kind === 'preposition' || next?.kind === 'adverb' || next?.kind === 'time';
  // "trucks bound for the port"
  if (lemma === 'bind' && next && /^for$/i.test(state.words(next))) return true;
  // "the ground it lost"
  if (state.last && /^(he|she|it|they|we|i|you)$/i.test(state.words(state.last))) return false;
  if (isGoverned(state) || isPeriodEnded(state, lemma, next)) return true;
  if (isMade(state, lemma, next) && isResumed(chunks.slice(index + 2), state.words)) return true;
  // "The leader, in a plan designed to please all, announced": the subject waits for another verb.
  const isInAside = state.suspended !== undefined && !state.noun && state.last?.kind === 'noun' && !hasObject;
  if (isInAside && isResumed(chunks.slice(index + 1), state.words)) return true;
  // "Ann Lee, a lawyer hired to look into it, resigned": an aside that says who she is.
  const isAside =
    state.suspended !== undefined &&
    state.noun?.from === state.suspended.to + 1 &&
    state.last?.kind === 'noun' &&
    state.opener?.kind === 'comma' &&
    (isBeforePhrase || next?.verb?.form === 'infinitive' || NAMING.has(lemma));
  if (isAside && isResumed(chunks.slice(index + 1), state.words)) return true;
  // "The border follows a line, agreed in 1893": what is told in the present does not go on in the past.
  const isOfPresent = before?.verb.form === 'present' && before.kind === 'main' && !state.suspended;
  if (
    isOfPresent &&
    !state.noun &&
    state.last?.kind === 'comma' &&
    /^(preposition|time)$/.test(next?.kind ?? '')
  )
    return true;
  // "…, returned to Rome the same year"
  if (isIntransitive(lemma) && !state.noun) return false;
  // ", followed by a meeting"
  if (!state.noun && state.last?.kind === 'comma' && (state.clauses.length > 0 || state.suspended)) {
    // "The bank, which is small, agreed in June": the subject has waited for this verb.
    const behind = chunks.slice(index + 1);
    const isAwaited = state.suspended !== undefined && !isResumed(behind, state.words);
    const isQuestion = next?.kind === 'subordinator' && !isSaying(lemma);
    const isSet = next?.verb?.form === 'infinitive' && SET_TO.has(lemma);
    // ", handed up on Thursday,"
    const isParticle = next?.kind === 'adverb' && PARTICLE.test(state.words(next));
    // "The quake, called the Izmit earthquake, struck", ", dubbed Big Bertha"
    const isNamed = next?.kind === 'noun' && (state.suspended ? NAMING : NICKNAMING).has(lemma);
    const isOfPhrase = /^(preposition|time)$/.test(next?.kind ?? '') || isParticle || isQuestion;
    return (
      !isAwaited &&
      !isListed(state, lemma, behind) &&
      (isOfPhrase || isSet || isNamed || isFirstOfTwo(state, chunks, index))
    );
  }
  if (isSecondOfTwo(state, chunks, index)) return true;
  // "a force called the Don Army attacked"
  const isNaming = NAMING.has(lemma) && state.last?.kind === 'noun' && next?.kind === 'noun';
  if (isNaming && verbFollows(chunks.slice(index + 2), state.words)) return true;
  if (!state.noun || state.last?.kind !== 'noun') return false;
  // "to release soldiers captured in the war": the noun is the object of the verb before.
  const isOfVerb =
    !state.opener && before !== undefined && before.verb.to <= state.noun.from && before.kind !== 'relative';
  // "The campaign to secure the valley succeeded": it has waited for this verb.
  if (awaitedBy(state) && !verbFollows(chunks.slice(index + 1), state.words)) return false;
  if (isOfVerb && !(isSaying(before.verb.lemma) && !mayFind(before.verb.lemma))) return true;
  // "the town that Iran attacked in May was weak"
  const isOfRelative = state.opener?.kind === 'relative';
  return isBeforePhrase && !isOfRelative && verbFollows(chunks.slice(index + 1), state.words);
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

/** "The president, asked about it, replied": another finite verb follows, be it behind a comma. */
function isResumed(chunks: readonly Chunk[], words: State['words']): boolean {
  if (
    verbFollows(
      chunks.filter(({ kind }) => kind !== 'comma'),
      words,
    )
  )
    return true;
  return chunks.some(({ kind }, at) => {
    const next = chunks.slice(at + 1).find((each) => each.kind !== 'adverb' && each.kind !== 'time');
    return kind === 'comma' && next?.verb !== undefined && isFinite(next.verb.form);
  });
}

/** "troops stationed there crossed": another finite verb follows within the clause, and has no subject of its own. */
export function verbFollows(chunks: readonly Chunk[], words: State['words']): boolean {
  const end = chunks.findIndex(
    ({ kind, verb }, at) =>
      /^(comma|stop|and|subordinator|relative)$/.test(kind) ||
      (verb !== undefined && isFinite(verb.form) && !isReducedLater(chunks, at, words)),
  );
  if (chunks[end]?.kind !== 'verb') return false;
  const between = chunks.slice(0, end);
  return !between.some(({ kind }, at) => kind === 'noun' && between[at - 1]?.kind !== 'preposition');
}

/** "played in the yard with a puppy named Rex", "rose in the quarter ended in June": a participle as well. */
function isReducedLater(chunks: readonly Chunk[], at: number, words: State['words']): boolean {
  const [before, { verb }, next] = [chunks[at - 1], chunks[at], chunks[at + 1]];
  if (!verb || verb.form !== 'past' || verb.to - verb.from > 1 || before?.kind === 'preposition')
    return false;
  if (NAMING.has(verb.lemma)) return before?.kind === 'noun' && next?.kind === 'noun';
  // "answered with an attack aimed at the port"
  if (needsObject(verb.lemma) && before?.kind === 'noun' && next?.kind === 'preposition')
    return !GOES_WITH[verb.lemma]?.test(words(next));
  return verb.lemma === 'end' && next?.kind === 'time' && before !== undefined && PERIOD.test(words(before));
}

const PERIOD = /(quarter|year|months?|weeks?|period|half)$/i;

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
