import type { Discourse } from '../find/anaphora.ts';
import type { Analysed } from '../text/analyse.ts';
import { isSaying } from '../text/clauseRules.ts';
import type { Clause } from '../text/clauses.ts';
import type { Chunk } from '../text/chunks.ts';
import { isFinite } from '../text/verbs.ts';
import { wordsOf } from './phrase.ts';
import { nameOf, type Named } from './subject.ts';

/** A phrase behind the verb. */
export interface Part {
  /** What stands before its noun: a preposition, "to" with its verb, a particle. */
  lead: string;
  name?: Named;
  /** Without it the clause is not whole. */
  needed: boolean;
}

/** "for 180 days": how long is for the text to say. */
const DURATION =
  /^(the |about |nearly |almost |several |many |a few |some |two |three |four |five |six |ten |\d+ )*(days|weeks|months|years|hours|minutes|decades)$/i;

/** What stands behind a clause's verb, up to the first comma or clause of its own; times and adverbs are left out. */
export function complementOf(sentence: Analysed, clause: Clause, discourse: Discourse): Part[] {
  const { about } = clause;
  const chunks = complementChunks(sentence, clause);
  const parts: Part[] =
    about && about.preposition === undefined ? [aboutWhom(sentence, about, discourse)] : [];
  let lead: Chunk[] = [];
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.kind === 'time') lead = lead.at(-1)?.kind === 'preposition' ? lead.slice(0, -1) : lead;
    else if (isDuration(sentence, chunks, index)) lead = [];
    else if (chunk.kind === 'noun') {
      addPart(parts, toPart(sentence, clause, { chunk, lead, isFirst: parts.length === 0 }, discourse));
      lead = [];
    } else if (chunk.kind !== 'adverb' || isSaid(sentence, chunk, index)) lead.push(chunk);
  }
  if (isLoneHead(parts.at(-1))) parts.pop();
  const rest = endOf(sentence, lead);
  if (rest) parts.push({ lead: rest, needed: parts.length === 0 });
  if (about?.preposition !== undefined) parts.push(aboutWhom(sentence, about, discourse));
  return parts;
}

function isDuration(sentence: Analysed, chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1];
  const isOf = next !== undefined && /^of$/i.test(wordsOf(sentence, next));
  // "to ten years in prison" is no time that it took.
  const isTo = /^(to|of)$/i.test(chunks[index - 1] ? wordsOf(sentence, chunks[index - 1]) : '');
  return !isOf && !isTo && DURATION.test(wordsOf(sentence, chunks[index]));
}

/** Particles ("pushed back") and what the subject became ("independent") are told, other adverbs are not. */
function isSaid({ tokens }: Analysed, { from }: Chunk, index: number): boolean {
  return isParticle(tokens[from].text) || (tokens[from].pos === 'ADJ' && index === 0);
}

/** The first phrase is needed, and so is an object right behind it, and what completes "announced that it …". */
function toPart(
  sentence: Analysed,
  clause: Clause,
  { chunk, lead, isFirst }: { chunk: Chunk; lead: readonly Chunk[]; isFirst: boolean },
  discourse: Discourse,
): Part {
  const completes = isSaying(clause.verb.lemma) && lead.some(({ verb }) => verb && isFinite(verb.form));
  return {
    lead: lead.map((each) => wordsOf(sentence, each)).join(' '),
    name: nameOf(sentence, chunk, discourse, clause.subject),
    needed: isFirst || lead.length === 0 || completes,
  };
}

/** What "of" or "and" joins to a phrase goes with it. */
function addPart(parts: Part[], part: Part): void {
  const before = /^(of|and|or|than)\b/i.test(part.lead) ? parts.pop() : undefined;
  parts.push(before ? joined(before, part) : part);
}

/** "among Germany" is the head of a list that cannot be told. */
function isLoneHead(part: Part | undefined): boolean {
  const isOfSeveral = /^(among|between)$/i.test(part?.lead ?? '');
  return isOfSeveral && !part?.name?.plural && !/ and /.test(part?.name?.text ?? '');
}

/** What is left at the end: a preposition without its noun is no end, a particle is. */
function endOf(sentence: Analysed, lead: readonly Chunk[]): string {
  const words = lead.map((chunk) => wordsOf(sentence, chunk));
  const last = lead.at(-1);
  if (last?.kind === 'and') return '';
  return (last?.kind === 'preposition' && !isParticle(words.at(-1)!) ? words.slice(0, -1) : words).join(' ');
}

/** "with whom the king met" */
function aboutWhom(
  sentence: Analysed,
  { preposition, noun }: NonNullable<Clause['about']>,
  discourse: Discourse,
): Part {
  const lead = preposition === undefined ? '' : sentence.tokens[preposition].text;
  return { lead, name: nameOf(sentence, noun, discourse, noun), needed: preposition === undefined };
}

function joined(before: Part, { lead, name }: Part): Part {
  if (!before.name || !name) return before;
  const { text, short, plural, mentions } = before.name;
  return {
    ...before,
    name: {
      text: `${text} ${lead} ${name.text}`,
      short: `${short} ${lead} ${name.short}`,
      plural: plural || /^and$/i.test(lead),
      mentions: [...mentions, ...name.mentions],
    },
  };
}

const isParticle = (word: string) =>
  /^(up|down|off|out|back|away|apart|together|over|independent|free|dead|west|east|north|south|home|abroad|guilty|hostage|prisoner|unanimously)$/i.test(
    word,
  );

function complementChunks({ chunks, clauses, tokens }: Analysed, clause: Clause): Chunk[] {
  const behind = chunks.filter(({ from }) => from >= clause.verb.to);
  const saying = isSaying(clause.verb.lemma);
  const own: Chunk[] = [];
  for (let index = 0; index < behind.length; index++) {
    const chunk = behind[index];
    if (chunk.kind === 'comma' && isApposition(behind, index, tokens)) {
      // "their counterpart, Khurelsukh Ukhnaa, for …": the name stands for both.
      own[own.length - 1] = behind[index + 1];
      index += 2;
      continue;
    }
    const list =
      chunk.kind === 'comma' && own.at(-1)?.kind === 'noun'
        ? listEnd(behind, index, ({ from }) => /^of$/i.test(tokens[from].text))
        : index;
    if (list > index) {
      // "France, Belgium and the Netherlands" is one phrase.
      own[own.length - 1] = { kind: 'noun', from: own.at(-1)!.from, to: behind[list].to };
      index = list;
      continue;
    }
    if (/^(stop|relative|comma)$/.test(chunk.kind) || /^(but|yet|nor)$/i.test(tokens[chunk.from].text)) break;
    // "the danger we face": a noun that is the subject of a clause of its own.
    const isSubject = clauses.some(
      ({ subject, verb, kind }) =>
        kind !== 'content' && kind !== 'relative' && subject?.from === chunk.from && verb.from > chunk.from,
    );
    if (isSubject && own.length > 0 && !saying) break;
    const begins = clauses.find((other) => other !== clause && other.verb.from === chunk.from);
    if (chunk.kind === 'subordinator' && !(saying && /^that$/i.test(tokens[chunk.from].text))) break;
    if (begins && begins.kind !== 'infinitive' && !(saying && begins.kind === 'content')) break;
    if (own.at(-1)?.kind === 'noun' && isContact(behind, index)) break;
    if (chunk.kind === 'and' && startsClause(behind, index, clauses)) break;
    // "on Monday and Tuesday nights": what is joined to a time is a time.
    if (chunk.kind === 'and' && behind[index - 1]?.kind === 'time') break;
    own.push(chunk);
  }
  return own;
}

/** Index of the last noun of a list whose first comma is at an index; the index itself if it is none. */
function listEnd(chunks: readonly Chunk[], index: number, isOfWord: (chunk: Chunk) => boolean): number {
  let at = index;
  let hasAnd = false;
  while (!hasAnd && (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'and')) {
    if (chunks[at].kind === 'comma' && chunks[at + 1]?.kind === 'and') at++;
    hasAnd = chunks[at].kind === 'and';
    if (chunks[at + 1]?.kind !== 'noun') return index;
    at += 2;
  }
  const isOf = chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'noun' && isOfWord(chunks[at]);
  const next = chunks[at]?.verb;
  if (hasAnd && isOf) return at + 1;
  return hasAnd && !(next && isFinite(next.form)) ? at - 1 : index;
}

/** "the gains | the Germans and Italians had made": a noun that is the subject of a clause about the noun before. */
function isContact(chunks: readonly Chunk[], index: number): boolean {
  if (chunks[index].kind !== 'noun') return false;
  const next = chunks
    .slice(index + 1)
    .find(({ kind }) => kind !== 'noun' && kind !== 'and' && kind !== 'adverb');
  return next?.verb !== undefined && isFinite(next.verb.form);
}

/** A name between commas behind a common noun. */
function isApposition(chunks: readonly Chunk[], index: number, tokens: Analysed['tokens']): boolean {
  const [before, name, after] = [chunks[index - 1], chunks[index + 1], chunks[index + 2]];
  if (before?.kind !== 'noun' || name?.kind !== 'noun' || after?.kind !== 'comma') return false;
  const isCommon = tokens[before.to - 1].pos === 'NOUN';
  return isCommon && tokens.slice(name.from, name.to).every(({ pos }) => pos === 'PROPN');
}

/** "and" before a verb, or before a subject with its verb, be it only a participle. */
function startsClause(chunks: readonly Chunk[], index: number, clauses: readonly Clause[]): boolean {
  const { from } = chunks[index];
  const next = clauses.find(({ verb }) => verb.from > from);
  if (next && (next.from === from || next.subject?.from === chunks[index + 1]?.from)) return true;
  const verb = chunks[index + 1]?.kind === 'noun' ? chunks[index + 2]?.verb : undefined;
  return verb !== undefined && verb.form !== 'infinitive';
}
