import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Selector, Source } from '../../events/index.ts';
import type { Article } from '../read/article.ts';
import { quoterOf } from './quote.ts';

/** An article as a source of the timeline. */
export interface CitedArticle {
  article: Article;
  source: Source;
  /** The selectors of a quote, by UTF-16 indices. */
  quote: (start: number, end: number) => Selector;
}

/** @param articles in an order that does not depend on that of the files: the second of the same name gets a number */
export function citedArticles(articles: readonly Article[]): CitedArticle[] {
  const ids = numbered(articles.map(({ id }) => id));
  return articles.map((article, index) => ({
    article,
    source: toSource(article, ids[index]),
    quote: quoterOf(article.text),
  }));
}

function toSource({ title, url, publisher, published, text }: Article, id: string): Source {
  return {
    id,
    title,
    ...(url && { url }),
    ...(publisher && { publisher }),
    // What is only implied, the article does not say.
    ...(published && published.origin !== 'implied' && { published: published.date }),
    hash: hashOf(text),
  };
}

/** `sha256:` and the digest of a text in UTF-8; not by the platform's crypto, which browsers have only asynchronously. */
export function hashOf(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

/** Names of which no two are the same: the second "x" is "x-2". */
export function numbered(names: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return names.map((name) => {
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}
