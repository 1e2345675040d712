import { isBeforeNoun } from './nounPhrase.ts';
import type { Token } from './sentences.ts';

/** The end of "“Rolling Thunder”", a name in quotation marks: its words have capitals; at itself if there is none. */
export function quotedNameEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at].text !== '"') return at;
  const closing = tokens.findIndex(({ text }, index) => index > at && text === '"');
  const inner = tokens.slice(at + 1, closing);
  const isSmall = ({ text }: Token) => /^(the|a|an|of|in|on|for|and|or|to|with|at|by)$/.test(text);
  const isName = inner.every((token) => /^[\p{Lu}\d]/u.test(token.text) || isSmall(token));
  return closing > 0 && inner.length > 0 && inner.length <= 9 && isName && !isSmall(inner[0])
    ? closing + 1
    : at;
}

/** A quotation mark around a few words: an "old friend". */
export function isInnerQuote(tokens: readonly Token[], at: number): boolean {
  if (tokens[at].text !== '"') return false;
  const next = tokens.slice(at + 1, at + 6);
  const closing = next.findIndex((token) => token.text === '"');
  const previous = tokens.slice(Math.max(0, at - 5), at);
  // "an “immediate and unconditional” ceasefire"
  const isInner = (token: Token) => isBeforeNoun(token) || /^(of|and)$/.test(token.text);
  const opens = closing > 0 && next.slice(0, closing).every(isInner);
  const opening = previous.findLastIndex((token) => token.text === '"');
  return opens || (opening >= 0 && previous.slice(opening + 1).every(isInner));
}

/**
 * Whether a token stands inside a quotation. A mark opens one before a word and closes one behind it, so that a quotation that
 * goes on in the next paragraph, where it is opened again, turns nothing round; a mark between spaces is the other of the last.
 * @param open whether a quotation was open before the first token
 */
export function isInQuotes(tokens: readonly Token[], at: number, open: boolean): boolean {
  return tokens.slice(0, at).reduce((isOpen, mark, index) => {
    // "“Bring him back!'": closed by another mark than opened it.
    if (isOpen && /^['’]{1,2}$/.test(mark.text) && /^[.!?,]$/.test(tokens[index - 1]?.text ?? ''))
      return false;
    if (mark.text !== '"') return isOpen;
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    const opens = next?.start === mark.end && /^[\p{L}\p{N}$('‘.…]/u.test(next.text);
    const closes = before?.end === mark.start && !/^([([]|[-–—]+)$/.test(before.text);
    return opens === closes ? !isOpen : opens;
  }, open);
}
