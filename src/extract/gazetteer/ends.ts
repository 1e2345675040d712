import type { KnownEvent } from './schema.ts';

/** Called so in front of a war's name: "the outbreak of the Korean War". */
const EDGES = [
  { words: ['start', 'beginning', 'outbreak'], verb: 'begins', kind: 'war-start' },
  { words: ['end', 'conclusion'], verb: 'ends', kind: 'surrender' },
] as const;

/** The beginnings and ends of the wars among some events, but for those that have a name of their own among them. */
export function startsAndEnds(events: readonly KnownEvent[]): KnownEvent[] {
  const taken = new Set(events.flatMap(({ names }) => names));
  const wars = events.filter(({ kind, date }) => kind === 'war' && /^[^/.]+\/[^/.]+$/.test(date));
  return wars.flatMap((war) =>
    EDGES.map(({ words, verb, kind }, edge): KnownEvent => {
      // Which letters are capitals is left to the spellings.
      const own = new Map(war.names.map((name) => [name.toLowerCase(), name]));
      const names = words.flatMap((word) =>
        [...own.values()].flatMap((name) => [
          `${word} of ${name}`,
          `${word} of the ${name.replace(/^the /, '')}`,
        ]),
      );
      return {
        id: `${war.id}-${verb}`,
        title: `${war.title} ${verb}`,
        date: war.date.split('/')[edge],
        kind,
        names: names.filter((name) => !taken.has(name)),
        ...(war.actors && { actors: war.actors }),
        source: war.source,
      };
    }),
  );
}
