import { slug } from '../slug.ts';
import type { KnownEvent, Meetings } from './schema.ts';

/**
 * The editions of meetings that come again and again, as events. Each is called by its place, with its year too, by its
 * number, and by its year alone where it is the only one of it: "the 2024 BRICS summit", "the 16th BRICS summit".
 */
export function editionsOf({ name, actors, source, words, editions }: Meetings): KnownEvent[] {
  const years = editions.map(({ date }) => date.slice(0, 4));
  return editions.map(({ no, place, date, wikidata }): KnownEvent => {
    const year = date.slice(0, 4);
    const yearly = years.filter((each) => each === year).length === 1 ? [`${year} ${name}`] : [];
    const host = place && name.replace(/ (?=\S+$)/, ` ${place} `);
    const within = `${name} in ${place}`;
    const named = place
      ? [`${place} ${name}`, host!, within, `${within} in ${year}`, `${year} ${within}`]
      : [];
    const numbered = no ? [`${ordinal(no)} ${name}`] : [];
    return {
      id: slug([name, place ?? 'online', date.slice(0, 7)].join(' ')),
      title: place ? within : `${name} held online`,
      date,
      kind: 'summit',
      actors,
      ...(place && { place }),
      names: [...yearly, ...named, ...numbered],
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
