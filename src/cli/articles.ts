import { formatProblem } from '../events/index.ts';
import { ARTICLE_ENDINGS, readArticle, type Article } from '../extract/index.ts';
import { parseHtml } from '../extract/read/linkedom.ts';
import { Failure } from './failure.ts';
import { expandFolders, readInput, STREAM } from './files.ts';

export interface NamedArticle {
  name: string;
  article: Article;
}

/**
 * Reads articles from files, folders of them and, for `-`, standard input.
 * @param streamName what standard input is called: its ending says how it is read
 * @returns those that could be read, and what is wrong with the others
 */
export async function readArticles(
  names: readonly string[],
  streamName = 'stdin.txt',
): Promise<{ articles: NamedArticle[]; problems: string[] }> {
  const articles: NamedArticle[] = [];
  const problems: string[] = [];
  for (const file of await expandFolders(names, ARTICLE_ENDINGS)) {
    const name = file === STREAM ? streamName : file;
    try {
      const read = readArticle({ name, bytes: await readInput(file) }, parseHtml);
      if (read.ok) articles.push({ name, article: read.value });
      else problems.push(...read.problems.map(formatProblem));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      problems.push(...error.lines);
    }
  }
  return { articles, problems };
}
