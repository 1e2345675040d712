import { ageEnd, approximatorEnd, asideEnd, howFarEnd, howLongEnd, howOftenEnd } from './asides.ts';
import { BEHIND_NOUN, isBeforeNoun, isInsideNoun, nounEnd, type NounContext } from './nounPhrase.ts';
import { ALWAYS_OPEN, MAY_OPEN, opensClause, opensRelative, RELATIVE } from './openers.ts';
import { isInnerQuote, quotedNameEnd } from './quotes.ts';
import { splitContacts } from './contact.ts';
import { uninverted } from './inversion.ts';
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
): readonly Chunk[] {
  const chunks: Chunk[] = [];
  const context = { timeAt: new Map(times.map((time) => [time.from, time])), names };
  for (let at = 0; at < tokens.length;) {
    const chunk = chunkAt(tokens, at, context, chunks);
    chunks.push(chunk);
    at = chunk.to;
  }
  return uninverted(splitContacts(chunks, tokens), tokens);
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
  if (word === 'once' && /^(more|again)$/i.test(tokens[at + 1]?.text ?? ''))
    return { kind: 'adverb', from: at, to: at + 2 };
  if (word === 'for' && /^(example|instance)$/.test(tokens[at + 1]?.text ?? ''))
    return { kind: 'adverb', from: at, to: at + 2 };
  // "As a result the council closed it": no clause is opened.
  const behind = tokens.slice(at + 1, at + 3).map(({ text }) => text);
  if (word === 'as' && /^a (result|consequence)$/.test(behind.join(' ')))
    return { kind: 'adverb', from: at, to: at + 3 };
  const aside = Math.max(
    ageEnd(tokens, at),
    howLongEnd(tokens, at),
    howFarEnd(tokens, at),
    howOftenEnd(tokens, at),
    asideEnd(tokens, at),
  );
  if (aside > at) return { kind: 'adverb', from: at, to: aside };
  const count = approximatorEnd(tokens, at);
  if (count > at) return { kind: 'noun', from: at, to: nounEnd(tokens, count, context) };
  if (before?.kind === 'noun' && token.pos === 'ADJ' && BEHIND_NOUN.test(word)) return one('adverb');
  if (token.pos === 'PUNCT')
    return one(word === ',' ? 'comma' : /^[;:()[\]–—]|-+$/.test(word) ? 'stop' : 'adverb');
  if (token.pos === 'CCONJ') return one('and');
  // "WHO declared the outbreak over" is no question.
  if (RELATIVE.has(word) && token.text !== 'WHO') return one('relative');
  if (word === 'that' && opensRelative(tokens, at, chunks)) return one('relative');
  // "more than a dozen protesters rallied"
  const isMore = word === 'than' && /^(more|less|fewer)$/i.test(tokens[at - 1]?.text ?? '');
  if (isMore && tokens[at + 1]?.pos === 'DET') return one('preposition');
  if (ALWAYS_OPEN.has(word) || (MAY_OPEN.has(word) && opensClause(tokens, at))) return one('subordinator');
  // "The forces of the colonel, loyal to him, raided pagodas": the first noun waits for its verb.
  // "Spain, which lies there, banned imports": so it does behind what only tells more of it.
  const told = chunks.findIndex(({ kind }, at) => kind === 'relative' && chunks[at - 1]?.kind === 'comma');
  const isAwaited =
    before?.kind === 'comma' &&
    chunks[0].kind !== 'preposition' &&
    !withoutAside(chunks.slice(0, told < 0 ? undefined : told)).some(({ kind }) => kind === 'verb');
  const isQualifier = !isAwaited && qualifiesNoun(tokens, at, before);
  const verb = isQualifier ? undefined : verbGroupAt(tokens, at);
  if (verb) return { kind: 'verb', from: verb.from, to: verb.to, verb };
  const end = nounEnd(tokens, at, context);
  // "a flat | second quarter": the words before a time are no one.
  const isBare =
    context.timeAt.has(end) && tokens.slice(at, end).every(({ pos }) => /^(DET|ADJ|ADV)$/.test(pos));
  if (end > at + 1 && isBare) return { kind: 'adverb', from: at, to: end };
  if (end > at) return { kind: 'noun', from: at, to: end };
  // "increased to nearly 200,000": no verb follows this "to".
  if (token.pos === 'ADP' || token.pos === 'SCONJ' || word === 'to') return one('preposition');
  return one('adverb');
}

/** "The king left, declared war and fled": behind a verb or a number, and a comma, with no verb before the next mark. */
function isListed(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== ',' || !/^(VERB|NUM)$/.test(tokens[at - 2]?.pos ?? '')) return false;
  const end = tokens.findIndex(({ pos }, index) => index > at && /^(PUNCT|CCONJ|SCONJ)$/.test(pos));
  return !tokens.slice(at + 1, end < 0 ? undefined : end).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** "Her play, staged in 1957,": without what is told of the first noun between two commas. */
function withoutAside(chunks: readonly Chunk[]): readonly Chunk[] {
  const [noun, comma, participle] = chunks;
  const isAside = noun?.kind === 'noun' && comma?.kind === 'comma' && participle?.verb?.form === 'past';
  const closing = chunks.findIndex(({ kind }, at) => at > 1 && kind === 'comma');
  return isAside && closing === chunks.length - 1 ? [noun] : chunks;
}

/** "growing pressure", "the captured soldiers": a verb's form that stands before its noun. */
function qualifiesNoun(tokens: readonly Token[], at: number, before: Chunk | undefined): boolean {
  const token = tokens[at];
  if (token.pos !== 'VERB' || !/(ing|ed|en|wn)$/.test(token.text)) return false;
  if (!/^(NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '')) return false;
  const previous = tokens[at - 1];
  // "will recall idled workers", "seized stolen cars"
  const isOfObject =
    before?.verb && !before.verb.passive && before.verb.main === at - 1 && previous.pos === 'VERB';
  if (isOfObject && !token.text.endsWith('ing') && tokens[at + 1].pos === 'NOUN') return true;
  // "Suspected bombs exploded", "and armed men attacked"
  const isFirst =
    before === undefined ||
    /^(comma|stop|subordinator)$/.test(before.kind) ||
    // "raped and killed civilians"
    (before.kind === 'and' && tokens[at - 2]?.pos !== 'VERB');
  if (isFirst && !token.text.endsWith('ing') && tokens[at + 1].pos === 'NOUN') return !isListed(tokens, at);
  if (before?.kind === 'preposition')
    return !token.text.endsWith('ing') || !BEFORE_GERUND.has(previous.text.toLowerCase());
  return false;
}
