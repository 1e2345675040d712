import data from '../../../data/gazetteer-battles.json' with { type: 'json' };
import type { KnownEvent } from './schema.ts';

/** What `makeFacts.mjs` makes: names, their years, their Wikidata items. */
const rows: readonly string[][] = data;

const SOURCE = 'wikidata';

/** Battles, sieges and the like to know by name besides the gazetteer: each has its year only. */
export const BATTLES: readonly KnownEvent[] = rows.map(([name, date, wikidata]) => ({
  id: wikidata.toLowerCase(),
  title: name,
  date,
  kind: 'battle',
  names: [name],
  wikidata,
  source: SOURCE,
}));

/** Whether it is known by a year from a table, which a time in the text outweighs. */
export function isFromTable({ source }: KnownEvent): boolean {
  return source === SOURCE;
}
