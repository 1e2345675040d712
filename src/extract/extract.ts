import type { Timeline } from '../events/index.ts';
import { eventsOfArticle } from './find/articleEvents.ts';
import { citedArticles, hashOf } from './merge/source.ts';
import { timelineOf } from './merge/timeline.ts';
import type { Article } from './read/article.ts';

export interface ExtractOptions {
  /** The day on which the articles appeared that do not say so themselves, ISO 8601. */
  published?: string;
  /** Called when another article has been read. */
  onarticle?: () => void;
}

export interface Extraction {
  timeline: Timeline;
  /** What a reader of the timeline should know, a sentence each. */
  warnings: string[];
}

/**
 * Finds the events that articles tell, and makes one timeline of them: sorted, each event once, with its evidence.
 * The same articles give the same timeline in whatever order; no clock, no chance, no network.
 */
export function extract(
  articles: readonly Article[],
  { published, onarticle }: ExtractOptions = {},
): Extraction {
  const dated = articles.map((article) =>
    article.published || !published
      ? article
      : { ...article, published: { date: published, origin: 'option' as const } },
  );
  const told = citedArticles(inOrder(dated)).map((cited) => {
    const found = eventsOfArticle(cited.article);
    onarticle?.();
    return { cited, found };
  });
  return {
    timeline: timelineOf(told),
    warnings: told.flatMap(({ cited, found }) => warningsOf(cited.article, found)),
  };
}

function warningsOf({ id, published }: Article, found: ReturnType<typeof eventsOfArticle>): string[] {
  const undated = found.filter(({ when }) => !when).length;
  const warnings: string[] = [];
  if (undated > 0 && !published) {
    warnings.push(
      `${id}: no date of publication, so ${undated} ${undated === 1 ? 'event stays' : 'events stay'} undated`,
    );
  }
  if (found.length === undated) warnings.push(`${id}: no event with a date found`);
  return warnings;
}

/** By publication, then by name, then by content. */
function inOrder(articles: readonly Article[]): Article[] {
  const keyed = articles.map((article) => ({
    article,
    key: `${article.published?.date ?? '9999'} ${article.id} ${hashOf(article.text)}`,
  }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ article }) => article);
}
