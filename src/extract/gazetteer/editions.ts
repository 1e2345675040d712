import type { KnownEvent } from './schema.ts';

/** The title of one of a row of meetings. */
const EDITION = /^(\S+ summit) in (.+)$/;

/** What an event is called: by its names, and an edition of a yearly summit by its year, by its place, by both. */
export function plainNames({ names, kind, title, date }: KnownEvent): string[] {
  const [, summit, place] = (kind === 'summit' && EDITION.exec(title)) || [];
  if (!summit) return names;
  const year = date.slice(0, 4);
  const host = summit.replace(' ', ` ${place} `);
  return [...names, `${year} ${summit}`, `${place} ${summit}`, host, `${summit} in ${place} in ${year}`];
}
