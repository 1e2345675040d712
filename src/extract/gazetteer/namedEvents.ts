import { readDate, type EventDate } from '../../events/index.ts';
import { findNames, makeMatcher, type Matcher } from '../names/matcher.ts';
import type { NamedTime } from '../time/index.ts';
import { GAZETTEER } from './gazetteer.ts';
import type { KnownEvent } from './schema.ts';

/** The name of a known event in the text. */
export interface NamedMention {
  /** UTF-16 indices. */
  start: number;
  end: number;
  /** Those that have this name. */
  events: KnownEvent[];
}

let names: Matcher<KnownEvent> | undefined;

/** Finds the names of known events, in one pass. */
export function namedEventsIn(reading: string): NamedMention[] {
  names ??= makeMatcher(
    GAZETTEER.events.flatMap((event) => event.names.map((name): [string, KnownEvent] => [name, event])),
  );
  return findNames(names, reading).map(({ start, end, values }) => ({ start, end, events: values }));
}

/** Kinds that last long enough to be a time ("during the Korean War", "in the final days of World War II"). */
const PERIODS = new Set<KnownEvent['kind']>(['war', 'economy', 'revolution']);

/** The names that the time reader takes for times: of periods, and of the beginnings and ends of wars. */
export function namedTimes(): NamedTime[] {
  times ??= GAZETTEER.events
    .filter(
      ({ kind, date }) =>
        (PERIODS.has(kind) && date.includes('/')) || kind === 'surrender' || kind === 'war-start',
    )
    .map((event) => ({ names: event.names, edtf: event.date }));
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

/**
 * Finds the known event that a clause or phrase means by common words: its words, actors, places and time must all fit.
 * @param when the time that the text gives or implies; without one, events near the publication are taken
 */
export function matchingEvent(
  topic: Topic,
  when: EventDate | undefined,
  published: EventDate | undefined,
): KnownEvent | undefined {
  const fitting = byWord(topic.words).filter(({ match }) => fits(topic, match!));
  const timely = fitting.filter((event) => isTimely(event, when, published));
  const center = (when ?? published)?.start ?? 0;
  return timely.toSorted((a, b) => distance(a, center) - distance(b, center) || (a.id < b.id ? -1 : 1))[0];
}

let index: Map<string, KnownEvent[]> | undefined;

function byWord(words: ReadonlySet<string>): KnownEvent[] {
  if (!index) {
    index = new Map();
    for (const event of GAZETTEER.events) {
      for (const phrase of event.match?.words ?? []) {
        const first = phrase.split(' ')[0];
        index.set(first, [...(index.get(first) ?? []), event]);
      }
    }
  }
  return [...new Set([...words].flatMap((word) => index!.get(word) ?? []))];
}

function fits({ words, actors, places }: Topic, match: NonNullable<KnownEvent['match']>): boolean {
  return (
    match.words.some((phrase) => phrase.split(' ').every((word) => words.has(word))) &&
    (match.actors ?? []).every((actor) => actors.has(actor)) &&
    (match.places === undefined || match.places.some((place) => places.has(place)))
  );
}

function isTimely(event: KnownEvent, when: EventDate | undefined, published: EventDate | undefined): boolean {
  const date = readDate(event.date);
  if (!date) return false;
  if (when) return date.start < when.end && when.start < date.end;
  return published !== undefined && Math.abs(date.start - published.start) <= NEAR;
}

function distance(event: KnownEvent, center: number): number {
  return Math.abs((readDate(event.date)?.start ?? Infinity) - center);
}
