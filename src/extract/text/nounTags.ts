import { isEventNoun } from '../lexicon.ts';
import type { Token } from './sentences.ts';
import { has, isBase, isBe, isCompass, type TagRule } from './tagRule.ts';
import { COMPOUND, GIVEN_NAME, OF_PEOPLE, OF_PLANTS, PLANT, SIDE } from './tagWords.ts';

/** What the tagger takes for another part of speech, mostly for a verb, and is a noun or belongs to one. The first that speaks of a word decides. */
export const NOUN_TAGS: readonly TagRule[] = [
  // "a 38% jump/VERB in sales"
  ({ token, before, tokens, index }) => {
    const isShare = before !== undefined && /^(%|percent)$/i.test(before.text);
    const isOne =
      isShare && tokens.slice(index - 3, index).some(({ text }) => /^(a|an|the|its)$/i.test(text));
    return has(token, 'VERB') && isBase(token) && isOne ? { pos: 'NOUN' } : undefined;
  },
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
  // "has interests/VERB in", "gathered enough evidence/VERB"
  ({ token, before }) => {
    const isThird =
      !isBase(token) && token.text.endsWith('s') && /^(has|have|had)$/i.test(before?.text ?? '');
    const isEnough = isBase(token) && before?.text === 'enough';
    return has(token, 'VERB') && (isThird || isEnough) ? { pos: 'NOUN' } : undefined;
  },
  // "at first/ADV light"
  ({ token, before, next }) =>
    /^(first|last)$/.test(token.text) && has(token, 'ADV') && has(before, 'ADP') && has(next, 'NOUN', 'ADJ')
      ? { pos: 'ADJ' }
      : undefined,
  // "in part/ADV of the town"
  ({ token }) => (token.text === 'part' && has(token, 'ADV') ? { pos: 'NOUN' } : undefined),
  // "took hold/VERB", "take shape/VERB"
  ({ token, before }) =>
    has(token, 'VERB') && isBase(token) && has(before, 'VERB') && before!.lemma === 'take'
      ? { pos: 'NOUN' }
      : undefined,
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
  // "a televised address/VERB", "a hunting lodge/VERB"
  ({ token, before, tokens, index }) =>
    has(token, 'VERB') &&
    isBase(token) &&
    (has(before, 'VERB') || (has(before, 'NOUN') && before!.text.endsWith('ing'))) &&
    /(ed|ing)$/.test(before!.text) &&
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
  // "asked donors for help on Thursday", "released on bail on Monday"
  ({ token, before, next }) =>
    has(token, 'VERB') &&
    isBase(token) &&
    /^(for|of|with|without|on|in|at|from|under|into|after|during|against)$/i.test(before?.text ?? '') &&
    has(next, 'ADP', 'PUNCT', 'NUM')
      ? { pos: 'NOUN' }
      : undefined,
  // "14 counts/VERB of fraud", "officials/VERB"
  ({ token, before, next }) =>
    has(token, 'VERB') &&
    (token.text === 'officials' ||
      (has(before, 'NUM') && /[^s]s$/.test(token.text) && !isBase(token) && /^of$/i.test(next?.text ?? '')))
      ? { pos: 'NOUN' }
      : undefined,
  // "with escorts/VERB"
  ({ token, before }) =>
    has(token, 'VERB') && has(before, 'ADP') && /[^s]s$/.test(token.text) && !isBase(token)
      ? { pos: 'NOUN' }
      : undefined,
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
  ({ token, before }) => {
    const isOwned = /^(his|her|its|their|our|my|your|the|a|an|'s)$/i.test(before?.text ?? '');
    return isOwned && has(token, 'VERB') && isBase(token) ? { pos: 'NOUN' } : undefined;
  },
];

function isNounHere(before: Token | undefined, next: Token | undefined): boolean {
  // "the German capture of Paris"
  if (has(before, 'PROPN') && /^(of|on)$/i.test(next?.text ?? '')) return true;
  const isBehind = has(before, 'DET', 'ADJ') || (has(before, 'NOUN') && before!.text === before!.lemma);
  return isBehind && (next === undefined || has(next, 'ADP', 'PUNCT', 'AUX', 'SCONJ', 'ADV'));
}
