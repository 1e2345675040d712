import { readDate, type Category } from '../../events/index.ts';
import { matchingEvent } from '../gazetteer/namedEvents.ts';
import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { KINDS, type KnownEvent } from '../gazetteer/schema.ts';
import { formerOf, formersOf, partyOf, type KnownParty } from '../names/known.ts';
import { rangeOf, type Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import type { Clause } from '../text/clauses.ts';
import { clauseTitle, type Title } from '../title/clauseTitle.ts';
import { nounTitle } from '../title/nounTitle.ts';
import { isPrintable } from '../title/printable.ts';
import type { Context } from './context.ts';
import type { Found } from './found.ts';
import { categoryOfNoun, categoryOfVerb, isEventNoun, LIGHT } from './lexicon.ts';
import { eventNounAt, headOf, lemmaOf, type EventNoun } from './nouns.ts';
import { partiesOf } from './parties.ts';
import { isPlainSaying, reportOf } from './reportable.ts';
import { timeOf, type When } from './when.ts';

/** The event that a clause reports, if it reports one that a title can tell. */
export function fromClause(
  sentence: Analysed,
  context: Context,
  clause: Clause,
  when: When | undefined,
): Found | undefined {
  const report = reportOf(sentence, clause);
  if (!report || isPlainSaying(clause)) return undefined;
  const title = clauseTitle(sentence, clause, context.discourse);
  if (!title || !isPrintable(title.text, 2)) return undefined;
  const ranges = [...(clause.subject ? [clause.subject] : []), { from: clause.verb.from, to: clause.to }];
  const object = objectOf(sentence, clause);
  const { lemma } = clause.verb;
  const found = assembled(sentence, context, {
    title,
    ranges,
    words: wordsOfClause(sentence, clause),
    when,
    trigger: LIGHT.has(lemma) && object ? object.lemma : lemma,
    category: categoryOf(sentence, clause, object),
  });
  return report === 'planned' && !found.planned ? undefined : found;
}

/** The event that a noun names, if a title can tell it. */
export function fromNoun(
  sentence: Analysed,
  context: Context,
  noun: EventNoun,
  when: When | undefined,
): Found | undefined {
  const title = nounTitle(sentence, noun, context.discourse);
  const found = assembled(sentence, context, {
    title,
    ranges: [noun.phrase, ...infinitiveOf(sentence, noun)],
    words: new Set([noun.lemma]),
    when,
    trigger: noun.lemma,
    category: categoryOfNoun(noun.lemma),
  });
  const named = namedAt(sentence, context, noun.head, found.when);
  if (named) return { ...found, ...ofKnown(named), known: named };
  const isNamed = found.actors.length + found.places.length > 0;
  return found.known || isPrintable(title.text, isNamed ? 2 : 3) ? found : undefined;
}

/** The known event whose name a noun is part of, if the text's date for it is right. */
function namedAt(
  sentence: Analysed,
  { named }: Context,
  head: number,
  when: When | undefined,
): KnownEvent | undefined {
  const date = when && readDate(when.edtf);
  const mention = named.find((each) => {
    const { from, to } = rangeOf(sentence.tokens, each);
    return from <= head && head < to;
  });
  return mention?.events.find((event) => {
    const own = readDate(event.date);
    return date && own && own.start < date.end && date.start < own.end;
  });
}

/** What the gazetteer says of an event, for where the text only names it. */
export function ofKnown(known: KnownEvent): Pick<Found, 'title' | 'actors' | 'places' | 'category'> {
  const category = KINDS[known.kind];
  const place = GAZETTEER.places.find(({ label }) => label === known.place);
  return {
    title: known.title,
    actors: (known.actors ?? []).flatMap((id) => partyOf(id) ?? []),
    places: place ? [{ label: place.label, country: place.country, lat: place.lat, lon: place.lon }] : [],
    ...(category && { category }),
  };
}

interface Parts {
  title: Title;
  /** The tokens of the clause or phrase, the subject's first. */
  ranges: Range[];
  /** Its verbs and nouns in their dictionary form. */
  words: Set<string>;
  when: When | undefined;
  trigger: string;
  category: Category | undefined;
}

function assembled(sentence: Analysed, context: Context, parts: Parts): Found {
  const { title, ranges, words, when, trigger, category } = parts;
  const { actors, places } = partiesOf(sentence, ranges, title.mentions);
  const known = knownEvent(sentence, context, words, actors, when);
  const settled = settledWhen(when, known);
  return {
    sentence,
    title: title.text,
    planned: isAhead(settled, context),
    trigger,
    actors: atTheTime(actors, settled),
    places,
    ...(settled && { when: settled }),
    ...(known && { known }),
    ...(category && { category }),
  };
}

export function isAhead(when: When | undefined, { published }: Context): boolean {
  const date = when && readDate(when.edtf);
  return date !== undefined && published !== undefined && date.start >= published.end;
}

/** The text's own date stands; a period that the text names gives way to the event's own date. */
function settledWhen(when: When | undefined, known: KnownEvent | undefined): When | undefined {
  if (!known || (when && when.dating !== 'known')) return when;
  return { edtf: known.date, dating: 'known', ...(when?.timex && { timex: when.timex }) };
}

/** The known event that the words, actors and places of a clause or phrase mean. */
function knownEvent(
  sentence: Analysed,
  { published, time }: Context,
  words: Set<string>,
  actors: readonly KnownParty[],
  when: When | undefined,
): KnownEvent | undefined {
  const own = when && readDate(when.edtf);
  const near = timeOf(sentence) ?? time;
  const named = sentence.mentions.flatMap(({ actor }) => (actor ? [actor.id] : []));
  const ids = new Set([...actors.map(({ id }) => id), ...named]);
  const places = new Set(sentence.mentions.flatMap(({ place }) => (place ? [place.label] : [])));
  const topic = { words, actors: new Set([...ids, ...formersOf(ids)]), places };
  return matchingEvent(topic, {
    ...(own && { own }),
    ...(near && { near }),
    ...(published && { published }),
  });
}

/** "Moscow" in 1945 is the Soviet Union. */
function atTheTime(actors: readonly KnownParty[], when: When | undefined): KnownParty[] {
  const date = when && readDate(when.edtf);
  return actors.map((actor) => (date && actor.kind === 'state' && formerOf(actor.id, date)) || actor);
}

/** "its decision to host Putin": what is decided. */
function infinitiveOf({ clauses }: Analysed, { phrase }: EventNoun): Range[] {
  const clause = clauses.find(({ kind, from }) => kind === 'infinitive' && from >= phrase.to);
  return clause && clause.from - phrase.to < 4 ? [{ from: clause.from, to: clause.to }] : [];
}

function wordsOfClause({ tokens }: Analysed, { verb, to }: Clause): Set<string> {
  return new Set(
    tokens
      .slice(verb.from, to)
      .filter(({ pos }) => pos === 'VERB' || pos === 'NOUN')
      .map(({ lemma }) => lemma),
  );
}

/** The event noun right behind the verb: "held talks". */
export function objectOf(sentence: Analysed, clause: Clause): EventNoun | undefined {
  const index = sentence.chunks.findIndex(({ from, kind }) => from >= clause.verb.to && kind === 'noun');
  return index >= 0 && sentence.chunks[index].from < clause.to ? eventNounAt(sentence, index) : undefined;
}

/** "an earthquake near Izmit": the phrase without what qualifies it. */
function firstNoun({ chunks }: Analysed, subject: Range): Range {
  return chunks.find(({ kind, from }) => kind === 'noun' && from >= subject.from) ?? subject;
}

/** By the verb, unless it says little: then by its object; else by what is named behind. */
function categoryOf(sentence: Analysed, clause: Clause, object: EventNoun | undefined): Category | undefined {
  const { lemma } = clause.verb;
  const byVerb = categoryOfVerb(lemma);
  // "An earthquake killed thousands" is no conflict.
  const agent =
    clause.subject && lemmaOf(sentence.tokens[headOf(sentence.tokens, firstNoun(sentence, clause.subject))]);
  if (agent && isEventNoun(agent) && categoryOfNoun(agent) === undefined) return undefined;
  const byObject = object && categoryOfNoun(object.lemma);
  if (LIGHT.has(lemma) && object) return byObject ?? byVerb;
  if (byVerb) return byVerb;
  const behind = sentence.chunks.flatMap(({ from }, index) =>
    from >= clause.verb.to && from < clause.to ? (eventNounAt(sentence, index) ?? []) : [],
  );
  return byObject ?? behind.map(({ lemma: noun }) => categoryOfNoun(noun)).find((category) => category);
}
