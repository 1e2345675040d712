import * as v from 'valibot';
import { CATEGORIES } from './category.ts';
import { isEdtf } from './date.ts';

/**
 * The data model: one timeline is one JSON document of this shape. `data/timeline.schema.json` is the same,
 * published as JSON Schema. What a schema cannot say (ids that must exist elsewhere) is in `references.ts`.
 */

const text = v.pipe(v.string(), v.nonEmpty('text that is not empty'));
const id = v.pipe(v.string(), v.regex(/^[^\s<>"'&]+$/, 'an id without spaces, quotes, <, > and &'));
const link = v.pipe(v.string(), v.regex(/^(?:https?:\/\/|mailto:)\S+$/, 'an http, https or mailto link'));
const edtf = v.pipe(
  v.string(),
  v.check(isEdtf, ({ input }) =>
    /^Y-?\d/.test(input) ? 'an EDTF date from the year -271821 to 275760' : 'an EDTF date',
  ),
  v.description('An EDTF date, ISO 8601-2 level 0 to 2: 2025-09-02, 193X, 2022-02-24/..'),
);
/** 0-based; a count of Unicode code points. */
const codePoint = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'a number from 0'));

/** W3C Web Annotation, TextQuoteSelector: the quote, with some text before and after to find it by. */
const TextQuoteSelector = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: text,
  prefix: v.string(),
  suffix: v.string(),
});

/** W3C Web Annotation, TextPositionSelector: 0-based, end-exclusive, in Unicode code points. */
const TextPositionSelector = v.strictObject({
  type: v.literal('TextPositionSelector'),
  start: codePoint,
  end: codePoint,
});

/** How the date is known: the text gives it; it is counted from another date; the gazetteer knows it; its surroundings imply it. */
export const DATINGS = ['stated', 'relative', 'known', 'inferred'] as const;

const EvidenceSchema = v.strictObject({
  source: id,
  selector: v.strictTuple([TextQuoteSelector, TextPositionSelector]),
  /** The time expression's own text, when there is one. */
  timex: v.optional(text),
  dating: v.picklist(DATINGS),
  note: v.optional(text),
});

const PlaceSchema = v.strictObject({
  label: text,
  /** ISO 3166-1 alpha-3. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'an ISO 3166 alpha-3 code'))),
  /** Degrees, WGS 84. */
  lat: v.optional(
    v.pipe(v.number(), v.minValue(-90, 'degrees from -90 to 90'), v.maxValue(90, 'degrees from -90 to 90')),
  ),
  lon: v.optional(
    v.pipe(
      v.number(),
      v.minValue(-180, 'degrees from -180 to 180'),
      v.maxValue(180, 'degrees from -180 to 180'),
    ),
  ),
});

const LinkSchema = v.strictObject({ url: link, label: v.optional(text) });

const MediaSchema = v.strictObject({ url: link, alt: text, credit: v.optional(text) });

export const EventSchema = v.strictObject({
  id,
  title: text,
  date: edtf,
  description: v.optional(text),
  category: v.optional(v.picklist(CATEGORIES)),
  /** True for what its sources announce but do not report. */
  planned: v.optional(v.boolean()),
  actors: v.optional(v.array(id), () => []),
  places: v.optional(v.array(PlaceSchema), () => []),
  evidence: v.optional(v.array(EvidenceSchema), () => []),
  media: v.optional(MediaSchema),
  links: v.optional(v.array(LinkSchema), () => []),
  tags: v.optional(v.array(text), () => []),
  /** 0 (a detail) to 1 (the point of the story): who gets a label first when room is short. */
  importance: v.optional(
    v.pipe(v.number(), v.minValue(0, 'a number from 0 to 1'), v.maxValue(1, 'a number from 0 to 1')),
  ),
});

/** An event whose date the text does not settle: kept with its proof, never drawn at a made-up place. */
const UndatedSchema = v.strictObject({
  id,
  title: text,
  reason: text,
  evidence: v.array(v.omit(EvidenceSchema, ['dating'])),
});

const SourceSchema = v.strictObject({
  id,
  title: text,
  url: v.optional(link),
  publisher: v.optional(text),
  published: v.optional(edtf),
  /** `sha256:` and the hex digest of the text (UTF-8) that the selectors count in. */
  hash: v.optional(v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hex digits'))),
});

const ActorSchema = v.strictObject({
  /** A state's id is its ISO 3166 alpha-3 code. */
  id,
  label: text,
  kind: v.picklist(['state', 'organisation', 'person', 'group']),
});

export const TimelineSchema = v.strictObject({
  $schema: v.optional(v.string()),
  title: text,
  description: v.optional(text),
  /** BCP 47. */
  lang: v.optional(text),
  sources: v.optional(v.array(SourceSchema), () => []),
  actors: v.optional(v.array(ActorSchema), () => []),
  events: v.array(EventSchema),
  undated: v.optional(v.array(UndatedSchema), () => []),
});

export type Timeline = v.InferOutput<typeof TimelineSchema>;
export type TimelineEvent = v.InferOutput<typeof EventSchema>;
export type UndatedEvent = v.InferOutput<typeof UndatedSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Actor = v.InferOutput<typeof ActorSchema>;
export type Place = v.InferOutput<typeof PlaceSchema>;
export type Evidence = v.InferOutput<typeof EvidenceSchema>;
export type Selector = Evidence['selector'];
export type Dating = Evidence['dating'];
