import {
  isBeforeNoun,
  isInnerQuote,
  isInsideNoun,
  nounEnd,
  quotedNameEnd,
  type NounContext,
} from './nounPhrase.ts';
import type { Range } from './range.ts';
import type { Token } from './sentences.ts';
import { verbGroupAt, type VerbGroup } from './verbs.ts';

/** A stretch of a sentence: a noun phrase, a verb group, a time expression, or what stands between them. */
export interface Chunk {
  kind: ChunkKind;
  /** Token indices, end-exclusive. */
  from: number;
  to: number;
  verb?: VerbGroup;
}

export type ChunkKind =
  | 'noun'
  | 'preposition'
  | 'verb'
  | 'time'
  | 'and'
  /** after, when, because …: opens a clause. */
  | 'subordinator'
  /** who, which, that: opens a clause about the noun before. */
  | 'relative'
  | 'comma'
  /** ; : – ( ) and quotation marks that hold a sentence. */
  | 'stop'
  | 'adverb';

export type { Range } from './range.ts';

const ALWAYS_OPEN = new Set(
  'when while because although though if unless whereas whether once where wherever whenever lest what how'.split(
    ' ',
  ),
);
/** Prepositions too: they open a clause only if a verb comes before the next comma. */
const MAY_OPEN = new Set('after before since until till as that than so'.split(' '));
const RELATIVE = new Set('who which whom whose'.split(' '));
/** A form in -ing behind these is a clause ("after declaring war"), behind others it qualifies the noun ("under growing pressure"). */
const BEFORE_GERUND = new Set('after before while by since without of for in from'.split(' '));

/**
 * Parts a sentence into chunks.
 * @param times token ranges of its time expressions
 * @param names token ranges of its names; two names are two noun phrases
 */
export function chunksOf(
  tokens: readonly Token[],
  times: readonly Range[],
  names: readonly Range[],
): Chunk[] {
  const chunks: Chunk[] = [];
  const context = { timeAt: new Map(times.map((time) => [time.from, time])), names };
  for (let at = 0; at < tokens.length;) {
    const chunk = chunkAt(tokens, at, context, chunks);
    chunks.push(chunk);
    at = chunk.to;
  }
  return chunks;
}

function chunkAt(
  tokens: readonly Token[],
  at: number,
  context: NounContext,
  chunks: readonly Chunk[],
): Chunk {
  const before = chunks.at(-1);
  const token = tokens[at];
  const word = token.text.toLowerCase();
  const one = (kind: ChunkKind): Chunk => ({ kind, from: at, to: at + 1 });
  const time = context.timeAt.get(at);
  if (time && !isInsideNoun(tokens, time)) return { kind: 'time', ...time };
  const isQuote = isInnerQuote(tokens, at) && isBeforeNoun(tokens[at + 1]);
  if (isQuote || quotedNameEnd(tokens, at) > at) {
    const end = nounEnd(tokens, at, context);
    if (end > at + 1) return { kind: 'noun', from: at, to: end };
  }
  const aside = Math.max(howLongEnd(tokens, at), howFarEnd(tokens, at), asideEnd(tokens, at));
  if (aside > at) return { kind: 'adverb', from: at, to: aside };
  const count = approximatorEnd(tokens, at);
  if (count > at) return { kind: 'noun', from: at, to: nounEnd(tokens, count, context) };
  if (before?.kind === 'noun' && token.pos === 'ADJ' && BEHIND_NOUN.test(word)) return one('adverb');
  if (token.pos === 'PUNCT')
    return one(word === ',' ? 'comma' : /^[;:()[\]–—]|-+$/.test(word) ? 'stop' : 'adverb');
  if (token.pos === 'CCONJ') return one('and');
  if (RELATIVE.has(word)) return one('relative');
  if (word === 'that' && opensRelative(tokens, at, chunks)) return one('relative');
  // "more than 2,000 protesters rallied"
  if (
    word === 'than' &&
    /^(NUM|DET)$/.test(tokens[at + 1]?.pos ?? '') &&
    /^(more|less|fewer)$/i.test(tokens[at - 1]?.text ?? '')
  )
    return one('preposition');
  if (ALWAYS_OPEN.has(word) || (MAY_OPEN.has(word) && opensClause(tokens, at))) return one('subordinator');
  // "The forces of the colonel, loyal to him, raided pagodas": the first noun waits for its verb.
  const isAwaited =
    before?.kind === 'comma' &&
    chunks[0].kind !== 'preposition' &&
    !chunks.some(({ kind }) => kind === 'verb');
  const isQualifier = !isAwaited && qualifiesNoun(tokens, at, before);
  const verb = isQualifier ? undefined : verbGroupAt(tokens, at);
  if (verb) return { kind: 'verb', from: verb.from, to: verb.to, verb };
  const end = nounEnd(tokens, at, context);
  if (end > at) return { kind: 'noun', from: at, to: end };
  // "increased to nearly 200,000": no verb follows this "to".
  if (token.pos === 'ADP' || token.pos === 'SCONJ' || word === 'to') return one('preposition');
  return one('adverb');
}

/** Adjectives that stand behind their noun, and no longer belong to it: "a visit likely to last". */
const BEHIND_NOUN = /^(likely|effective|payable|due|available|subject|unable|able|outstanding|compared)$/;

/** The end of "a week" in "A week after his death, …": how long after is no subject. */
function howLongEnd(tokens: readonly Token[], at: number): number {
  const isCounted = /^(DET|NUM)$/.test(tokens[at].pos);
  const unit = isCounted ? at + 1 : at;
  const isLong = /^(day|week|month|year|hour|minute|decade)s?$/i.test(tokens[unit]?.text ?? '');
  return isLong && /^(after|before)$/i.test(tokens[unit + 1]?.text ?? '') ? unit + 1 : at;
}

/** The end of "15 miles south" in "a town 15 miles south of the river". */
function howFarEnd(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at + 1, at + 3).map(({ text }) => text.toLowerCase());
  const isFar =
    tokens[at].pos === 'NUM' &&
    /^(miles?|kilomet(er|re)s?|kms?|feet|met(er|re)s?)$/.test(words[0] ?? '') &&
    /^((north|south|east|west)(east|west)?|away|off|from|outside)$/.test(words[1] ?? '');
  return isFar ? at + 3 : at;
}

/** The end of "at least" before a number, of which it is a part: "at least 217 people", "nearly 200". */
function approximatorEnd(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at, at + 3).map(({ text }) => text.toLowerCase());
  const length = /^(at (least|most)|an estimated|up to)$/.test(words.slice(0, 2).join(' '))
    ? 2
    : /^as (many|much) as$/.test(words.join(' '))
      ? 3
      : /^(about|around|nearly|almost|roughly|approximately|some|only)$/.test(words[0])
        ? 1
        : 0;
  const number = tokens[at + length];
  const isNumber = number?.pos === 'NUM' && !/^[12]\d{3}$/.test(number.text);
  const isMoney = number?.pos === 'SYM' && tokens[at + length + 1]?.pos === 'NUM';
  return length > 0 && (isNumber || isMoney) ? at + length : at;
}

/** The end of "(10 miles)": what is in brackets and has no verb is an aside. */
function asideEnd(tokens: readonly Token[], at: number): number {
  if (!/^[([]$/.test(tokens[at].text)) return at;
  const closing = tokens.findIndex(({ text }, index) => index > at && /^[)\]]$/.test(text));
  const hasVerb = tokens.slice(at, closing).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return closing < 0 || hasVerb ? at : closing + 1;
}

/** "that" behind a noun and before a verb, or before its subject: "a partner that does not lecture". */
function opensRelative(tokens: readonly Token[], at: number, chunks: readonly Chunk[]): boolean {
  const next = tokens[at + 1];
  if (chunks.at(-1)?.kind !== 'noun' || !next) return false;
  // "The party that he founded won": before any verb it asks for none, but behind "the fact".
  const isContent = /^(fact|claim|news|idea|belief|report|hope|fear|statement|rumour|rumor|view|word)s?$/i;
  const isSubject = next.pos === 'PRON' && !chunks.some(({ kind }) => kind === 'verb');
  if (isSubject && !isContent.test(tokens[at - 1].text)) return true;
  return next.pos === 'VERB' || next.pos === 'AUX' || (next.pos === 'ADV' && tokens[at + 2]?.pos === 'VERB');
}

/** Whether a verb comes before the next comma: "since Russia invaded" but not "since Russia's invasion". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at].text.toLowerCase();
  const isThis = word === 'that' && /^(NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? '');
  if (isThis && (at === 0 || tokens[at].pos === 'DET' || tokens[at - 1].pos === 'ADP')) return false;
  if (word === 'so' && tokens[at + 1]?.pos !== 'SCONJ') return false;
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token.pos === 'PUNCT' && /^[,;:()]$/.test(token.text)) return false;
    if (
      RELATIVE.has(token.text.toLowerCase()) ||
      (index > at + 1 && ALWAYS_OPEN.has(token.text.toLowerCase()))
    )
      return false;
    if (token.pos === 'PART' && /^to$/i.test(token.text)) return false;
    if (token.pos === 'AUX') return true;
    if (token.pos === 'VERB') return !isReduced(tokens, index) || index === at + 1;
  }
  return false;
}

/** "the plan made in May": a participle behind its noun and before a preposition. */
function isReduced(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at].text.endsWith('ing') ||
    (/(ed|en|wn)$/.test(tokens[at].text) && /^by$/i.test(tokens[at + 1]?.text ?? ''))
  );
}

/** "growing pressure", "the captured soldiers": a verb's form that stands before its noun. */
function qualifiesNoun(tokens: readonly Token[], at: number, before: Chunk | undefined): boolean {
  const token = tokens[at];
  if (token.pos !== 'VERB' || !/(ing|ed|en|wn)$/.test(token.text)) return false;
  if (!/^(NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '')) return false;
  const previous = tokens[at - 1];
  // "Suspected bombs exploded", "and armed men attacked"
  const isFirst = before === undefined || /^(comma|stop|and|subordinator)$/.test(before.kind);
  if (isFirst && !token.text.endsWith('ing') && tokens[at + 1].pos === 'NOUN') return true;
  if (before?.kind === 'preposition')
    return !token.text.endsWith('ing') || !BEFORE_GERUND.has(previous.text.toLowerCase());
  return false;
}
