import type { Analysed } from '../../text/analyse.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import { fromClause, fromNoun } from '../fromText.ts';
import { isEventNoun } from '../../lexicon.ts';
import { tellsEvent } from './opening.ts';
import { eventNounAt, headOf, lemmaOf } from '../../tells/nouns.ts';
import { aboutThen, endOf, type When } from '../when.ts';

/** A clause that has a date, and what it tells. */
export interface DatedClause {
  clause: Clause;
  found: Found;
}

/** These hold a clause to the moment of another; what they open had just happened ("after") or was happening ("while"). */
const JOINED = /^(after|as|once|when|while)$/;
/** A clause that goes on to another time. */
const ELSEWHEN =
  /^(later|eventually|soon|often|usually|always|never|repeatedly|regularly|frequently|constantly|sometimes|previously|earlier|formerly|finally|ultimately|subsequently|afterwards?|since|before|again|still|already|recently|now|ago|until|first|initially|originally|once|long|years?|months?|weeks?|days?|decades?|no|not|nor)$/i;

/** How it went, not what happened: "attacked twice, but failed". */
const OUTCOME = new Set(['fail', 'manage', 'succeed', 'help', 'refuse']);

/** Goes on for years: "studied law and joined the ministry in 1953". */
const LASTING = new Set([
  'study',
  'live',
  'teach',
  'serve',
  'work',
  'train',
  'attend',
  'reside',
  'lecture',
  'govern',
  'rule',
  'reign',
  'grow',
]);

/**
 * What the other clauses of a sentence tell, where one has a date: "The alliance grew in 1999 after its members met in Madrid",
 * "The general was killed on 13 April and his deputy took over": inferred, and about that day.
 */
export function besideEvents(sentence: Analysed, context: Context, dated: readonly DatedClause[]): Found[] {
  const hosts = new Set(dated.map(({ clause }) => clause));
  return sentence.clauses.flatMap((clause): Found[] => {
    if (hosts.has(clause) || clause.verb.form !== 'past' || !isOfThen(sentence, clause)) return [];
    const soonAfter = dated.find((each) => isSoonAfter(sentence, clause, each));
    const beside = soonAfter ?? dated.find((each) => isBeside(sentence, clause, each.clause));
    const when = beside?.found.when;
    if (!when || when.dating === 'known' || beside.found.planned) return [];
    const isWhole = clause.kind === 'main' && beside.clause.kind === 'subordinate';
    if ((!isWhole && isOneEvent(sentence, clause)) || OUTCOME.has(clause.verb.lemma)) return [];
    if (LASTING.has(clause.verb.lemma) && !when.edtf.includes('/')) return [];
    const tells = soonAfter || tellsEvent(sentence, clause) || isNamed(sentence, clause);
    if (isStuff(sentence, clause) || !tells) return [];
    const then: When = soonAfter
      ? { edtf: when.edtf, dating: 'inferred' }
      : inferredFrom(when, isWhole ? beside.clause : clause);
    const found = fromClause(sentence, context, clause, then);
    return found ? [found] : [];
  });
}

function inferredFrom(when: When, { opener }: Clause): When {
  if (opener === 'when') return { edtf: endOf(when).edtf, dating: 'inferred' };
  return { edtf: opener === 'while' ? when.edtf : aboutThen(when.edtf), dating: 'inferred' };
}

/** Behind these stands what had just happened. */
const JUST_BEFORE = /^(after|following)$/i;

/** "fell apart in 1996 after the defection of its leader" */
export function nounsBeside(sentence: Analysed, context: Context, dated: readonly DatedClause[]): Found[] {
  const { chunks, clauses, tokens } = sentence;
  return chunks.flatMap((chunk, index): Found[] => {
    const noun = eventNounAt(sentence, index);
    const before = chunks[index - 1];
    if (!noun || before?.kind !== 'preposition' || !JUST_BEFORE.test(tokens[before.from].text)) return [];
    const own = clauses.findLast(({ from }) => from <= chunk.from);
    // "began to fall apart in 1996 after …"
    const begun = own?.kind === 'infinitive' && hasTime(sentence, own) ? clauses[own.parent ?? -1] : own;
    const beside = dated.find(({ clause }) => clause === begun);
    const when = beside?.found.when;
    if (!when || when.dating === 'known' || beside.found.planned || when.edtf.includes('/')) return [];
    // "a year after the revolution"
    if (ELSEWHEN.test(tokens[before.from - 1]?.text ?? '')) return [];
    const found = fromNoun(sentence, context, noun, { edtf: aboutThen(when.edtf), dating: 'inferred' });
    return found ? [found] : [];
  });
}

/** Whether a clause has neither a time nor a word that leads to another. */
function isOfThen(sentence: Analysed, clause: Clause): boolean {
  const { to, kind, subject } = clause;
  // "a year after the worst quake to hit Peru | killed 300": its subject stands before.
  const from = kind === 'subordinate' && subject ? Math.min(clause.from, subject.from - 1) : clause.from;
  // "a year after …"
  return (
    !hasTime(sentence, clause) &&
    !sentence.tokens.slice(Math.max(0, from - 1), to).some(({ text }) => ELSEWHEN.test(text))
  );
}

function hasTime({ times }: Analysed, { from, to }: Clause): boolean {
  return times.some(({ range }) => range.from >= from && range.to <= to);
}

/** "The blasts killed three people and injured ten": the blasts are what happened. */
function isOneEvent({ tokens }: Analysed, { subject }: Clause): boolean {
  return subject !== undefined && isEventNoun(lemmaOf(tokens[headOf(tokens, subject)]));
}

/** "water swept the bridge away": nobody acts, and it is what came of something else. */
function isStuff({ tokens }: Analysed, { subject, kind }: Clause): boolean {
  if (kind !== 'main' || !subject || subject.to - subject.from > 1) return false;
  const { pos, text, lemma } = tokens[subject.from];
  return pos === 'NOUN' && text.toLowerCase() === lemma;
}

/** Whether the subject has a name: "Operational command" has one, "water" has none. */
function isNamed({ tokens }: Analysed, { subject }: Clause): boolean {
  return tokens.slice(subject?.from, subject?.to).some(({ pos }) => pos === 'PROPN');
}

/** Whether a clause hangs on another by "after" and the like, or stands beside it by "and" or the like. */
function isBeside(sentence: Analysed, clause: Clause, other: Clause): boolean {
  const { clauses } = sentence;
  const [at, otherAt] = [clauses.indexOf(clause), clauses.indexOf(other)];
  if (clause.kind === 'subordinate')
    return JOINED.test(clause.opener ?? '') && (clause.parent ?? nextMain(clauses, at)) === otherAt;
  // "The revolt began when the king raised taxes in 1710": what hangs on it says when it was.
  if (clause.kind === 'main' && other.kind === 'subordinate')
    return JOINED.test(other.opener ?? '') && (other.parent ?? nextMain(clauses, otherAt)) === at;
  if (clause.kind !== 'main' || other.kind !== 'main') return false;
  // "demanded a ransom, but talks broke off on Thursday": before Thursday.
  if (at < otherAt)
    return (
      /^(and|;)$/.test(other.opener ?? '') &&
      nextMain(clauses, at) === otherAt &&
      !isOfAnother(sentence, clause, other)
    );
  return /^(and|but|;)$/.test(clause.opener ?? '') || isSentence(sentence, clause);
}

/** "China answered with tariffs, and the sides signed a truce in May": behind a comma another does another thing. */
function isOfAnother({ tokens }: Analysed, { subject }: Clause, other: Clause): boolean {
  return tokens[other.from - 1]?.text === ',' && other.subject?.from !== subject?.from;
}

const SOMEONE = /^(\p{Lu}.*|the|his|their|its|he|she|they)$/u;

/** "…, command passed to his deputy": a comma may also stand before what only looks like a verb. */
function isSentence({ tokens }: Analysed, { opener, subject }: Clause): boolean {
  return opener === ',' && subject !== undefined && SOMEONE.test(tokens[subject.from].text);
}

/** "The jet crashed | minutes after it took off on Saturday": on the same day. */
function isSoonAfter(
  { clauses, tokens }: Analysed,
  clause: Clause,
  { clause: other, found }: DatedClause,
): boolean {
  const isOfIt = other.opener === 'after' && clauses[other.parent ?? -1] === clause;
  const isSoon = /^(seconds|moments|minutes|hours|shortly)$/i.test(tokens[other.from - 1]?.text ?? '');
  return isOfIt && isSoon && /^\d{4}-\d\d-\d\d$/.test(found.when?.edtf ?? '');
}

function nextMain(clauses: readonly Clause[], at: number): number {
  return clauses.findIndex(({ kind }, index) => index > at && kind === 'main');
}
