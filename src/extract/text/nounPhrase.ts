import { isAcronym, isBodyName, isEpithet, isStateAside } from './nameParts.ts';
import { isOnlyVerb } from './onlyVerb.ts';
import { isInnerQuote, quotedNameEnd } from './quotes.ts';
import type { Range } from './range.ts';
import type { Token } from './sentences.ts';

const NOUNS = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'X']);
const BEFORE_NOUN = new Set(['ADJ', 'DET', 'NUM', 'NOUN', 'PROPN', 'SYM', 'PRON', 'X']);

/** Whether a word may stand in a noun phrase before its noun, or be it. */
export function isBeforeNoun(token: Token | undefined): boolean {
  return BEFORE_NOUN.has(token?.pos ?? '');
}

/** Adjectives that stand behind their noun, and no longer belong to it: "a visit likely to last". */
export const BEHIND_NOUN =
  /^(likely|effective|payable|due|available|subject|unable|able|outstanding|compared)$/;

/** What is known better than from the parts of speech. */
export interface NounContext {
  /** The time expressions, by their first token. */
  timeAt: ReadonlyMap<number, Range>;
  /** The names: two are two phrases. */
  names: readonly Range[];
}

/** Where the noun phrase that begins at a token ends; at itself if there is none. */
export function nounEnd(tokens: readonly Token[], at: number, context: NounContext): number {
  let end = at;
  for (let index = at; index < tokens.length; index++) {
    const time = context.timeAt.get(index);
    if (time && !isInsideNoun(tokens, time)) break;
    const step = time ? time.to - index : stepOver(tokens, at, index, context.names);
    if (step === undefined) break;
    if (step > 0) end = index + step;
    index += Math.max(step, 1) - 1;
    if (isWhole(tokens[index])) break;
  }
  return end;
}

/** How many tokens go on with the phrase; 0 for one that does if more follow; undefined where it ends. */
function stepOver(
  tokens: readonly Token[],
  at: number,
  index: number,
  names: readonly Range[],
): number | undefined {
  const { pos } = tokens[index];
  const isFirst = index === at;
  const isArticle = pos === 'DET' || pos === 'PRON';
  const name = quotedNameEnd(tokens, index) - index;
  if (name > 0) return name;
  if (!isFirst) {
    if (isPossessive(tokens, index)) return 1;
    // "two quakes | three months apart"
    if (pos === 'NUM' && /^apart$/i.test(tokens[index + 2]?.text ?? '')) return undefined;
    // "plunged into the Java Sea | minutes after …"
    if (isHowLong(tokens, index)) return undefined;
    if (isEpithet(tokens, index)) return 2;
    if (isArticle && !isPredeterminer(tokens[index - 1])) return undefined;
    const isName = startsName(names, index) && endsName(names, index);
    // "Russian President Vladimir Putin" is one phrase, though it has a name within.
    if (isName && tokens[index - 1].pos !== 'NOUN') return undefined;
    if (pos === 'VERB' && isModifier(tokens, index)) return 1;
    if (isAcronym(tokens, index)) return 3;
    if (pos === 'ADJ' && BEHIND_NOUN.test(tokens[index].text) && tokens[index - 1].pos === 'NOUN')
      return undefined;
    // "the Newark, N.J., airport"
    if (tokens[at].pos === 'DET' && isStateAside(tokens, index)) return 3;
  }
  if (isArticle || NOUNS.has(pos) || pos === 'ADJ') return 1;
  if ((pos === 'ADV' && leadsToNoun(tokens, index)) || isInnerAnd(tokens, index, at)) return 0;
  if (!isInnerQuote(tokens, index)) return undefined;
  return tokens.slice(at, index).some(({ text }) => text === '"') ? 1 : 0;
}

/** How long before or after, uncounted: "minutes after it took off", "hours before the vote". */
function isHowLong(tokens: readonly Token[], at: number): boolean {
  const isUnit = /^(seconds|minutes|hours|days|weeks|months|years|moments)$/.test(tokens[at].text);
  const isCounted = /^(NUM|DET|ADJ)$/.test(tokens[at - 1].pos);
  return isUnit && !isCounted && /^(after|before|later|earlier)$/.test(tokens[at + 1]?.text ?? '');
}

/** "he" is a phrase of its own, "his" begins one. */
function isWhole({ pos, text }: Token): boolean {
  return pos === 'PRON' && !/^(his|her|its|their|our|my|your)$/i.test(text);
}

const startsName = (names: readonly Range[], at: number) => names.some((name) => name.from === at);
const endsName = (names: readonly Range[], at: number) => names.some((name) => name.to === at);

function isPossessive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token.pos === 'PART' && /^'s?$/.test(token.text);
}

function isPredeterminer(token: Token): boolean {
  return /^(all|both|half|such|many|of)$/i.test(token.text);
}

/** "the most widely wielded weapon": an adverb behind an article or adjective, and before a participle or adjective with its noun. */
function leadsToNoun(tokens: readonly Token[], at: number): boolean {
  if (/^(when|while|where|how|once|whenever|then)$/i.test(tokens[at].text)) return false;
  if (!/^(DET|PART|ADJ|PRON|ADV|NUM)$/.test(tokens[at - 1]?.pos ?? '') && tokens[at + 1]?.pos !== 'ADJ')
    return false;
  let index = at + 1;
  while (
    tokens[index] &&
    (tokens[index].pos === 'ADV' ||
      (tokens[index].text === ',' && /-/.test(tokens[index + 1]?.text ?? '')) ||
      /^.+-.+$/.test(tokens[index].text) ||
      tokens[index].pos === 'ADJ' ||
      isParticipleForm(tokens[index]))
  )
    index++;
  return index > at + 1 && /^(NOUN|PROPN)$/.test(tokens[index]?.pos ?? '');
}

const isParticipleForm = ({ pos, text }: Token) =>
  pos === 'VERB' &&
  (/(ing|ed|en|wn)$/.test(text) || /^(held|led|built|made|bought|sold|lost|won|fought|torn)$/.test(text));

/** A participle between an article and its noun: "the invading army", "the dismembered and decapitated body". */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const [and, second, noun] = tokens.slice(at + 1);
  const isDouble =
    and?.pos === 'CCONJ' &&
    second !== undefined &&
    (isParticipleForm(second) || second.pos === 'ADJ') &&
    noun?.pos === 'NOUN';
  if (isDouble && isParticipleForm(tokens[at]) && /^(DET|PART|PRON)$/.test(tokens[at - 1].pos)) return true;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  // "by a Bolshevik dominated committee"
  const isHalf =
    /^(dominated|led|backed|controlled|occupied|funded|sponsored|trained|supported|owned|based)$/;
  const isGoverned = tokens[at - 3]?.pos === 'ADP' && tokens[at - 2].pos === 'DET';
  if (isHalf.test(tokens[at].text) && isGoverned && /^(NOUN|PROPN|ADJ)$/.test(next?.pos ?? '')) return true;
  // "The military | ousted President Smith", "A quake of magnitude 6.3 | killed more than 60": the clause has no other verb.
  const isItsVerb =
    before.pos === 'ADJ' ? /^\p{Lu}/u.test(next?.text ?? '') : /^(more|fewer|less)$/.test(next?.text ?? '');
  if (/^(ADJ|NUM)$/.test(before.pos) && isItsVerb && isOnlyVerb(tokens, at)) return false;
  // "Moody's | upgraded Peru's rating": a name that ends so.
  if (before.pos === 'PART' && /^\p{Lu}/u.test(next?.text ?? '') && isOnlyVerb(tokens, at)) return false;
  return (
    isParticipleForm(tokens[at]) &&
    /^(DET|ADJ|PRON|NUM|ADV|PART|CCONJ)$/.test(before.pos) &&
    /^(NOUN|PROPN|ADJ)$/.test(next?.pos ?? '')
  );
}

/** "economic and military ties": a conjunction or comma between two adjectives. */
function isInnerAnd(tokens: readonly Token[], at: number, start: number): boolean {
  if (at === start || !(tokens[at].pos === 'CCONJ' || tokens[at].text === ',')) return false;
  if (tokens[at].pos === 'CCONJ' && isBodyName(tokens, at)) return true;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  // "an “immediate and unconditional” ceasefire"
  const behind = tokens[at + 2]?.text === '"' ? tokens[at + 3] : tokens[at + 2];
  const isQuality = (token: Token | undefined) =>
    token !== undefined &&
    ((token.pos === 'ADJ' && !BEHIND_NOUN.test(token.text)) || isParticipleForm(token));
  // "20 Greek and 30 Persian ships"
  const isCounted =
    tokens[at - 2]?.pos === 'NUM' && next?.pos === 'NUM' && /^(NOUN|PROPN|ADJ)$/.test(before.pos);
  if (isCounted && tokens[at].pos === 'CCONJ' && tokens[at + 3]?.pos === 'NOUN') return true;
  if (isAmongPeoples(tokens, at)) return true;
  if (!isQuality(before) || !BEFORE_NOUN.has(behind?.pos ?? '')) return false;
  if (isQuality(next)) return before.pos === 'ADJ' || behind?.pos === 'NOUN';
  // "his small, neighborhood store"
  return (
    tokens[at].text === ',' && /^(DET|PRON)$/.test(tokens[start].pos) && /^(NOUN|NUM)$/.test(next?.pos ?? '')
  );
}

/** "British, Italian and Dutch soldiers": a comma or "and" in a list of peoples before a noun. */
function isAmongPeoples(tokens: readonly Token[], at: number): boolean {
  if (!IS_PEOPLE.test(tokens[at - 1].text) || !IS_PEOPLE.test(tokens[at + 1]?.text ?? '')) return false;
  let end = at;
  while (
    (tokens[end]?.text === ',' || tokens[end]?.pos === 'CCONJ') &&
    IS_PEOPLE.test(tokens[end + 1]?.text ?? '')
  )
    end += tokens[end].text === ',' && tokens[end + 1].pos === 'CCONJ' ? 3 : 2;
  return tokens[end - 2]?.pos === 'CCONJ' && tokens[end]?.pos === 'NOUN';
}

const IS_PEOPLE = /^\p{Lu}\p{Ll}+(an|ish|ese|nch|tch|ss|eek|eli|[aq]i)$/u;

/** "the 2024 election", "Tuesday's meeting": the time belongs to the noun. */
export function isInsideNoun(tokens: readonly Token[], { from, to }: Range): boolean {
  const next = tokens[to];
  // "came to power 42 years ago | gathered"
  if (!next || /^ago$/i.test(tokens[to - 1].text)) return false;
  if (next.pos === 'PART' && /^'s?$/.test(next.text)) return true;
  const before = tokens[from - 1];
  if (before === undefined) return false;
  // "was found May 8 buried in the yard": the participle is of the subject.
  if (isParticipleForm(next)) return /^(DET|ADJ|PART|PRON)$/.test(before.pos);
  return /^(NOUN|PROPN|ADJ)$/.test(next.pos) && /^(DET|ADJ|PART|PRON|VERB)$/.test(before.pos);
}
