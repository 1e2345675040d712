import type { Analysed } from '../../text/analyse.ts';
import type { Range } from '../../text/chunks.ts';
import type { Clause } from '../../text/clauses.ts';
import { isEventVerb } from '../../lexicon.ts';
import { harmBefore } from '../../tells/reportable.ts';

/** The clauses that a time may date. */

export type Opened = { clause: Clause; aside: boolean } | undefined;

/** "They answered when, on 9 July, their forces moved west": the clause that "when" opens behind the time. */
export function clauseAfterWhen(
  { tokens, clauses }: Analysed,
  clause: Clause,
  { from }: Range,
): Clause | undefined {
  const before = tokens.slice(clause.verb.to, from).findLast(({ pos }) => pos !== 'ADP' && pos !== 'PUNCT');
  return /^when$/i.test(before?.text ?? '') ? clauses[clauses.indexOf(clause) + 1] : undefined;
}

/**
 * A participle in front has its subject behind it: "Beginning in 1955, he launched a campaign" dates the launch, but
 * "Founded in 1949, NATO bombed …" and "After visiting Kyiv on Monday, he said …" tell their own events.
 */
export function fronted({ clauses }: Analysed, clause: Clause): Clause | undefined {
  const { kind, verb, subject } = clause;
  if (subject || (kind !== 'participle' && verb.form !== 'gerund')) return undefined;
  const main = clauses
    .slice(clauses.indexOf(clause) + 1)
    .find((each) => each.kind === 'main' && each.subject);
  // "Diagnosed in 2010, she died"; but "The offer, advertised on Monday, was raised".
  const isAhead = verb.form === 'participle' && main?.subject && main.subject.from >= clause.to;
  if (!main || !(isAhead || isEventVerb(verb.lemma) || verb.lemma === 'bear')) return main;
  return {
    ...clause,
    subject: main.subject!,
    verb: { ...verb, passive: verb.passive || verb.form === 'participle' },
  };
}

/** "who launched it four decades ago in a rally Saturday": the clause has its time already. */
export function hasTimeBefore({ times }: Analysed, { verb }: Clause, { from }: Range): boolean {
  return times.some(({ range }) => range.from >= verb.to && range.to <= from);
}

export function clauseOpenedBy({ chunks, clauses, tokens }: Analysed, index: number): Opened {
  const aside = /^(comma|stop)$/.test(chunks[index + 1]?.kind ?? '');
  const next = chunks[index + (aside ? 2 : 1)];
  if (next?.kind !== 'subordinator' || !/^when$/i.test(tokens[next.from].text)) return undefined;
  const clause = clauses.find(({ from }) => from === next.from);
  return clause && { clause, aside };
}

/** "The merger, set to close in December, …", "talks due to start on Monday": what is planned of the noun before. */
export function plannedOf({ chunks, clauses, tokens }: Analysed, range: Range): Clause | undefined {
  const own = clauses.findLast(({ from, to }) => from <= range.from && to >= range.to);
  const at = chunks.findIndex(({ from }) => from === own?.verb.from) - 1;
  if (!own || own.kind !== 'infinitive' || at < 1) return undefined;
  const { from, to } = chunks[at];
  if (to - from > 1 || !/^(set|due|scheduled|slated)$/i.test(tokens[from].text)) return undefined;
  const before = chunks[at - 1].kind === 'comma' ? at - 2 : at - 1;
  const { subject = chunks[before] } = clauses.find(({ verb }) => verb.from === from) ?? {};
  if (chunks[before]?.kind !== 'noun') return undefined;
  return { ...own, kind: 'relative', subject, verb: { ...own.verb, form: 'planned' } };
}

export function clauseOf(sentence: Analysed, range: Range): Clause | undefined {
  const { clauses, tokens } = sentence;
  const inside = clauses.findLast((clause) => clause.from <= range.from && clause.to >= range.to);
  // In front of its clause, be it right before it or before an aside: "In 1945, after …, troops marched".
  if (!inside) return clauses.find(({ kind, verb }) => kind === 'main' && verb.from >= range.to);
  // "will inspect the wreck, which lies deep, | on Tuesday": behind the aside the clause around goes on.
  const outer = inside.kind === 'relative' && isBehindComma(sentence, range) ? inside.parent : undefined;
  if (outer !== undefined && tokens[inside.from - 1]?.text === ',') return clauses[outer];
  // "arrested men carrying bombs on Monday": when they were arrested.
  if (isOfNoun(sentence, inside) && inside.parent !== undefined) return clauses[inside.parent];
  if (isYear(sentence, range) && isDeedOfLaw(sentence, inside)) return undefined;
  // "murdered a couple by burning their house in 2005": when they were murdered.
  const isMeans = inside.verb.form === 'gerund' && /^by$/i.test(tokens[inside.verb.from - 1]?.text ?? '');
  if (isMeans && inside.parent !== undefined) return clauses[inside.parent];
  // "apologised for having called off a march on Tuesday": when it was called off.
  if (/^having$/i.test(tokens[inside.verb.from].text)) return inside;
  if (inside.verb.from > range.to || inside.kind !== 'infinitive')
    return harmBefore(sentence, inside) ?? inside;
  // "An attempt to block the port in May failed": when it failed.
  const main = clauses.find(
    ({ kind, subject, verb }) =>
      kind === 'main' && subject?.from === inside.subject?.from && verb.from >= range.to,
  );
  if (inside.parent === undefined && main) return main;
  // "agreed to withdraw in 1994" says when they agreed, "promised to answer on Sunday" when they will.
  const parent = inside.parent === undefined ? undefined : clauses[inside.parent];
  const isPromise = parent && /^(promise|vow|pledge|plan)$/.test(parent.verb.lemma);
  return parent && !(isPromise && /day$/i.test(tokens[range.to - 1].text)) ? parent : inside;
}

const isYear = ({ times }: Analysed, { from }: Range) =>
  times.some(({ timex, range }) => range.from === from && /^\d{4}$/.test(timex.value));

/** "found her guilty of taking bribes in 2016": when it was done, not when the court spoke. */
function isDeedOfLaw({ clauses, tokens }: Analysed, clause: Clause): boolean {
  if (clause.verb.form !== 'gerund' || !/^(of|with|for)$/i.test(tokens[clause.verb.from - 1]?.text ?? ''))
    return false;
  const before = clauses.findLast(({ verb }) => verb.to <= clause.verb.from);
  if (!before) return false;
  const isGuilty = tokens.slice(before.verb.to, clause.verb.from).some(({ text }) => /^guilty$/i.test(text));
  return (
    /^(convict|accuse|acquit|suspect|charge|indict)$/.test(before.verb.lemma) ||
    (isGuilty && /^(find|plead)$/.test(before.verb.lemma))
  );
}

/** "…, on Tuesday", "…, Tuesday" */
function isBehindComma({ chunks }: Analysed, { from }: Range): boolean {
  const at = chunks.findIndex((chunk) => chunk.from === from);
  const before = chunks[at - 1]?.kind === 'preposition' ? at - 2 : at - 1;
  return at >= 0 && chunks[before]?.kind === 'comma';
}

/** "men carrying bombs", "a plan to stop trains carrying aid": the noun's that stands right before. */
function isOfNoun({ chunks }: Analysed, { kind, verb }: Clause): boolean {
  const at = chunks.findIndex(({ from }) => from === verb.from);
  const isWhen = /^(begin|start|end|last|date|run|commence)$/.test(verb.lemma);
  return kind === 'participle' && verb.form === 'gerund' && chunks[at - 1]?.kind === 'noun' && !isWhen;
}

/** "Pupils were at home on Monday as teachers walked out": how things were, and what happened then. */
export function whileItWas({ clauses }: Analysed, clause: Clause): Clause | undefined {
  const next = clauses[clauses.indexOf(clause) + 1];
  const isThen = next?.opener === 'as' && next.kind === 'subordinate' && next.verb.form === 'past';
  return clause.kind === 'main' && clause.verb.lemma === 'be' && isThen ? next : undefined;
}
