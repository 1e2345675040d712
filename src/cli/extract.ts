import { printTimeline } from '../events/index.ts';
import {
  ARTICLE_ENDINGS,
  extract as extractEvents,
  type ArticleDate,
  type PublishedOrigin,
} from '../extract/index.ts';
import { readArticles } from './articles.ts';
import { count } from './count.ts';
import { Failure, wrongUsage } from './failure.ts';
import { refuseToOverwrite, STREAM, writeWhole } from './files.ts';
import { DOCUMENT_HELP } from './document.ts';
import { linesOf } from './lines.ts';
import { readArgs, readChoice, readDay, type Command } from './options.ts';
import { extractLines } from './pool.ts';
import { showProgress } from './progress.ts';
import { writeResults } from './results.ts';
import { tell } from './tell.ts';

const help = `usage: geo-timeline extract FILE… [--published DATE] [-o FILE]
       geo-timeline extract --jsonl FILE [--published DATE] [-o FILE]

Finds the events that articles mention, dates and quotes them, and writes one timeline as JSON.
FILE is an article (${ARTICLE_ENDINGS.join(', ')}), a folder of them, or - for standard input.

  --published DATE         when the articles appeared that do not say so themselves: 2025-09-02.
                           "On Tuesday" and the like are counted from it; without it they stay undated
  --as text|markdown|html  what standard input is; text unless told
  --title TEXT             the timeline's title; that of the article that tells the most unless told
  --jsonl                  JSON Lines in and out, on all cores: one document a line in, one {"id", "timeline"} a line out,
                           in the same order
  -o, --output FILE        where to write the result; standard output unless told

${DOCUMENT_HELP}

An article that cannot be read is told, and the others go on; the exit code is then 1.
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
      jsonl: { type: 'boolean', default: false },
      title: { type: 'string' },
      output: { type: 'string', short: 'o' },
    });
    const published =
      values.published === undefined ? undefined : readDay(values.published, 'published', 'extract');
    const kind = readChoice(values.as, ['text', 'markdown', 'html'] as const, 'as', 'extract');
    const output = values.output ?? STREAM;
    if (positionals.length === 0) throw wrongUsage('extract: expected an article', 'extract');
    await refuseToOverwrite(positionals, output);
    if (!values.jsonl) {
      const lines = positionals.find((name) => /\.(jsonl|ndjson)$/i.test(name));
      if (lines !== undefined)
        throw wrongUsage(`extract: JSON Lines are read with --jsonl: ${lines}`, 'extract');
      return extractFiles({
        names: positionals,
        streamName: STREAM_NAMES[kind],
        output,
        published,
        title: values.title,
      });
    }
    if (positionals.length > 1) throw wrongUsage('extract --jsonl: expected one file', 'extract');
    return extractJsonLines(positionals[0], output, published);
  },
};

interface FilesOptions {
  names: string[];
  streamName: string;
  output: string;
  published?: string;
  title?: string;
}

async function extractFiles({ names, streamName, output, published, title }: FilesOptions): Promise<void> {
  const { articles, problems } = await readArticles(names, streamName);
  if (articles.length === 0) throw new Failure(problems);
  const progress = showProgress('articles', articles.length);
  const { timeline, dates, warnings } = extractEvents(
    articles.map(({ article }) => article),
    { onarticle: progress.step, ...(published && { published }) },
  );
  progress.end();
  if (dates.length <= FEW) for (const date of dates) tellDate(date);
  for (const warning of warnings) tell(`warning: ${warning}`);
  if (!published && dates.some((date) => !date.published))
    console.error('--published DATE says when an article appeared that does not say so itself');
  await writeWhole(output, printTimeline(title ? { ...timeline, title } : timeline));
  if (output !== STREAM) {
    console.error(
      `${output}: ${count(timeline.events.length, 'event')} from ${count(articles.length, 'article')}`,
    );
  }
  if (problems.length > 0) throw new Failure(problems);
}

/** Of so many articles it is told when each appeared. */
const FEW = 8;

/** What is implied or missing, is warned of. */
function tellDate({ id, published }: ArticleDate): void {
  if (published && published.origin !== 'implied')
    console.error(`${id}: published ${published.date} (${ORIGINS[published.origin] ?? published.origin})`);
}

const ORIGINS: Partial<Record<PublishedOrigin, string>> = {
  option: '--published',
  meta: 'metadata',
  'json-ld': 'metadata',
};

async function extractJsonLines(name: string, output: string, published?: string): Promise<void> {
  const progress = showProgress('articles');
  await writeResults(name, output, extractLines(linesOf(name), published), progress.step);
  progress.end();
}
