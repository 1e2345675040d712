import { ARTICLE_ENDINGS, extract as extractEvents } from '../extract/index.ts';
import { readArticles } from './articles.ts';
import { wrongUsage } from './failure.ts';
import { STREAM, writeWhole } from './files.ts';
import { readArgs, readChoice, readDay, type Command } from './options.ts';

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
    const published = values.published && readDay(values.published, 'published', 'extract');
    const kind = readChoice(values.as, ['text', 'markdown', 'html'] as const, 'as', 'extract');
    const articles = await readArticles(positionals, STREAM_NAMES[kind]);
    const { timeline, warnings } = extractEvents(
      articles.map(({ article }) => article),
      published ? { published } : {},
    );
    for (const warning of warnings) console.error(`warning: ${warning}`);
    await writeWhole(values.output ?? STREAM, `${JSON.stringify(timeline, null, 2)}\n`);
    const { output } = values;
    if (output && output !== STREAM)
      console.error(`${output}: ${events(timeline.events.length)} from ${sources(articles.length)}`);
  },
};

const events = (count: number) => `${count} ${count === 1 ? 'event' : 'events'}`;
const sources = (count: number) => `${count} ${count === 1 ? 'article' : 'articles'}`;
