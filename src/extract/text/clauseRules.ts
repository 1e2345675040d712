import type { Chunk, Range } from './chunks.ts';
import type { ClauseKind } from './clauses.ts';
import { awaitedBy, isNameWithOf, type State } from './state.ts';
import { isBareInfinitive } from './bareInfinitive.ts';
import { isIntransitive } from './needsObject.ts';
import { saysBefore } from './inversion.ts';
import { isParticiple } from './participle.ts';
import { isSaying } from './saying.ts';
import { isFinite, isOnlyPast, type VerbForm, type VerbGroup } from './verbs.ts';

/** What a form in -ed is, by what stands around it: a past tense, or a participle and so no finite verb. */
export function settledForm(
  state: State,
  group: VerbGroup,
  chunks: readonly Chunk[],
  index: number,
): VerbForm {
  const before = state.clauses.at(-1);
  const { form, passive, from, to } = group;
  // "to isolate Russia and curb China": the second has lost its "to".
  const second = sharesAuxiliary(state, group) ? before : undefined;
  if (second) return second.verb.form;
  if (isListedInfinitive(state, group, chunks.slice(index + 1))) return 'infinitive';
  // ", aged 22 and 35,"
  if (group.lemma === 'age' && state.last?.kind === 'comma' && /^\d/.test(nextWords(state, chunks, index)))
    return 'participle';
  if (isBareInfinitive(state, group)) return 'infinitive';
  if (saysBefore(state, group, chunks.slice(index + 1))) return form;
  if (form !== 'past' || passive || to - from > 1 || isOnlyPast(state.words(chunks[index]))) return form;
  if (sharesPassive(state, group, chunks, index)) return form;
  return isParticiple(state, chunks, index) ? 'participle' : form;
}

const nextWords = ({ words }: State, chunks: readonly Chunk[], index: number) =>
  chunks[index + 1] ? words(chunks[index + 1]) : '';

/** "might attack Iran and invade Iraq", "to isolate Russia and curb China": what goes before the first verb is for both. */
export function sharesAuxiliary(
  { clauses, noun, opener, words }: State,
  { form, main, lemma, from, to }: VerbGroup,
): boolean {
  const before = clauses.at(-1);
  const isBare =
    form === 'present' && main === from && words({ kind: 'verb', from, to }).toLowerCase() === lemma;
  return (
    isBare &&
    !noun &&
    opener?.kind === 'and' &&
    /^(infinitive|modal|future|planned)$/.test(before?.verb.form ?? '')
  );
}

/** "pledged to lower taxes, cut jobs and scrap a levy": a form that may be past and stands between such as are not. */
function isListedInfinitive(
  { clauses, noun, opener, words }: State,
  { main, lemma, from, to }: VerbGroup,
  behind: readonly Chunk[],
): boolean {
  if (clauses.at(-1)?.verb.form !== 'infinitive' || noun || opener?.kind !== 'comma' || main !== from)
    return false;
  if (words({ kind: 'verb', from, to }).toLowerCase() !== lemma) return false;
  const and = behind.findIndex(({ kind }) => kind === 'and');
  const next = behind[and + 1]?.verb;
  return (
    and >= 0 && next !== undefined && words(behind[and + 1]).toLowerCase() === next.lemma && !isSaying(lemma)
  );
}

/** "was overthrown and executed": the auxiliary is for both, if the second has no object. */
export function sharesPassive(
  state: State,
  group: VerbGroup,
  chunks: readonly Chunk[],
  index: number,
): boolean {
  const { opener, noun, clauses } = state;
  const last = clauses.at(-1);
  // "was built in 1894, burned down in 1911 and rebuilt in 1913"
  const isListed = last?.kind === 'participle' && last.opener === ',' && last.verb.form === 'participle';
  const before = (isListed ? clauses[last.parent ?? -1] : last)?.verb;
  const isSecond = opener?.kind === 'and' && !noun && group.form === 'past' && group.to - group.from === 1;
  const isShared = before?.passive === true && before.form !== 'participle' && before.lemma !== 'bear';
  return (
    isSecond &&
    isShared &&
    // "was shelled and surrendered"
    !isIntransitive(group.lemma) &&
    chunks[index + 1]?.kind !== 'noun' &&
    !isOnlyPast(state.words(chunks[index]))
  );
}

/** "after a plan to save the bank": the infinitive is that of a subject whose verb is still to come. */
export function opensBefore({ opener, noun, last }: State, { form }: VerbGroup): boolean {
  return (
    form === 'infinitive' && opener?.kind === 'subordinator' && last?.kind === 'noun' && noun !== undefined
  );
}

/** The subject of a verb: what waits for one, or that of the clause which it goes on with. */
export function subjectOf(state: State, group: VerbGroup, parent: number): Range | undefined {
  const { opener, clauses, noun, suspended, words } = state;
  const shared = clauses[parent]?.subject;
  // "…, and a campaign to secure the valley succeeded": a new subject, whose verb is still to come.
  const isNew =
    (opener?.kind === 'and' && opener.isNew && state.last?.kind === 'noun') || opensBefore(state, group);
  const isOfObject = group.form === 'infinitive' && isBareInfinitive(state, group);
  if (group.form === 'infinitive') return (isNew || isOfObject ? noun : undefined) ?? shared ?? noun;
  if (!isFinite(group.form)) {
    // ", followed by a meeting", ", announced last May": of what was named last; not ", being sacked in May".
    const isOfLast =
      group.form === 'participle' && group.passive && state.last?.kind === 'comma' && !suspended;
    // "was built by Spain in 1856, destroyed in 1944 and rebuilt": of the subject, as the verb before.
    const isListed = opener?.isBehindTime && clauses[parent]?.verb.passive;
    if (isOfLast && !isListed && state.lastNoun) {
      // ", the Treaty of Versailles, signed in June"
      const whole = state.lastWhole;
      return whole && isNameWithOf(state.words({ kind: 'noun', ...whole })) ? whole : state.lastNoun;
    }
    const isAside = opener?.kind === 'comma' || opener?.kind === 'subordinator';
    const last = clauses.at(-1);
    // "The garrison, starved and outnumbered, gave in"
    const first = opener?.kind === 'and' && last?.verb.form === group.form ? last.subject : undefined;
    return (isAside ? suspended : first) ?? shared ?? noun;
  }
  if (opener?.kind === 'relative' && !noun) return state.antecedent;
  // "Two Chileans, aged 22 and 35, and a Peruvian were held": of all.
  const isAlone = noun !== undefined && /^an? /i.test(words({ kind: 'noun', ...noun }));
  const areMany = /^(were|are|have)\b/i.test(words({ kind: 'verb', from: group.from, to: group.to }));
  if (isAlone && areMany && opener?.kind === 'and' && suspended) return { from: suspended.from, to: noun.to };
  // "Another attempt to block the entrance failed": what goes before the first finite verb is its subject.
  const before = clauses.at(-1);
  const awaited = awaitedBy(state);
  if (awaited && (!opener || opener.isKept)) return { from: awaited.from, to: noun?.to ?? group.from };
  // "The man who shot Kennedy died": the noun is the relative clause's object.
  if (noun && !opener && before?.kind === 'relative' && noun.from >= before.verb.to)
    return suspended ?? before.subject;
  // "The man who bought horses and a house was jailed": the subject still waits for its verb.
  const isListed = opener?.kind === 'and' && !opener.isNew && before?.kind === 'relative';
  if (noun && isListed && !before.about && suspended) return suspended;
  const hasMain = clauses.some(({ kind, verb }) => kind === 'main' && isFinite(verb.form));
  if (noun && isListed && !before.about && !hasMain) return before.subject;
  // "troops whose tours were extended to provide security would leave": the noun is the infinitive's object.
  if (noun && !opener && suspended && before?.kind === 'infinitive' && noun.from >= before.verb.to)
    return suspended;
  if (noun) return noun;
  // "before the onset of winter trapped them": its subject is no noun.
  if (opener?.kind === 'subordinator' && opener.word !== 'that') return undefined;
  return opener?.kind === 'and' ? shared : (suspended ?? shared);
}

/** How a verb's clause hangs on the one before: by what opens it, and by the verb's form. */
export function kindOf(state: State, group: VerbGroup, parent: number): ClauseKind {
  const { opener, clauses, noun, last } = state;
  const before = clauses[parent];
  if (group.form === 'infinitive') return 'infinitive';
  if (!isFinite(group.form) && !opener && (state.governedBy !== undefined || last?.kind === 'verb'))
    return 'infinitive';
  if (opener?.kind === 'relative') return 'relative';
  if (opener?.kind === 'subordinator') return opener.word === 'that' ? 'content' : 'subordinate';
  if (!isFinite(group.form)) return 'participle';
  if (!opener && before && isSaying(before.verb.lemma)) return 'content';
  if (opener?.kind === 'and' && before && !noun) return before.kind;
  return 'main';
}
