import type { Analysed } from '../../text/analyse.ts';
import type { Clause } from '../../text/clauses.ts';

/** These open what says when something was: "long before it reached Europe". */
const WHEN = /^(before|after|until|till|since|when|once|while|as)$/;

/** Where what may say when a clause was ends: with it, or with the clause behind it that says so. What follows is of something else. */
function endOf({ clauses }: Analysed, clause: Clause): number {
  const next = clauses[clauses.indexOf(clause) + 1];
  return next?.kind === 'subordinate' && WHEN.test(next.opener ?? '') ? next.to : clause.to;
}

/** The words of a sentence to the end of a clause and of what says when it was. */
function wordsUntil(sentence: Analysed, clause: Clause): string {
  return sentence.tokens
    .slice(0, endOf(sentence, clause))
    .map(({ text }) => text)
    .join(' ');
}

/**
 * Whether a clause has no time, and no other of its sentence has one that may be its own: only how long something took, or when
 * something else was that merely says who or what is meant.
 */
function isWithoutTime(sentence: Analysed, clause: Clause): boolean {
  const end = endOf(sentence, clause);
  const asides = sentence.clauses.filter(({ kind, from }) => kind === 'relative' && from >= end);
  return sentence.times.every(
    ({ timex, range }) =>
      timex.type === 'DURATION' || asides.some(({ from, to }) => range.from >= from && range.to <= to),
  );
}

/** Words that lead on in the order of time. */
const ONWARD = /\b(later|eventually|soon|finally|ultimately|subsequently|afterwards?)\b/i;
/** Words that lead elsewhere. */
const ELSEWHERE =
  /\b(often|usually|always|never|repeatedly|regularly|frequently|constantly|sometimes|previously|earlier|formerly|since|before|again|still|already|recently|although|though|whenever|centuries|decades|years|months|weeks)\b/i;

/** Whether a clause may be of another time than the text around it. */
export function leadsAway(sentence: Analysed, clause: Clause): boolean {
  return leadsElsewhere(sentence, clause) || ONWARD.test(wordsUntil(sentence, clause));
}

/** Whether it may be of another time, even where the text goes on in the order of time. */
export function leadsElsewhere(sentence: Analysed, clause: Clause): boolean {
  // "He was born in Lima": whatever he did just now.
  return (
    clause.verb.lemma === 'bear' ||
    !isWithoutTime(sentence, clause) ||
    ELSEWHERE.test(wordsUntil(sentence, clause))
  );
}

/** Whether a sentence leads on: its day, its month, its year may be past. */
export function leadsOn({ tokens }: Analysed): boolean {
  return tokens.some(({ text }) => ONWARD.test(text));
}
