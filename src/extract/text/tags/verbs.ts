import { isEventNoun, isEventVerb } from '../../lexicon.ts';
import { AUX, has, is, isBase, isBe, VERB, type TagRule } from './rule.ts';
import { IN_ED, PREFIXED } from './words.ts';

const IN_ING = /^[a-z]{3,}ing$/;

/** Verbs in other forms, in the passive and behind "who" that the tagger takes for another part of speech. */
export const VERB_TAGS: readonly TagRule[] = [
  {
    name: 'a name, a verb in -s, an article',
    example: 'They announced that Enceladus *hides an ocean.',
    was: ['NOUN'],
    word: /^[a-z]+[^s]s$/,
    when: ({ token, before, next }) => !isBase(token) && has(before, 'PROPN') && has(next, 'DET'),
    becomes: VERB,
  },
  {
    name: 'a verb behind “who”',
    example: 'The rule, which *limits trade, was struck down.',
    was: ['NOUN'],
    when: ({ token, before }) => is(before, /^(who|which)$/i) && (!isBase(token) || IN_ED.test(token.text)),
    becomes: VERB,
  },
  {
    name: '“will” before a verb',
    example: 'They met when each *will adopt a law.',
    was: ['NOUN'],
    word: /^will$/,
    when: ({ next }) => has(next, 'VERB') && isBase(next!),
    becomes: AUX,
  },
  {
    name: 'by doing something',
    example: 'He won the vote by *promising to leave.',
    was: ['NOUN', 'ADJ'],
    word: IN_ING,
    when: ({ token, before, next }) =>
      is(before, /^by$/i) && !isEventNoun(token.text) && has(next, 'PART', 'DET', 'PROPN', 'PRON'),
    becomes: VERB,
  },
  {
    name: 'a form in -s before “him”',
    example: 'The indictment *charges him with fraud.',
    was: ['NOUN'],
    word: /s$/,
    when: ({ token, next }) => !isBase(token) && is(next, /^(him|them|us|me)$/),
    becomes: VERB,
  },
  {
    name: 'the first verb of a sentence, of several',
    example: 'Latest figures *show a rise.',
    was: ['NOUN'],
    when: ({ token, before, next, tokens, index }) =>
      isBase(token) &&
      has(before, 'NOUN') &&
      !isBase(before!) &&
      before!.text.endsWith('s') &&
      has(next, 'DET') &&
      !tokens.slice(0, index).some((each) => has(each, 'VERB', 'AUX', 'ADP', 'PUNCT')),
    becomes: VERB,
  },
  {
    name: 'what one did with it, in -ing',
    example: 'Italy crossed the border, *conquering British Somaliland.',
    was: ['NOUN'],
    word: IN_ING,
    when: ({ token, before, next }) =>
      before?.text === ',' &&
      !isEventNoun(token.text) &&
      (has(next, 'DET', 'PROPN', 'PRON') || (has(next, 'ADJ') && is(next, /^\p{Lu}/u))),
    becomes: VERB,
  },
  {
    name: 'a passive that looks like a noun',
    example: 'The town was *retaken in May.',
    was: ['NOUN'],
    word: /(en|ed|wn|un|lt|ld)$/,
    when: ({ token, before, next }) => has(before, 'AUX') && (is(next, /^by$/i) || PREFIXED.test(token.text)),
    becomes: VERB,
  },
  {
    name: 'a passive that looks like an adjective',
    example: 'The camp was *liberated in May.',
    was: ['ADJ'],
    word: /^[a-z]{3,}ed$/,
    when: ({ token: { text }, before, next }) =>
      has(before, 'AUX') &&
      ((isBe(before) && (isEventVerb(text.slice(0, -1)) || isEventVerb(text.slice(0, -2)))) ||
        is(before, /^(has|have|had)$/i) ||
        is(next, /^by$/i)),
    becomes: VERB,
  },
  {
    name: '“having” before a participle',
    example: '*Having lured them, he fled.',
    word: /^having$/i,
    when: ({ next, tokens, index }) => {
      const verb = has(next, 'ADV') ? tokens[index + 2] : next;
      return verb?.text === 'been' || (has(verb, 'VERB') && !verb!.text.endsWith('ing'));
    },
    becomes: AUX,
  },
];
