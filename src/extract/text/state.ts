import type { Chunk, Range } from './chunks.ts';
import type { Clause } from './clauses.ts';
import { isFinite } from './verbs.ts';

/** What is known of a sentence at one of its chunks. */
export interface State {
  clauses: Clause[];
  /** The noun phrase that is the subject of the next verb, or the object of the last. */
  noun?: Range;
  /** A subject that waits for its verb behind an aside: "Mongolia, despite its position, …". */
  suspended?: Range;
  /** What stands before a relative pronoun. */
  antecedent?: Range;
  lastNoun?: Range;
  /** The last with the noun whose "of" it stands behind: "the Battle of Algiers". */
  lastWhole?: Range;
  /** The last that is no name, in the same phrase. */
  lastThing?: Range;
  opener?: {
    kind: 'subordinator' | 'relative' | 'and' | 'comma';
    word: string;
    at: number;
    preposition?: number;
    /** Behind a comma or a time and an "and", a "but", or a stop: what comes is no object of the verb before. */
    isNew?: boolean;
    /** Kept for the verb of a subject behind which an infinitive stands: "after a plan to save the bank failed". */
    isKept?: boolean;
    /** A comma behind a time. */
    isBehindTime?: boolean;
  };
  /** Token index of a preposition right before, so that a noun is no subject. */
  governedBy?: number;
  /** Between a noun and its own verb stands a reduced relative clause ("troops led by X crossed"). */
  reduced: boolean;
  /** Up to this token a list of subjects goes on. */
  listUntil: number;
  last?: Chunk;
  words: (chunk: Chunk) => string;
}

/** "The general, Ratko Mladić, was arrested", "The last disaster, the Izmit earthquake, killed": the name says it better. */
export function isItsName({ noun, last, words }: State, { from, to }: Range): boolean {
  if (last?.kind !== 'noun' || noun?.from !== to + 1) return false;
  const isList = last.from > noun.from && last.to === noun.to;
  if (last.from !== noun.from && !isList) return false;
  const [common, name] = [words({ kind: 'noun', from, to }), words({ kind: 'noun', ...noun })];
  if (isList && !/s$|^(two|three|four|five|both)\b/.test(common)) return false;
  // "the board of Loudon county, Virginia, voted"
  // "net at its finance arm, Acme Credit, fell"
  if (/ (at|by|with|from|on) /.test(common)) return false;
  if (/ (county|city|town|village|district|province|suburb|state)$/.test(common)) return false;
  return /(^|\s)\p{Ll}+$/u.test(common) && /^(the )?\p{Lu}/u.test(name) && !/ 's?( |$)/.test(name);
}

/** "The campaign to secure the valley succeeded": the subject of a last infinitive, if it has no finite verb yet. */
export function awaitedBy({ clauses }: State): Range | undefined {
  const last = clauses.at(-1);
  const subject = last?.kind === 'infinitive' ? last.subject : undefined;
  // "let the army leave": the object of a verb waits for none.
  const isObject = clauses.some(({ verb }) => verb.to === subject?.from);
  return subject && !isObject && !clauses.some(({ verb }) => isFinite(verb.form) && verb.from > subject.from)
    ? subject
    : undefined;
}

/** Whether the last noun phrase stands behind its clause's verb. */
export function isObject({ noun, clauses, opener }: State): boolean {
  const last = clauses.at(-1);
  if (!noun || !last || last.verb.to > noun.from) return false;
  return !(opener && opener.at >= last.verb.to && (opener.kind !== 'and' || opener.isNew));
}

/** "the Battle of Algiers", "the Treaty of Versailles": one name. */
export function isNameWithOf(whole: string): boolean {
  const [head, last] = whole.split(' of ');
  return last !== undefined && /(^|\s)\p{Lu}\p{Ll}+$/u.test(head) && /^(the )?\p{Lu}/u.test(last);
}
