import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';

/** Whether a pronoun is to whom something is done: "her" may be that, or whose something is. */

const MAKING = /^(name|appoint|elect|make|crown|declare|proclaim)$/;

/** What someone may be made without an article; but "her successor", "her heir" are another. */
const MADE =
  /^(ambassador|queen|chancellor|president|chair|chairwoman|director|head|chief|minister|secretary|judge|governor|mayor|envoy|commissioner|champion|leader|speaker|captain|commander|winner|laureate)$/i;

/** "praised him", "praised her", "named her ambassador", "beat her unconscious"; but "praised her speech". */
export function isObject(sentence: Analysed, { from, to }: Range): boolean {
  const { tokens } = sentence;
  const word = tokens[from].text.toLowerCase();
  if (word !== 'her') return word === 'him';
  return !/^(NOUN|PROPN|ADJ|NUM)$/.test(tokens[to]?.pos ?? '') || isMadeSo(sentence, from);
}

/** "named | her ambassador", "beat | her unconscious": whom, and what she became. */
export function isMadeSo({ tokens, chunks }: Analysed, her: number): boolean {
  const chunk = chunks.find(({ kind, from }) => kind === 'noun' && from === her);
  const verb = chunks.find(({ verb, to }) => verb && to === her)?.verb;
  if (!/^her$/i.test(tokens[her].text) || !chunk || !verb) return false;
  const last = tokens[chunk.to - 1];
  const isAlone = last.pos === 'ADJ' && chunk.to - chunk.from === 2;
  return isAlone || (MAKING.test(verb.lemma) && MADE.test(last.text));
}
