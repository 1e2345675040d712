import type { Discourse } from '../find/anaphora.ts';
import type { Mention } from '../names/mentions.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Clause } from '../text/clauses.ts';
import { thirdPerson } from '../text/verbs.ts';
import { complementOf, type Part } from './complement.ts';
import { LONGEST, printed, withoutArticle } from './phrase.ts';
import { nameOf } from './subject.ts';

export interface Title {
  text: string;
  /** The names behind its pronouns. */
  mentions: Mention[];
}

/**
 * The headline of a clause: subject, verb in the present, object, and as many of the phrases behind as fit; pronouns
 * resolved; times, adverbs and what hangs on behind a comma left out. Undefined if it has no subject.
 */
export function clauseTitle(sentence: Analysed, clause: Clause, discourse: Discourse): Title | undefined {
  if (!clause.subject) return undefined;
  const subject = nameOf(sentence, clause.subject, discourse);
  // "Japan's (ANA) will receive …": a name was lost.
  if (/'s?$/.test(subject.text)) return undefined;
  const verb = presentOf(sentence, clause, subject.plural);
  const parts = complementOf(sentence, clause, discourse);
  const [long, short] = [withoutArticle(subject.text), withoutArticle(subject.short)];
  const whole = (who: string, form: 'text' | 'short') =>
    [who, verb, ...parts.map((part) => said(part, form))].join(' ');
  const text = firstShort([
    () => whole(long, 'text'),
    () => whole(short, 'text'),
    () => whole(short, 'short'),
    () => fitted(short, verb, parts, 'short'),
  ]);
  return {
    text: printed(text),
    mentions: [...subject.mentions, ...parts.flatMap(({ name }) => name?.mentions ?? [])],
  };
}

/** The first that is short enough, or the last. */
function firstShort(attempts: (() => string)[]): string {
  let text = '';
  for (const attempt of attempts) {
    text = attempt();
    if (text.length <= LONGEST) break;
  }
  return text;
}

function said({ lead, name }: Part, form: 'text' | 'short'): string {
  return [lead, name?.[form]].filter(Boolean).join(' ');
}

/** Subject, verb, and of the phrases behind those that fit; once one is left out, those behind it would hang on the wrong word. */
function fitted(subject: string, verb: string, parts: readonly Part[], form: 'text' | 'short'): string {
  let text = `${subject} ${verb}`;
  for (const part of parts) {
    const more = `${text} ${said(part, form)}`;
    if (more.length > LONGEST && !part.needed) break;
    text = more;
  }
  return text;
}

function presentOf(sentence: Analysed, { verb }: Clause, plural: boolean): string {
  const main = sentence.tokens[verb.main];
  const word = main.text.toLowerCase();
  if (verb.form === 'future') return `will ${verb.passive ? `be ${word}` : verb.lemma}`;
  if (verb.form === 'planned') return `to ${verb.passive ? `be ${word}` : verb.lemma}`;
  if (verb.passive) return `${plural ? 'are' : 'is'} ${word}`;
  if (verb.lemma === 'bear' && word === 'born') return `${plural ? 'are' : 'is'} born`;
  return plural ? (verb.lemma === 'be' ? 'are' : verb.lemma) : thirdPerson(verb.lemma);
}
