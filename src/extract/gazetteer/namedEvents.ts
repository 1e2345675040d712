import { readDate, type EventDate } from '../../events/index.ts';
import { findNames, makeMatcher, type Matcher } from '../names/matcher.ts';
import type { NamedTime } from '../time/index.ts';
import { BATTLES } from './battles.ts';
import { startsAndEnds } from './ends.ts';
import { EVENTS } from './gazetteer.ts';
import type { KnownEvent } from './schema.ts';
import { spellingsOf } from './spellings.ts';
import { variantsOf } from './variants.ts';

/** The name of a known event in the text. */
export interface NamedMention {
  /** UTF-16 indices. */
  start: number;
  end: number;
  /** Those that have this name. */
  events: KnownEvent[];
}

/** Finds the names of known events, those of the gazetteer and of the table of battles, in one pass. */
export function namedEventsIn(reading: string): NamedMention[] {
  matcher ??= makeMatcher(
    [...EVENTS, ...startsAndEnds(EVENTS), ...BATTLES].flatMap((event) =>
      namesOf(event).map((name): [string, KnownEvent] => [name, event]),
    ),
  );
  return findNames(matcher, reading).map(({ start, end, values }) => ({ start, end, events: values }));
}
let matcher: Matcher<KnownEvent> | undefined;

function namesOf({ names }: KnownEvent): string[] {
  return [...new Set([...names, ...names.flatMap(variantsOf)].flatMap(spellingsOf))];
}

/** Kinds that last long enough to be a time ("during the Korean War", "in the final days of World War II"). */
const PERIODS = new Set<KnownEvent['kind']>(['war', 'economy', 'revolution']);

/** The names that the time reader takes for times: of periods, and of the beginnings and ends of wars. */
export function namedTimes(): NamedTime[] {
  times ??= EVENTS.filter(
    ({ kind, date }) =>
      (PERIODS.has(kind) && date.includes('/')) || kind === 'surrender' || kind === 'war-start',
  ).map((event) => ({ names: namesOf(event), edtf: event.date }));
  return times;
}
let times: NamedTime[] | undefined;

export function isPeriod({ kind, date }: KnownEvent): boolean {
  return PERIODS.has(kind) && date.includes('/');
}

/** What a clause or phrase speaks of. */
export interface Topic {
  /** Verbs and nouns in their dictionary form. */
  words: ReadonlySet<string>;
  /** Ids of the actors of its sentence. */
  actors: ReadonlySet<string>;
  /** Labels of the places of its sentence. */
  places: ReadonlySet<string>;
}

/** How far from the publication an event without a date of its own may be, in ms: news speaks of what is near. */
const NEAR = 60 * 86_400_000;
/** How far from the time of which the text speaks, if nothing else fits the words. */
const ABOUT = 3 * 366 * 86_400_000;

/** What is known of the time of an event. */
export interface About {
  /** The text gives it. */
  own?: EventDate;
  /** The sentence, or the one before, speaks of it. */
  near?: EventDate;
  published?: EventDate;
}

/**
 * Finds the known event that a clause or phrase means by common words: its words, actors, places and time must all fit.
 * Without a time of its own it is one at the time of which the text speaks, or near the publication, or the only one
 * that fits at all and not far from there.
 */
export function matchingEvent(topic: Topic, { own, near, published }: About): KnownEvent | undefined {
  const fitting = byWord(topic.words).filter((event) => fits(topic, matchOf(event)!));
  if (own) return nearest(fitting, own, (event) => overlaps(event, own));
  const told = near && nearest(fitting, near, (event) => overlaps(event, near));
  if (told) return told;
  const isNews = (event: KnownEvent) => published !== undefined && distance(event, published) <= NEAR;
  const only = fitting.length === 1 && (near ?? published);
  return (
    (published && nearest(fitting, published, isNews)) ??
    (only
      ? nearest(fitting, only, (event) => distance(event, only) <= ABOUT && !isAfter(event, published))
      : undefined)
  );
}

function nearest(
  events: readonly KnownEvent[],
  to: EventDate,
  accepts: (event: KnownEvent) => boolean,
): KnownEvent | undefined {
  return events
    .filter(accepts)
    .toSorted((a, b) => distance(a, to) - distance(b, to) || (a.id < b.id ? -1 : 1))[0];
}

let index: Map<string, KnownEvent[]> | undefined;

function byWord(words: ReadonlySet<string>): KnownEvent[] {
  if (!index) {
    index = new Map();
    for (const event of EVENTS) {
      for (const phrase of matchOf(event)?.words ?? []) {
        const first = phrase.split(' ')[0];
        index.set(first, [...(index.get(first) ?? []), event]);
      }
    }
  }
  return [...new Set([...words].flatMap((word) => index!.get(word) ?? []))];
}

/** What one state does to another needs no words of its own: "Iraq invaded Kuwait", "Iraq's invasion of oil-rich Kuwait". */
function matchOf({ match, names, actors = [] }: KnownEvent): KnownEvent['match'] {
  if (match || actors.length !== 2) return match;
  const [noun] = names.flatMap((name) => /\b(?:invasion|annexation)(?= of )/.exec(name)?.[0] ?? []);
  return noun ? { words: [noun, VERBS[noun]], actors } : undefined;
}

const VERBS: Record<string, string> = { invasion: 'invade', annexation: 'annex' };

function fits({ words, actors, places }: Topic, match: NonNullable<KnownEvent['match']>): boolean {
  return (
    match.words.some((phrase) => phrase.split(' ').every((word) => words.has(word))) &&
    (match.actors ?? []).every((actor) => actors.has(actor)) &&
    (match.places === undefined || match.places.some((place) => places.has(place)))
  );
}

function overlaps(event: KnownEvent, when: EventDate): boolean {
  const date = readDate(event.date);
  return date !== undefined && date.start < when.end && when.start < date.end;
}

function isAfter(event: KnownEvent, published: EventDate | undefined): boolean {
  return published !== undefined && (readDate(event.date)?.start ?? 0) > published.end;
}

/** From the beginning of an event to a time, in ms; within the time, none. */
function distance(event: KnownEvent, { start, end }: EventDate): number {
  const begin = readDate(event.date)?.start ?? Infinity;
  return Math.max(0, start - begin, begin - end);
}
