import { isEventNoun } from '../../lexicon.ts';
import { ADJ, has, is, isBase, isBe, NOUN, PROPN, type Place, type TagRule } from './rule.ts';
import { COMPASS, COMPOUND, GIVEN_NAME, OF_PLANTS, PLANT, PREFIXED, SIDE } from './words.ts';

/** What the tagger takes for another part of speech, mostly for a verb, and is a noun or belongs to one. */
export const NOUN_TAGS: readonly TagRule[] = [
  {
    name: 'a name in capitals that is also a verb',
    example: 'They signed *START in July.',
    was: ['VERB'],
    word: /^\p{Lu}{3,}$/u,
    // Where all is in capitals, they say nothing.
    when: ({ tokens }) => tokens.some(({ text }) => /^\p{Ll}{4,}$/u.test(text)),
    becomes: PROPN,
  },
  {
    name: 'how its noun is, behind a preposition',
    example: 'They met behind *closed doors.',
    was: ['VERB'],
    word: /ed$/,
    when: ({ before, next }) => has(before, 'ADP') && has(next, 'NOUN'),
    becomes: ADJ,
  },
  {
    name: 'where the counted ones are',
    example: 'Six *upstream states signed the pact.',
    was: ['ADV'],
    word: /^(up|down)stream$|^(inland|overseas|offshore)$/,
    when: ({ before, next }) => has(before, 'NUM', 'DET', 'ADJ') && is(next, /s$/),
    becomes: ADJ,
  },
  {
    name: 'the counted ones, before what they did',
    example: 'Six upstream *states signed the pact.',
    was: ['VERB'],
    word: /[^s]s$/,
    when: ({ before, next, tokens, index }) =>
      has(before, 'ADJ') && has(tokens[index - 2], 'NUM') && has(next, 'VERB', 'AUX') && !isBase(next!),
    becomes: NOUN,
  },
  {
    name: 'per cent',
    example: 'Shares fell 14 *per cent.',
    word: /^per$/,
    when: ({ next }) => is(next, /^cent$/),
    becomes: NOUN,
  },
  {
    name: 'everything, something',
    example: 'She sold *everything but the land.',
    was: ['VERB'],
    word: /^(every|some|any|no)thing$/i,
    becomes: NOUN,
  },
  {
    name: 'the fiftieth in digits',
    example: 'They marked its *50th anniversary.',
    was: ['PRON', 'NOUN'],
    word: /^\d+(st|nd|rd|th)$/,
    becomes: ADJ,
  },
  {
    name: 'what a plant is for',
    example: 'It bought a bank *holding company.',
    was: ['VERB'],
    word: OF_PLANTS,
    when: ({ next }) => is(next, PLANT),
    becomes: ADJ,
  },
  {
    name: 'operating profit, trading partner',
    example: 'Sales and *operating profit fell.',
    was: ['VERB'],
    when: ({ token, next }) => is(next, COMPOUND[token.text] ?? /^$/),
    becomes: ADJ,
  },
  {
    name: 'how it was found or reported',
    example: 'The ship was found *abandoned in May.',
    was: ['VERB'],
    word: /(ed|en|wn)$/,
    when: ({ before, next, tokens, index }) =>
      has(before, 'VERB') &&
      isBe(tokens[index - 2]) &&
      is(before, /(ed|en|und|ft|id)$/) &&
      !has(next, 'DET', 'NOUN'),
    becomes: ADJ,
  },
  {
    name: 'at first light',
    example: 'They attacked at *first light.',
    was: ['ADV'],
    word: /^(first|last)$/,
    when: ({ before, next }) => has(before, 'ADP') && has(next, 'NOUN', 'ADJ'),
    becomes: ADJ,
  },
  {
    name: 'a course that was changed',
    example: 'He reversed *course after the vote.',
    was: ['ADV'],
    word: /^course$/,
    when: ({ before }) => !is(before, /^of$/i),
    becomes: NOUN,
  },
  {
    name: 'a riding of',
    example: 'He won the Laval *riding of Fabre.',
    was: ['VERB'],
    word: /^riding$/,
    when: ({ before, next }) => has(before, 'PROPN', 'NOUN', 'DET', 'ADJ') && is(next, /^of$/i),
    becomes: NOUN,
  },
  { name: 'part', example: 'The town became *part of Poland.', was: ['ADV'], word: /^part$/, becomes: NOUN },
  {
    name: 'a form in -ing that did something',
    example: '*Flooding killed nine people.',
    was: ['VERB'],
    word: /ing$/,
    when: ({ next, index }) =>
      index === 0 &&
      (has(next, 'AUX') || (has(next, 'VERB') && !isBase(next!) && !next!.text.endsWith('ing'))),
    becomes: ({ token }) => ({ pos: 'NOUN', lemma: token.text.toLowerCase() }),
  },
  {
    name: 'who or what did it, first or behind “when”',
    example: 'They left when *fog closed the airport.',
    was: ['VERB'],
    when: ({ token, before, next }) =>
      isBase(token) &&
      (before === undefined || is(before, /^(then|when|while|because|although|though|after|before)$/i)) &&
      has(next, 'VERB') &&
      is(next, /(ed|ught|ook|ent|ell)$/),
    becomes: NOUN,
  },
  {
    name: 'what was set aside or called off',
    example: 'They set aside *vacation plans.',
    was: ['VERB'],
    when: ({ token, before, next, tokens, index }) =>
      isBase(token) &&
      has(next, 'NOUN') &&
      is(before, /^(aside|off|out|up|down|away|over|back)$/) &&
      has(tokens[index - 2], 'VERB'),
    becomes: NOUN,
  },
  {
    name: 'to power',
    example: 'He came to *power in 1990.',
    word: /^power$/,
    when: ({ before, next }) => is(before, /^to$/i) && !has(next, 'DET', 'NOUN', 'ADJ', 'PROPN'),
    becomes: NOUN,
  },
  {
    name: 'his back',
    example: 'It hit him in the *back.',
    word: /^back$/,
    when: ({ before }) => is(before, /^(his|her|their|its|the)$/i),
    becomes: NOUN,
  },
  {
    name: 'half of it',
    example: 'The flood tore *half of it away.',
    word: /^half$/,
    when: ({ next }) => is(next, /^of$/),
    becomes: NOUN,
  },
  {
    name: 'made it clear',
    example: 'He made it *clear that he would go.',
    word: /^clear$/,
    when: ({ before }) => is(before, /^it$/i),
    becomes: ADJ,
  },
  {
    name: 'a noun behind a form in -ing',
    example: 'The king built a hunting *lodge in 1682.',
    was: ['VERB'],
    when: ({ token, before, tokens, index }) =>
      isBase(token) && has(before, 'NOUN') && is(before, /ing$/) && has(tokens[index - 2], 'DET'),
    becomes: NOUN,
  },
  {
    name: 'what happened, behind its article',
    example: 'It led to the *signing of a pact.',
    was: ['VERB'],
    when: (place) => isEventNoun(place.token.text) && isNounHere(place),
    becomes: ({ token }) => ({ pos: 'NOUN', lemma: token.text }),
  },
  {
    name: 'an offensive',
    example: 'A Soviet *offensive expelled them.',
    was: ['ADJ'],
    when: ({ token, next }) => isEventNoun(token.text) && has(next, 'VERB', 'AUX', 'ADP', 'PUNCT'),
    becomes: NOUN,
  },
  {
    name: 'the north gate',
    example: 'They stormed the *north gate.',
    word: COMPASS,
    when: ({ before, next }) => has(before, 'DET') && has(next, 'VERB') && isBase(next!),
    becomes: ADJ,
  },
  {
    name: 'the north as a place',
    example: 'The *north declared independence.',
    word: COMPASS,
    when: ({ before, next }) =>
      has(before, 'DET') && (next === undefined || has(next, 'VERB', 'PUNCT', 'NUM', 'ADP', 'AUX')),
    becomes: NOUN,
  },
  {
    name: 'the left wing',
    example: 'Its *left wing founded a party.',
    was: ['VERB', 'ADV'],
    word: /^(left|right)$/,
    when: ({ before, next }) =>
      (has(before, 'DET') || is(before, /^(his|her|its|their|'s)$/i)) && has(next, 'NOUN'),
    becomes: ADJ,
  },
  {
    name: 'redrawn maps',
    example: 'He approved *redrawn maps.',
    was: ['NOUN', 'VERB'],
    word: PREFIXED,
    when: ({ before, next }) => has(next, 'NOUN') && has(before, 'VERB', 'DET', 'ADP', 'PRON'),
    becomes: ADJ,
  },
  {
    name: 'the far side',
    example: 'It landed on the *far side of the Moon.',
    was: ['ADV'],
    word: SIDE,
    when: ({ before, next }) =>
      has(before, 'DET', 'PART') && next !== undefined && isBase(next) && has(next, 'NOUN', 'VERB'),
    becomes: ADJ,
  },
  {
    name: 'what lies north',
    example: 'They stormed the north *gate.',
    word: /^\p{L}/u,
    when: ({ token, before, tokens, index }) =>
      is(before, COMPASS) && isBase(token) && has(tokens[index - 2], 'DET'),
    becomes: NOUN,
  },
  {
    name: 'what is used, before its noun',
    example: 'They began to use *tear gas.',
    was: ['VERB'],
    when: ({ token, before, next, tokens, index }) =>
      isBase(token) &&
      has(before, 'VERB') &&
      has(tokens[index - 2], 'PART') &&
      has(next, 'NOUN') &&
      !is(before, /^(help|let|make|go|come|dare)$/),
    becomes: NOUN,
  },
  {
    name: 'Arabic names',
    example: 'He met Anwar *el-Sadat.',
    word: /^(al|el|ibn|bin)-\p{Lu}/u,
    becomes: PROPN,
  },
  {
    name: 'East Asian names',
    example: 'He met Moon *Jae-in.',
    was: ['NOUN'],
    word: /^\p{Lu}/u,
    when: ({ token, before, next }) =>
      (GIVEN_NAME.test(token.text) && is(before, /^\p{Lu}/u)) || is(next, GIVEN_NAME),
    becomes: PROPN,
  },
  {
    name: 'a capital within a sentence is a name’s',
    example: 'It sold its stake to Polly *Peck in May.',
    was: ['VERB'],
    word: /^\p{Lu}\p{Ll}/u,
    when: ({ before }) => before !== undefined && before.text !== '"',
    becomes: PROPN,
  },
];

/** "street fighting", "the bombing of the town", "the German capture of Paris" */
function isNounHere({ before, next }: Place): boolean {
  if (has(before, 'PROPN') && is(next, /^(of|on)$/i)) return true;
  const isBehind = has(before, 'DET', 'ADJ') || (has(before, 'NOUN') && isBase(before!));
  return isBehind && (next === undefined || has(next, 'ADP', 'PUNCT', 'AUX', 'SCONJ', 'ADV'));
}
