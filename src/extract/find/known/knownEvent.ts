import { readDate } from '../../../events/index.ts';
import { GAZETTEER } from '../../gazetteer/gazetteer.ts';
import { matchingEvent } from '../../gazetteer/namedEvents.ts';
import { KINDS, type KnownEvent } from '../../gazetteer/schema.ts';
import { formersOf, partyOf, type KnownParty } from '../../names/known.ts';
import { rangeOf, type Analysed } from '../../text/analyse.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import { isRough, timeAround, timeOf, type When } from '../when.ts';

/** The known event whose name a noun is part of, if the text's date for it is right. */
export function eventNamed(
  sentence: Analysed,
  { named, published }: Context,
  head: number,
  when: When | undefined,
): KnownEvent | undefined {
  const date = when && timeAround(when, published);
  const mention = named.find((each) => {
    const { from, to } = rangeOf(sentence.tokens, each);
    return from <= head && head < to;
  });
  return mention?.events.find((event) => {
    const own = readDate(event.date);
    return date && own && own.start < date.end && date.start < own.end;
  });
}

/** The text's own date stands; a period that the text names, and what is only about then, gives way to the event's own date. */
export function settledWhen(when: When | undefined, known: KnownEvent | undefined): When | undefined {
  if (!known || (when && when.dating !== 'known' && !isRough(when))) return when;
  return { edtf: known.date, dating: 'known', ...(when?.timex && { timex: when.timex }) };
}

/** The known event that the words, actors and places of a clause or phrase mean. */
export function eventMeant(
  sentence: Analysed,
  { published, time }: Context,
  words: Set<string>,
  actors: readonly KnownParty[],
  when: When | undefined,
): KnownEvent | undefined {
  const own = when && readDate(when.edtf);
  const near = timeOf(sentence) ?? time;
  const named = sentence.mentions.flatMap(({ actor }) => (actor ? [actor.id] : []));
  const ids = new Set([...actors.map(({ id }) => id), ...named]);
  const places = new Set(sentence.mentions.flatMap(({ place }) => (place ? [place.label] : [])));
  const topic = { words, actors: new Set([...ids, ...formersOf(ids)]), places };
  return matchingEvent(topic, {
    ...(own && { own }),
    ...(near && { near }),
    ...(published && { published }),
  });
}

/** What the gazetteer says of an event, for where the text only names it. */
export function ofKnown(known: KnownEvent): Pick<Found, 'title' | 'actors' | 'places' | 'category'> {
  const category = KINDS[known.kind];
  const place = GAZETTEER.places.find(({ label }) => label === known.place);
  return {
    title: known.title,
    actors: (known.actors ?? []).flatMap((id) => partyOf(id) ?? []),
    places: place ? [{ label: place.label, country: place.country, lat: place.lat, lon: place.lon }] : [],
    ...(category && { category }),
  };
}
