import { toJsonSchema } from '@valibot/to-json-schema';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../events/index.ts';
import { makeMatcher } from '../names/matcher.ts';
import { partyOf } from '../names/known.ts';
import { mentionsOf } from '../names/mentions.ts';
import { EVENTS, GAZETTEER, STATES } from './gazetteer.ts';
import { GazetteerSchema } from './schema.ts';

const { actors, places, sources, states } = GAZETTEER;
const repeated = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

describe('data/gazetteer.json', () => {
  it('keeps its schema', () => {
    expect(v.safeParse(GazetteerSchema, GAZETTEER).issues).toBeUndefined();
  });

  it('has its schema published beside it', async () => {
    const schema = {
      title: 'Gazetteer',
      ...toJsonSchema(GazetteerSchema, { target: 'draft-2020-12', ignoreActions: ['check'] }),
    };
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      '../../../data/gazetteer.schema.json',
    );
  });

  it('has at least 400 events, each id once', () => {
    expect(EVENTS.length).toBeGreaterThanOrEqual(400);
    expect(repeated(EVENTS.map(({ id }) => id))).toEqual([]);
    expect(repeated([...actors.map(({ id }) => id), ...STATES.map(({ id }) => id)])).toEqual([]);
  });

  it('says for each event where it can be checked, in works that are all named and used', () => {
    const used = EVENTS.map(({ source }) => source.split(':')[0]);
    expect(new Set(used)).toEqual(new Set(Object.keys(sources)));
  });

  it('is small enough to be loaded by a page: under 60 KB when compressed', () => {
    expect(gzipSync(readFileSync('data/gazetteer.json')).length).toBeLessThan(60_000);
  });

  it('refers to known actors and places only', () => {
    const ids = EVENTS.flatMap((event) => [...(event.actors ?? []), ...(event.match?.actors ?? [])]);
    expect([...new Set(ids)].filter((id) => !partyOf(id))).toEqual([]);
    const labels = new Set(places.flatMap(({ label, names = [] }) => [label, ...names]));
    const isFound = (label: string) => mentionsOf(`in ${label}`).some(({ place }) => place);
    const matched = new Set(EVENTS.flatMap(({ match }) => match?.places ?? []));
    // There are more of these two: their summits are known by their whole names only.
    expect([...matched].filter((label) => !labels.has(label) || !isFound(label))).toEqual([
      'Halifax',
      'Birmingham',
    ]);
  });

  it('gives an event names of its own; only the editions of a summit share some', () => {
    const shared = new Set(repeated(EVENTS.flatMap(({ names }) => names)));
    const sharing = EVENTS.filter(
      ({ names, kind }) => kind !== 'summit' && names.some((name) => shared.has(name)),
    );
    expect(sharing.map(({ id }) => id)).toEqual([]);
  });

  it('has its persons act for states and organisations, within terms that lie in their time', () => {
    const persons = actors.filter(({ kind }) => kind === 'person');
    expect(persons.filter(({ of }) => of && !partyOf(of)).map(({ id }) => id)).toEqual([]);
    const terms = persons.flatMap(({ terms = [] }) => terms.map(({ date }) => date));
    expect(terms.filter((date) => !readDate(date))).toEqual([]);
  });

  it('lets former states go on in states of today', () => {
    const today = new Set(STATES.map(({ id }) => id));
    expect(states.filter(({ continuedBy }) => continuedBy && !today.has(continuedBy))).toEqual([]);
  });

  it('has coordinates within the world', () => {
    expect(places.filter(({ lat, lon }) => Math.abs(lat) > 90 || Math.abs(lon) > 180)).toEqual([]);
  });
});

/** Dates to check the list by, from general knowledge. */
describe('dates that everybody knows', () => {
  const byId = new Map(EVENTS.map((event) => [event.id, event.date]));
  it.each([
    ['american-declaration-of-independence', '1776-07-04'],
    ['storming-of-the-bastille', '1789-07-14'],
    ['attack-on-pearl-harbor', '1941-12-07'],
    ['normandy-landings', '1944-06-06'],
    ['end-of-world-war-ii', '1945-09-02'],
    ['fall-of-dien-bien-phu', '1954-05-07'],
    ['fall-of-the-berlin-wall', '1989-11-09'],
    ['september-11-attacks', '2001-09-11'],
    ['russian-invasion-of-ukraine', '2022-02-24'],
    ['sco-summit-tianjin-2025-08', '2025-08-31/2025-09-01'],
    ['china-victory-day-parade-2025', '2025-09-03'],
  ])('%s %s', (id, date) => expect(byId.get(id)).toBe(date));
});

describe('data/states.json', () => {
  it('has what the package world-countries has', () => {
    const countries = createRequire(import.meta.url)('world-countries') as {
      cca3: string;
      name: { common: string };
    }[];
    const labels = new Map(countries.map(({ cca3, name }) => [cca3, name.common]));
    expect(STATES.length).toBeGreaterThan(240);
    expect(STATES.filter(({ id, label }) => labels.get(id) !== label)).toEqual([]);
  });
});

it('names are words: none is lost in the trie', () => {
  const names = EVENTS.flatMap((event) => event.names);
  const { next } = makeMatcher(names.map((name): [string, string] => [name, name]));
  expect(next.size).toBeGreaterThan(100);
});
