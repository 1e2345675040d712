import { isSaying } from './saying.ts';
import { has, isBase, type TagRule } from './tagRule.ts';
import { PREPOSITIONS, REFLEXIVE, SENTENCE_ADVERB } from './tagWords.ts';

/** Adverbs, prepositions, conjunctions and marks that the tagger takes for something else. The first that speaks of a word decides. */
export const SMALL_WORD_TAGS: readonly TagRule[] = [
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
  // "was sworn in/ADP the same day"
  ({ token, before }) => (token.text === 'in' && before?.text === 'sworn' ? { pos: 'ADV' } : undefined),
  // "Putin last/ADJ visited Peru"
  ({ token, before, next }) =>
    /^(first|last)$/.test(token.text) &&
    has(token, 'ADJ') &&
    has(next, 'VERB') &&
    (has(before, 'PROPN', 'PRON') || before?.text.endsWith('-old'))
      ? { pos: 'ADV' }
      : undefined,
  // "could no/DET longer pay"
  ({ token, next }) => (/^no$/i.test(token.text) && next?.text === 'longer' ? { pos: 'ADV' } : undefined),
  // "had himself overthrown", "the president himself met"
  ({ token, before, next }) =>
    REFLEXIVE.test(token.text) && has(before, 'AUX', 'NOUN', 'PROPN') && has(next, 'VERB', 'AUX')
      ? { pos: 'ADV' }
      : undefined,
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
  ({ token }) => (/^(amid|amidst|despite|via)$/i.test(token.text) ? { pos: 'ADP' } : undefined),
  // "attacks against Americans there/PRON since May", "troops stationed there crossed"
  ({ token, before, next }) => {
    const isPlace = !has(next, 'VERB', 'AUX', 'ADV') || (has(before, 'VERB') && has(next, 'VERB'));
    return token.text === 'there' && isPlace ? { pos: 'ADV' } : undefined;
  },
  // "suspended due/ADJ to the storm"
  ({ token, next, tokens, index }) =>
    /^due$/i.test(token.text) && next?.text === 'to' && has(tokens[index + 2], 'DET', 'NOUN', 'PROPN', 'ADJ')
      ? { pos: 'ADP' }
      : undefined,
];
