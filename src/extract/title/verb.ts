import type { Analysed } from '../text/analyse.ts';
import { isSaying } from '../text/saying.ts';
import type { Clause } from '../text/clauses.ts';
import { thirdPerson } from '../text/verbs.ts';

/** Words without which a title would say more than the text does. */
const HEDGE =
  /^(allegedly|reportedly|apparently|probably|possibly|supposedly|presumably|purportedly|nearly|almost|partly|partially|tentatively|conditionally)$/i;

/**
 * The verb of a clause as a title has it, in the present or the future.
 * @param plural whether its subject is
 * @param ahead whether it is known to be still to come
 */
export function presentOf(sentence: Analysed, clause: Clause, plural: boolean, ahead = false): string {
  const { verb } = clause;
  const hedge = hedgeOf(sentence, clause);
  const told = (auxiliary: string, form: string) => [auxiliary, hedge, form].filter(Boolean).join(' ');
  const word = sentence.tokens[verb.main].text.toLowerCase();
  // The lemmas are American: "authorised" is not "authorizes".
  const lemma = /is(e|es|ed|ing)$/.test(word) ? verb.lemma.replace(/ize$/, 'ise') : verb.lemma;
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  // "insisting the boy would be turned over"
  const isForetold = clause.kind === 'content' || (before !== undefined && isSaying(before.verb.lemma));
  const isToCome = verb.modal === 'would' && (ahead || isForetold);
  if (verb.form === 'future' || isToCome) return told('will', verb.passive ? `be ${word}` : lemma);
  if (verb.form === 'planned') return told('to', verb.passive ? `be ${word}` : lemma);
  // "is expected to meet"
  if (verb.form === 'modal' && !verb.modal)
    return told(plural ? 'are' : 'is', `expected to ${verb.passive ? `be ${word}` : lemma}`);
  const isBorn = verb.lemma === 'bear' && word === 'born';
  // "was last seen"
  const last = sentence.tokens.slice(verb.from, verb.main).some(({ text }) => /^last$/i.test(text))
    ? 'last '
    : '';
  if (verb.passive || isBorn) return told(plural ? 'are' : 'is', last + word);
  return told('', plural ? (lemma === 'be' ? 'are' : lemma) : thirdPerson(lemma));
}

/** "allegedly fired upon and damaged": the first verb's word is for the second too. */
function hedgeOf({ tokens, clauses }: Analysed, { verb, opener, parent, subject }: Clause): string {
  const before = opener === 'and' && parent !== undefined ? clauses[parent] : undefined;
  const isShared = before?.subject?.from === subject?.from;
  const isHedge = ({ text }: { text: string }) => HEDGE.test(text);
  const own = tokens.slice(Math.max(0, verb.from - 1), verb.main).findLast(isHedge);
  const shared =
    before && isShared
      ? tokens.slice(Math.max(0, before.verb.from - 1), before.verb.main).findLast(isHedge)
      : own;
  return (own ?? shared)?.text.toLowerCase() ?? '';
}

/** Whether the verb itself says how many its subject are: "was", "have"; undefined: it does not. */
export function numberOf({ tokens }: Analysed, { verb }: Clause): 'one' | 'many' | undefined {
  const words = tokens.slice(verb.from, verb.main + 1).map(({ text }) => text.toLowerCase());
  if (words.some((word) => /^(is|was|has|does)$/.test(word))) return 'one';
  return words.some((word) => /^(are|were|have)$/.test(word)) && !words.includes('would')
    ? 'many'
    : undefined;
}

/** What was announced is told as it was then: "announced that talks would begin" announces that they will. */
const BACK: Record<string, string> = { had: 'has', would: 'will', could: 'can', might: 'may' };
const BE_BACK: Record<string, string> = { was: 'is', were: 'are' };
/** What is found out was before. */
const FINDING = /^(reveal|find|disclose|conclude|show|report|confirm|admit|deny|learn|discover)$/;

/** The verb of what was said: one step back from the past, without its adverbs. */
export function reportedVerb(
  { tokens }: Analysed,
  { verb }: Clause,
  saying: string,
  plural: boolean,
): string {
  const own = tokens.slice(verb.from, verb.main + 1);
  const words = own.flatMap(({ text, pos }, index) => {
    const word = text.toLowerCase();
    const isAdverb = pos === 'ADV' && !/^(not|n't|never|no|longer)$/.test(word) && !HEDGE.test(word);
    if (isAdverb) return [];
    const isState = !verb.passive && !FINDING.test(saying);
    const back =
      (isState ? BE_BACK[word] : undefined) ?? (index < own.length - 1 ? BACK[word] : undefined) ?? word;
    return back === 'has' && plural ? 'have' : back;
  });
  return words.join(' ').replace(/ n't/g, ' not');
}
