import { isIntransitive } from '../needsObject.ts';
import type { Token } from '../sentences.ts';
import { has, is, isBase, NOUN, type Place, type TagRule } from './rule.ts';
import { OF_PEOPLE } from './words.ts';

/** Forms that are verbs in the present tense alone, "strike", "strikes", and that the tagger takes for verbs where they are nouns. */
export const PRESENT_TAGS: readonly TagRule[] = [
  {
    name: 'behind a preposition',
    example: 'They waited in *turn.',
    was: ['VERB'],
    when: ({ token, before }) => isPresent(token) && isGoverning(before, token),
    becomes: NOUN,
  },
  {
    name: 'behind an article',
    example: 'It happened after his *capture in May.',
    was: ['VERB'],
    when: (place) => isPresent(place.token) && standsBehindArticle(place),
    becomes: NOUN,
  },
  {
    name: 'in -s, behind a number or an adjective',
    example: 'The king issued numerous *decrees.',
    was: ['VERB'],
    when: ({ token, next, tokens, index }) =>
      isThird(token) && isCounted(tokens, index) && !has(next, 'DET', 'PRON', 'SCONJ', 'ADJ', 'PROPN'),
    becomes: NOUN,
  },
  {
    name: 'in -s, behind a verb that wants an object',
    example: 'She began attending *lectures in Paris.',
    was: ['VERB'],
    when: ({ token, tokens, index }) => isThird(token) && isOpenVerb(tokens, index - 1),
    becomes: NOUN,
  },
  {
    name: 'before a verb of its own',
    example: 'By May, *suspects had been arrested.',
    was: ['VERB'],
    when: ({ token, before, next }) =>
      isPresent(token) &&
      (before === undefined || has(before, 'PUNCT', 'SCONJ', 'CCONJ')) &&
      (has(next, 'AUX') ||
        (has(next, 'VERB') && (isThird(token) ? !next!.text.endsWith('ing') : isThird(next!)))),
    becomes: NOUN,
  },
  {
    name: 'it’s time, enough evidence',
    example: 'They had enough *evidence.',
    was: ['VERB'],
    when: ({ token, before, tokens, index }) =>
      isPlain(token) && is(before, /^(['’]s|enough)$/) && !is(tokens[index - 2], /^let$/i),
    becomes: NOUN,
  },
  {
    name: 'in -s, behind a plain form that is a verb',
    example: 'Fire crews battle *blazes near Athens.',
    was: ['VERB'],
    when: ({ token, before }) => isThird(token) && has(before, 'VERB') && isPlain(before!),
    becomes: NOUN,
  },
  {
    name: 'a plain form behind a past one',
    example: 'The judge set *bail at $1 million.',
    was: ['VERB'],
    when: ({ token, before, next }) =>
      isPlain(token) &&
      has(before, 'VERB') &&
      !BEFORE_BARE.test(before!.lemma) &&
      !before!.text.endsWith('ing') &&
      (next === undefined || has(next, 'ADP', 'PUNCT', 'CCONJ', 'AUX')),
    becomes: NOUN,
  },
  {
    name: 'took hold, paid tribute',
    example: 'The fire took *hold in May.',
    was: ['VERB'],
    when: ({ token, before }) => isPlain(token) && has(before, 'VERB') && LIGHT.test(before!.lemma),
    becomes: NOUN,
  },
  {
    name: 'people',
    example: 'The rule adds value to *people.',
    was: ['VERB'],
    word: /^people$/i,
    becomes: NOUN,
  },
  {
    name: 'a plain form behind a noun in the singular',
    example: 'The court *watch ended.',
    was: ['VERB'],
    when: ({ token, before, tokens, index }) =>
      isPlain(token) && has(before, 'NOUN') && disagrees(tokens, index),
    becomes: NOUN,
  },
];

/** Verbs that make one with a noun without an article. */
const LIGHT = /^(take|give|pay|lose|gain|win|seek)$/;
/** Past forms as well: "the market hit a low". */
const SAME_IN_PAST =
  /^(hit|put|cut|let|cost|\w*set|hurt|spread|split|quit|shut|burst|cast|broadcast|beat|bid|rid|shed|thrust|read|(over|out|re)?run|(be|over)?come)$/;
/** Adjectives that stand for a noun: "the former says", "the poor pay". */
const STANDS_FOR_NOUN =
  /^(first|second|third|last|latter|former|next|other|same|rich|poor|young|old|elderly|dead|wounded|injured|sick|homeless|unemployed|accused|public|official|native|local|individual|representative|executive|militant|conservative|liberal|many|most|more|few|several|such|\p{Lu}.*)$/u;
const ARTICLE = /^(a|an|the|his|her|its|their|our|my|your|this|'s|')$/i;
const GOVERNING =
  /^(of|in|for|by|with|without|at|on|from|during|under|between|amid|into|through|against|per|over|onto|upon|despite|throughout)$/i;

function isPresent(token: Token): boolean {
  return isPlain(token) || isThird(token);
}

/** "strike"; of verbs that it does not know, the tagger takes "re-elected" for the plain form. */
function isPlain(token: Token): boolean {
  return has(token, 'VERB') && isBase(token) && !/([^e]ed|\w{3}ing)$/.test(token.text);
}

function isThird({ pos, text, lemma }: Token): boolean {
  return pos === 'VERB' && text !== lemma && /[^s]s$/.test(text);
}

function isGoverning(before: Token | undefined, token: Token): boolean {
  const word = before?.text.toLowerCase() ?? '';
  return GOVERNING.test(word) || (word === 'to' && isThird(token));
}

/** "a", "the new", "his two long awaited" right before. */
function standsBehindArticle({ tokens, index, next }: Place): boolean {
  let at = index - 1;
  while (isModifier(tokens, at)) at--;
  // "with Danish help"
  const isGoverned = at < index - 1 && isGoverning(tokens[at], tokens[index]);
  const isArticle = has(tokens[at], 'DET', 'PRON', 'PART') && ARTICLE.test(tokens[at].text);
  if (!isArticle && !isGoverned) return false;
  if (at === index - 1) return tokens[at].text.toLowerCase() !== 'this' || !isThird(tokens[index]);
  if (/^let$/i.test(tokens[at - 1]?.text ?? '')) return false;
  const stands = (each: Token) => STANDS_FOR_NOUN.test(each.text);
  const isOfOne = isThird(tokens[index]);
  // "the public cares about"
  if (isOfOne && stands(tokens[index - 1])) return false;
  // "a televised address/VERB Friday"; but "the injured need the money"
  if (isParticiple(tokens[index - 1])) return !has(next, 'DET', 'NUM', 'PRON');
  // "the poor pay for it", "the square contains two mosques"
  const isEnd = next === undefined || has(next, 'ADP', 'PUNCT', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'VERB');
  return isEnd || !(isGoverned || isOfOne || stands(tokens[at + 1]));
}

/** Whether a word may stand between an article and its noun; an adverb only before another. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (has(token, 'ADV'))
    return /^(very|far)$/.test(token.text) || has(tokens[at + 1], 'ADJ') || isParticiple(tokens[at + 1]);
  const isPercent = (each: Token | undefined) => /^(%|percent)$/.test(each?.text ?? '');
  const isShare = isPercent(token) || (has(token, 'NUM') && isPercent(tokens[at + 1]));
  return has(token, 'ADJ') || OF_PEOPLE.test(token?.text ?? '') || isParticiple(token) || isShare;
}

function isParticiple(token: Token | undefined): boolean {
  return has(token, 'VERB') && /(ed|en|wn|ing)$/.test(token!.text);
}

/** Behind a number or an adjective that belongs to a noun. */
function isCounted(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (has(before, 'NUM')) return !/^(one|\d{4}|percent)$/i.test(before.text);
  const isOfVerb = has(tokens[index - 2], 'ADV', 'AUX', 'NOUN', 'PROPN');
  return has(before, 'ADJ') && !STANDS_FOR_NOUN.test(before.text) && !isOfVerb;
}

/** A verb that wants an object and can be no participle: "attending", "to attend", "has". */
function isOpenVerb(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  if (/^(has|have|had)$/i.test(verb?.text ?? '')) return true;
  const isInfinitive = has(tokens[at - 1], 'PART', 'AUX') && isBase(verb);
  return has(verb, 'VERB') && (verb.text.endsWith('ing') || (isInfinitive && !isIntransitive(verb.lemma)));
}

const PLURAL =
  /^(number|majority|lot|group|pair|couple|people|police|series|team|all|most|many|some|both|none)$/i;
/** Behind these a noun may have a verb in its plain form: "made the army leave", "demanded the council resign". */
const BEFORE_BARE =
  /^(let|make|help|see|watch|hear|feel|have|demand|order|recommend|suggest|insist|urge|propose|ask|request|require|go|come|dare|need|get|do|be)$/;

/** Whether the noun before is of one, and so a plain form is not its verb. */
function disagrees(tokens: readonly Token[], index: number): boolean {
  const noun = tokens[index - 1];
  if (!isBase(noun) || PLURAL.test(noun.text) || SAME_IN_PAST.test(tokens[index].text)) return false;
  let at = index - 2;
  while (has(tokens[at], 'ADJ', 'NOUN', 'PROPN')) at--;
  if (!has(tokens[at], 'DET', 'PRON', 'PART') || !ARTICLE.test(tokens[at].text)) return false;
  const [whole, before] = [tokens[at - 2], tokens[at - 1]];
  if (has(before, 'ADP')) return has(whole, 'NOUN') && isBase(whole) && !PLURAL.test(whole.text);
  return before === undefined || (has(before, 'VERB') && !BEFORE_BARE.test(before!.lemma));
}
