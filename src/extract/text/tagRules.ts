import { isEventNoun, isEventVerb } from '../find/lexicon.ts';
import { isSaying } from './saying.ts';
import type { Token } from './sentences.ts';
import {
  COMPOUND,
  GIVEN_NAME,
  OF_PEOPLE,
  PASTS,
  PREFIXED,
  PREPOSITIONS,
  REFLEXIVE,
  SENTENCE_ADVERB,
  SIDE,
} from './tagWords.ts';

/** A word with those around it, as the tagger left them. */
interface Place {
  token: Token;
  before?: Token;
  next?: Token;
  tokens: readonly Token[];
  index: number;
}

type Tag = Partial<Pick<Token, 'pos' | 'lemma'>>;

/** What a word is here; `{}`: as the tagger says, whatever rules come behind; undefined: the rule does not speak of it. */
type TagRule = (place: Place) => Tag | undefined;

const has = (token: Token | undefined, ...parts: string[]) =>
  token !== undefined && parts.includes(token.pos);
const isBase = ({ text, lemma }: Token) => text === lemma;
const isCompass = (token: Token | undefined) => /^(north|south|east|west)$/.test(token?.text ?? '');

/** The first that speaks of a word decides. */
const RULES: readonly TagRule[] = [
  // "the ship sank/NOUN", "who shot/NOUN him"
  ({ token, before, next, tokens, index }) => {
    const isBehindWho = /^(who|which)$/i.test(before?.text ?? '');
    const isFirst = has(next, 'CCONJ') && has(tokens[index + 2], 'VERB');
    const isPast = token.text !== 'shot' || isBehindWho || isFirst || has(before, 'PROPN');
    const lemma = PASTS.get(token.text);
    return has(token, 'NOUN') && lemma && isPast ? { pos: 'VERB', lemma } : undefined;
  },
  ({ token, before }) =>
    has(token, 'NOUN') && /^(who|which)$/i.test(before?.text ?? '') && !isBase(token)
      ? { pos: 'VERB' }
      : undefined,
  // "when each will/NOUN adopt"
  ({ token, next }) =>
    token.text === 'will' && has(token, 'NOUN') && has(next, 'VERB') && isBase(next!)
      ? { pos: 'AUX' }
      : undefined,
  // "a 38% jump/VERB in sales"
  ({ token, before, tokens, index }) => {
    const isShare = before !== undefined && /^(%|percent)$/i.test(before.text);
    const isOne =
      isShare && tokens.slice(index - 3, index).some(({ text }) => /^(a|an|the|its)$/i.test(text));
    return has(token, 'VERB') && isBase(token) && isOne ? { pos: 'NOUN' } : undefined;
  },
  // "its bank holding/VERB company"
  ({ token, next }) =>
    has(token, 'VERB') && COMPOUND[token.text]?.test(next?.text ?? '') ? { pos: 'ADJ' } : undefined,
  // "was found abandoned/VERB", "were reported killed/VERB": what was found of it.
  ({ token, before, next, tokens, index }) => {
    const isPassive =
      has(before, 'VERB') && isBe(tokens[index - 2]) && /(ed|en|und|ft|id)$/.test(before!.text);
    return isPassive && has(token, 'VERB') && /(ed|en|wn)$/.test(token.text) && !has(next, 'DET', 'NOUN')
      ? { pos: 'ADJ' }
      : undefined;
  },
  // "has interests/VERB in", "gathered enough evidence/VERB"
  ({ token, before }) => {
    const isThird =
      !isBase(token) && token.text.endsWith('s') && /^(has|have|had)$/i.test(before?.text ?? '');
    const isEnough = isBase(token) && before?.text === 'enough';
    return has(token, 'VERB') && (isThird || isEnough) ? { pos: 'NOUN' } : undefined;
  },
  // "announced that/DET talks would begin": of several it is no "this".
  ({ token, next }) =>
    /^that$/i.test(token.text) && has(next, 'NOUN') && !isBase(next!) && next!.text.endsWith('s')
      ? { pos: 'SCONJ' }
      : undefined,
  // "broke that/SCONJ record"
  ({ token, before, next, tokens, index }) =>
    /^that$/i.test(token.text) &&
    has(before, 'VERB') &&
    !isSaying(before!.lemma) &&
    has(next, 'NOUN') &&
    isBase(next!) &&
    !has(tokens[index + 2], 'VERB', 'AUX')
      ? { pos: 'DET' }
      : undefined,
  // "in part/ADV of the town"
  ({ token }) => (token.text === 'part' && has(token, 'ADV') ? { pos: 'NOUN' } : undefined),
  // "by promising/NOUN to leave"
  ({ token, before, next }) =>
    has(token, 'NOUN', 'ADJ') &&
    /^[a-z]{3,}ing$/.test(token.text) &&
    /^by$/i.test(before?.text ?? '') &&
    !isEventNoun(token.text) &&
    has(next, 'PART', 'DET', 'PROPN', 'PRON')
      ? { pos: 'VERB' }
      : undefined,
  // "1943 saw/NOUN the invasion of Italy"
  ({ token, before, next }) =>
    token.text === 'saw' && has(token, 'NOUN') && has(before, 'NUM', 'PROPN') && has(next, 'DET')
      ? { pos: 'VERB', lemma: 'see' }
      : undefined,
  // "took hold/VERB", "take shape/VERB"
  ({ token, before }) =>
    has(token, 'VERB') && isBase(token) && has(before, 'VERB') && before!.lemma === 'take'
      ? { pos: 'NOUN' }
      : undefined,
  // "Fighting/VERB flared"
  ({ token, next, index }) =>
    index === 0 && has(token, 'VERB') && isEventNoun(token.text.toLowerCase()) && has(next, 'VERB', 'AUX')
      ? { pos: 'NOUN', lemma: token.text.toLowerCase() }
      : undefined,
  // "De Gaulle pronounced/ADJ Algeria a free country": a sentence has a verb.
  ({ token, before, next, tokens }) =>
    has(token, 'ADJ') &&
    /^[a-z]+ed$/.test(token.text) &&
    has(before, 'PROPN', 'NOUN') &&
    has(next, 'PROPN', 'NOUN', 'ADJ') &&
    !tokens.some((each) => has(each, 'VERB', 'AUX'))
      ? { pos: 'VERB' }
      : undefined,
  // "Tests link/NOUN a man to the crime": the first verb of the sentence.
  ({ token, before, next, tokens, index }) => {
    const isPlural = has(before, 'NOUN') && !isBase(before!) && before!.text.endsWith('s');
    const isFirst =
      isPlural && !tokens.slice(0, index).some((each) => has(each, 'VERB', 'AUX', 'ADP', 'PUNCT'));
    return isFirst && has(token, 'NOUN') && isBase(token) && has(next, 'DET') ? { pos: 'VERB' } : undefined;
  },
  // "prayed for divine help/VERB", "with American help/VERB", "on the far side/VERB", "near the Moon's south pole/VERB"
  ({ token, before, next, tokens, index }) => {
    if (!has(token, 'VERB') || !isBase(token) || !has(next, 'ADP', 'SCONJ', 'CCONJ', 'PUNCT'))
      return undefined;
    const isQuality = has(before, 'ADJ') || OF_PEOPLE.test(before?.text ?? '');
    const isGoverned = isQuality && has(tokens[index - 2], 'ADP');
    const isSide = SIDE.test(before?.text ?? '') && has(tokens[index - 2], 'DET', 'PART');
    return isGoverned || isSide ? { pos: 'NOUN' } : undefined;
  },
  // "came to power/VERB in 1990", but "to power the town"
  ({ token, before, next }) =>
    token.text === 'power' && /^to$/i.test(before?.text ?? '') && !has(next, 'DET', 'NOUN', 'ADJ', 'PROPN')
      ? { pos: 'NOUN' }
      : undefined,
  // "tore half/ADV of it away"
  ({ token, next }) => (token.text === 'half' && next?.text === 'of' ? { pos: 'NOUN' } : undefined),
  // "could no/DET longer pay"
  ({ token, next }) => (/^no$/i.test(token.text) && next?.text === 'longer' ? { pos: 'ADV' } : undefined),
  // "made it clear/VERB that"
  ({ token, before }) =>
    token.text === 'clear' && /^it$/i.test(before?.text ?? '') ? { pos: 'ADJ' } : undefined,
  // "street fighting", "the bombing of the town": a noun, though it looks like a verb.
  ({ token, before, next }) =>
    has(token, 'VERB') && isEventNoun(token.text) && isNounHere(before, next)
      ? { pos: 'NOUN', lemma: token.text }
      : undefined,
  // "a Soviet offensive/ADJ expelled"
  ({ token, next }) =>
    has(token, 'ADJ') && isEventNoun(token.text) && has(next, 'VERB', 'AUX', 'ADP', 'PUNCT')
      ? { pos: 'NOUN' }
      : undefined,
  // ", conquering/NOUN British Somaliland"
  ({ token, before, next }) => {
    const isGerund = has(token, 'NOUN') && /^[a-z]{3,}ing$/.test(token.text) && before?.text === ',';
    const isBeforeObject =
      has(next, 'DET', 'PROPN', 'PRON') || (has(next, 'ADJ') && /^\p{Lu}/u.test(next!.text));
    return isGerund && !isEventNoun(token.text) && isBeforeObject ? { pos: 'VERB' } : undefined;
  },
  // "the resolution calls for": a verb.
  ({ token, before, next }) =>
    token.text === 'calls' && next?.text === 'for' && has(before, 'NOUN')
      ? { pos: 'VERB', lemma: 'call' }
      : undefined,
  // "had himself overthrown", "the president himself met"
  ({ token, before, next }) =>
    REFLEXIVE.test(token.text) && has(before, 'AUX', 'NOUN', 'PROPN') && has(next, 'VERB', 'AUX')
      ? { pos: 'ADV' }
      : undefined,
  // "asked donors for help on Thursday"
  ({ token, before, next }) =>
    has(token, 'VERB') &&
    isBase(token) &&
    /^(for|of|with|without)$/i.test(before?.text ?? '') &&
    has(next, 'ADP', 'PUNCT')
      ? { pos: 'NOUN' }
      : undefined,
  // "with escorts/VERB"
  ({ token, before }) =>
    has(token, 'VERB') && has(before, 'ADP') && /[^s]s$/.test(token.text) && !isBase(token)
      ? { pos: 'NOUN' }
      : undefined,
  // "was besieged/NOUN by", "was retaken/NOUN in"
  ({ token, before, next }) => {
    const isForm = has(token, 'NOUN') && /(en|ed|wn|un|lt|ld)$/.test(token.text) && has(before, 'AUX');
    return isForm && (/^by$/i.test(next?.text ?? '') || PREFIXED.test(token.text))
      ? { pos: 'VERB' }
      : undefined;
  },
  // "the north gate"
  ({ token, before, next }) =>
    isCompass(token) && has(before, 'DET') && has(next, 'VERB') ? { pos: 'ADJ' } : undefined,
  // "the far/ADV side", "the Moon's south/ADV pole"
  ({ token, before, next }) =>
    SIDE.test(token.text) &&
    has(token, 'ADV') &&
    has(before, 'DET', 'PART') &&
    next &&
    isBase(next) &&
    has(next, 'NOUN', 'VERB')
      ? { pos: 'ADJ' }
      : undefined,
  ({ token, before, tokens, index }) =>
    isCompass(before) && isBase(token) && has(tokens[index - 2], 'DET') ? { pos: 'NOUN' } : undefined,
  // "About 500 people", "at least 217 lives"
  ({ token, before, next }) => {
    const isCount = has(next, 'NUM') && !/^\d{4}$/.test(next!.text);
    return isCount &&
      /^(about|around|over|nearly|almost|roughly|some|only)$/i.test(token.text) &&
      !has(before, 'NOUN', 'PROPN')
      ? { pos: 'ADV' }
      : undefined;
  },
  ({ token, next }) =>
    /^at$/i.test(token.text) && /^(least|most)$/i.test(next?.text ?? '') ? { pos: 'ADV' } : undefined,
  // "had liberated/ADJ", "was liberated/ADJ by", "was liberated/ADJ in"
  ({ token, before, next }) => {
    const isForm = has(token, 'ADJ') && /^[a-z]{3,}ed$/.test(token.text) && has(before, 'AUX');
    const isEvent = isEventVerb(token.text.slice(0, -1)) || isEventVerb(token.text.slice(0, -2));
    const isVerb =
      (isEvent && isBe(before)) ||
      /^(has|have|had)$/i.test(before?.text ?? '') ||
      /^by$/i.test(next?.text ?? '');
    return isForm && isVerb ? { pos: 'VERB' } : undefined;
  },
  // "having lured", "having been pushed"
  ({ token, next, tokens, index }) => {
    const verb = has(next, 'ADV') ? tokens[index + 2] : next;
    const isPerfect = verb?.text === 'been' || (has(verb, 'VERB') && !verb!.text.endsWith('ing'));
    return /^having$/i.test(token.text) && isPerfect ? { pos: 'AUX' } : undefined;
  },
  ({ token, before, next }) =>
    PREPOSITIONS.test(token.text) && has(next, 'DET', 'PROPN', 'NOUN', 'ADP', 'ADJ', 'PRON', 'NUM', 'PART')
      ? has(before, 'AUX')
        ? {}
        : { pos: 'ADP' }
      : undefined,
  ({ token, next, index }) =>
    SENTENCE_ADVERB.test(token.text) && (index === 0 || next?.text === ',') ? { pos: 'ADV' } : undefined,
  // "the rebels' leader": the mark stands alone.
  ({ token, before, next }) => {
    const isMark = token.text === "'" && before?.end === token.start && before.text.endsWith('s');
    if (!isMark || !next || next.start <= token.end) return undefined;
    return has(next, 'NOUN', 'ADJ', 'NUM', 'PROPN', 'VERB') ? { pos: 'PART' } : {};
  },
  // "the court vested/ADJ itself with", "the king reformed/NOUN the army", "stormed and looted/ADJ the town", "The pact, signed in May, limited/ADJ Iran's exports"
  ({ token, before, next, tokens, index }) => {
    const isForm = has(token, 'ADJ', 'NOUN') && /^[a-z]+[^e]ed$/.test(token.text);
    const isOwner = has(next, 'PROPN') && /^['’]s?$/.test(tokens[index + 2]?.text ?? '');
    if (before?.text === ',') return isForm && (has(next, 'DET') || isOwner) ? { pos: 'VERB' } : undefined;
    const isVerbal = isForm && has(before, 'NOUN', 'PROPN', 'CCONJ');
    return isVerbal && (REFLEXIVE.test(next?.text ?? '') || has(next, 'DET')) ? { pos: 'VERB' } : undefined;
  },
  // "to use tear/VERB gas"
  ({ token, before, next, tokens, index }) =>
    has(token, 'VERB') &&
    isBase(token) &&
    has(before, 'VERB') &&
    has(tokens[index - 2], 'PART') &&
    has(next, 'NOUN') &&
    !/^(help|let|make|go|come|dare)$/.test(before!.text)
      ? { pos: 'NOUN' }
      : undefined,
  ({ token }) => (/^(amid|amidst|despite|via)$/i.test(token.text) ? { pos: 'ADP' } : undefined),
  // "attacks against Americans there/PRON since May"
  ({ token, next }) =>
    token.text === 'there' && !has(next, 'VERB', 'AUX', 'ADV') ? { pos: 'ADV' } : undefined,
  // "suspended due/ADJ to the storm"
  ({ token, next, tokens, index }) =>
    /^due$/i.test(token.text) && next?.text === 'to' && has(tokens[index + 2], 'DET', 'NOUN', 'PROPN', 'ADJ')
      ? { pos: 'ADP' }
      : undefined,
  // "President Moon/NOUN Jae-in/NOUN"
  ({ token, before, next }) => {
    const isEnd = GIVEN_NAME.test(token.text) && /^\p{Lu}/u.test(before?.text ?? '');
    return has(token, 'NOUN') && /^\p{Lu}/u.test(token.text) && (isEnd || GIVEN_NAME.test(next?.text ?? ''))
      ? { pos: 'PROPN' }
      : undefined;
  },
  // A capital within a sentence is a name's, not a verb's.
  ({ token, before }) =>
    before && before.text !== '"' && has(token, 'VERB') && /^\p{Lu}\p{Ll}/u.test(token.text)
      ? { pos: 'PROPN' }
      : undefined,
  ({ token, before }) => {
    const isOwned = /^(his|her|its|their|our|my|your|the|a|an|'s)$/i.test(before?.text ?? '');
    return isOwned && has(token, 'VERB') && isBase(token) ? { pos: 'NOUN' } : undefined;
  },
];

/** What the rules say of a word; undefined: nothing. */
export function ruledTag(tokens: readonly Token[], index: number): Tag | undefined {
  const place = { token: tokens[index], before: tokens[index - 1], next: tokens[index + 1], tokens, index };
  for (const rule of RULES) {
    const tag = rule(place);
    if (tag) return tag;
  }
  return undefined;
}

function isBe(token: Token | undefined): boolean {
  return /^(is|are|was|were|be|been|being)$/i.test(token?.text ?? '');
}

function isNounHere(before: Token | undefined, next: Token | undefined): boolean {
  // "the German capture of Paris"
  if (has(before, 'PROPN') && /^(of|on)$/i.test(next?.text ?? '')) return true;
  const isBehind = has(before, 'DET', 'ADJ') || (has(before, 'NOUN') && before!.text === before!.lemma);
  return isBehind && (next === undefined || has(next, 'ADP', 'PUNCT', 'AUX', 'SCONJ', 'ADV'));
}
