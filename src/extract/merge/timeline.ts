import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import {
  readDate,
  selectorOf,
  type Actor,
  type Evidence,
  type Source,
  type Timeline,
  type TimelineEvent,
  type UndatedEvent,
} from '../../events/index.ts';
import type { Article } from '../read/article.ts';
import { slug } from '../slug.ts';
import type { Found } from '../find/found.ts';
import { mergeTellings, type Merged, type Telling } from './merge.ts';

/** Makes the timeline of what the articles tell. */
export function timelineOf(told: readonly { article: Article; found: Found[] }[]): Timeline {
  const sourceIds = idsOf(told.map(({ article }) => article));
  const tellings = told.flatMap(({ article, found }) =>
    found.map((each): Telling => ({ article, found: each })),
  );
  const merged = mergeTellings(tellings.filter(({ found }) => found.when));
  const events = withIds(merged.map((event) => toEvent(event, sourceIds))).toSorted(byDate);
  const undated = uniqueUndated(
    tellings.filter(({ found }) => !found.when),
    sourceIds,
  );
  const used = new Set(events.flatMap(({ actors }) => actors));
  const actors = new Map<string, Actor>();
  for (const { found } of tellings) {
    for (const { id, label, kind } of found.actors) if (used.has(id)) actors.set(id, { id, label, kind });
  }
  return {
    title: titleOf(told.map(({ article }) => article)),
    lang: 'en',
    sources: told.map(({ article }) => toSource(article, sourceIds.get(article)!)),
    actors: [...actors.values()].toSorted((a, b) => compare(a.id, b.id)),
    events,
    ...(undated.length > 0 && { undated }),
  } as Timeline;
}

function titleOf(articles: readonly Article[]): string {
  return articles.length === 1 ? articles[0].title : `Events in ${articles.length} articles`;
}

/** Two articles may have the same name; the second gets a number. */
function idsOf(articles: readonly Article[]): Map<Article, string> {
  const taken = new Map<string, number>();
  return new Map(
    articles.map((article) => {
      const count = (taken.get(article.id) ?? 0) + 1;
      taken.set(article.id, count);
      return [article, count === 1 ? article.id : `${article.id}-${count}`];
    }),
  );
}

function toSource({ title, url, publisher, published, text }: Article, id: string): Source {
  return {
    id,
    title,
    ...(url && { url }),
    ...(publisher && { publisher }),
    ...(published && { published: published.date }),
    hash: hashOf(text),
  };
}

/** `sha256:` and the digest of a text in UTF-8; without the platform's crypto, which browsers have only asynchronously. */
export function hashOf(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

function toEvent({ tellings }: Merged, sourceIds: ReadonlyMap<Article, string>): TimelineEvent {
  const [{ found: best }] = tellings;
  const all = tellings.map(({ found }) => found);
  const actors = [...new Set(all.flatMap((found) => found.actors.map(({ id }) => id)))];
  const places = [
    ...new Map(all.flatMap((found) => found.places.map((place) => [place.label, place] as const))).values(),
  ];
  const known = all.find((found) => found.known)?.known;
  const description = [
    ...new Set(tellings.map(({ article, found }) => quoteOf(article, found).replace(/\s+/g, ' '))),
  ].join(' ');
  return {
    id: '',
    title: best.title,
    date: best.when!.edtf,
    description,
    ...(best.category && { category: best.category }),
    ...(all.every(({ planned }) => planned) && { planned: true }),
    actors,
    places,
    evidence: evidenceOf(tellings, sourceIds),
    links: known?.wikidata
      ? [{ url: `https://www.wikidata.org/wiki/${known.wikidata}`, label: 'Wikidata' }]
      : [],
    tags: [],
    importance: importanceOf(tellings),
  };
}

/** What the first paragraph tells, what several sentences tell, what has a name of its own. */
function importanceOf(tellings: readonly Telling[]): number {
  const first = tellings.some(
    ({ article, found }) =>
      found.sentence.block === article.blocks.findIndex(({ kind }) => kind === 'paragraph'),
  );
  const score =
    0.3 +
    (first ? 0.4 : 0) +
    (tellings.some(({ found }) => found.known) ? 0.2 : 0) +
    Math.min(0.2, 0.1 * (tellings.length - 1));
  return Math.min(1, Math.round(score * 100) / 100);
}

function quoteOf({ text }: Article, { sentence }: Found): string {
  return text.slice(sentence.start, sentence.end);
}

function evidenceOf(tellings: readonly Telling[], sourceIds: ReadonlyMap<Article, string>): Evidence[] {
  const seen = new Set<string>();
  return tellings.flatMap(({ article, found }): Evidence[] => {
    const source = sourceIds.get(article)!;
    const { start, end } = found.sentence;
    const key = `${source} ${start}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const { timex, dating, edtf } = found.when!;
    return [
      {
        source,
        selector: selectorOf(article.text, start, end),
        ...(timex && { timex: timex.text }),
        dating,
        ...(edtf !== tellings[0].found.when!.edtf && { note: `gives the date ${edtf}` }),
      },
    ];
  });
}

/** A known event has its own id; another's is made of its date and title, so that it stays when other articles are added. */
function withIds(events: TimelineEvent[]): TimelineEvent[] {
  const taken = new Map<string, number>();
  return events.toSorted(byDate).map((event) => {
    const base = slug(`${event.date.replace(/[^\dX-]+/g, ' ')} ${event.title}`);
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return { ...event, id: count === 1 ? base : `${base}-${count}` };
  });
}

function byDate(a: TimelineEvent, b: TimelineEvent): number {
  const [first, second] = [readDate(a.date)!, readDate(b.date)!];
  return (
    cmp(first.start, second.start) ||
    cmp(first.end, second.end) ||
    compare(a.title, b.title) ||
    compare(a.evidence[0].source, b.evidence[0].source) ||
    a.evidence[0].selector[1].start - b.evidence[0].selector[1].start
  );
}

/** Of numbers that may be infinite. */
function cmp(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function uniqueUndated(
  tellings: readonly Telling[],
  sourceIds: ReadonlyMap<Article, string>,
): UndatedEvent[] {
  const taken = new Map<string, number>();
  return tellings.map(({ article, found }): UndatedEvent => {
    const base = slug(`undated ${found.title}`);
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    const { start, end } = found.sentence;
    return {
      id: count === 1 ? base : `${base}-${count}`,
      title: found.title,
      reason: found.reason ?? 'the text gives no date',
      evidence: [{ source: sourceIds.get(article)!, selector: selectorOf(article.text, start, end) }],
    };
  });
}
