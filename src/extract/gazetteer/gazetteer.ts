import data from '../../../data/gazetteer.json' with { type: 'json' };
import stateData from '../../../data/states.json' with { type: 'json' };
import { editionsOf } from './editions.ts';
import type { Gazetteer, KnownEvent } from './schema.ts';

/** The gazetteer as shipped; a test holds it to its schema. */
export const GAZETTEER = data as unknown as Gazetteer;

/** All its events, each edition of a meeting among them. */
export const EVENTS: readonly KnownEvent[] = [...GAZETTEER.events, ...GAZETTEER.meetings.flatMap(editionsOf)];

/** A state of today, from the package world-countries. */
export interface StateRow {
  id: string;
  label: string;
  names: string[];
  adjectives: string[];
  capitals: string[];
  lat: number;
  lon: number;
}

export const STATES: readonly StateRow[] = stateData;
