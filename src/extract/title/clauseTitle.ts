import type { Discourse } from '../find/anaphora.ts';
import type { Mention } from '../names/mentions.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Clause } from '../text/clauses.ts';
import type { Chunk, Range } from '../text/chunks.ts';
import { isSaying } from '../text/clauses.ts';
import { thirdPerson } from '../text/verbs.ts';
import { LONGEST, printed, withoutArticle, wordsOf } from './phrase.ts';
import { nameOf, type Named } from './subject.ts';

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
  const verb = presentOf(sentence, clause, subject.plural);
  const parts = complementOf(sentence, clause, discourse);
  const text = shortest([
    () => fitted(withoutArticle(subject.text), verb, parts, 'text'),
    () => fitted(withoutArticle(subject.short), verb, parts, 'text'),
    () => fitted(withoutArticle(subject.short), verb, parts, 'short'),
  ]);
  return {
    text: printed(text),
    mentions: [...subject.mentions, ...parts.flatMap(({ name }) => name?.mentions ?? [])],
  };
}

/** The first that is short enough, or the last. */
function shortest(attempts: (() => string)[]): string {
  let text = '';
  for (const attempt of attempts) {
    text = attempt();
    if (text.length <= LONGEST) break;
  }
  return text;
}

/** A phrase behind the verb. */
interface Part {
  /** The preposition or "to"-verb before it. */
  lead: string;
  name?: Named;
  /** Without it the clause is not whole. */
  needed: boolean;
}

function fitted(subject: string, verb: string, parts: readonly Part[], form: 'text' | 'short'): string {
  const said = parts.map((part) => ({
    text: [part.lead, part.name?.[form]].filter(Boolean).join(' '),
    needed: part.needed,
  }));
  const base = [subject, verb, ...said.filter(({ needed }) => needed).map(({ text }) => text)].join(
    ' ',
  ).length;
  let room = LONGEST - base;
  let open = true;
  const kept = said.filter(({ text, needed }) => {
    if (needed) return open || true;
    // Once a phrase is left out, those behind it would hang on the wrong word.
    open = open && text.length + 1 <= room;
    if (open) room -= text.length + 1;
    return open;
  });
  return [subject, verb, ...kept.map(({ text }) => text)].join(' ');
}

/** What stands behind the verb, up to the first comma or clause of its own. */
function complementOf(sentence: Analysed, clause: Clause, discourse: Discourse): Part[] {
  const { tokens } = sentence;
  const chunks = complementChunks(sentence, clause);
  const parts: Part[] = [];
  let lead: string[] = [];
  let needed = true;
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.kind === 'preposition') {
      lead.push(wordsOf(sentence, chunk));
      if (chunks[index + 1]?.kind === 'time') lead = [];
    } else if (chunk.kind === 'verb') {
      lead.push(wordsOf(sentence, chunk));
    } else if (chunk.kind === 'and') {
      lead.push(wordsOf(sentence, chunk));
    } else if (chunk.kind === 'subordinator') {
      lead.push(wordsOf(sentence, chunk));
    } else if (chunk.kind === 'noun') {
      const isOf = /^(of|and|or|than)$/i.test(lead[0] ?? '');
      parts.push({
        lead: lead.join(' '),
        name: nameOf(sentence, chunk, discourse),
        needed: (parts.length === 0 && needed) || lead.length === 0 || isOf,
      });
      lead = [];
      needed = false;
    } else if (chunk.kind === 'adverb' && isParticle(tokens[chunk.from].text)) {
      lead.push(wordsOf(sentence, chunk));
    }
  }
  if (lead.length > 0 && chunks.at(-1)?.kind !== 'and' && parts.length === 0)
    parts.push({ lead: lead.join(' '), needed: true });
  return parts;
}

const isParticle = (word: string) =>
  /^(up|down|off|out|back|away|apart|together|independent|free|dead|west|east|north|south)$/i.test(word);

function complementChunks({ chunks, clauses, tokens }: Analysed, clause: Clause): Chunk[] {
  const behind = chunks.filter(({ from }) => from >= clause.verb.to);
  const own: Chunk[] = [];
  for (const [index, chunk] of behind.entries()) {
    if (chunk.kind === 'stop' || chunk.kind === 'relative') break;
    if (chunk.kind === 'comma') break;
    const begins = clauses.find((other) => other !== clause && other.verb.from === chunk.from);
    const saying = isSaying(clause.verb.lemma);
    if (chunk.kind === 'subordinator' && !(saying && /^that$/i.test(tokens[chunk.from].text))) break;
    if (begins && begins.kind !== 'infinitive' && !(saying && begins.kind === 'content')) break;
    if (chunk.kind === 'and' && startsClause(behind, index, clauses)) break;
    own.push(chunk);
  }
  return own;
}

/** "and" before a verb, or before a subject with its verb. */
function startsClause(chunks: readonly Chunk[], index: number, clauses: readonly Clause[]): boolean {
  const { from } = chunks[index];
  const next = clauses.find(({ verb }) => verb.from > from);
  return (
    next !== undefined &&
    (next.from === from || (next.subject !== undefined && next.subject.from === chunks[index + 1]?.from))
  );
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

export type { Range };
