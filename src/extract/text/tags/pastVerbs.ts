import { isOnlyVerb } from '../onlyVerb.ts';
import { has, is, VERB, type Place, type Tag, type TagRule } from './rule.ts';
import { IN_ED, NOUN_OR_PAST, OF_PEOPLE, PASTS, REFLEXIVE } from './words.ts';

/** Forms in -ed that stand by nouns for good: "the armed forces". */
const IN_NAMES = /^(armed|united|allied)$/;

/** Past forms that the tagger takes for nouns or adjectives: "The king reformed the army", "The dam burst". */
export const PAST_VERB_TAGS: readonly TagRule[] = [
  {
    name: 'left a place',
    example: 'Voyager 1 *left the solar system.',
    was: ['NOUN', 'ADJ'],
    word: /^left$/,
    when: ({ before, next }) => has(before, 'PROPN', 'NUM') && has(next, 'DET', 'PROPN'),
    becomes: { pos: 'VERB', lemma: 'leave' },
  },
  {
    name: 'irregular past forms',
    example: 'The rebels *overthrew the king.',
    was: ['NOUN'],
    when: (place) => PASTS.has(place.token.text) && (place.token.text !== 'shot' || isBesideWhoShot(place)),
    becomes: ({ token }) => ({ pos: 'VERB', lemma: PASTS.get(token.text)! }),
  },
  {
    name: 'the only past form between two commas',
    example: 'Castro *relaxed travel rules and resigned.',
    was: ['ADJ'],
    word: IN_ED,
    when: (place) =>
      !IN_NAMES.test(place.token.text) &&
      has(place.before, 'PROPN') &&
      has(place.next, 'NOUN') &&
      isAloneBetweenCommas(place),
    becomes: VERB,
  },
  {
    name: 'a year that saw something',
    example: '1943 *saw the invasion of Italy.',
    was: ['NOUN'],
    word: /^saw$/,
    when: ({ before, next }) => has(before, 'NUM', 'PROPN') && has(next, 'DET'),
    becomes: { pos: 'VERB', lemma: 'see' },
  },
  {
    name: 'cast ballots',
    example: 'Voters *cast their ballots in May.',
    was: ['NOUN'],
    word: /^cast$/,
    when: ({ next, tokens, index }) =>
      tokens.slice(index + 1, index + 4).some(({ text }) => /^(ballots?|votes?)$/.test(text)) &&
      has(next, 'PRON', 'DET', 'NOUN', 'NUM'),
    becomes: VERB,
  },
  {
    name: 'a form in -ed without which the clause has no verb',
    example: 'De Gaulle *pronounced Algeria a free country.',
    was: ['ADJ', 'NOUN'],
    word: IN_ED,
    when: ({ before, next, tokens, index }) =>
      (has(before, 'PROPN', 'NOUN', 'NUM') || (has(before, 'ADJ') && has(tokens[index - 2], 'DET'))) &&
      has(next, 'PROPN', 'NOUN', 'NUM', 'DET', 'PRON', 'ADP', 'ADV', 'ADJ') &&
      isOnlyVerb(tokens, index),
    becomes: VERB,
  },
  {
    name: 'an irregular past form without which the clause has no verb',
    example: 'The dam *burst in May.',
    was: ['NOUN', 'ADJ', 'ADV'],
    when: ({ token, before, tokens, index }) =>
      NOUN_OR_PAST.has(token.text) &&
      (has(before, 'NOUN', 'PROPN') || is(before, OF_PEOPLE)) &&
      isOnlyVerb(tokens, index),
    becomes: asPast,
  },
  {
    name: 'a past form behind an aside',
    example: "The pact, signed in May, *limited Iran's exports.",
    was: ['ADJ', 'NOUN', 'ADV'],
    word: IN_ED,
    when: ({ before, next, tokens, index }) =>
      before?.text === ',' &&
      (has(next, 'DET') ||
        (has(next, 'PROPN') && (is(tokens[index + 2], /^['’]s?$/) || isOnlyVerb(tokens, index)))),
    becomes: VERB,
  },
  {
    name: 'an irregular past form before an article or “itself”',
    example: 'The army took and *burnt the town.',
    was: ['ADJ', 'NOUN', 'ADV'],
    when: ({ token: { text }, before, next }) =>
      (NOUN_OR_PAST.get(text) ?? text) !== text &&
      has(before, 'NOUN', 'PROPN', 'CCONJ') &&
      (is(next, REFLEXIVE) || has(next, 'DET')),
    becomes: asPast,
  },
  {
    name: 'a past form behind a clause about its subject',
    example: 'The waves it raised *drowned 36,000 people.',
    was: ['ADJ'],
    word: IN_ED,
    when: ({ before, next, tokens, index }) =>
      has(before, 'VERB') &&
      has(tokens[index - 2], 'PRON', 'AUX', 'NOUN') &&
      (has(next, 'DET') || (has(next, 'NUM') && !is(next, /^\d{4}$/))),
    becomes: VERB,
  },
  {
    name: 'the second of three past forms',
    example: 'The rebels seized, *looted and burned the mission.',
    was: ['ADJ', 'NOUN'],
    word: IN_ED,
    when: ({ before, next, tokens, index }) =>
      before?.text === ',' &&
      has(tokens[index - 2], 'VERB') &&
      has(next, 'CCONJ', 'PUNCT') &&
      tokens.slice(index + 2, index + 4).some((each) => has(each, 'VERB')),
    becomes: VERB,
  },
  {
    name: 'a second irregular past form, behind the object of the first',
    example: 'The insurer paid its debt and *split in two.',
    was: ['NOUN', 'ADJ'],
    word: /^(split|quit|burst|left|fell|rose|broke|spoke)$/,
    when: ({ before, next, tokens, index }) =>
      has(before, 'CCONJ') &&
      has(tokens[index - 2], 'NOUN', 'PROPN') &&
      has(next, 'ADP', 'ADV', 'DET') &&
      tokens.slice(0, index).some((each) => has(each, 'VERB')),
    becomes: asPast,
  },
  {
    name: 'a second past form, behind the object of the first',
    example: 'He scored 90 goals and *retired in 1995.',
    was: ['ADJ'],
    word: IN_ED,
    when: ({ token, before, next, tokens, index }) =>
      !IN_NAMES.test(token.text) &&
      has(before, 'CCONJ') &&
      has(tokens[index - 2], 'NOUN', 'PROPN') &&
      has(next, 'ADP', 'ADV'),
    becomes: VERB,
  },
  {
    name: 'a past form before an article or “itself”',
    example: 'The king *reformed the army.',
    was: ['ADJ', 'NOUN', 'ADV'],
    word: IN_ED,
    when: ({ before, next }) =>
      has(before, 'NOUN', 'PROPN', 'CCONJ') && (is(next, REFLEXIVE) || has(next, 'DET')),
    becomes: VERB,
  },
];

function asPast({ token }: Place): Tag {
  return { pos: 'VERB', lemma: NOUN_OR_PAST.get(token.text)! };
}
/** "who shot him", "shot and killed", "shot himself", "Oswald shot" */
function isBesideWhoShot({ before, next, tokens, index }: Place): boolean {
  const isFirst = has(next, 'CCONJ') && has(tokens[index + 2], 'VERB');
  return is(before, /^(who|which)$/i) || isFirst || is(next, REFLEXIVE) || has(before, 'PROPN');
}

function isAloneBetweenCommas({ tokens, index }: Place): boolean {
  const isEnd = (at: number) => has(tokens[at], 'PUNCT', 'CCONJ');
  let [from, to] = [index, index];
  while (from > 0 && !isEnd(from - 1)) from--;
  while (to < tokens.length && !isEnd(to)) to++;
  return !tokens.slice(from, to).some((each) => has(each, 'VERB', 'AUX', 'SCONJ'));
}
