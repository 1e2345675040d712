import { formatProblem } from '../events/index.ts';
import { ARTICLE_ENDINGS, readArticle, type Article } from '../extract/index.ts';
import { parseHtml } from '../extract/read/linkedom.ts';
import { trying } from './failure.ts';
import { expandFolder, readInput, STREAM } from './files.ts';

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
  for (const given of names) {
    const files = (await trying(problems, () => expandFolder(given, ARTICLE_ENDINGS))) ?? [];
    for (const file of files) {
      const name = file === STREAM ? streamName : file;
      const bytes = await trying(problems, () => readInput(file));
      if (!bytes) continue;
      const read = readArticle({ name, bytes }, parseHtml);
      if (read.ok) articles.push({ name, article: read.value });
      else problems.push(...read.problems.map(formatProblem));
    }
  }
  return { articles, problems };
}
