import type { Analysed } from '../../text/analyse.ts';
import type { Range } from '../../text/chunks.ts';
import type { Clause } from '../../text/clauses.ts';
import { clauseOf } from './hostClause.ts';

/** What is done once and then lasts. */
const PUT =
  /^(suspend|ban|bar|detain|jail|imprison|intern|close|shut|block|blockade|besiege|occupy|exile|banish|ground|outlaw|freeze|seal|divide|partition|blacklist|confine|evacuate|cut|sever)$/;

/** "The border has been closed since August 2023": it was closed then, and still is. "200 have been killed since May" counts. */
export function sinceThen(sentence: Analysed, range: Range, index: number): Clause | undefined {
  const before = sentence.chunks[index - 1];
  if (before?.kind !== 'preposition' || !/^since$/i.test(sentence.tokens[before.from].text)) return undefined;
  const clause = clauseOf(sentence, range);
  const { verb } = clause ?? {};
  return verb?.passive && verb.form === 'perfect' && PUT.test(verb.lemma) ? clause : undefined;
}
