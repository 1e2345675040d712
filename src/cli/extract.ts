import { formatProblem, isEdtf } from '../events/index.ts';
import { ARTICLE_ENDINGS, extract as extractEvents, readArticle, type Article } from '../extract/index.ts';
import { Failure, wrongUsage } from './failure.ts';
import { expandFolders, readInput, STREAM, writeWhole } from './files.ts';
import { readArgs, readChoice, type Command } from './options.ts';

const help = `usage: geo-timeline extract FILE… [--published DATE] [-o FILE]

Finds the events that articles mention, dates and quotes them, and writes one timeline as JSON.
FILE is an article (${ARTICLE_ENDINGS.join(', ')}), a folder of them, or - for standard input.

  --published DATE       when the articles appeared that do not say so themselves: 2025-09-02.
                         "On Tuesday" and the like are counted from it; without it they stay undated
  --as text|markdown|html  what standard input is; text unless told
  -o, --output FILE      where to write the timeline; standard output unless told
`;

/** What standard input is read as, by a name that has the ending. */
const STREAM_NAMES = { text: 'stdin.txt', markdown: 'stdin.md', html: 'stdin.html' } as const;

export const extract: Command = {
  name: 'extract',
  summary: 'find the events in articles: a timeline as JSON',
  help,
  run: async (args) => {
    const { values, positionals } = readArgs('extract', args, {
      published: { type: 'string' },
      as: { type: 'string', default: 'text' },
      output: { type: 'string', short: 'o' },
    });
    if (positionals.length === 0) throw wrongUsage('extract: expected an article', 'extract');
    const { published } = values;
    if (
      published !== undefined &&
      !/^\d{4}-\d\d-\d\d$/.test(published && isEdtf(published) ? published : '')
    ) {
      throw wrongUsage(`--published: expected a date such as 2025-09-02, received "${published}"`, 'extract');
    }
    const kind = readChoice(values.as, ['text', 'markdown', 'html'] as const, 'as', 'extract');
    const articles = await readArticles(positionals, STREAM_NAMES[kind]);
    const { timeline, warnings } = extractEvents(articles.map((article) => dated(article, published)));
    for (const warning of warnings) console.error(`warning: ${warning}`);
    await writeWhole(values.output ?? STREAM, `${JSON.stringify(timeline, null, 2)}\n`);
    if (values.output && values.output !== STREAM)
      console.error(
        `${values.output}: ${timeline.events.length} events from ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`,
      );
  },
};

/** Reads all articles, and tells the problems of all. */
async function readArticles(names: string[], streamName: string): Promise<Article[]> {
  const files = await expandFolders(names, ARTICLE_ENDINGS);
  const articles: Article[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const name = file === STREAM ? streamName : file;
    const read = await readInput(file).then(
      (bytes) => readArticle({ name, bytes }),
      (error: unknown) => {
        if (!(error instanceof Failure)) throw error;
        problems.push(...error.lines);
      },
    );
    if (read?.ok) articles.push(read.value);
    else if (read) problems.push(...read.problems.map(formatProblem));
  }
  if (problems.length > 0) throw new Failure(problems);
  return articles;
}

/** An article's own word on its date comes before the command's. */
function dated(article: Article, published: string | undefined): Article {
  if (article.published || !published) return article;
  return { ...article, published: { date: published, origin: 'option' } };
}
