import { isEventNoun, isEventVerb } from '../lexicon.ts';
import { isOnlyVerb } from './onlyVerb.ts';
import type { Token } from './sentences.ts';
import { has, isBase, isBe, type TagRule } from './tagRule.ts';
import { NOUN_OR_PAST, OF_PEOPLE, PASTS, PREFIXED, REFLEXIVE } from './tagWords.ts';

/** What the tagger takes for another part of speech, and is a verb. The first that speaks of a word decides. */
export const VERB_TAGS: readonly TagRule[] = [
  // "the ship sank/NOUN", "who shot/NOUN him"
  ({ token, before, next, tokens, index }) => {
    const isBehindWho = /^(who|which)$/i.test(before?.text ?? '');
    const isFirst = has(next, 'CCONJ') && has(tokens[index + 2], 'VERB');
    const isHimself = REFLEXIVE.test(next?.text ?? '');
    const isPast = token.text !== 'shot' || isBehindWho || isFirst || isHimself || has(before, 'PROPN');
    const lemma = PASTS.get(token.text);
    return has(token, 'NOUN') && lemma && isPast ? { pos: 'VERB', lemma } : undefined;
  },
  ({ token, before }) =>
    has(token, 'NOUN') &&
    /^(who|which)$/i.test(before?.text ?? '') &&
    (!isBase(token) || /[^e]ed$/.test(token.text))
      ? { pos: 'VERB' }
      : undefined,
  // "when each will/NOUN adopt"
  ({ token, next }) =>
    token.text === 'will' && has(token, 'NOUN') && has(next, 'VERB') && isBase(next!)
      ? { pos: 'AUX' }
      : undefined,
  // "by promising/NOUN to leave"
  ({ token, before, next }) =>
    has(token, 'NOUN', 'ADJ') &&
    /^[a-z]{3,}ing$/.test(token.text) &&
    /^by$/i.test(before?.text ?? '') &&
    !isEventNoun(token.text) &&
    has(next, 'PART', 'DET', 'PROPN', 'PRON')
      ? { pos: 'VERB' }
      : undefined,
  // "The indictment charges/NOUN him with fraud"
  ({ token, next }) =>
    has(token, 'NOUN') &&
    !isBase(token) &&
    token.text.endsWith('s') &&
    /^(him|them|us|me)$/.test(next?.text ?? '')
      ? { pos: 'VERB' }
      : undefined,
  // "Sadat abolished/ADJ subsidies and resigned": the only verb up to the next comma or "and".
  ({ token, before, next, tokens, index }) => {
    const isForm =
      has(token, 'ADJ') && /^[a-z]+[^e]ed$/.test(token.text) && !/^(armed|united|allied)$/.test(token.text);
    if (!isForm || !has(before, 'PROPN') || !has(next, 'NOUN')) return undefined;
    const isEnd = (each: Token) => has(each, 'PUNCT', 'CCONJ');
    const end = tokens.findIndex((each, at) => at > index && isEnd(each));
    const own = tokens.slice(
      tokens.findLastIndex((each, at) => at < index && isEnd(each)) + 1,
      end < 0 ? tokens.length : end,
    );
    return own.some((each) => has(each, 'VERB', 'AUX', 'SCONJ')) ? undefined : { pos: 'VERB' };
  },
  // "1943 saw/NOUN the invasion of Italy"
  ({ token, before, next }) =>
    token.text === 'saw' && has(token, 'NOUN') && has(before, 'NUM', 'PROPN') && has(next, 'DET')
      ? { pos: 'VERB', lemma: 'see' }
      : undefined,
  // "cast/NOUN their ballots"
  ({ token, next, tokens, index }) =>
    token.text === 'cast' &&
    tokens.slice(index + 1, index + 4).some(({ text }) => /^(ballots?|votes?)$/.test(text)) &&
    has(next, 'PRON', 'DET', 'NOUN', 'NUM')
      ? { pos: 'VERB' }
      : undefined,
  // "De Gaulle pronounced/ADJ Algeria a free country", "the military ousted/ADJ him; …": a clause has a verb.
  ({ token, before, next, tokens, index }) => {
    const isForm = has(token, 'ADJ', 'NOUN') && /^[a-z]+[^e]ed$/.test(token.text);
    const isBehind =
      has(before, 'PROPN', 'NOUN', 'NUM') || (has(before, 'ADJ') && has(tokens[index - 2], 'DET'));
    const isBeforeMore = has(next, 'PROPN', 'NOUN', 'NUM', 'DET', 'PRON', 'ADP', 'ADV') || has(next, 'ADJ');
    return isForm && isBehind && isBeforeMore && isOnlyVerb(tokens, index) ? { pos: 'VERB' } : undefined;
  },
  // "The dam burst/NOUN in May", "when the band split/NOUN up"
  ({ token, before, tokens, index }) => {
    const lemma = NOUN_OR_PAST.get(token.text);
    const isBehindNoun = has(before, 'NOUN', 'PROPN') || OF_PEOPLE.test(before?.text ?? '');
    return lemma && has(token, 'NOUN', 'ADJ', 'ADV') && isBehindNoun && isOnlyVerb(tokens, index)
      ? { pos: 'VERB', lemma }
      : undefined;
  },
  // "Tests link/NOUN a man to the crime": the first verb of the sentence.
  ({ token, before, next, tokens, index }) => {
    const isPlural = has(before, 'NOUN') && !isBase(before!) && before!.text.endsWith('s');
    const isFirst =
      isPlural && !tokens.slice(0, index).some((each) => has(each, 'VERB', 'AUX', 'ADP', 'PUNCT'));
    return isFirst && has(token, 'NOUN') && isBase(token) && has(next, 'DET') ? { pos: 'VERB' } : undefined;
  },
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
  // "was besieged/NOUN by", "was retaken/NOUN in"
  ({ token, before, next }) => {
    const isForm = has(token, 'NOUN') && /(en|ed|wn|un|lt|ld)$/.test(token.text) && has(before, 'AUX');
    return isForm && (/^by$/i.test(next?.text ?? '') || PREFIXED.test(token.text))
      ? { pos: 'VERB' }
      : undefined;
  },
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
  // "the court vested/ADJ itself with", "the king reformed/NOUN the army", "stormed and looted/ADJ the town", "The pact, signed in May, limited/ADJ Iran's exports"
  ({ token, before, next, tokens, index }) => {
    const isForm = has(token, 'ADJ', 'NOUN', 'ADV') && /^[a-z]+[^e]ed$/.test(token.text);
    const isOwner = has(next, 'PROPN') && /^['’]s?$/.test(tokens[index + 2]?.text ?? '');
    if (before?.text === ',') {
      const isAwaited = has(next, 'PROPN') && isOnlyVerb(tokens, index);
      // ", which lies in Peru, banned/ADV imports"
      if (isForm && has(token, 'ADV') && has(next, 'NOUN', 'ADJ')) return { pos: 'VERB' };
      return isForm && (has(next, 'DET') || isOwner || isAwaited) ? { pos: 'VERB' } : undefined;
    }
    const isVerbal = isForm && has(before, 'NOUN', 'PROPN', 'CCONJ');
    return isVerbal && (REFLEXIVE.test(next?.text ?? '') || has(next, 'DET')) ? { pos: 'VERB' } : undefined;
  },
];
