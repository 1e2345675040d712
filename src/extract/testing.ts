import type { TimelineEvent } from '../events/index.ts';
import { extract, readArticle, type Article } from './index.ts';

/** For tests: an article of plain text. */
export function articleOf(text: string, published?: string, name = 'test.txt'): Article {
  const read = readArticle({ name, bytes: new TextEncoder().encode(text) });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return published ? { ...read.value, published: { date: published, origin: 'option' } } : read.value;
}

/** For tests: the events of a text. */
export function eventsOf(text: string, published?: string): TimelineEvent[] {
  return extract([articleOf(text, published)]).timeline.events;
}

/** For tests: what a reader sees of an event first. */
export function brief({ date, title }: TimelineEvent): string {
  return `${date} ${title}`;
}
