import { countInWords, readDate, type Actor, type Timeline, type TimelineEvent } from '../../events/index.ts';
import type { Found } from '../find/found.ts';
import { toEvent, toUndated } from './event.ts';
import { mergeTellings, type Telling } from './merge.ts';
import { numbered, type CitedArticle } from './source.ts';

/** What one article tells. */
export interface Told {
  cited: CitedArticle;
  found: Found[];
}

/** Makes the timeline of what the articles tell: each event once, in the order of time. */
export function timelineOf(told: readonly Told[]): Timeline {
  const tellings = told.flatMap(({ cited, found }) => found.map((each): Telling => ({ cited, found: each })));
  const dated = mergeTellings(tellings.filter(({ found }) => found.when));
  const events = withOwnIds(dated.map(toEvent).toSorted(byDate));
  const undated = withOwnIds(tellings.filter(({ found }) => !found.when).map(toUndated));
  const sources = told.map(({ cited }) => cited.source);
  return {
    title: titleOf(told),
    lang: 'en',
    sources,
    actors: actorsOf(tellings),
    events,
    undated,
  };
}

/** The title of the article that tells the most, the first of equals, and how many there are beside it. */
function titleOf(told: readonly Told[]): string {
  const most = told.reduce((best, each) => (datedIn(each) > datedIn(best) ? each : best));
  const others = told.length - 1;
  if (others === 0) return most.cited.source.title;
  return `${most.cited.source.title}, and ${countInWords(others)} more ${others === 1 ? 'article' : 'articles'}`;
}

function datedIn({ found }: Told): number {
  return found.filter(({ when }) => when).length;
}

function actorsOf(tellings: readonly Telling[]): Actor[] {
  const all = tellings.filter(({ found }) => found.when).flatMap(({ found }) => found.actors);
  const byId = new Map(all.map(({ id, label, kind }): [string, Actor] => [id, { id, label, kind }]));
  return [...byId.values()].toSorted((a, b) => compare(a.id, b.id));
}

function withOwnIds<T extends { id: string }>(items: readonly T[]): T[] {
  const ids = numbered(items.map(({ id }) => id));
  return items.map((item, index) => ({ ...item, id: ids[index] }));
}

/** By date, then by source and place; what one sentence tells stays in its order. */
function byDate(a: TimelineEvent, b: TimelineEvent): number {
  const [first, second] = [readDate(a.date)!, readDate(b.date)!];
  const [{ source, selector }] = a.evidence;
  const [{ source: otherSource, selector: otherSelector }] = b.evidence;
  return (
    compare(first.start, second.start) ||
    compare(first.end, second.end) ||
    // Of one day, in the order in which an article tells it.
    compare(source, otherSource) ||
    compare(selector[1].start, otherSelector[1].start)
  );
}

function compare<T extends string | number>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
