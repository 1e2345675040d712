import type { Timeline } from '../events/index.ts';
import { eventsOfArticle } from './find/articleEvents.ts';
import { citedArticles, hashOf } from './merge/source.ts';
import { headlineOf } from './merge/headline.ts';
import { timelineOf } from './merge/timeline.ts';
import { namedTimes } from './gazetteer/namedEvents.ts';
import { plainCharacters, type Article, type Published } from './read/article.ts';
import { publicationOf } from './time/index.ts';

export interface ExtractOptions {
  /** The day on which the articles appeared that do not say so themselves, ISO 8601. */
  published?: string;
  /** Called when another article has been read. */
  onarticle?: () => void;
}

export interface Extraction {
  timeline: Timeline;
  /** When each article appeared, and where that is said; in the order in which they are the timeline's sources. */
  dates: ArticleDate[];
  /** What a reader of the timeline should know, a sentence each. */
  warnings: string[];
}

export interface ArticleDate {
  id: string;
  published?: Published;
}

/**
 * Finds the events that articles tell, and makes one timeline of them: sorted, each event once, with its evidence.
 * The same articles give the same timeline in whatever order; no clock, no chance, no network.
 */
export function extract(
  articles: readonly Article[],
  { published, onarticle }: ExtractOptions = {},
): Extraction {
  const dated = articles.map((article) => withDate(article, published));
  const told = citedArticles(eachOnce(inOrder(dated))).map((cited) => {
    const found = eventsOfArticle(cited.article);
    onarticle?.();
    const title = headlineOf(cited.article, found);
    return { cited: title ? { ...cited, source: { ...cited.source, title } } : cited, found };
  });
  return {
    timeline: timelineOf(told),
    dates: told.map(({ cited: { article, source } }) => ({
      id: source.id,
      ...(article.published && { published: article.published }),
    })),
    warnings: told.flatMap(({ cited, found }) => warningsOf(cited.article, found)),
  };
}

/** What the article says of its date, else what the caller does, else what its text implies. */
function withDate(article: Article, option: string | undefined): Article {
  if (article.published) return article;
  const published: Published | undefined = option
    ? { date: option, origin: 'option' }
    : publicationOf(plainCharacters(article.text), { namedTimes: namedTimes() });
  return published ? { ...article, published } : article;
}

function warningsOf({ id, published }: Article, found: ReturnType<typeof eventsOfArticle>): string[] {
  const undated = found.filter(({ when }) => !when).length;
  const warnings: string[] = [];
  const without =
    undated === 0 ? '' : `, so ${undated} ${undated === 1 ? 'event stays' : 'events stay'} undated`;
  if (!published) warnings.push(`${id}: no date of publication${without}`);
  else if (published.origin === 'implied')
    warnings.push(`${id}: no date of publication, but “${published.by}” implies ${published.date}`);
  if (found.length === undated) warnings.push(`${id}: no event with a date found`);
  return warnings;
}

/** The same text under two names is one source, and no second proof. */
function eachOnce(articles: readonly Article[]): Article[] {
  const first = new Map(articles.toReversed().map((article) => [article.text, article]));
  return articles.filter((article) => first.get(article.text) === article);
}

/** By publication, then by name, then by content. */
function inOrder(articles: readonly Article[]): Article[] {
  const keyed = articles.map((article) => ({
    article,
    key: `${article.published?.date ?? '9999'} ${article.id} ${hashOf(article.text)}`,
  }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ article }) => article);
}
