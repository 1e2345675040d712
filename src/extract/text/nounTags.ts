import { isEventNoun } from '../lexicon.ts';
import type { Token } from './sentences.ts';
import { has, isBase, isBe, isCompass, type TagRule } from './tagRule.ts';
import { COMPOUND, GIVEN_NAME, OF_PLANTS, PLANT, SIDE } from './tagWords.ts';

/** What the tagger takes for another part of speech, mostly for a verb, and is a noun or belongs to one. The first that speaks of a word decides. */
export const NOUN_TAGS: readonly TagRule[] = [
  // "its 50th/PRON anniversary"
  ({ token }) =>
    /^\d+(st|nd|rd|th)$/.test(token.text) && has(token, 'PRON', 'NOUN') ? { pos: 'ADJ' } : undefined,
  // "its bank holding/VERB company", "the first recycling/VERB plant"
  ({ token, next }) =>
    has(token, 'VERB') && OF_PLANTS.test(token.text) && PLANT.test(next?.text ?? '')
      ? { pos: 'ADJ' }
      : undefined,
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
  // "at first/ADV light"
  ({ token, before, next }) =>
    /^(first|last)$/.test(token.text) && has(token, 'ADV') && has(before, 'ADP') && has(next, 'NOUN', 'ADJ')
      ? { pos: 'ADJ' }
      : undefined,
  // "in part/ADV of the town"
  ({ token }) => (token.text === 'part' && has(token, 'ADV') ? { pos: 'NOUN' } : undefined),
  // "Fighting/VERB flared", "Flooding/VERB killed": who or what did it.
  ({ token, next, index }) =>
    index === 0 &&
    has(token, 'VERB') &&
    token.text.endsWith('ing') &&
    (has(next, 'AUX') || (has(next, 'VERB') && !isBase(next!) && !next!.text.endsWith('ing')))
      ? { pos: 'NOUN', lemma: token.text.toLowerCase() }
      : undefined,
  // "when fog/VERB closed the airport"
  ({ token, before, next }) =>
    has(token, 'VERB') &&
    isBase(token) &&
    /^(when|while|because|although|though|after|before)$/i.test(before?.text ?? '') &&
    has(next, 'VERB') &&
    /(ed|ught|ook|ent|ell)$/.test(next!.text)
      ? { pos: 'NOUN' }
      : undefined,
  // "set aside vacation/VERB plans", "called off peace talks"
  ({ token, before, next, tokens, index }) =>
    has(token, 'VERB') &&
    isBase(token) &&
    has(next, 'NOUN') &&
    /^(aside|off|out|up|down|away|over|back)$/.test(before?.text ?? '') &&
    has(tokens[index - 2], 'VERB')
      ? { pos: 'NOUN' }
      : undefined,
  // "came to power/VERB in 1990", but "to power the town"
  ({ token, before, next }) =>
    token.text === 'power' && /^to$/i.test(before?.text ?? '') && !has(next, 'DET', 'NOUN', 'ADJ', 'PROPN')
      ? { pos: 'NOUN' }
      : undefined,
  // "into his back/ADV"
  ({ token, before }) =>
    token.text === 'back' && /^(his|her|their|its|the)$/i.test(before?.text ?? '')
      ? { pos: 'NOUN' }
      : undefined,
  // "tore half/ADV of it away"
  ({ token, next }) => (token.text === 'half' && next?.text === 'of' ? { pos: 'NOUN' } : undefined),
  // "made it clear/VERB that"
  ({ token, before }) =>
    token.text === 'clear' && /^it$/i.test(before?.text ?? '') ? { pos: 'ADJ' } : undefined,
  // "a hunting/NOUN lodge/VERB"
  ({ token, before, tokens, index }) =>
    has(token, 'VERB') &&
    isBase(token) &&
    has(before, 'NOUN') &&
    before!.text.endsWith('ing') &&
    has(tokens[index - 2], 'DET')
      ? { pos: 'NOUN' }
      : undefined,
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
  // "officials/VERB"
  ({ token }) => (token.text === 'officials' && has(token, 'VERB') ? { pos: 'NOUN' } : undefined),
  // "the north gate/VERB"; but "the north/ADV declared independence", "invaded the south/ADV"
  ({ token, before, next }) => {
    if (!isCompass(token) || !has(before, 'DET')) return undefined;
    if (has(next, 'VERB') && isBase(next!)) return { pos: 'ADJ' };
    return next === undefined || has(next, 'VERB', 'PUNCT', 'NUM', 'ADP', 'AUX')
      ? { pos: 'NOUN' }
      : undefined;
  },
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
  // "Anwar el-Sadat/ADJ", "President Moon/NOUN Jae-in/NOUN"
  ({ token, before, next }) => {
    if (/^(al|el|ibn|bin)-\p{Lu}/u.test(token.text)) return { pos: 'PROPN' };
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
];

function isNounHere(before: Token | undefined, next: Token | undefined): boolean {
  // "the German capture of Paris"
  if (has(before, 'PROPN') && /^(of|on)$/i.test(next?.text ?? '')) return true;
  const isBehind = has(before, 'DET', 'ADJ') || (has(before, 'NOUN') && before!.text === before!.lemma);
  return isBehind && (next === undefined || has(next, 'ADP', 'PUNCT', 'AUX', 'SCONJ', 'ADV'));
}
