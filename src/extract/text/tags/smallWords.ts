import { isSaying } from '../saying.ts';
import type { Token } from '../sentences.ts';
import { ADP, ADV, AS_IT_IS, DET, has, is, isBase, PART, SCONJ, type Place, type TagRule } from './rule.ts';
import { PREPOSITIONS, REFLEXIVE, SENTENCE_ADVERB } from './words.ts';

/** Adverbs, prepositions, conjunctions and marks that the tagger takes for something else. */
export const SMALL_WORD_TAGS: readonly TagRule[] = [
  {
    name: 'at what age',
    example: 'The king died in May, *aged 27.',
    was: ['VERB', 'ADJ'],
    word: /^aged$/i,
    when: ({ next }) => has(next, 'NUM'),
    becomes: ADP,
  },
  {
    name: 'everything but',
    example: 'He sold everything *but the land.',
    word: /^but$/,
    when: ({ before, next }) =>
      is(before, /^(every|any|no)(thing|one|body)$/i) && has(next, 'DET', 'NOUN', 'PROPN', 'ADJ'),
    becomes: ADP,
  },
  {
    name: '“that” before several is no “this”',
    example: 'He acted on the assumption *that customers left.',
    word: /^that$/i,
    when: ({ next }) => has(next, 'NOUN') && !isBase(next!) && next!.text.endsWith('s'),
    becomes: SCONJ,
  },
  {
    name: '“that” before an object is “this”',
    example: 'She broke *that record in May.',
    word: /^that$/i,
    when: ({ before, next, tokens, index }) =>
      has(before, 'VERB') &&
      !isSaying(before!.lemma) &&
      has(next, 'NOUN') &&
      isBase(next!) &&
      !has(tokens[index + 2], 'VERB', 'AUX'),
    becomes: DET,
  },
  {
    name: 'sworn in',
    example: 'He was sworn *in the same day.',
    word: /^in$/,
    when: ({ before }) => is(before, /^sworn$/),
    becomes: ADV,
  },
  {
    name: 'no longer',
    example: 'The king could *no longer pay.',
    word: /^no$/i,
    when: ({ next }) => is(next, /^longer$/),
    becomes: ADV,
  },
  {
    name: '“himself” before a verb stresses who does it',
    example: 'The president *himself met the rebels.',
    word: REFLEXIVE,
    when: ({ before, next }) => has(before, 'AUX', 'NOUN', 'PROPN') && has(next, 'VERB', 'AUX'),
    becomes: ADV,
  },
  {
    name: '“about” before a count',
    example: 'They held *some 50 men.',
    word: /^(about|around|over|nearly|almost|roughly|some|only)$/i,
    when: ({ before, next }) =>
      has(next, 'NUM') && !/^\d{4}$/.test(next!.text) && !has(before, 'NOUN', 'PROPN'),
    becomes: ADV,
  },
  {
    name: 'at least',
    example: 'It claimed *at least 217 lives.',
    word: /^at$/i,
    when: ({ next }) => is(next, /^(least|most)$/i),
    becomes: ADV,
  },
  {
    name: '“was following” is a verb',
    example: 'He was *following the army.',
    word: PREPOSITIONS,
    when: (place) => has(place.before, 'AUX') && isBeforePhrase(place.next),
    becomes: AS_IT_IS,
  },
  {
    name: '“following” and the like as prepositions',
    example: 'She resigned *following the vote.',
    word: PREPOSITIONS,
    when: ({ before, next }) => isBeforePhrase(next) && !has(before, 'DET'),
    becomes: ADP,
  },
  {
    name: 'adverbs of a whole sentence',
    example: 'The president, *meantime, left.',
    word: SENTENCE_ADVERB,
    when: ({ next, index }) => index === 0 || next?.text === ',',
    becomes: ADV,
  },
  {
    name: 'the mark of a plural’s genitive',
    example: "The rebels*' leader fled.",
    word: /^'$/,
    when: (place) => isGenitive(place) && has(place.next, 'NOUN', 'ADJ', 'NUM', 'PROPN', 'VERB'),
    becomes: PART,
  },
  {
    name: 'amid, despite',
    example: 'They fell *amidst great losses.',
    word: /^(amid|amidst|despite|via)$/i,
    becomes: ADP,
  },
  {
    name: '“there” as a place',
    example: 'Troops stationed *there crossed the river.',
    word: /^there$/,
    when: ({ before, next }) =>
      !has(next, 'VERB', 'AUX', 'ADV') || (has(before, 'VERB') && has(next, 'VERB')),
    becomes: ADV,
  },
  {
    name: 'due to',
    example: 'The match was suspended *due to the storm.',
    word: /^due$/i,
    when: ({ next, tokens, index }) =>
      is(next, /^to$/) && has(tokens[index + 2], 'DET', 'NOUN', 'PROPN', 'ADJ'),
    becomes: ADP,
  },
];

function isBeforePhrase(next: Token | undefined): boolean {
  return has(next, 'DET', 'PROPN', 'NOUN', 'ADP', 'ADJ', 'PRON', 'NUM', 'PART');
}

/** Right behind a word in -s, and before a space. */
function isGenitive({ token, before, next }: Place): boolean {
  const isBehind = before?.end === token.start && before.text.endsWith('s');
  return isBehind && next !== undefined && next.start > token.end;
}
