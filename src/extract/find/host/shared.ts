import type { Analysed } from '../../text/analyse.ts';
import type { Range } from '../../text/chunks.ts';
import type { Clause } from '../../text/clauses.ts';

/** What comes later is of another time: "and later fled". */
const LATER =
  /^(then|later|soon|subsequently|eventually|afterwards?|finally|ultimately|thereafter|now|still)$/i;

/**
 * The clauses that a time in front of a sentence dates as well as the first: "On 25 October Vladivostok fell and the government was
 * dissolved". A time behind its verb dates only that.
 * @param clause that which the time dates
 * @param range the time's tokens
 */
export function sharersOf({ clauses, tokens, times }: Analysed, clause: Clause, range: Range): Clause[] {
  if (range.to > (clause.subject?.from ?? clause.verb.from)) return [];
  const sharers: Clause[] = [];
  for (const next of clauses.slice(clauses.indexOf(clause) + 1)) {
    if (next.kind === 'infinitive' || next.kind === 'participle' || next.kind === 'relative') continue;
    const hasTime = times.some((time) => time.range.from >= next.from && time.range.to <= next.to);
    const isLater = tokens.slice(next.from, next.verb.to).some(({ text }) => LATER.test(text));
    if (next.kind !== 'main' || !/^(and|but)$/.test(next.opener ?? '') || hasTime || isLater) break;
    sharers.push(next);
  }
  return sharers;
}
