import type { KnownEvent } from './schema.ts';

/** A row of `data/gazetteer-battles.json`, which `makeFacts.mjs` makes: a name, its year, its Wikidata item. */
export type BattleRow = readonly string[];

const SOURCE = 'wikidata';

/** Battles, sieges and the like to know by name besides the gazetteer: each has its year only. */
export function battlesOf(rows: readonly BattleRow[]): KnownEvent[] {
  return rows.map(([name, date, wikidata]) => ({
    id: wikidata.toLowerCase(),
    title: name,
    date,
    kind: 'battle',
    names: [name],
    wikidata,
    source: SOURCE,
  }));
}

/** Whether it is known by a year from a table, which a time in the text outweighs. */
export function isFromTable({ source }: KnownEvent): boolean {
  return source === SOURCE;
}
