import type { Token } from '../sentences.ts';

/** A word with those around it: the words before as they were corrected, those behind as the tagger left them. */
export interface Place {
  token: Token;
  before?: Token;
  next?: Token;
  tokens: readonly Token[];
  index: number;
}

export type Tag = Partial<Pick<Token, 'pos' | 'lemma'>>;

/** One thing that the tagger gets wrong, and what is right. */
export interface TagRule {
  name: string;
  /** A sentence of which it corrects the word behind the star. */
  example: string;
  /** What the tagger takes the word for; any, if none is given. */
  was?: readonly string[];
  /** How the word is written. */
  word?: RegExp;
  /** Where it stands. */
  when?: (place: Place) => boolean;
  becomes: Tag | ((place: Place) => Tag);
}

/** What a rule says of a word, if it speaks of it. */
export function tagBy({ was, word, when, becomes }: TagRule, place: Place): Tag | undefined {
  const { token } = place;
  if (was && !was.includes(token.pos)) return undefined;
  if ((word && !word.test(token.text)) || (when && !when(place))) return undefined;
  return typeof becomes === 'function' ? becomes(place) : becomes;
}

/** What a word becomes. */
export const ADJ: Tag = { pos: 'ADJ' };
export const ADP: Tag = { pos: 'ADP' };
export const ADV: Tag = { pos: 'ADV' };
export const AUX: Tag = { pos: 'AUX' };
export const DET: Tag = { pos: 'DET' };
export const NOUN: Tag = { pos: 'NOUN' };
export const PART: Tag = { pos: 'PART' };
export const PROPN: Tag = { pos: 'PROPN' };
export const SCONJ: Tag = { pos: 'SCONJ' };
export const VERB: Tag = { pos: 'VERB' };
/** The tagger is right here, whatever the rules behind say. */
export const AS_IT_IS: Tag = {};

/** Whether there is a word, and it is one of these parts of speech. */
export const has = (token: Token | undefined, ...parts: string[]) =>
  token !== undefined && parts.includes(token.pos);
/** Whether a word is written so; "" where there is none. */
export const is = (token: Token | undefined, word: RegExp) => word.test(token?.text ?? '');
/** Whether a word stands as in a dictionary. */
export const isBase = ({ text, lemma }: Token) => text === lemma;
export const isBe = (token: Token | undefined) => is(token, /^(is|are|was|were|be|been|being)$/i);
