import type { Analysed } from '../text/analyse.ts';
import { isInQuotes } from '../text/quotes.ts';
import type { Clause } from '../text/clauses.ts';
import { isSaying } from '../text/saying.ts';
import { isIntransitive, needsObject } from '../text/needsObject.ts';
import { categoryOfVerb, isEventVerb, LIGHT } from '../lexicon.ts';
import { eventNounAt } from './nouns.ts';
import { isState } from './state.ts';

/** `happened`: it is reported; `planned`: it is announced; undefined: a state, an opinion, a wish, a denial. */
export type Report = 'happened' | 'planned' | undefined;

/** What is said of something in such a form is no deed: "Dated 1955, the letter …". */
const SAID_OF = new Set('date set see ask compare inspire face know call age give'.split(' '));
/** What is said in such a clause need not have happened. */
const HYPOTHETICAL = /^(if|unless|whether|lest)$/;
/** Verbs whose content did not happen, or is only wished, feared, demanded. */
const UNREAL = new Set(
  'deny hope want wish fear urge demand doubt expect propose suggest consider refuse threaten plan intend try attempt seek fail recommend call ask predict forecast warn request suspect dispute think believe guess imagine'.split(
    ' ',
  ),
);

/** Whether a clause reports an event. */
export function reportOf(sentence: Analysed, clause: Clause): Report {
  const { verb } = clause;
  if (verb.negated || isQuoted(sentence, clause) || isPersonal(sentence, clause)) return undefined;
  if (isUnreal(sentence, clause) || isNobody(sentence, clause) || isUnnamed(sentence, clause))
    return undefined;
  if (
    clause.kind === 'participle' &&
    !isEventVerb(verb.lemma) &&
    !isTimed(sentence, clause) &&
    !isSetFor(sentence, clause) &&
    !(LIGHT.has(verb.lemma) && hasEventObject(sentence, clause))
  )
    return undefined;
  if (hasUnnamedObject(sentence, clause)) return undefined;
  if (isState(sentence, clause) || lacksObject(sentence, clause) || harmBefore(sentence, clause))
    return undefined;
  switch (verb.form) {
    case 'past':
    case 'perfect':
    case 'participle':
    case 'gerund':
      return 'happened';
    case 'future':
    case 'planned':
      return 'planned';
    case 'modal':
      if (isExpected(sentence, clause)) return 'planned';
      // The future of the past: "he would die in 1945".
      if (verb.modal !== 'would' || isPerfect(sentence, clause) || isIf(sentence)) return undefined;
      return clause.kind === 'content' ? 'planned' : 'happened';
    case 'present':
      return 'happened';
    default:
      return undefined;
  }
}

/** "are expected to meet on Friday": so soon that it is planned. */
function isExpected({ tokens, times }: Analysed, { verb, to }: Clause): boolean {
  return (
    tokens.slice(verb.from, verb.main).some(({ text }) => text === 'expected') &&
    times.some(
      ({ timex, range }) => range.from >= verb.to && range.to <= to && /-(\d\d-\d\d|W\d\d)/.test(timex.value),
    )
  );
}

/** "would have attacked" did not. */
function isPerfect({ tokens }: Analysed, { verb: { from, main } }: Clause): boolean {
  return tokens.slice(from, main).some(({ text }) => /^('ve|have)$/i.test(text));
}

/** "If the town fell, the road would be open" */
function isIf({ clauses }: Analysed): boolean {
  return clauses.some(({ opener }) => /^(if|unless)$/i.test(opener ?? ''));
}

/** "The first, in Minsk, broke down": the first what, only the sentence before says. */
function isUnnamed({ tokens, chunks }: Analysed, { subject }: Clause): boolean {
  const chunk = subject && chunks.find(({ from }) => from === subject.from);
  const words = tokens.slice(chunk?.from, chunk?.to).map(({ text }) => text);
  // "The last of the mines"
  const isOf =
    chunk !== undefined && /^of$/i.test(tokens[chunk.to]?.text ?? '') && tokens[chunk.to + 1]?.pos !== 'PRON';
  return chunk !== undefined && !isOf && ORDINAL.test(words.join(' '));
}

/** "opened its first outside Europe": its first what? */
function hasUnnamedObject({ tokens, chunks }: Analysed, { verb }: Clause): boolean {
  const object = chunks.find(({ kind, from }) => kind === 'noun' && from === verb.to);
  const words = tokens.slice(object?.from, object?.to).map(({ text }) => text);
  return (
    object !== undefined &&
    /^(its|his|her|their) /i.test(words.join(' ')) &&
    ORDINAL.test(words.slice(1).join(' '))
  );
}

const ORDINAL = /^(the )?(first|second|third|fourth|fifth|last|latest|latter|former|next|other)$/i;

/** "Nobody attacked", "no troops crossed", "few have ever won", "whatever happens" */
function isNobody({ tokens }: Analysed, { subject }: Clause): boolean {
  return (
    subject !== undefined &&
    /^(no|nobody|none|neither|nothing|few|whatever|whoever)$/i.test(tokens[subject.from].text)
  );
}

/** Whether a noun stands in a condition: "unless Spain's election in October …". */
export function isConditional({ chunks, tokens }: Analysed, head: number): boolean {
  const opener = chunks.findLast(({ kind, to }) => /^(subordinator|comma|stop)$/.test(kind) && to <= head);
  return opener?.kind === 'subordinator' && HYPOTHETICAL.test(tokens[opener.from].text.toLowerCase());
}

/** ", taking Iwo Jima by March", "Diagnosed with cancer in 2010, she …": with a time of its own, and an object or a subject behind. */
function isTimed(sentence: Analysed, clause: Clause): boolean {
  const { verb, subject } = clause;
  const isInFront = verb.passive && subject && subject.from >= verb.to;
  if (isInFront && !SAID_OF.has(verb.lemma) && hasOwnTime(sentence, clause)) return true;
  const hasObject = sentence.chunks.some(({ kind, from }) => kind === 'noun' && from === verb.to);
  return hasObject && verb.form === 'gerund' && hasOwnTime(sentence, clause);
}

function hasOwnTime({ times }: Analysed, { verb, to }: Clause): boolean {
  return times.some(({ range }) => range.from >= verb.to && range.to <= to);
}

/** "scheduled for Saturday": that is when the thing itself is to be. */
export function isSetFor({ tokens, times }: Analysed, { verb }: Clause): boolean {
  const isSet = verb.passive && /^(schedule|set|plan|slate)$/.test(verb.lemma);
  return isSet && tokens[verb.to]?.text === 'for' && times.some(({ range }) => range.from === verb.to + 1);
}

/** ", initiating a siege of Malta" */
function hasEventObject(sentence: Analysed, { verb }: Clause): boolean {
  const index = sentence.chunks.findIndex(({ from }) => from === verb.to);
  return index >= 0 && eventNounAt(sentence, index) !== undefined;
}

function isUnreal(sentence: Analysed, clause: Clause): boolean {
  const { clauses } = sentence;
  if (HYPOTHETICAL.test(clause.opener ?? '')) return true;
  // "until it was banned in 1984"; but "until talks resume", "until the last man fell"
  const isOnceTimed = clause.verb.form === 'past' && hasOwnTime(sentence, clause);
  if (clause.opener === 'until' && !isOnceTimed) return true;
  // An indirect question.
  if (clause.kind === 'subordinate' && /^(who|whom|whose|which|what|how)$/.test(clause.opener ?? ''))
    return true;
  const before = clause.parent === undefined ? undefined : clauses[clause.parent];
  // "suggested that he came and left": of both.
  const isSecond = clause.opener === 'and' && before?.kind === clause.kind && before.parent !== undefined;
  const parent = isSecond ? clauses[before.parent!] : before;
  if (!parent) return false;
  const dependent = clause.kind === 'content' || clause.kind === 'infinitive';
  return dependent && (parent.verb.negated || UNREAL.has(parent.verb.lemma) || parent.verb.form === 'modal');
}

/** "the gains the Germans had made": the object stands before, in another clause. */
function lacksObject({ chunks, clauses, mentions, tokens }: Analysed, clause: Clause): boolean {
  const { verb, about, subject, opener, kind, parent } = clause;
  // "the diplomacy he began in May": a person begins something.
  const isPerson =
    subject !== undefined &&
    mentions.some(({ actor, end }) => actor?.kind === 'person' && end === tokens[subject.to - 1].end);
  // "an offer over five years that the minister tabled": read as a content, it lacks what it is about.
  const isStray =
    opener === 'that' && kind === 'content' && !isIntransitive(verb.lemma) && !isSaid(clauses, parent);
  const needs =
    isStray || needsObject(verb.lemma) || (isPerson && /^(begin|start|launch|hold|wage)$/.test(verb.lemma));
  if (verb.passive || about) return false;
  const next = chunks.find(({ from, kind }) => from >= verb.to && kind !== 'adverb');
  if (!needs) return sharesObject(chunks, verb);
  if (isStray && next?.kind === 'preposition') return chunks[chunks.indexOf(next) + 1]?.kind === 'time';
  return !/^(noun|verb|subordinator|preposition)$/.test(next?.kind ?? '');
}

const isSaid = (clauses: readonly Clause[], parent: number | undefined) =>
  parent !== undefined && isSaying(clauses[parent].verb.lemma);

/** "invaded and occupied the town": what was invaded is told with the second. */
function sharesObject(chunks: Analysed['chunks'], { lemma, to }: Clause['verb']): boolean {
  const [and, verb, object] = chunks.filter(({ from }) => from >= to);
  const isPair = and?.kind === 'and' && verb?.kind === 'verb' && object?.kind === 'noun';
  return isPair && categoryOfVerb(lemma) === 'conflict' && !isIntransitive(lemma);
}

/** "killed 12 people and wounded 20": one event, which the first clause tells. */
export function harmBefore({ clauses }: Analysed, clause: Clause): Clause | undefined {
  const before = clauses[clauses.indexOf(clause) - 1];
  const isMore = /^(injure|wound|hurt|maim)$/.test(clause.verb.lemma) && clause.opener === 'and';
  return isMore && before?.verb.lemma === 'kill' ? before : undefined;
}

/** "We were together then": people speak of themselves in quotations, not in reports. */
function isPersonal({ tokens }: Analysed, { subject }: Clause): boolean {
  return (
    subject !== undefined &&
    subject.to - subject.from === 1 &&
    /^(i|we|you)$/i.test(tokens[subject.from].text)
  );
}

/** Whether the verb stands within quotation marks. */
export function isQuoted({ tokens, quoted }: Analysed, { verb }: Clause): boolean {
  return isInQuotes(tokens, verb.from, quoted);
}
