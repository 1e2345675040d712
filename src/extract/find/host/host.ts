import type { Analysed } from '../../text/analyse.ts';
import type { Range } from '../../text/chunks.ts';
import type { Clause } from '../../text/clauses.ts';
import { carriedBy, subjectThatWas } from './carried.ts';
import {
  clauseAfterWhen,
  clauseOf,
  clauseOpenedBy,
  fronted,
  hasTimeBefore,
  plannedOf,
  whileItWas,
  type Opened,
} from './hostClause.ts';
import { isComplement, isItsSubject, isUntil, lasts, nounBefore, setOff } from './hostNoun.ts';
import { isEventVerb } from '../../lexicon.ts';
import { eventNounAt, type EventNoun } from '../../tells/nouns.ts';
import { isAccordingTo, isComparison, isNotWhen, isPeriodEnd } from './notWhen.ts';
import { isOfProof, reducedAt, reducedBehind } from './reduced.ts';
import { sharersOf } from './shared.ts';
import { sinceThen } from './sinceThen.ts';

/** What a time expression may date: an event noun, or the verb of a clause. */
export type Host = EventNoun | Clause;

/**
 * What a time expression dates, by syntax near at hand: the noun whose phrase it is in, or that stands right before it; the clause
 * that it opens ("in 2024, when …"); the clause that it is in; the next main clause, if it stands in front.
 * @param range the time expression's tokens
 * @returns the likeliest first: the next is for where the one before tells no event
 */
export function hostsOf(sentence: Analysed, range: Range): Host[] {
  const { chunks } = sentence;
  const index = chunks.findIndex((chunk) => chunk.from <= range.from && chunk.to >= range.to);
  if (index < 0) return [];
  if (isAccordingTo(sentence, range)) return present(sentence.clauses.find(({ kind }) => kind === 'main'));
  if (chunks[index].kind === 'noun') return hostsInNoun(sentence, range, index);
  if (chunks[index].kind === 'adverb') return hostsOfAside(sentence, range, index);
  if (isNotWhen(sentence, range, index))
    return present(clauseOpenedBy(sentence, index)?.clause, sinceThen(sentence, range, index));
  if (isOfProof(sentence, index)) return [];
  if (isSecondOfTwo(sentence, index)) return present(clauseOpenedBy(sentence, index)?.clause);
  if (isComparison(sentence, index) || isPeriodEnd(sentence, index)) return [];
  return hostsBeside(sentence, range, index);
}

/** "the treaties of 1929, which Spain signed, | and 1959, when …": what was told of the first is closed. */
function isSecondOfTwo({ chunks, tokens }: Analysed, index: number): boolean {
  const around = [-2, -1, 1, 2].map((step) => chunks[index + step]);
  const relative = chunks.slice(0, index).findLastIndex(({ kind }) => kind === 'relative');
  return (
    around.map((chunk) => chunk?.kind).join(' ') === 'comma and comma subordinator' &&
    /^when$/i.test(tokens[around[3].from].text) &&
    chunks[relative - 1]?.kind === 'comma' &&
    chunks[relative - 2]?.kind === 'time'
  );
}

/** "(1874–1965)" behind a person is a life, behind a battle its date, behind "stepped down" that of the verb. */
function hostsOfAside(sentence: Analysed, range: Range, index: number): Host[] {
  const { chunks, tokens } = sentence;
  const clause = clauseOf(sentence, range);
  const noun = nounBefore(sentence, index - 1);
  if (noun) return present(noun, clause);
  const at = chunks
    .slice(0, index)
    .findLastIndex(({ from, to }) => to - from > 1 || !PARTICLE.test(tokens[from].text));
  return clause && chunks[at]?.from === clause.verb.from ? [clause] : [];
}

const PARTICLE = /^(up|down|out|off|away|over|in|back)$/i;

/** For a time within a noun phrase. */
function hostsInNoun(sentence: Analysed, range: Range, index: number): Host[] {
  const { chunks, tokens } = sentence;
  // "won a seat in Thursday's election"
  const isPlace =
    chunks[index - 1]?.kind === 'preposition' &&
    /^(in|at|during|on)$/i.test(tokens[chunks[index - 1].from].text);
  // "the Aug. 7 blasts killed 257 people"; but "the 1950-53 war ended" in one of those years.
  const { from, to } = chunks[index];
  const isLong = sentence.times.some((time) => time.range === range && time.timex.edtf?.includes('/'));
  const own = isLong
    ? undefined
    : sentence.clauses.find(({ subject }) => subject && subject.from <= from && subject.to >= to);
  const noun = eventNounAt(sentence, index);
  // "attended a Sunday night service"
  const isEvening = /^(morning|afternoon|evening|night)$/i.test(tokens[range.to - 1].text) && !own;
  // "defeated the governor in the Nov. 7 election": the deed, not the day on which many voted.
  const clause = isPlace ? clauseOf(sentence, range) : undefined;
  const isContest =
    clause !== undefined && /^(defeat|beat|oust|elect|re-elect|lose|win)$/.test(clause.verb.lemma);
  return present(
    reducedBehind(sentence, index),
    isContest ? clause : undefined,
    noun,
    noun && own,
    isPlace || isEvening ? clauseOf(sentence, range) : undefined,
  );
}

/** For a time that is a phrase of its own. */
function hostsBeside(sentence: Analysed, range: Range, index: number): Host[] {
  const { chunks, clauses, tokens } = sentence;
  const before = chunks[index - 1];
  const preposition = before?.kind === 'preposition' ? tokens[before.from].text : undefined;
  const noun = nounBefore(sentence, index - (preposition ? 2 : 1));
  // "broke the treaty of 1955" says when the treaty was; "ruled it until independence in 1961" when it was independent.
  if (noun && ((lasts(noun) && /^of$/i.test(preposition ?? '')) || isUntil(sentence, noun))) return [noun];
  const clause = clauseOf(sentence, range);
  // "He makes a case for neon as an icon of the 1900s": of what the noun is, not when he makes it.
  if (!noun && /^of$/i.test(preposition ?? '') && clause?.verb.form === 'present') return [];
  const isSecond = clause !== undefined && hasTimeBefore(sentence, clause, range);
  const outer = isSecond && clause.kind === 'relative' ? clauses[clause.parent ?? -1] : undefined;
  const isNounFirst =
    noun && (isSecond || (!isComplement(sentence, noun) && !isItsSubject(sentence, noun, clause)));
  const nearest = isNounFirst ? [noun, outer ?? clause] : [outer ?? clause, noun];
  return present(
    plannedOf(sentence, range) ?? reducedAt(sentence, index),
    clause && (carriedBy(sentence, clause) ?? subjectThatWas(sentence, clause, range)),
    ...around(sentence, nearest, clauseOpenedBy(sentence, index)),
    setOff(sentence, index),
    clause && clauseAfterWhen(sentence, clause, range),
    clause && fronted(sentence, clause),
    clause && whileItWas(sentence, clause),
    // "In June, they had a quarrel, and its leader was arrested"
    ...(clause ? sharersOf(sentence, clause, range) : []),
  );
}

function present(...hosts: (Host | undefined)[]): Host[] {
  return hosts.filter((host) => host !== undefined);
}

/** A clause that says what was then comes first; behind a comma, it only adds to what was said ("in 2024, when …"). */
function around(sentence: Analysed, hosts: (Host | undefined)[], opened: Opened): (Host | undefined)[] {
  if (!opened) return hosts;
  // "was killed on Thursday when robbers fired": the clause before tells an event itself.
  // But "The turn began in May, when he …" only leads to it.
  const isEvent = hosts.some(
    (host) => host && 'verb' in host && isEventVerb(host.verb.lemma) && !leadsTo(sentence, host),
  );
  const isLed = hosts.some((host) => host && 'verb' in host && leadsTo(sentence, host));
  return (opened.aside && !isLed) || isEvent ? [...hosts, opened.clause] : [opened.clause, ...hosts];
}

/** "The turn began in May, when …", "It all started in 1990 when …": what began is no event with a name. */
function leadsTo(sentence: Analysed, { verb, subject }: Clause): boolean {
  const index = sentence.chunks.findIndex(({ from }) => from === subject?.from);
  return /^(begin|start|come)$/.test(verb.lemma) && eventNounAt(sentence, index) === undefined;
}
