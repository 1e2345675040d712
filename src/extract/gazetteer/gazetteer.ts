import data from '../../../data/gazetteer.json' with { type: 'json' };
import stateData from '../../../data/states.json' with { type: 'json' };
import type { Gazetteer } from './schema.ts';

/** The gazetteer as shipped; a test holds it to its schema. */
export const GAZETTEER = data as unknown as Gazetteer;

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
