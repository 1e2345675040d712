import { PLEA, PRONOUN, relativeHeadOf } from './relativeHead.ts';
import type { Chunk, Range } from './chunks.ts';
import {
  kindOf,
  opensBefore,
  settledForm,
  sharesAuxiliary,
  sharesPassive,
  subjectOf,
} from './clauseRules.ts';
import { listEnd, objectsEnd } from './lists.ts';
import { opensContact } from './contact.ts';
import { saysBefore } from './inversion.ts';
import { isReducedRelative } from './participle.ts';
import { isSaying } from './saying.ts';
import { isItsName, isObject, type State } from './state.ts';
import { isFinite, type VerbGroup } from './verbs.ts';

/** A verb with what belongs to it. */
export interface Clause {
  kind: ClauseKind;
  verb: VerbGroup;
  /** Who does it: a noun phrase with what qualifies it; that of another clause where this one has none of its own. */
  subject?: Range;
  /** All of it, from its opener to where the next clause begins. */
  from: number;
  to: number;
  /** The word that opens it: after, when, who. */
  opener?: string;
  /** Of "with whom the king met", "which they signed": the preposition, if any, and whom or what it means. */
  about?: { preposition?: number; noun: Range };
  /** Index of the finite clause before it, to which it belongs. */
  parent?: number;
}

export type ClauseKind =
  | 'main'
  /** after, when, because … */
  | 'subordinate'
  /** who, which, that … */
  | 'relative'
  /** what someone says, thinks, orders: "said that …" */
  | 'content'
  /** ", killing 20 people" */
  | 'participle'
  /** A form that completes another verb: "decided to host", "began withdrawing", "punished for seizing". */
  | 'infinitive';

/** Parts the chunks of a sentence into clauses, left to right. */
export function clausesOf(chunks: readonly Chunk[], words: (chunk: Chunk) => string): Clause[] {
  const state: State = { clauses: [], reduced: false, listUntil: 0, words };
  for (const [index, chunk] of chunks.entries()) {
    step(state, chunks, index, words(chunk).toLowerCase());
    if (chunk.kind === 'preposition') state.governedBy = chunk.from;
    else if (chunk.kind !== 'adverb') state.governedBy = undefined;
    state.last = chunk;
  }
  const end = chunks.at(-1)?.to ?? 0;
  // Each goes on to where the next begins.
  return state.clauses.map((clause, index) => ({ ...clause, to: state.clauses[index + 1]?.from ?? end }));
}

function step(state: State, chunks: readonly Chunk[], index: number, word: string): void {
  const chunk = chunks[index];
  switch (chunk.kind) {
    case 'comma':
      return comma(state, chunks, index);
    case 'stop':
      return boundary(state, chunk);
    case 'and':
      if (chunk.from < state.listUntil) return;
      // Before its verb it joins two subjects; behind one it may join a verb or a sentence.
      if (state.noun && !isObject(state)) return;
      return open(state, {
        kind: 'and',
        word,
        at: chunk.from,
        isNew: word === 'but' || /^(comma|time)$/.test(state.last?.kind ?? ''),
      });
    case 'subordinator':
      suspend(state);
      return open(state, { kind: 'subordinator', word, at: chunk.from });
    case 'relative':
      // "to investigate who shot him" asks; it tells nothing of a noun before.
      if (state.last?.kind === 'verb' && chunk.kind === 'relative')
        return open(state, { kind: 'subordinator', word, at: chunk.from });
      state.antecedent = state.reduced ? state.noun : relativeHeadOf(state, word, chunks.slice(index + 1));
      suspend(state);
      return open(state, { kind: 'relative', word, at: chunk.from, preposition: state.governedBy });
    case 'noun':
      if (opensContact(state, chunks, index)) {
        state.antecedent = isObject(state) || !state.noun ? state.lastNoun : state.noun;
        suspend(state);
        open(state, { kind: 'relative', word: 'that', at: chunk.from });
      }
      return noun(state, chunk, word);
    case 'verb':
      return verb(state, chunks, index);
    case 'adverb':
      // "rose in April, then fell in May"
      if (
        word === 'then' &&
        state.last?.kind === 'comma' &&
        !state.suspended &&
        chunks[index + 1]?.kind === 'verb'
      )
        open(state, { kind: 'and', word, at: chunk.from });
      return;
    default:
  }
}

function open(state: State, opener: NonNullable<State['opener']>): void {
  state.noun = undefined;
  state.opener = opener;
}

function comma(state: State, chunks: readonly Chunk[], index: number): void {
  const { from } = chunks[index];
  if (from < state.listUntil) return;
  const end =
    state.noun && !isObject(state) ? listEnd(state, chunks, index) : objectsEnd(state, chunks, index);
  if (end > 0) state.listUntil = end;
  else boundary(state, chunks[index]);
}

function boundary(state: State, { kind, from }: Chunk): void {
  suspend(state);
  state.lastThing = undefined;
  state.reduced = false;
  // ", and in May, the town fell", "; however, in May, the town fell": the clause began before.
  if (state.opener?.isNew && !state.noun && kind === 'comma') return;
  // "and, in 1954, was awarded the prize"
  if (state.last?.kind === 'and' && state.opener && kind === 'comma') {
    state.opener = { ...state.opener, isNew: true };
    return;
  }
  const isBehindTime = state.last?.kind === 'time';
  open(state, { kind: 'comma', word: ',', at: from, isNew: kind === 'stop', isBehindTime });
}

/** Keeps a subject that has no verb yet for the verb behind the aside. */
function suspend(state: State): void {
  if (!state.noun || isObject(state)) return;
  if (!state.suspended || isItsName(state, state.suspended)) state.suspended = state.noun;
}

/** "a request | for": what it is for belongs to it. */
function isPleaFor({ last, lastNoun, words }: State): boolean {
  return /^for$/i.test(words(last!)) && PLEA.test(words({ kind: 'noun', ...lastNoun! }));
}

function noun(state: State, chunk: Chunk, word: string): void {
  const { noun, last } = state;
  // "the ministers all voted"
  if (noun && last?.kind === 'noun' && /^(all|both|each)$/.test(word)) return;
  const isOf =
    state.governedBy !== undefined &&
    state.lastNoun?.to === state.governedBy &&
    (/^(of|in|at|near|on)$/i.test(state.words(last!)) || isPleaFor(state));
  state.lastWhole = { from: isOf ? state.lastWhole!.from : chunk.from, to: chunk.to };
  state.lastNoun = { from: chunk.from, to: chunk.to };
  const own = state.words(chunk);
  if (/(^|\s)\p{Ll}+$/u.test(own) && !PRONOUN.test(own)) state.lastThing = state.lastNoun;
  // "found themselves engaged in": who does it is no subject of what follows.
  if (state.reduced || /^(him|her|it|them)sel(f|ves)$/.test(word)) return;
  // "When riots broke out he left": "out" is no preposition here.
  const isGoverned = state.governedBy !== undefined && !/^(he|she|they|we|i)$/.test(word);
  const goesOn = isGoverned || last?.kind === 'and' || chunk.from < state.listUntil;
  if (noun && goesOn) state.noun = { from: noun.from, to: chunk.to };
  else if (!isGoverned && chunk.from >= state.listUntil) state.noun = { from: chunk.from, to: chunk.to };
}

function verb(state: State, chunks: readonly Chunk[], index: number): void {
  const chunk = chunks[index];
  const group = chunk.verb!;
  const form = settledForm(state, group, chunks, index);
  const passive = group.passive || form === 'participle' || sharesPassive(state, group, chunks, index);
  const modal = group.modal ?? (sharesAuxiliary(state, group) ? state.clauses.at(-1)?.verb.modal : undefined);
  const own: VerbGroup = { ...group, form, passive, ...(modal && { modal }) };
  if (isReducedRelative(state, own)) {
    state.reduced = state.noun !== undefined;
    return;
  }
  const parent = parentOf(state, chunks);
  const isBefore = opensBefore(state, own);
  const clause = makeClause(state, own, parent, chunks.slice(index + 1));
  // "Ties, the president said, had reached …": the subject still waits for its verb.
  const isTold = state.noun !== undefined || chunks[index + 1]?.kind === 'noun';
  const isAside = state.opener?.kind === 'comma' && isSaying(own.lemma) && isTold;
  // "The king, who said that it was late, left": what he said is within.
  const before = state.clauses[parent];
  const isWithin =
    clause.kind === 'content' && before?.kind === 'relative' && (clause.subject?.from ?? 0) >= before.verb.to;
  const isWhole = isFinite(own.form) && !isWithin && !/^(relative|subordinate)$/.test(clause.kind);
  if (isWhole && !isAside) state.suspended = undefined;
  state.clauses.push(clause);
  state.noun = undefined;
  state.lastThing = undefined;
  state.reduced = false;
  state.opener = isBefore ? { ...state.opener!, at: own.to, isKept: true } : undefined;
}

/** Index of the clause to which the next belongs: the last finite one, but "It was stored, when it rained, and was sold" goes on with the first. */
function parentOf({ clauses, opener, noun }: State, chunks: readonly Chunk[]): number {
  const last = clauses.findLastIndex(({ verb }) => isFinite(verb.form));
  const and = chunks.findIndex(({ from }) => from === opener?.at);
  const isSecond = opener?.kind === 'and' && chunks[and - 1]?.kind === 'comma' && !noun;
  const aside = clauses[last];
  if (!isSecond || !/^(subordinate|relative)$/.test(aside?.kind ?? '')) return last;
  // ", rebuilt the wall the king had built, and waited"
  const isSetOff =
    aside.about !== undefined ||
    chunks[chunks.findIndex(({ from }) => from === aside.from) - 1]?.kind === 'comma';
  const main = clauses.findLastIndex(
    ({ kind, verb }, at) => at < last && kind === 'main' && isFinite(verb.form),
  );
  return isSetOff && main >= 0 ? main : last;
}

function makeClause(state: State, verb: VerbGroup, parent: number, behind: readonly Chunk[]): Clause {
  const { opener, antecedent, noun } = state;
  const subject = saysBefore(state, verb, behind) ?? subjectOf(state, verb, parent);
  // "who brought Castro to power fell": the noun is of the clause before.
  const isOwn = isFinite(verb.form) && noun !== undefined && subject?.to === noun.to;
  const start = opener?.at ?? (isOwn ? noun.from : undefined) ?? state.governedBy ?? verb.from;
  // "with whom the king met", "which the two presidents signed"
  const isAbout =
    opener?.kind === 'relative' && opener.word !== 'whose' && noun !== undefined && antecedent !== undefined;
  return {
    kind: kindOf(state, verb, parent),
    verb,
    from: Math.min(start, verb.from),
    to: verb.to,
    ...(subject && { subject }),
    ...(opener && { opener: opener.word }),
    ...(isAbout && { about: { preposition: opener.preposition, noun: antecedent } }),
    ...(parent >= 0 && { parent }),
  };
}
