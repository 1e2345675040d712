import { isSaying } from './saying.ts';
import type { Token } from './sentences.ts';

/** These open a clause, which a comma ends. */
const OPENS = /^(after|before|when|while|because|since|until|although|though|as|where|if)$/i;
/** Where a clause ends or another begins. */
const ENDS = /^([;:()–—"]|-+|who|which|that|and|but)$/i;

/** Whether no other word up to where the clause ends could be its verb. */
export function isOnlyVerb(tokens: readonly Token[], index: number): boolean {
  return otherVerbs(tokens, index).length === 0;
}

/** The same but for the verb of a clause about its object: "houses a collection the king bought". */
export function isFirstVerb(tokens: readonly Token[], index: number): boolean {
  const [first, second] = otherVerbs(tokens, index);
  return second === undefined && (first === undefined || first > index + 2);
}

/** Where there are other verbs up to where the clause ends. */
function otherVerbs(tokens: readonly Token[], index: number): number[] {
  const isEnd = ({ text }: Token) => ENDS.test(text) || OPENS.test(text);
  const opener = tokens.findLastIndex((each, at) => at < index && isEnd(each));
  const isOpened = OPENS.test(tokens[opener]?.text ?? '');
  const end = tokens.findIndex(
    (each, at) =>
      at > index && (isEnd(each) || (each.text === ',' && (isOpened || opensSaying(tokens, at + 1)))),
  );
  const own = tokens.slice(opener + 1, end < 0 ? tokens.length : end);
  return own.flatMap((each, at) =>
    opener + 1 + at !== index && isFinite(each, own[at - 1]) ? opener + 1 + at : [],
  );
}

/** Neither "signing" nor "to sign", nor "Sung" in a name. */
function isFinite({ pos, text }: Token, before: Token | undefined): boolean {
  const isTo = before?.pos === 'PART' && /^to$/i.test(before.text);
  const isName = before !== undefined && /^\p{Lu}/u.test(text);
  return pos === 'AUX' || (pos === 'VERB' && !text.endsWith('ing') && !isTo && !isName);
}

/** "…, officials say": who told it, behind the clause. */
function opensSaying(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.findIndex(({ pos }, index) => index >= at && !/^(DET|ADJ|NOUN|PROPN|PRON)$/.test(pos));
  return verb > at && tokens[verb].pos === 'VERB' && isSaying(tokens[verb].lemma);
}
