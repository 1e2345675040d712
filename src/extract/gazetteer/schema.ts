import * as v from 'valibot';
import { isEdtf, type Category } from '../../events/index.ts';

/**
 * The gazetteer: what the extraction knows of the world, kept by hand in `data/gazetteer.json`. `data/gazetteer.schema.json`
 * is this, published as JSON Schema.
 *
 * How its dates were checked: each was compared with a page or a table that was opened (Wikipedia's articles, day pages and
 * current events, Wikidata, Correlates of War, YAGO, the travels of US presidents by the Office of the Historian, lists of
 * summits, archives of news), but for the Great Depression, the Cold War and the revolutions of 1848. About three hundred
 * were compared with two works of different kinds, most of the others with one work or with two of the same kind; meetings
 * that were added later with two of any kind. Where works differ, the month or the year is given. `source` says where a
 * reader can check, which is not always the page that was opened.
 */

const text = v.pipe(v.string(), v.nonEmpty());
const texts = v.optional(v.array(text));
const edtf = v.pipe(v.string(), v.check(isEdtf, 'an EDTF date'));
const item = v.pipe(v.string(), v.regex(/^Q\d+$/));
/** Where to check it: a key of `sources`, and the article there if it is not called as the first name is ("eb: World War I"). */
const source = v.pipe(v.string(), v.regex(/^[a-z0-9]+(: .+)?$/));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));

/** The kinds of events and the category each is drawn in. */
export const KINDS = {
  war: 'conflict',
  'war-start': 'conflict',
  battle: 'conflict',
  invasion: 'conflict',
  attack: 'conflict',
  military: 'military',
  annexation: 'conflict',
  declaration: 'conflict',
  surrender: 'conflict',
  revolution: 'politics',
  coup: 'politics',
  politics: 'politics',
  election: 'politics',
  independence: 'politics',
  crisis: 'conflict',
  assassination: 'conflict',
  summit: 'diplomacy',
  conference: 'diplomacy',
  visit: 'diplomacy',
  diplomacy: 'diplomacy',
  treaty: 'agreement',
  agreement: 'agreement',
  aid: 'aid',
  law: 'law',
  ceremony: 'ceremony',
  death: undefined,
  disaster: undefined,
  'disaster-long': undefined,
  economy: undefined,
} as const satisfies Record<string, Category | undefined>;

/** A state of the past, or what the package world-countries does not say of one of the present. */
const StateSchema = v.strictObject({
  /** ISO 3166 alpha-3, for former states that of ISO 3166-3. */
  id: text,
  label: v.optional(text),
  names: texts,
  adjectives: texts,
  /** What its people are called, in the plural. */
  peoples: texts,
  /** The state of today that continues it. */
  continuedBy: v.optional(country),
  /** When it was; within it, the capital's name means this state and not the one of today. */
  lasted: v.optional(edtf),
});

const ActorSchema = v.strictObject({
  id: text,
  label: text,
  kind: v.picklist(['organisation', 'person', 'group']),
  /** Other names; the label is one already. */
  names: texts,
  /** How headlines call it. */
  short: v.optional(text),
  /** Whom a person stands for where no term says another: the id of a state or an organisation. */
  of: v.optional(text),
  /** Whether a person is "she"; "he" unless told. */
  female: v.optional(v.boolean()),
  terms: v.optional(v.array(v.strictObject({ office: text, date: edtf, of: v.optional(text) }))),
});

const PlaceSchema = v.strictObject({ label: text, country, lat: v.number(), lon: v.number(), names: texts });

const EventSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  title: text,
  date: edtf,
  kind: v.picklist(Object.keys(KINDS) as (keyof typeof KINDS)[]),
  /** Ids of states, organisations, persons. */
  actors: texts,
  place: v.optional(text),
  /** Names that mean this event and no other. */
  names: v.array(text),
  wikidata: v.optional(item),
  source,
  /**
   * Common words that mean this event where the text speaks of its actors, one of its places, and its time: a clause
   * or a phrase must have one of `words` (verbs and nouns in their dictionary form), all of `actors`, and one of `places`.
   */
  match: v.optional(v.strictObject({ words: v.array(text), actors: texts, places: texts })),
});

/** Meetings of the same that come again and again; `editions.ts` makes events of them. */
const MeetingsSchema = v.strictObject({
  /** What each of them is called: "G7 summit". */
  name: text,
  /** What else: "G-7 summit". */
  also: texts,
  /** Ids of the states and organisations that meet. */
  actors: v.array(text),
  source,
  /** What they may be called besides: "meeting"; "summit" unless told. */
  words: texts,
  /** By date; one without a place was held online. `no` is its number, where it is usually numbered. */
  editions: v.array(
    v.strictObject({
      no: v.optional(v.number()),
      place: v.optional(text),
      date: edtf,
      wikidata: v.optional(item),
    }),
  ),
});

export const GazetteerSchema = v.strictObject({
  $schema: v.optional(v.string()),
  /** The works that the events' dates were checked by. */
  sources: v.record(v.string(), text),
  states: v.array(StateSchema),
  actors: v.array(ActorSchema),
  places: v.array(PlaceSchema),
  events: v.array(EventSchema),
  meetings: v.array(MeetingsSchema),
});

export type Gazetteer = v.InferOutput<typeof GazetteerSchema>;
export type KnownActor = v.InferOutput<typeof ActorSchema>;
export type KnownPlace = v.InferOutput<typeof PlaceSchema>;
export type Meetings = v.InferOutput<typeof MeetingsSchema>;
export type KnownEvent = v.InferOutput<typeof EventSchema>;
export type KnownState = v.InferOutput<typeof StateSchema>;
