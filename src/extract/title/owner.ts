import { headOf } from '../tells/nouns.ts';
import type { Analysed } from '../text/analyse.ts';
import { isSaying } from '../text/saying.ts';
import type { Clause } from '../text/clauses.ts';
import { shortName } from './shortName.ts';

/** What is always someone's: "net income fell" leaves a reader asking whose. */
const OWNED = /^(income|profits?|earnings|revenues?|sales|loss(es)?|shares?|stock|turnover|assets)$/;
const COMPANY =
  /\b(Inc|Corp|Co|Ltd|PLC|AG|N\.?V|S\.?A|Group|Holdings?|Industries|Systems|Corporation|Company|Motors|Airlines|Electronics|Steel|Stores|Foods|Bancorp|Financial|Bros|Partners|[A-Z]{2,})\.?$/;

/** The company whose profit fell, where it is the one that says so: "Acme Corp. said net income fell". */
export function ownerOf(sentence: Analysed, { kind, subject, parent }: Clause): string | undefined {
  const { tokens, clauses } = sentence;
  const saying = kind === 'content' && parent !== undefined ? clauses[parent] : undefined;
  if (!subject || !saying?.subject || !isSaying(saying.verb.lemma)) return undefined;
  const own = tokens.slice(subject.from, subject.to);
  const isBare = own.every(({ pos }) => /^(NOUN|ADJ|NUM|ADV)$/.test(pos));
  const name = shortName(sentence, saying.subject);
  return isBare &&
    OWNED.test(tokens[headOf(tokens, subject)].text) &&
    COMPANY.test(name) &&
    !name.includes(',')
    ? name
    : undefined;
}
