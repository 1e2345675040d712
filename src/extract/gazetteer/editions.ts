import { slug } from '../slug.ts';
import type { KnownEvent, Meetings } from './schema.ts';

/**
 * The editions of meetings that come again and again, as events. Each is called by its year, by its place, by both
 * and by its number: "the 2024 BRICS summit", "the 16th BRICS summit".
 */
export function editionsOf({ name, actors, source, words, editions }: Meetings): KnownEvent[] {
  return editions.map(({ no, place, date, wikidata }): KnownEvent => {
    const year = date.slice(0, 4);
    const host = place && name.replace(/ (?=\S+$)/, ` ${place} `);
    const named = place ? [`${place} ${name}`, host!, `${name} in ${place} in ${year}`] : [];
    const numbered = no ? [`${ordinal(no)} ${name}`] : [];
    return {
      id: slug([name, place ?? 'online', date.slice(0, 7)].join(' ')),
      title: place ? `${name} in ${place}` : `${name} held online`,
      date,
      kind: 'summit',
      actors,
      ...(place && { place }),
      names: [`${year} ${name}`, ...named, ...numbered],
      ...(wikidata && { wikidata }),
      source,
      match: { words: words ?? ['summit'], actors, ...(place && { places: [place] }) },
    };
  });
}

function ordinal(count: number): string {
  const isTeen = count % 100 > 10 && count % 100 < 14;
  return `${count}${(!isTeen && ['', 'st', 'nd', 'rd'][count % 10]) || 'th'}`;
}
