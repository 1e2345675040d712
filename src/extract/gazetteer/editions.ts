import { slug } from '../slug.ts';
import type { KnownEvent, Meetings } from './schema.ts';

/**
 * The editions of meetings that come again and again, as events. Each is called by its place, with its year too, by its
 * number, and by its year alone where it is the only one of it: "the 2024 BRICS summit", "the 16th BRICS summit".
 */
export function editionsOf({ name, also = [], actors, source, words, editions }: Meetings): KnownEvent[] {
  const years = editions.map(({ date }) => date.slice(0, 4));
  return editions.map((edition): KnownEvent => {
    const { place, date, wikidata } = edition;
    const isOnly = years.filter((year) => date.startsWith(year)).length === 1;
    return {
      id: slug([name, place ?? 'online', date.slice(0, 7)].join(' ')),
      title: place ? `${name} in ${place}` : `${name} held online`,
      date,
      kind: 'summit',
      actors,
      ...(place && { place }),
      names: [name, ...also].flatMap((each) => callsOf(each, edition, isOnly)),
      ...(wikidata && { wikidata }),
      source,
      match: { words: words ?? ['summit'], actors, ...(place && { places: [place] }) },
    };
  });
}

function callsOf(name: string, { no, place, date }: Meetings['editions'][number], isOnly: boolean): string[] {
  const year = date.slice(0, 4);
  const within = `${name} in ${place}`;
  const host = name.replace(/ (?=\S+$)/, ` ${place} `);
  return [
    ...(isOnly ? [`${year} ${name}`] : []),
    ...(place ? [`${place} ${name}`, host, within, `${within} in ${year}`, `${year} ${within}`] : []),
    ...(no ? [`${ordinal(no)} ${name}`] : []),
  ];
}

function ordinal(count: number): string {
  const isTeen = count % 100 > 10 && count % 100 < 14;
  return `${count}${(!isTeen && ['', 'st', 'nd', 'rd'][count % 10]) || 'th'}`;
}
