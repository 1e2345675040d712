import type { Token } from './sentences.ts';

/** These open a clause, which a comma ends. */
const OPENS = /^(after|before|when|while|because|since|until|although|though|as|where|if)$/i;
/** Where a clause ends or another begins. */
const ENDS = /^([;:()–—"]|-+|who|which|that|and|but)$/i;

/** Whether no other word up to where the clause ends could be its verb. */
export function isOnlyVerb(tokens: readonly Token[], index: number): boolean {
  const isEnd = ({ text }: Token) => ENDS.test(text) || OPENS.test(text);
  const opener = tokens.findLastIndex((each, at) => at < index && isEnd(each));
  const isOpened = OPENS.test(tokens[opener]?.text ?? '');
  const end = tokens.findIndex((each, at) => at > index && (isEnd(each) || (isOpened && each.text === ',')));
  const own = tokens.slice(opener + 1, end < 0 ? tokens.length : end);
  return !own.some((each, at) => opener + 1 + at !== index && isFinite(each, own[at - 1]));
}

/** Neither "signing" nor "to sign", nor "Sung" in a name. */
function isFinite({ pos, text }: Token, before: Token | undefined): boolean {
  const isTo = before?.pos === 'PART' && /^to$/i.test(before.text);
  const isName = before !== undefined && /^\p{Lu}/u.test(text);
  return pos === 'AUX' || (pos === 'VERB' && !text.endsWith('ing') && !isTo && !isName);
}
