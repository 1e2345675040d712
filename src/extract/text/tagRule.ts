import type { Token } from './sentences.ts';

/** A word with those around it, as the tagger left them. */
export interface Place {
  token: Token;
  before?: Token;
  next?: Token;
  tokens: readonly Token[];
  index: number;
}

export type Tag = Partial<Pick<Token, 'pos' | 'lemma'>>;

/** What a word is here; `{}`: as the tagger says, whatever rules come behind; undefined: the rule does not speak of it. */
export type TagRule = (place: Place) => Tag | undefined;

export const has = (token: Token | undefined, ...parts: string[]) =>
  token !== undefined && parts.includes(token.pos);
export const isBase = ({ text, lemma }: Token) => text === lemma;
export const isCompass = (token: Token | undefined) => /^(north|south|east|west)$/.test(token?.text ?? '');

export function isBe(token: Token | undefined): boolean {
  return /^(is|are|was|were|be|been|being)$/i.test(token?.text ?? '');
}
