import { isEventNoun, isEventVerb } from '../../lexicon.ts';
import { isFirstVerb, isOnlyVerb } from '../onlyVerb.ts';
import type { Token } from '../sentences.ts';
import { has, is, isBase, VERB, type Place, type TagRule } from './rule.ts';
import { NOUN_OR_PRESENT } from './words.ts';

/** Forms of the present tense that the tagger takes for nouns or adjectives: "Workers strike", "the museum houses a collection". */
export const PRESENT_VERB_TAGS: readonly TagRule[] = [
  {
    name: 'a plain form behind several, before an article or a number',
    example: 'Police *arrest two men, officials say.',
    was: ['NOUN', 'ADJ'],
    when: (place) =>
      isBase(place.token) && isSeveral(place.before) && opensPhrase(place.next) && isMainVerb(place),
    becomes: VERB,
  },
  {
    name: 'a plain form behind several, without which the clause has no verb',
    example: 'Workers *strike at the port.',
    was: ['NOUN', 'ADJ'],
    when: (place) =>
      isBase(place.token) &&
      isKnown(place.token) &&
      isSeveral(place.before) &&
      !isGoverned(place) &&
      (goesOn(place.next) || has(place.next, 'NOUN')) &&
      isOnlyVerb(withoutNext(place), place.index),
    becomes: VERB,
  },
  {
    name: 'a form in -s behind one, before an article or a number',
    example: 'The museum *houses a collection.',
    was: ['NOUN'],
    when: (place) => isThird(place.token) && isOne(place) && opensPhrase(place.next) && isMainVerb(place),
    becomes: VERB,
  },
  {
    name: 'a form in -s behind one, without which the clause has no verb',
    example: 'The emperor *marches north in 168.',
    was: ['NOUN'],
    when: (place) =>
      isThird(place.token) &&
      isKnown(place.token) &&
      isOne(place) &&
      !isGoverned(place) &&
      !isInPhrase(place) &&
      goesOn(place.next) &&
      isOnlyVerb(place.tokens, place.index),
    becomes: VERB,
  },
  {
    name: 'a present form behind what is told of its subject',
    example: 'The dam, completed in 1936, *supplies water to three states.',
    was: ['NOUN'],
    when: (place) =>
      isKnown(place.token) && isBehindAside(place) && (goesOn(place.next) || has(place.next, 'NOUN')),
    becomes: VERB,
  },
  {
    name: 'plans to do something',
    example: 'The chain *plans to open 20 stores.',
    was: ['NOUN'],
    when: (place) =>
      isThird(place.token) &&
      isKnown(place.token) &&
      isOne(place) &&
      has(place.next, 'PART') &&
      is(place.next, /^to$/i) &&
      isOnlyVerb(place.tokens, place.index),
    becomes: VERB,
  },
  {
    name: 'an infinitive without “to”',
    example: 'France helped *rescue the crew.',
    was: ['NOUN', 'ADJ'],
    when: ({ token, before, next, tokens, index }) => {
      const verb = isSeveral(before) ? tokens[index - 2] : before;
      const isBare = has(verb, 'VERB') && /^(let|make|help|see|watch)$/.test(verb!.lemma);
      const isBehind = verb === before ? verb?.lemma === 'help' && opensPhrase(next) : !has(next, 'NOUN');
      return isBase(token) && isKnown(token) && isBare && isBehind;
    },
    becomes: VERB,
  },
  {
    name: 'a second infinitive',
    example: 'The chain wants to open 20 stores and *close five.',
    was: ['NOUN', 'ADJ'],
    when: ({ token, before, next, tokens, index }) =>
      isBase(token) &&
      isKnown(token) &&
      has(before, 'CCONJ') &&
      opensPhrase(next) &&
      tokens.slice(0, index).some((each, at) => isTo(each) && has(tokens[at + 1], 'VERB')),
    becomes: VERB,
  },
];

const isThird = (token: Token) => !isBase(token) && /[^su]s$/.test(token.text);
const isTo = (token: Token) => token.pos === 'PART' && /^to$/i.test(token.text);

function isKnown({ lemma }: Token): boolean {
  return isEventVerb(lemma) || NOUN_OR_PRESENT.has(lemma);
}

/** "workers", "police": their verb has no -s. */
function isSeveral(token: Token | undefined): boolean {
  return (
    has(token, 'NOUN', 'PROPN') && is(token, /^[^-]*[^siu'-]s$|^(police|people|troops|men|women|children)$/i)
  );
}

/** "the museum", "Delta Foods" */
function isOne({ before, tokens, index }: Place): boolean {
  if (has(before, 'PROPN')) return true;
  if (!has(before, 'NOUN') || !isBase(before!)) return false;
  let at = index - 2;
  while (has(tokens[at], 'NOUN', 'ADJ', 'PROPN')) at--;
  return has(tokens[at], 'DET') || is(tokens[at], /^(its|his|her|their|'s)$/i);
}

/** An article or the like: no noun stands right before one. */
function opensPhrase(next: Token | undefined): boolean {
  return (
    (has(next, 'DET') && !is(next, /^that$/i)) ||
    is(next, /^(his|her|its|their|him|them|us)$/i) ||
    (has(next, 'NUM') && !is(next, /^\d{4}$|\d\.\d/))
  );
}

/** The clause has no other verb, but for that of a clause about the object: "track a whale they tagged". */
function isMainVerb(place: Place): boolean {
  const { tokens, index } = place;
  return isOnlyVerb(tokens, index) || (!isGoverned(place) && isFirstVerb(tokens, index));
}

/** What may follow a verb; a comma mostly follows a noun. */
function goesOn(next: Token | undefined): boolean {
  const isMany = has(next, 'NOUN') && !isBase(next!);
  return next === undefined || next.text === '.' || isMany || has(next, 'ADP', 'ADV', 'PROPN', 'ADJ', 'VERB');
}

/** "employee benefits group", "Red Army attacks on the town", "border guards open fire": no verb, though it stands behind one thing. */
function isInPhrase({ token, next }: Place): boolean {
  const isOfNoun = is(next, /^of$/i) || (is(next, /^(on|against|between)$/i) && isEventNoun(token.lemma));
  return isOfNoun || (next !== undefined && isBase(next) && !has(next, 'ADP', 'ADV') && isKnown(next));
}

/** "after a teachers strike": something stands before it in its part of the sentence that needs a noun. */
function isGoverned({ tokens, index }: Place): boolean {
  const start = tokens.findLastIndex(({ pos }, at) => at < index && pos === 'PUNCT') + 1;
  return tokens.slice(start, index).some(({ pos, text }) => /^(ADP|SCONJ)$/.test(pos) && !/^of$/i.test(text));
}

/** Behind ", completed in 1936," or ", which lies there,", before which there is no verb, and behind which there is no other. */
function isBehindAside({ token, before, tokens, index }: Place): boolean {
  if (before?.text !== ',') return false;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const subject = tokens[comma - 1];
  if (comma >= index - 2 || !has(subject, 'NOUN', 'PROPN')) return false;
  const [first] = tokens.slice(comma + 1);
  const tells =
    /^(who|which)$/.test(first.text) || (has(first, 'VERB', 'ADJ') && /(ed|en|wn|ilt|ld)$/.test(first.text));
  const isVerb = (each: Token) => has(each, 'VERB', 'AUX');
  const isAlone = !tokens.slice(0, comma).some(isVerb) && isOnlyVerb(tokens.slice(index), 0);
  return tells && isAlone && (isSeveral(subject) ? isBase(token) : isThird(token));
}

/** "crews battle blazes/VERB": what follows is the object. */
function withoutNext({ tokens, index, next }: Place): readonly Token[] {
  return has(next, 'VERB') && isThird(next!) ? tokens.filter((_, at) => at !== index + 1) : tokens;
}
