import type { Chunk, Range } from './chunks.ts';
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
  /** Index of the clause that it belongs to. */
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
  /** "to host Putin" */
  | 'infinitive';

interface State {
  clauses: Clause[];
  /** The noun phrase that is the subject of the next verb. */
  noun?: Range;
  /** A subject before a parenthesis: "Mongolia, despite its position, …". */
  suspended?: Range;
  /** What stands before a relative pronoun. */
  antecedent?: Range;
  /** The noun phrase that was last seen. */
  lastNoun?: Range;
  opener?: { kind: 'subordinator' | 'relative' | 'and' | 'comma'; word: string; at: number };
  /** The chunk before is a preposition, so that a noun is not a subject. */
  governed: boolean;
  /** Between a noun and its own verb stands a reduced relative clause ("troops led by X crossed"). */
  reduced: boolean;
  lastKind?: Chunk['kind'];
}

/** Verbs whose object may be a clause without "that". */
const SAYING = new Set(
  'say think believe know hope fear claim report announce add suggest warn insist note tell argue admit deny confirm declare state estimate predict expect show find indicate reveal mean feel guess conclude'.split(
    ' ',
  ),
);

export function isSaying(lemma: string): boolean {
  return SAYING.has(lemma);
}

/** Parts the chunks of a sentence into clauses, left to right. */
export function clausesOf(chunks: readonly Chunk[], words: (chunk: Chunk) => string): Clause[] {
  const state: State = { clauses: [], governed: false, reduced: false };
  for (const [index, chunk] of chunks.entries()) {
    step(state, chunk, chunks, index, words(chunk).toLowerCase());
    state.governed = chunk.kind === 'preposition' || (state.governed && chunk.kind === 'adverb');
    state.lastKind = chunk.kind;
  }
  return closed(state.clauses, chunks);
}

function step(state: State, chunk: Chunk, chunks: readonly Chunk[], index: number, word: string): void {
  switch (chunk.kind) {
    case 'comma':
    case 'stop':
      return boundary(state, chunk);
    case 'and':
      // Before its verb it joins two subjects; behind one it may join a verb or a sentence.
      if (state.noun && !isObject(state)) return;
      state.noun = undefined;
      state.opener = { kind: 'and', word, at: chunk.from };
      return;
    case 'subordinator':
      suspend(state);
      state.noun = undefined;
      state.opener = { kind: 'subordinator', word, at: chunk.from };
      return;
    case 'relative':
      state.antecedent = state.lastNoun;
      suspend(state);
      state.noun = undefined;
      state.opener = { kind: 'relative', word, at: chunk.from };
      return;
    case 'noun':
      return noun(state, chunk);
    case 'verb':
      return verb(state, chunk, chunks, index);
    default:
  }
}

function boundary(state: State, chunk: Chunk): void {
  suspend(state);
  state.noun = undefined;
  state.reduced = false;
  state.opener = { kind: 'comma', word: ',', at: chunk.from };
}

/** Keeps a subject that has no verb yet for the verb after the parenthesis. */
function suspend(state: State): void {
  if (state.noun && !isObject(state)) state.suspended ??= state.noun;
}

/** Whether the last noun phrase stands behind its clause's verb. */
function isObject({ noun, clauses, opener }: State): boolean {
  const last = clauses.at(-1);
  return (
    noun !== undefined &&
    last !== undefined &&
    last.verb.to <= noun.from &&
    !(opener && opener.at >= last.verb.to && opener.kind !== 'and')
  );
}

function noun(state: State, chunk: Chunk): void {
  const { noun, lastKind } = state;
  state.lastNoun = { from: chunk.from, to: chunk.to };
  if (state.reduced) return;
  if (state.governed) {
    // "the relationship between Beijing and Moscow": the phrase goes on.
    if (noun) state.noun = { from: noun.from, to: chunk.to };
    return;
  }
  if (noun && lastKind === 'and') state.noun = { from: noun.from, to: chunk.to };
  else state.noun = { from: chunk.from, to: chunk.to };
}

function verb(state: State, chunk: Chunk, chunks: readonly Chunk[], index: number): void {
  const group = chunk.verb!;
  const form = settledForm(state, group, chunks, index);
  const own: VerbGroup =
    form === group.form ? group : { ...group, form, passive: form === 'participle' || group.passive };
  if (isReducedRelative(state, own)) {
    state.reduced = true;
    return;
  }
  const parent = lastFinite(state.clauses);
  const subject = subjectOf(state, own, parent);
  const opener = state.opener;
  const kind = kindOf(state, own, parent);
  const from = opener ? opener.at : subject && state.noun ? subject.from : chunk.from;
  state.clauses.push({
    kind,
    verb: own,
    from: Math.min(from, chunk.from),
    to: chunk.to,
    ...(subject && { subject }),
    ...(opener && { opener: opener.word }),
    ...(parent >= 0 && { parent }),
  });
  // "Ties, the president said, had reached …": the subject still waits for its verb.
  const isAside = opener?.kind === 'comma' && isSaying(own.lemma);
  if (isFinite(own.form) && kind !== 'relative' && kind !== 'subordinate' && !isAside)
    state.suspended = undefined;
  state.noun = undefined;
  state.reduced = false;
  state.opener = undefined;
}

/** A form in -ed behind its clause's verb, or before "by", is a participle. */
function settledForm(
  state: State,
  group: VerbGroup,
  chunks: readonly Chunk[],
  index: number,
): VerbGroup['form'] {
  // "to isolate Russia and curb China": the second has lost its "to".
  const before = state.clauses.at(-1);
  if (
    group.form === 'present' &&
    !state.noun &&
    state.opener?.kind === 'and' &&
    before?.kind === 'infinitive'
  )
    return 'infinitive';
  if (group.form !== 'past' || group.passive || group.to - group.from > 1) return group.form;
  const next = chunks[index + 1];
  const verbAhead = chunks
    .slice(index + 1)
    .findIndex(
      ({ kind, verb }) =>
        /^(comma|stop|and|subordinator|relative)$/.test(kind) || (verb && isFinite(verb.form)),
    );
  const ahead = verbAhead >= 0 ? chunks[index + 1 + verbAhead] : undefined;
  const hasNoun = state.noun && state.lastKind !== 'comma';
  // "troops stationed there crossed": another finite verb follows within the clause, and has no subject of its own.
  const between = ahead?.kind === 'verb' ? chunks.slice(index + 1, index + 1 + verbAhead) : undefined;
  if (hasNoun && !state.opener && between && (next?.kind === 'preposition' || next?.kind === 'adverb')) {
    const free = between.some(({ kind }, at) => kind === 'noun' && between[at - 1]?.kind !== 'preposition');
    if (!free) return 'participle';
  }
  // ", followed by a meeting"
  if (!state.noun && state.lastKind === 'comma' && state.clauses.length > 0 && next?.kind === 'preposition')
    return 'participle';
  return group.form;
}

function isReducedRelative(state: State, group: VerbGroup): boolean {
  return (
    state.noun !== undefined &&
    (group.form === 'participle' || group.form === 'gerund') &&
    state.opener?.kind !== 'subordinator' &&
    state.lastKind !== 'and' &&
    !state.clauses.some(
      ({ verb }) => isFinite(verb.form) && verb.to <= state.noun!.from && verb.to > (state.opener?.at ?? -1),
    )
  );
}

function subjectOf(state: State, group: VerbGroup, parent: number): Range | undefined {
  const { opener, clauses } = state;
  const shared = clauses[parent]?.subject;
  if (group.form === 'infinitive') return shared;
  if (!isFinite(group.form))
    return (
      (opener?.kind === 'comma' || opener?.kind === 'subordinator' ? state.suspended : undefined) ??
      shared ??
      state.noun
    );
  if (opener?.kind === 'relative' && !state.noun) return state.antecedent;
  if (state.noun) return state.noun;
  if (opener?.kind === 'and') return shared;
  return state.suspended ?? shared;
}

function kindOf(state: State, group: VerbGroup, parent: number): ClauseKind {
  const { opener, clauses } = state;
  if (group.form === 'infinitive') return 'infinitive';
  if (opener?.kind === 'relative') return 'relative';
  if (opener?.kind === 'subordinator') return opener.word === 'that' ? 'content' : 'subordinate';
  if (!isFinite(group.form)) return 'participle';
  const before = clauses[parent];
  if (!opener && before && isSaying(before.verb.lemma)) return 'content';
  if (opener?.kind === 'and' && before && !state.noun) return before.kind;
  return 'main';
}

function lastFinite(clauses: readonly Clause[]): number {
  return clauses.findLastIndex(({ verb }) => isFinite(verb.form));
}

/** Each clause goes on to where the next begins. */
function closed(clauses: Clause[], chunks: readonly Chunk[]): Clause[] {
  const end = chunks.at(-1)?.to ?? 0;
  return clauses.map((clause, index) => ({ ...clause, to: clauses[index + 1]?.from ?? end }));
}
