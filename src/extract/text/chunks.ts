import {
  BEHIND_NOUN,
  isBeforeNoun,
  isInnerQuote,
  isInsideNoun,
  nounEnd,
  quotedNameEnd,
  type NounContext,
} from './nounPhrase.ts';
import { needsObject } from './needsObject.ts';
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
  if (word === 'for' && /^(example|instance)$/.test(tokens[at + 1]?.text ?? ''))
    return { kind: 'adverb', from: at, to: at + 2 };
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
  // "more than a dozen protesters rallied"
  const isMore = word === 'than' && /^(more|less|fewer)$/i.test(tokens[at - 1]?.text ?? '');
  if (isMore && tokens[at + 1]?.pos === 'DET') return one('preposition');
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
  const length = /^(at (least|most)|an estimated|up to|(more|less|fewer) than)$/.test(
    words.slice(0, 2).join(' '),
  )
    ? 2
    : /^as (many|much) as$/.test(words.join(' '))
      ? 3
      : /^(about|around|nearly|almost|roughly|approximately|some|only)$/.test(words[0]) ||
          (words[0] === 'over' && tokens[at].pos === 'ADV')
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

/** Behind these, "that" says what they are about: "the fact that he won". */
const CONTENT_NOUN =
  /^(fact|claim|news|idea|belief|report|hope|fear|statement|rumou?r|view|word|concern|sign|evidence|possibility|chance|warning|announcement|agreement|assurance|condition|allegation|accusation|suggestion|proof|doubt|threat|decision|promise|pledge|ruling|indication|suspicion|conclusion|demand|request|order|proposal|day|time|way|notion|impression|letter|law|rule)s?$/i;

/** "that" behind a noun and before a verb, or before its subject: "a partner that does not lecture", "the party that he founded". */
function opensRelative(tokens: readonly Token[], at: number, chunks: readonly Chunk[]): boolean {
  const next = tokens[at + 1];
  if (chunks.at(-1)?.kind !== 'noun' || !next) return false;
  if (next.pos === 'VERB' || next.pos === 'AUX' || (next.pos === 'ADV' && tokens[at + 2]?.pos === 'VERB'))
    return true;
  if (CONTENT_NOUN.test(tokens[at - 1].text)) return false;
  // "The party that he founded won": before any verb "that" tells nothing.
  const isFirst = !chunks.some(({ kind }) => kind === 'verb');
  return (isFirst && /^(PRON|PROPN|DET|NOUN)$/.test(next.pos)) || lacksObject(tokens, at);
}

/** "the attack that the rebels had mounted there": a verb with a subject and nothing behind it is about the noun before. */
function lacksObject(tokens: readonly Token[], at: number): boolean {
  if (!/^(DET|PROPN|NOUN|PRON|ADJ)$/.test(tokens[at + 1].pos)) return false;
  const verb = tokens.findIndex(({ pos, text }, index) => index > at && (pos === 'VERB' || text === ','));
  const behind = tokens[verb + 1];
  return (
    tokens[verb]?.pos === 'VERB' &&
    !tokens[verb].text.endsWith('ing') &&
    needsObject(tokens[verb].lemma) &&
    !/^(is|are|was|were|be|been)$/i.test(tokens[verb - 1].text) &&
    (behind === undefined || /^(PUNCT|ADV|ADP|SCONJ|CCONJ)$/.test(behind.pos))
  );
}

/** Whether a verb comes before the next comma: "since Russia invaded" but not "since Russia's invasion". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at].text.toLowerCase();
  const isThis = word === 'that' && /^(NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? '');
  if (isThis && (at === 0 || tokens[at].pos === 'DET' || tokens[at - 1].pos === 'ADP')) return false;
  if (word === 'so' && tokens[at + 1]?.pos !== 'SCONJ') return false;
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index];
    // "that the Penske Group (PAG) was chosen"
    const aside = asideEnd(tokens, index);
    if (aside > index) {
      index = aside - 1;
      continue;
    }
    if (token.pos === 'PUNCT' && /^[,;:()]$/.test(token.text)) return false;
    if (
      RELATIVE.has(token.text.toLowerCase()) ||
      (index > at + 1 && ALWAYS_OPEN.has(token.text.toLowerCase()))
    )
      return false;
    if (token.pos === 'PART' && /^to$/i.test(token.text)) return false;
    // "to end it after the ruling and let him go"
    if (token.pos === 'CCONJ' && /^(VERB|AUX)$/.test(tokens[index + 1]?.pos ?? '')) return false;
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
  const isFirst =
    before === undefined ||
    /^(comma|stop|subordinator)$/.test(before.kind) ||
    // "raped and killed civilians"
    (before.kind === 'and' && tokens[at - 2]?.pos !== 'VERB');
  if (isFirst && !token.text.endsWith('ing') && tokens[at + 1].pos === 'NOUN') return true;
  if (before?.kind === 'preposition')
    return !token.text.endsWith('ing') || !BEFORE_GERUND.has(previous.text.toLowerCase());
  return false;
}
