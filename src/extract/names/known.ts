import { readDate, type Actor, type EventDate, type Place } from '../../events/index.ts';
import { GAZETTEER, STATES } from '../gazetteer/gazetteer.ts';
import type { KnownState } from '../gazetteer/schema.ts';
import { makeMatcher, type Matcher } from './matcher.ts';

/** What a name in the text stands for. */
export interface Known {
  actor?: KnownParty;
  place?: Place;
  /** How the name names its actor: itself, its adjective ("Russian"), its people ("Russians"), its capital ("Moscow"). */
  form: 'name' | 'adjective' | 'people' | 'capital';
}

export interface KnownParty extends Actor {
  /** How a title calls it. */
  short: string;
  /** The person's own state, or the organisation for which he or she stands. */
  of?: string;
  female?: boolean;
  /** Ids of all persons of this name, where the text has named none of them in full (`terms.ts`). */
  namesakes?: readonly string[];
}

const parties = new Map<string, KnownParty>();

/** The state that a capital stood for at a date: Moscow's government was the Soviet Union's until 1991. */
export function formerOf(id: string, date: EventDate): KnownParty | undefined {
  const former = GAZETTEER.states.find((state) => state.continuedBy === id && wasThen(state, date));
  return former && partyOf(former.id);
}

/** The state that continues a former one, for a date at which that was not: Russia is before the Soviet Union, and after. */
export function heirOf(id: string, date: EventDate): KnownParty | undefined {
  const former = GAZETTEER.states.find((state) => state.id === id && state.lasted && !wasThen(state, date));
  return former?.continuedBy === undefined ? undefined : partyOf(former.continuedBy);
}

function wasThen({ lasted }: KnownState, date: EventDate): boolean {
  const life = lasted ? readDate(lasted) : undefined;
  return life !== undefined && life.start <= date.start && date.start < life.end;
}

/** The former states that some of today's continue. */
export function formersOf(ids: ReadonlySet<string>): string[] {
  return GAZETTEER.states.flatMap(({ id, continuedBy }) => (continuedBy && ids.has(continuedBy) ? [id] : []));
}

/** A state, an organisation or a person by its id. */
export function partyOf(id: string): KnownParty | undefined {
  matcher();
  return parties.get(id);
}

/** By what names and adjectives a state is called. */
export function callsOf(id: string): { names: string[]; adjectives: string[] } {
  const states = [STATES.find((state) => state.id === id), GAZETTEER.states.find((state) => state.id === id)];
  return {
    names: states.flatMap((state) => (state ? [state.label ?? [], state.names ?? []].flat() : [])),
    adjectives: states.flatMap((state) => state?.adjectives ?? []),
  };
}

let made: Matcher<Known> | undefined;

/** All names of states, organisations, persons and places, made at the first use. */
export function matcher(): Matcher<Known> {
  made ??= makeMatcher([...stateNames(), ...actorNames(), ...placeNames()]);
  return made;
}

type Entry = readonly [string, Known];

function stateNames(): Entry[] {
  const more = new Map(GAZETTEER.states.map((state) => [state.id, state]));
  const today = STATES.flatMap((row): Entry[] => {
    const extra = more.get(row.id);
    more.delete(row.id);
    const actor = addState(row.id, row.label);
    const place = { label: row.label, country: row.id, lat: row.lat, lon: row.lon };
    const adjectives = [...row.adjectives, ...(extra?.adjectives ?? [])];
    return [
      ...[row.label, ...row.names, ...(extra?.names ?? [])].map((name): Entry => [
        name,
        { actor, place, form: 'name' },
      ]),
      ...adjectives.map((name): Entry => [name, { actor, form: 'adjective' }]),
      ...[...pluralsOf(adjectives), ...(extra?.peoples ?? [])].map((name): Entry => [
        name,
        { actor, form: 'people' },
      ]),
      ...row.capitals.map((name): Entry => [
        name,
        { actor, place: { ...place, label: name }, form: 'capital' },
      ]),
    ];
  });
  const former = [...more.values()].flatMap((state): Entry[] => {
    const actor = addState(state.id, state.label ?? state.id);
    const named = (names: readonly string[], form: Known['form']) =>
      names.map((name): Entry => [name, { actor, form }]);
    return [
      ...named([actor.label, ...(state.names ?? [])], 'name'),
      ...named(state.adjectives ?? [], 'adjective'),
      ...named(state.peoples ?? [], 'people'),
    ];
  });
  return [...today, ...former];
}

/** "Russian" makes "Russians", "Cypriot" "Cypriots"; "Chinese" and "British" have no plural of their own. */
function pluralsOf(adjectives: readonly string[]): string[] {
  return adjectives.filter((name) => /(?:[inkrto]|ne|ech)$/.test(name)).map((name) => `${name}s`);
}

function addState(id: string, label: string): KnownParty {
  const actor: KnownParty = { id, label, kind: 'state', short: SHORT_STATES[id] ?? label };
  parties.set(id, actor);
  return actor;
}

const SHORT_STATES: Record<string, string> = { USA: 'US', GBR: 'UK', ARE: 'UAE' };

function actorNames(): Entry[] {
  return GAZETTEER.actors.flatMap(({ id, label, kind, short = label, of, female, names = [] }) => {
    const actor: KnownParty = { id, label, kind, short, of, female };
    parties.set(id, actor);
    return [label, ...names].map((name): Entry => [name, { actor, form: 'name' }]);
  });
}

function placeNames(): Entry[] {
  return GAZETTEER.places.flatMap(({ label, country, lat, lon, names = [] }) =>
    [label, ...names].map((name): Entry => [name, { place: { label, country, lat, lon }, form: 'name' }]),
  );
}
