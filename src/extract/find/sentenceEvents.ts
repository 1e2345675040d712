import { readDate, type Category, type EventDate } from '../../events/index.ts';
import { matchingEvent, type NamedMention } from '../gazetteer/namedEvents.ts';
import { KINDS, type KnownEvent } from '../gazetteer/schema.ts';
import { within } from '../names/mentions.ts';
import { formerOf, partyOf, type KnownParty } from '../names/known.ts';
import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { rangeOf, type Analysed } from '../text/analyse.ts';
import type { Clause } from '../text/clauses.ts';
import type { Range } from '../text/chunks.ts';
import { clauseTitle } from '../title/clauseTitle.ts';
import { nounTitle } from '../title/nounTitle.ts';
import type { Discourse } from './anaphora.ts';
import { isAllowedMention } from './background.ts';
import type { Found } from './found.ts';
import { hostOf } from './host.ts';
import { categoryOfNoun, categoryOfVerb, LIGHT } from './lexicon.ts';
import { eventNounAt, type EventNoun } from './nouns.ts';
import { partiesOf } from './parties.ts';
import { isPlainSaying, reportOf } from './reportable.ts';
import { bestOf, isAnniversary, timeOf, whenOf, type When } from './when.ts';

/** What the finding of events in one sentence needs to know of the rest. */
export interface Context {
  discourse: Discourse;
  /** When the article appeared. */
  published?: EventDate;
  named: readonly NamedMention[];
  /** The time of which the paragraph speaks, if its sentence speaks of none. */
  time?: EventDate;
}

/** The events that a sentence tells, by its dates and by the known events that it names. */
export function eventsIn(sentence: Analysed, context: Context): Found[] {
  const dated = datedHosts(sentence);
  const found = [
    ...dated.flatMap((host) => fromHost(sentence, context, host)),
    ...knownByWords(sentence, context, dated),
    ...knownByName(sentence, context, dated),
  ];
  return onlyOnce(found);
}

interface DatedHost {
  clause?: number;
  noun?: EventNoun;
  whens: When[];
  /** A time that counts from a publication date that is not known. */
  unsettled?: string;
}

/** Each clause or noun that has a time, with its times. */
function datedHosts(sentence: Analysed): DatedHost[] {
  const hosts = new Map<string, DatedHost>();
  for (const { timex, range } of sentence.times) {
    if (isAnniversary(timex) || /^(BEFORE|AFTER)$/.test(timex.mod ?? '')) continue;
    const host = hostOf(sentence, range);
    if (!host) continue;
    const key = 'noun' in host ? `noun ${host.noun.head}` : `clause ${host.clause}`;
    const entry = hosts.get(key) ?? { ...host, whens: [] };
    const when = whenOf(timex);
    if (when) entry.whens.push(when);
    else if (timex.type !== 'DURATION' && !timex.value.endsWith('_REF')) entry.unsettled = timex.text;
    hosts.set(key, entry);
  }
  return [...hosts.values()];
}

function fromHost(sentence: Analysed, context: Context, host: DatedHost): Found[] {
  const when = bestOf(host.whens);
  if (!when && !host.unsettled) return [];
  const reason = when
    ? {}
    : { reason: `“${host.unsettled}” counts from a date of publication that is not given` };
  if (host.noun) return [{ ...fromNoun(sentence, context, host.noun, when), ...reason }];
  const found = fromClause(sentence, context, sentence.clauses[host.clause!], when);
  return found ? [{ ...found, ...reason }] : [];
}

/** The event that a clause reports. */
export function fromClause(
  sentence: Analysed,
  context: Context,
  clause: Clause,
  when: When | undefined,
): Found | undefined {
  const report = reportOf(sentence, clause);
  if (!report || isPlainSaying(clause)) return undefined;
  const title = clauseTitle(sentence, clause, context.discourse);
  if (!title) return undefined;
  const ranges = [...(clause.subject ? [clause.subject] : []), { from: clause.verb.from, to: clause.to }];
  const parties = partiesOf(sentence, ranges, title.mentions);
  const known = knownEvent(
    sentence,
    context,
    lemmasOf(sentence, clause),
    parties.actors.map(({ id }) => id),
    when,
  );
  const settled = settledWhen(when, known);
  const planned = isAhead(settled, context);
  if (report === 'planned' && !planned) return undefined;
  const object = objectNoun(sentence, clause);
  const verb = clause.verb.lemma;
  const category = categoryOf(sentence, clause, object);
  return {
    sentence,
    title: title.text,
    planned,
    trigger: LIGHT.has(verb) && object ? object.lemma : verb,
    ...parties,
    actors: atTheTime(parties.actors, settled),
    ...(settled && { when: settled }),
    ...(known && { known }),
    ...(category && { category }),
  };
}

/** "Moscow" in 1945 is the Soviet Union. */
function atTheTime(actors: readonly KnownParty[], when: When | undefined): KnownParty[] {
  const date = when && readDate(when.edtf);
  return actors.map((actor) => (date && actor.kind === 'state' && formerOf(actor.id, date)) || actor);
}

/** The event that a noun names. */
function fromNoun(sentence: Analysed, context: Context, noun: EventNoun, when: When | undefined): Found {
  const title = nounTitle(sentence, noun, context.discourse);
  const parties = partiesOf(sentence, [noun.phrase, ...infinitiveOf(sentence, noun)], title.mentions);
  const known = knownEvent(
    sentence,
    context,
    new Set([noun.lemma]),
    parties.actors.map(({ id }) => id),
    when,
  );
  const settled = settledWhen(when, known);
  const category = categoryOfNoun(noun.lemma);
  return {
    sentence,
    title: title.text,
    planned: isAhead(settled, context),
    trigger: noun.lemma,
    ...parties,
    ...(settled && { when: settled }),
    ...(known && { known }),
    ...(category && { category }),
  };
}

/** "its decision to host Putin": what is decided. */
function infinitiveOf({ clauses }: Analysed, { phrase }: EventNoun): Range[] {
  const clause = clauses.find(({ kind, from }) => kind === 'infinitive' && from >= phrase.to);
  return clause && clause.from - phrase.to < 4 ? [{ from: clause.from, to: clause.to }] : [];
}

/** The text's own date stands; a period that the text names gives way to the event's own date. */
function settledWhen(when: When | undefined, known: KnownEvent | undefined): When | undefined {
  if (!known || (when && when.dating !== 'known')) return when;
  return { edtf: known.date, dating: 'known', ...(when?.timex && { timex: when.timex }) };
}

function knownEvent(
  sentence: Analysed,
  context: Context,
  words: Set<string>,
  actors: string[],
  when: When | undefined,
): KnownEvent | undefined {
  const own = when && readDate(when.edtf);
  const near = timeOf(sentence) ?? context.time;
  const all = [...actors, ...sentence.mentions.flatMap(({ actor }) => (actor ? [actor.id] : []))];
  const places = new Set(sentence.mentions.flatMap(({ place }) => (place ? [place.label] : [])));
  const topic = { words, actors: withFormer(all), places };
  const { published } = context;
  return matchingEvent(topic, {
    ...(own && { own }),
    ...(near && { near }),
    ...(published && { published }),
  });
}

/** "Moscow" was the Soviet Union's as well: a state stands for those that it continues. */
function withFormer(actors: readonly string[]): Set<string> {
  const former = GAZETTEER.states.filter(({ continuedBy }) => continuedBy && actors.includes(continuedBy));
  return new Set([...actors, ...former.map(({ id }) => id)]);
}

function lemmasOf({ tokens }: Analysed, { verb, to }: Clause): Set<string> {
  return new Set(
    tokens
      .slice(verb.from, to)
      .filter(({ pos }) => pos === 'VERB' || pos === 'NOUN')
      .map(({ lemma }) => lemma),
  );
}

/** By the verb, unless it says little: then by its object; else by what is named behind. */
function categoryOf(sentence: Analysed, clause: Clause, object: EventNoun | undefined): Category | undefined {
  const { lemma } = clause.verb;
  const byVerb = categoryOfVerb(lemma);
  const byObject = object && categoryOfNoun(object.lemma);
  if (LIGHT.has(lemma) && object) return byObject ?? byVerb;
  if (byVerb) return byVerb;
  const behind = sentence.chunks.flatMap(({ from }, index) =>
    from >= clause.verb.to && from < clause.to ? (eventNounAt(sentence, index) ?? []) : [],
  );
  return byObject ?? behind.map(({ lemma: noun }) => categoryOfNoun(noun)).find((category) => category);
}

function objectNoun(sentence: Analysed, clause: Clause): EventNoun | undefined {
  const index = sentence.chunks.findIndex(({ from, kind }) => from >= clause.verb.to && kind === 'noun');
  return index >= 0 && sentence.chunks[index].from < clause.to ? eventNounAt(sentence, index) : undefined;
}

function isAhead(when: When | undefined, { published }: Context): boolean {
  const date = when && readDate(when.edtf);
  return date !== undefined && published !== undefined && date.start >= published.end;
}

/** Clauses and nouns without a time of their own that mean a known event by common words. */
function knownByWords(sentence: Analysed, context: Context, dated: readonly DatedHost[]): Found[] {
  const clauses = sentence.clauses.flatMap((clause, index): Found[] => {
    if (dated.some((host) => host.clause === index)) return [];
    const found = fromClause(sentence, context, clause, undefined);
    if (!found?.known) return [];
    return [isAboutIt(sentence, clause, found) ? found : { ...found, ...ofKnown(found.known) }];
  });
  const nouns = sentence.chunks.flatMap((_, index): Found[] => {
    const noun = eventNounAt(sentence, index);
    if (!noun || dated.some((host) => host.noun?.head === noun.head)) return [];
    const inside = clauses.some((found) => found.trigger === noun.lemma);
    const found = inside ? undefined : fromNoun(sentence, context, noun, undefined);
    return found?.known ? [{ ...found, ...ofKnown(found.known) }] : [];
  });
  return [...clauses, ...nouns];
}

/** Known events that are called by their names. */
function knownByName(sentence: Analysed, context: Context, dated: readonly DatedHost[]): Found[] {
  return within(context.named, sentence.start, sentence.end).flatMap((mention): Found[] => {
    const range = rangeOf(sentence.tokens, mention);
    const overlapped = dated.find(
      ({ noun, whens }) => noun && whens.length > 0 && noun.head >= range.from && noun.head < range.to,
    );
    const known = pickedEvent(mention, sentence, context);
    if (!known || overlapped || !isAllowedMention(sentence, range, known, context.published)) return [];
    return [fromKnown(sentence, context, known, range)];
  });
}

function fromKnown(sentence: Analysed, context: Context, known: KnownEvent, range: Range): Found {
  const when: When = { edtf: known.date, dating: 'known' };
  const own = ofKnown(known);
  const actors = own.actors.length > 0 ? own.actors : partiesOf(sentence, [range]).actors;
  return { sentence, when, known, planned: isAhead(when, context), trigger: known.id, ...own, actors };
}

/** What the gazetteer says of an event, for where the text only names it. */
function ofKnown(known: KnownEvent): Pick<Found, 'title' | 'actors' | 'places' | 'category'> {
  const category = KINDS[known.kind];
  const place = GAZETTEER.places.find(({ label }) => label === known.place);
  return {
    title: known.title,
    actors: (known.actors ?? []).flatMap((id) => partyOf(id) ?? []),
    places: place ? [{ label: place.label, country: place.country, lat: place.lat, lon: place.lon }] : [],
    ...(category && { category }),
  };
}

/** Whether the clause itself tells the known event, by its verb or its object, and says who did it. */
function isAboutIt(sentence: Analysed, clause: Clause, { known }: Found): boolean {
  if (clause.kind === 'participle' || clause.kind === 'infinitive' || clause.verb.form === 'gerund')
    return false;
  const words = (known?.match?.words ?? []).flatMap((phrase) => phrase.split(' '));
  const object = objectNoun(sentence, clause);
  return words.includes(clause.verb.lemma) || (object !== undefined && words.includes(object.lemma));
}

/** Of several events of the same name, that of the time of which the sentence speaks, or the last before publication. */
function pickedEvent(
  { events }: NamedMention,
  sentence: Analysed,
  { published, time }: Context,
): KnownEvent | undefined {
  const about = timeOf(sentence) ?? time;
  const starts = (event: KnownEvent) => readDate(event.date)?.start ?? 0;
  const timely =
    about &&
    events.find((event) => starts(event) < about.end && about.start < (readDate(event.date)?.end ?? 0));
  const before = events.filter((event) => !published || starts(event) < published.end + 60 * 86_400_000);
  return timely ?? before.toSorted((a, b) => starts(b) - starts(a))[0];
}

/** The same known event twice in a sentence is told once; by its own clause rather than by its name. */
function onlyOnce(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ known, title, when }) => {
    const key = known?.id ?? `${title} ${when?.edtf}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
