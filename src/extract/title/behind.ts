import type { Analysed } from '../text/analyse.ts';
import { isSaying } from '../text/saying.ts';
import type { Chunk } from '../text/chunks.ts';
import type { Clause } from '../text/clauses.ts';
import { isFinite } from '../text/verbs.ts';

/** The chunks behind a clause's verb that a title may tell: up to the first comma, or clause of its own. */
export function chunksBehind(sentence: Analysed, clause: Clause): Chunk[] {
  const { chunks, clauses, tokens } = sentence;
  const behind = chunks.filter(({ from }) => from >= clause.verb.to);
  const own: Chunk[] = [];
  for (let index = 0; index < behind.length; index++) {
    const chunk = behind[index];
    if (chunk.kind === 'comma' && isApposition(behind, index, tokens)) {
      // "their counterpart, Khurelsukh Ukhnaa, for …": the name stands for both; "the chief of police, Ann Lee," keeps her office.
      const isOf = own.at(-2)?.kind === 'preposition' && own.at(-3)?.kind === 'noun';
      if (!isOf) own[own.length - 1] = behind[index + 1];
      index += 2;
      continue;
    }
    const closing = own.at(-1)?.kind === 'verb' ? asideEnd(behind, index) : index;
    if (closing > index) {
      index = closing;
      continue;
    }
    const list = own.at(-1)?.kind === 'noun' ? listFrom(behind, index, sentence) : index;
    if (list > index) {
      // "France, Belgium and the Netherlands" is one phrase.
      own[own.length - 1] = { kind: 'noun', from: own.at(-1)!.from, to: behind[list].to };
      index = list;
      continue;
    }
    if (/^(stop|relative|comma|subordinator)$/.test(chunk.kind)) {
      // "to determine | whether": a verb whose object is a question.
      const isQuestion = /^(whether|what|how|why|who|whom)$/i.test(tokens[chunk.from].text);
      const isAsking =
        /^(determine|decide|find|know|learn|see|discuss|establish|show|explain|consider|assess)$/;
      const verb = own.length > 1 ? own.at(-1)?.verb : undefined;
      if (isQuestion && verb?.form === 'infinitive' && isAsking.test(verb.lemma)) own.pop();
      break;
    }
    // "eight meetings | instead | of 12"; but "everything but the land" is one phrase
    if (/^(yet|nor|instead)$/i.test(tokens[chunk.from].text)) break;
    if (chunk.kind === 'and' && /^but$/i.test(tokens[chunk.from].text)) break;
    // "shut schools | and delayed surgeries": whether they did it or it is such surgeries, the title does not say.
    if (chunk.kind === 'and' && isDoubtful(behind[index + 1], tokens)) break;
    if (clause.kind === 'relative' && own.at(-1)?.kind === 'time' && hasTimeOfItsOwn(behind, index)) break;
    const isOwn =
      isSubjectOf(clauses, chunk) || (own.at(-1)?.kind === 'noun' && isContact(behind, index, clauses));
    if (own.length > 0 && isOwn) {
      // "to hear | speakers demand talks": a verb that has lost its object.
      while (own.at(-1)?.kind === 'verb') own.pop();
      break;
    }
    const begins = clauses.find((other) => other !== clause && other.verb.from === chunk.from);
    if (begins && begins.kind !== 'infinitive') break;
    // "ended with | the general | surrendering"
    if (chunk.verb?.form === 'gerund' && isAbsolute(own, tokens)) {
      own.splice(-2);
      break;
    }
    // "fled west and after a defeat surrendered"
    if (chunk.kind === 'and' && behind[index + 1]?.kind === 'preposition' && own.at(-1)?.kind === 'adverb')
      break;
    if (chunk.kind === 'and' && startsClause(behind, index, clauses)) break;
    // "on Monday and Tuesday nights": what is joined to a time is a time.
    if (chunk.kind === 'and' && behind[index - 1]?.kind === 'time') break;
    own.push(chunk);
  }
  return own;
}

/** The comma behind what stands between a verb and its object: "to seek, in vain, a seat". */
function asideEnd(chunks: readonly Chunk[], index: number): number {
  const kinds = chunks.slice(index, index + 4).map(({ kind }) => kind);
  const aside = /^comma (adverb|preposition noun) comma/.exec(kinds.join(' '))?.[1];
  return aside ? index + aside.split(' ').length + 1 : index;
}

/** A form in -ed before a bare noun. */
const isDoubtful = (chunk: Chunk | undefined, tokens: Analysed['tokens']) =>
  chunk?.kind === 'adverb' && tokens[chunk.from].pos === 'VERB' && tokens[chunk.from].text.endsWith('ed');

/** "the men who began it in 1959 | in a rally on Sunday": a phrase of the clause around. */
function hasTimeOfItsOwn(chunks: readonly Chunk[], index: number): boolean {
  const [preposition, noun, next, second] = chunks.slice(index);
  const isTime = next?.kind === 'time' || (next?.kind === 'preposition' && second?.kind === 'time');
  return preposition.kind === 'preposition' && noun?.kind === 'noun' && isTime;
}

/** A noun with its "with". */
function isAbsolute(own: readonly Chunk[], tokens: Analysed['tokens']): boolean {
  const [preposition, noun] = own.slice(-2);
  return (
    noun?.kind === 'noun' &&
    preposition.kind === 'preposition' &&
    /^with$/i.test(tokens[preposition.from].text)
  );
}

/** "the danger we face": a noun that is the subject of a clause of its own. */
function isSubjectOf(clauses: readonly Clause[], { from }: Chunk): boolean {
  return clauses.some(
    ({ subject, verb, kind }) =>
      kind !== 'relative' && isFinite(verb.form) && subject?.from === from && verb.from > from,
  );
}

function listFrom(chunks: readonly Chunk[], index: number, { tokens, clauses }: Analysed): number {
  if (chunks[index].kind !== 'comma') return index;
  const end = listEnd(chunks, index, ({ from }) => /^of$/i.test(tokens[from].text));
  // "seized the port, and Peru, which …, withdrew": no list, but who did the next thing.
  const isNext = chunks.slice(index, end + 1).some((chunk) => isSubjectOf(clauses, chunk));
  return isNext ? index : end;
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
function isContact(chunks: readonly Chunk[], index: number, clauses: readonly Clause[]): boolean {
  if (chunks[index].kind !== 'noun') return false;
  // "called him a liar and left": behind "and" only another noun goes on.
  const next = chunks
    .slice(index + 1)
    .find(
      ({ kind }, at, rest) =>
        kind !== 'noun' && kind !== 'adverb' && !(kind === 'and' && rest[at + 1]?.kind === 'noun'),
    );
  return clauses.some(({ verb }) => verb.from === next?.from && isFinite(verb.form));
}

/** A name between commas behind a common noun. */
function isApposition(chunks: readonly Chunk[], index: number, tokens: Analysed['tokens']): boolean {
  const [before, name, after] = [chunks[index - 1], chunks[index + 1], chunks[index + 2]];
  if (before?.kind !== 'noun' || name?.kind !== 'noun' || after?.kind !== 'comma') return false;
  const isCommon = tokens[before.to - 1].pos === 'NOUN';
  return isCommon && tokens.slice(name.from, name.to).every(({ pos }) => pos === 'PROPN');
}

/** "and" before a finite verb, or before a subject with its verb, be it only a participle. */
function startsClause(chunks: readonly Chunk[], index: number, clauses: readonly Clause[]): boolean {
  const { from } = chunks[index];
  const [first, second] = [chunks[index + 1], chunks[index + 2]];
  const next = clauses.find(({ verb }) => verb.from > from);
  // "to host the talks and sign a treaty", "invaded Denmark and Norway to secure its ports"
  if (next?.verb.form === 'infinitive') return false;
  if (next && (next.from === from || next.subject?.from === first?.from)) return true;
  const verb = first?.kind === 'noun' ? second?.verb : undefined;
  return verb !== undefined && verb.form !== 'infinitive';
}

/** The clause that says what was announced, told, ruled: right behind the verb, or behind whom it was told. */
export function contentOf({ clauses, chunks, tokens }: Analysed, clause: Clause): Clause | undefined {
  const index = clauses.indexOf(clause);
  const content = clauses[index + 1];
  if (content?.kind !== 'content' || content.parent !== index || !content.subject) return undefined;
  const { from, to } = content.subject;
  // Its own subject was not found.
  if (from < clause.verb.to) return undefined;
  // "that it is a matter of days": nobody is meant.
  if (content.verb.lemma === 'be' && to - from === 1 && /^it$/i.test(tokens[from].text)) return undefined;
  const isThat = /^that$/i.test(content.opener ?? '');
  if (!isThat && !isSaying(clause.verb.lemma)) return undefined;
  const start = isThat ? content.from : content.subject.from;
  const between = chunks.filter(({ from, to }) => from >= clause.verb.to && to <= start);
  const isAddressed = /^(tell|warn|inform|assure|promise|remind|notify|persuade|convince)$/.test(
    clause.verb.lemma,
  );
  // "declared in a lodge that …"; but "was elected in a vote that …": which vote.
  const mayBeApart = isThat && isSaying(clause.verb.lemma);
  const isNear = between.every(
    ({ kind, from }, at) =>
      kind === 'time' ||
      kind === 'adverb' ||
      (kind === 'preposition' && between[at + 1]?.kind === 'time') ||
      (mayBeApart && kind === 'preposition' && /^in$/i.test(tokens[from].text)) ||
      (mayBeApart && kind === 'noun' && /^in$/i.test(tokens[between[at - 1]?.from ?? from].text)) ||
      (kind === 'noun' && at === 0 && isAddressed && tokens[from].pos !== 'PRON'),
  );
  return isNear ? content : undefined;
}
