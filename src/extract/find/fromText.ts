import { readDate, type Category } from '../../events/index.ts';
import { rangeOf, type Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import type { Clause } from '../text/clauses.ts';
import { clauseTitle, type Title } from '../title/clauseTitle.ts';
import { nounTitle, titleWithYear } from '../title/nounTitle.ts';
import { isPrintable } from '../title/printable.ts';
import type { KnownEvent } from '../gazetteer/schema.ts';
import { categoryOf } from '../tells/category.ts';
import type { Context } from './context.ts';
import type { Found } from './found.ts';
import { gapIn } from './host/gapped.ts';
import { lasts } from './host/hostNoun.ts';
import { eventMeant, eventNamed, ofKnown, settledWhen } from './known/knownEvent.ts';
import { categoryOfNoun, categoryOfVerb, LIGHT } from '../lexicon.ts';
import { eventTold } from './known/nominal.ts';
import { objectOf, type EventNoun } from '../tells/nouns.ts';
import { partiesOf } from '../who/parties.ts';
import { isSetFor, reportOf } from '../tells/reportable.ts';
import { isPlainSaying, isTelling } from '../tells/telling.ts';
import type { When } from './when.ts';

/** The event that a clause reports, if it reports one that a title can tell. */
export function fromClause(
  sentence: Analysed,
  context: Context,
  clause: Clause,
  when: When | undefined,
): Found | undefined {
  const report = reportOf(sentence, clause);
  if (!report || (isPlainSaying(clause) && !isTelling(sentence, clause))) return undefined;
  if (isAhead(when, context) ? !mayBeAhead(sentence, clause) : isSetFor(sentence, clause)) return undefined;
  const title = clauseTitle(sentence, clause, context.discourse, isAhead(when, context));
  if (!title || !isPrintable(withoutQuantity(sentence, clause, title), 2)) return undefined;
  if (losesNot(sentence, clause, title) || losesWhich(sentence, clause, title)) return undefined;
  const own = { from: clause.verb.from, to: endOf(sentence, clause) };
  // "The former Federal Reserve chair flew": it is no actor, whom the words call is.
  const isCalled = clause.subject && context.discourse.resolve(sentence, clause.subject) !== undefined;
  const ranges = [...(clause.subject && !isCalled ? [clause.subject] : []), own];
  const object = objectOf(sentence, clause);
  const { lemma } = clause.verb;
  const found = assembled(sentence, context, {
    title,
    ranges,
    words: wordsOfClause(sentence, clause),
    when,
    trigger: LIGHT.has(lemma) && object ? object.lemma : lemma,
    category: categoryOf(sentence, clause, object),
    told: eventTold(sentence, context, clause, when),
  });
  if (report !== 'planned' || found.planned) return found;
  return isToday(found.when, context) ? { ...found, planned: true } : undefined;
}

/** The event that a noun names, if a title can tell it. */
export function fromNoun(
  sentence: Analysed,
  context: Context,
  noun: EventNoun,
  when: When | undefined,
): Found | undefined {
  const title = nounTitle(sentence, noun, context.discourse);
  const decided = decidedVerb(sentence, noun);
  const found = assembled(sentence, context, {
    title,
    ranges: [noun.phrase, ...infinitiveOf(sentence, noun)],
    words: new Set([noun.lemma]),
    when,
    trigger: decided ?? noun.lemma,
    category: decided ? categoryOfVerb(decided) : categoryOfNoun(noun.lemma),
  });
  const named = eventNamed(sentence, context, noun.head, found.when);
  if (named) {
    const date = isInName(context, when) ? undefined : found.when;
    return { ...found, ...ofKnown(named), known: named, when: settledWhen(date, named)! };
  }
  if (found.known || isPrintable(title.text, isNamed(sentence, noun, found) ? 2 : 3)) return found;
  const timed = when?.timex && titleWithYear(sentence, noun, lasts(noun));
  return timed && { ...found, title: timed.text };
}

/** "the 2022 NATO summit": the year is part of a name, and says less than is known of what is called so. */
function isInName({ named }: Context, when: When | undefined): boolean {
  const timex = when?.timex;
  return timex !== undefined && named.some(({ start, end }) => start <= timex.start && timex.end <= end);
}

/** "the Setif massacre": the phrase names someone or somewhere. */
function isNamed({ chunks, tokens, times }: Analysed, noun: EventNoun, { actors, places }: Found): boolean {
  const { from, to } = chunks[noun.chunk];
  const isTime = (at: number) => times.some(({ range }) => range.from <= at && at < range.to);
  const hasName = tokens.slice(from, to).some(({ pos }, index) => pos === 'PROPN' && !isTime(from + index));
  return hasName || actors.length + places.length > 0;
}

const WISHES = /^(ask|urge|demand|want|request|recommend|propose|suggest|hope|call|need|require)$/;

/** What was done of an event to come: its day is the event's. */
const SCHEDULES = /^(schedule|set|plan|fix|arrange|slate|announce|call|cancel|postpone|delay|extend|book)$/;

/**
 * What has happened is not to come: "invited them to a ceremony on May 12" dates the ceremony; but "scheduled a hearing for May 12",
 * "agreed to meet on May 12".
 */
function mayBeAhead({ clauses }: Analysed, clause: Clause): boolean {
  const { verb } = clause;
  const next = clauses[clauses.indexOf(clause) + 1];
  const isOpen = /^(infinitive|content)$/.test(next?.kind ?? '');
  // "asks governments to return next year": nobody has set it.
  if (isOpen && verb.form === 'present' && !verb.passive && WISHES.test(verb.lemma)) return false;
  return !/^(past|perfect)$/.test(verb.form) || SCHEDULES.test(verb.lemma) || isOpen;
}

/** Behind these stands another event. */
const ASIDE = /^(after|before|since|following|despite|amid|until|according)$/;

interface Parts {
  title: Title;
  /** The tokens of the clause or phrase, the subject's first. */
  ranges: Range[];
  /** Its verbs and nouns in their dictionary form. */
  words: Set<string>;
  when: When | undefined;
  trigger: string;
  category: Category | undefined;
  /** The known event whose name says what the clause says. */
  told?: KnownEvent | undefined;
}

function assembled(sentence: Analysed, context: Context, parts: Parts): Found {
  const { title, ranges, words, when, trigger, category, told } = parts;
  const named = [...ranges, ...namedIn(sentence, title, ranges)];
  const partiesAt = (time: When | undefined) =>
    partiesOf(sentence, named, time ? readDate(time.edtf) : context.published, title.mentions);
  const known = told ?? eventMeant(sentence, context, words, partiesAt(when).actors, when);
  const settled = settledWhen(when, known);
  return {
    sentence,
    title: title.text,
    planned: isAhead(settled, context),
    trigger,
    ...partiesAt(settled),
    ...(settled && { when: settled }),
    ...(known && { known }),
    ...(category && { category }),
  };
}

/** "allows Ukraine to strike targets": whom the title names behind its verb's clause, in what belongs to it. */
function namedIn(
  { clauses, mentions, tokens }: Analysed,
  { text }: Title,
  ranges: readonly Range[],
): Range[] {
  const isIn = (inner: Range, { from, to }: Range) => inner.from >= from && inner.to <= to;
  const own = clauses.filter(
    ({ kind, from }) => /^(infinitive|content)$/.test(kind) && from >= ranges[0].from,
  );
  return mentions
    .filter((mention) => text.includes(mention.text))
    .map((mention) => rangeOf(tokens, mention))
    .filter((range) => own.some((each) => isIn(range, each)) && !ranges.some((each) => isIn(range, each)));
}

export function isAhead(when: When | undefined, { published }: Context): boolean {
  const date = when && readDate(when.edtf);
  return date !== undefined && published !== undefined && date.start >= published.end;
}

/** "Many women", "most of the army" are someone; "many" alone is not. */
function withoutQuantity({ tokens }: Analysed, { subject }: Clause, { text }: Title): string {
  const isSomeone =
    subject !== undefined &&
    tokens.slice(subject.from, subject.to).some(({ pos }) => /^(NOUN|PROPN)$/.test(pos));
  return isSomeone ? text.replace(/^(all|both|many|most|some|each)( of)?( the)? /i, '') : text;
}

/** "became the first leader to resign": the first of whom, if the title has no room for what is behind? */
function losesWhich({ tokens, clauses }: Analysed, clause: Clause, { text }: Title): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  if (clause.verb.lemma !== 'become' || next?.kind !== 'infinitive') return false;
  const isRanked = tokens
    .slice(clause.verb.to, next.verb.from)
    .some((token) =>
      /^(first|second|third|fourth|fifth|last|latest|only|youngest|oldest)$/i.test(token.text),
    );
  return isRanked && !text.includes(` ${tokens[next.verb.main].text}`);
}

/** "warned them not to return", "pleaded not guilty": a title without its "not" would say the contrary. */
function losesNot({ tokens, chunks, clauses }: Analysed, { verb }: Clause, { text }: Title): boolean {
  const comma = chunks.find(({ kind, from }) => kind === 'comma' && from >= verb.to)?.from ?? tokens.length;
  const next =
    clauses.find(({ kind, from }) => kind !== 'infinitive' && from >= verb.to)?.from ?? tokens.length;
  const behind = tokens.slice(verb.to, Math.min(comma, next)).map((token) => token.text);
  return behind.some((word) => /^(not|never|n't)$/i.test(word)) && !/\b(not|never)\b|n[’']t\b/i.test(text);
}

/** Where what a clause itself tells ends: "punished Russia | after the annexation of Crimea" names others behind. */
function endOf(sentence: Analysed, { verb, to }: Clause): number {
  const { chunks, tokens } = sentence;
  const aside = chunks.find(
    ({ kind, from }) =>
      kind === 'preposition' && from >= verb.to && ASIDE.test(tokens[from].text.toLowerCase()),
  );
  // "…; Sir Geoffrey Knox, a British envoy, took over"
  const stop = chunks.find(
    ({ kind, from }) => kind === 'stop' && from >= verb.to && /^[;:]$/.test(tokens[from].text),
  );
  const gap = gapIn(sentence);
  return Math.min(aside?.from ?? to, gap > verb.to ? gap : to, stop?.from ?? to, to);
}

/** "will speak on Tuesday night", in Tuesday's paper; "will speak on May 8", in what appeared some day of that year. */
function isToday(when: When | undefined, { published }: Context): boolean {
  const date = when && readDate(when.edtf);
  return !!date && !!published && date.start >= published.start && date.end <= published.end;
}

/** "its decision to host Putin": what is decided. */
function infinitiveOf({ clauses }: Analysed, { phrase }: EventNoun): Clause[] {
  const clause = clauses.find(({ kind, from }) => kind === 'infinitive' && from >= phrase.to);
  return clause && clause.from - phrase.to < 4 ? [clause] : [];
}

function decidedVerb(sentence: Analysed, noun: EventNoun): string | undefined {
  return noun.lemma === 'decision' ? infinitiveOf(sentence, noun)[0]?.verb.lemma : undefined;
}

function wordsOfClause({ tokens }: Analysed, { verb, to }: Clause): Set<string> {
  return new Set(
    tokens
      .slice(verb.from, to)
      .filter(({ pos }) => pos === 'VERB' || pos === 'NOUN')
      .map(({ lemma }) => lemma),
  );
}
