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

/** A stretch of tokens that is one expression: a time expression, a name. End-exclusive. */
export interface Range {
  from: number;
  to: number;
}

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
  const timeAt = new Map(times.map((time) => [time.from, time]));
  for (let at = 0; at < tokens.length;) {
    const chunk = chunkAt(tokens, at, timeAt, names, chunks.at(-1));
    chunks.push(chunk);
    at = chunk.to;
  }
  return chunks;
}

function chunkAt(
  tokens: readonly Token[],
  at: number,
  timeAt: ReadonlyMap<number, Range>,
  names: readonly Range[],
  before: Chunk | undefined,
): Chunk {
  const token = tokens[at];
  const word = token.text.toLowerCase();
  const one = (kind: ChunkKind): Chunk => ({ kind, from: at, to: at + 1 });
  const time = timeAt.get(at);
  if (time && !isInsideNoun(tokens, time)) return { kind: 'time', ...time };
  if (word === '"' && isInnerQuote(tokens, at) && BEFORE_NOUN.has(tokens[at + 1]?.pos ?? '')) {
    const end = nounEnd(tokens, at, timeAt, names);
    if (end > at + 1) return { kind: 'noun', from: at, to: end };
  }
  const aside = asideEnd(tokens, at);
  if (aside > at) return { kind: 'adverb', from: at, to: aside };
  if (token.pos === 'PUNCT')
    return one(word === ',' ? 'comma' : /^[;:()[\]–—]|-+$/.test(word) ? 'stop' : 'adverb');
  if (token.pos === 'CCONJ') return one('and');
  if (RELATIVE.has(word)) return one('relative');
  if (word === 'that' && opensRelative(tokens, at, before)) return one('relative');
  if (ALWAYS_OPEN.has(word) || (MAY_OPEN.has(word) && opensClause(tokens, at))) return one('subordinator');
  const verb = qualifiesNoun(tokens, at, before) ? undefined : verbGroupAt(tokens, at);
  if (verb) return { kind: 'verb', from: verb.from, to: verb.to, verb };
  const end = nounEnd(tokens, at, timeAt, names);
  if (end > at) return { kind: 'noun', from: at, to: end };
  // "increased to nearly 200,000": no verb follows this "to".
  if (token.pos === 'ADP' || token.pos === 'SCONJ' || word === 'to') return one('preposition');
  return one('adverb');
}

/** The end of "(10 miles)": what is in brackets and has no verb is an aside. */
function asideEnd(tokens: readonly Token[], at: number): number {
  if (!/^[([]$/.test(tokens[at].text)) return at;
  const closing = tokens.findIndex(({ text }, index) => index > at && /^[)\]]$/.test(text));
  const hasVerb = tokens.slice(at, closing).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return closing < 0 || hasVerb ? at : closing + 1;
}

/** "that" behind a noun and before a verb, or before its subject: "a partner that does not lecture". */
function opensRelative(tokens: readonly Token[], at: number, before: Chunk | undefined): boolean {
  const next = tokens[at + 1];
  if (before?.kind !== 'noun' || !next) return false;
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

const NOUNS = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'X']);
const BEFORE_NOUN = new Set(['ADJ', 'DET', 'NUM', 'NOUN', 'PROPN', 'SYM', 'PRON', 'X']);

/** Where the noun phrase that begins at a token ends; at itself if there is none. */
function nounEnd(
  tokens: readonly Token[],
  at: number,
  timeAt: ReadonlyMap<number, Range>,
  names: readonly Range[],
): number {
  let index = at;
  let end = at;
  for (; index < tokens.length; index++) {
    const token = tokens[index];
    const time = timeAt.get(index);
    if (time && !(isInsideNoun(tokens, time) && (index === at || time.from > at || time.to > index))) break;
    if (time && isInsideNoun(tokens, time)) {
      index = time.to - 1;
      end = time.to;
      continue;
    }
    const { pos } = token;
    if (isPossessive(tokens, index) && index > at) end = index + 1;
    else if (index > at && (pos === 'DET' || pos === 'PRON') && !isPredeterminer(tokens[index - 1])) break;
    else if (index > at && startsName(names, index) && endsName(names, index) && !isTitle(tokens[index - 1]))
      break;
    else if (pos === 'PRON' || pos === 'DET') {
      end = index + 1;
      if (pos === 'PRON' && !/^(his|her|its|their|our|my|your)$/i.test(token.text)) return end;
    } else if (NOUNS.has(pos) || pos === 'ADJ') end = index + 1;
    else if (pos === 'VERB' && index > at && isModifier(tokens, index)) end = index + 1;
    else if (pos === 'ADV' && leadsToNoun(tokens, index)) continue;
    else if (isInnerAnd(tokens, index, at)) continue;
    else if (index > at && isAcronym(tokens, index)) {
      index += 2;
      end = index + 1;
    } else if (isInnerQuote(tokens, index)) {
      if (tokens.slice(at, index).some((each) => each.text === '"')) end = index + 1;
    } else break;
  }
  return end;
}

const startsName = (names: readonly Range[], at: number) => names.some((name) => name.from === at);
const endsName = (names: readonly Range[], at: number) => names.some((name) => name.to === at);

/** "Russian President Vladimir Putin" is one phrase, though it has a name within. */
function isTitle(token: Token): boolean {
  return token.pos === 'NOUN';
}

function isPossessive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token.pos === 'PART' && /^'s?$/.test(token.text);
}

function isPredeterminer(token: Token): boolean {
  return /^(all|both|half|such|many|of)$/i.test(token.text);
}

/** "the most widely wielded weapon": an adverb behind an article or adjective, and before a participle or adjective with its noun. */
function leadsToNoun(tokens: readonly Token[], at: number): boolean {
  if (!/^(DET|PART|ADJ|PRON|ADV|NUM)$/.test(tokens[at - 1]?.pos ?? '') && tokens[at + 1]?.pos !== 'ADJ')
    return false;
  let index = at + 1;
  while (
    tokens[index] &&
    (tokens[index].pos === 'ADV' || tokens[index].pos === 'ADJ' || isParticipleForm(tokens[index]))
  )
    index++;
  return index > at + 1 && /^(NOUN|PROPN)$/.test(tokens[index]?.pos ?? '');
}

const isParticipleForm = (token: Token) => token.pos === 'VERB' && /(ing|ed|en|wn)$/.test(token.text);

/** A participle between an article and its noun: "the invading army", "the dismembered and decapitated body". */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const [and, second, noun] = tokens.slice(at + 1);
  const isDouble =
    and?.pos === 'CCONJ' &&
    second !== undefined &&
    (isParticipleForm(second) || second.pos === 'ADJ') &&
    noun?.pos === 'NOUN';
  if (isDouble && isParticipleForm(tokens[at]) && /^(DET|PART|PRON)$/.test(tokens[at - 1].pos)) return true;
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    /(ing|ed|en|wn)$/.test(token.text) &&
    /^(DET|ADJ|PRON|NUM|ADV|PART|CCONJ)$/.test(before.pos) &&
    /^(NOUN|PROPN|ADJ)$/.test(next?.pos ?? '')
  );
}

/** "economic and military ties": a conjunction or comma between two adjectives. */
function isInnerAnd(tokens: readonly Token[], at: number, start: number): boolean {
  if (at === start || !(tokens[at].pos === 'CCONJ' || tokens[at].text === ',')) return false;
  const [before, next, behind] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const isQuality = (token: Token | undefined) =>
    token !== undefined && (token.pos === 'ADJ' || isParticipleForm(token));
  if (!isQuality(before) || !BEFORE_NOUN.has(behind?.pos ?? '')) return false;
  if (isQuality(next)) return before.pos === 'ADJ' || behind.pos === 'NOUN';
  // "his small, neighborhood store"
  return tokens[at].text === ',' && /^(DET|PRON)$/.test(tokens[start].pos) && next?.pos === 'NOUN';
}

/** "(SCO)" behind the name. */
function isAcronym(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at].text === '(' &&
    tokens[at + 2]?.text === ')' &&
    /^\p{Lu}[\p{L}.&-]+$/u.test(tokens[at + 1].text)
  );
}

/** A quotation mark around a few words: an "old friend". */
function isInnerQuote(tokens: readonly Token[], at: number): boolean {
  if (tokens[at].text !== '"') return false;
  const next = tokens.slice(at + 1, at + 6);
  const closing = next.findIndex((token) => token.text === '"');
  const previous = tokens.slice(Math.max(0, at - 5), at);
  const opens = closing > 0 && next.slice(0, closing).every((token) => BEFORE_NOUN.has(token.pos));
  const opening = previous.findLastIndex((token) => token.text === '"');
  return opens || (opening >= 0 && previous.slice(opening + 1).every((token) => BEFORE_NOUN.has(token.pos)));
}

/** "the 2024 election", "Tuesday's meeting": the time belongs to the noun. */
function isInsideNoun(tokens: readonly Token[], { from, to }: Range): boolean {
  const next = tokens[to];
  if (!next) return false;
  if (next.pos === 'PART' && /^'s?$/.test(next.text)) return true;
  const before = tokens[from - 1];
  return (
    (/^(NOUN|PROPN|ADJ)$/.test(next.pos) || isParticipleForm(next)) &&
    before !== undefined &&
    /^(DET|ADJ|PART|PRON|VERB)$/.test(before.pos)
  );
}
