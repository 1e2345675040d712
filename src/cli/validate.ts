import { selects, type Timeline } from '../events/index.ts';
import { hashOf } from '../extract/index.ts';
import { readArticles, type NamedArticle } from './articles.ts';
import { count } from './count.ts';
import { Failure, trying, wrongUsage } from './failure.ts';
import { print } from './files.ts';
import { readArgs, type Command } from './options.ts';
import { readTimeline } from './timelineFile.ts';

const help = `usage: geo-timeline validate TIMELINE… [--source FILE]…

Checks timelines against the data model, and says everything that is wrong at once.
TIMELINE is a JSON file, or - for standard input.

  --source FILE   an article, or a folder of them: checks that every quote stands in it, where its
                  selectors say; may be given several times. A source and its file find each other by hash.
`;

export const validate: Command = {
  name: 'validate',
  summary: 'check a timeline, and its quotes against their articles',
  help,
  run: async (args) => {
    const { values, positionals } = readArgs('validate', args, {
      source: { type: 'string', multiple: true },
    });
    if (positionals.length === 0) throw wrongUsage('validate: expected a timeline', 'validate');
    const { articles, problems } = await readArticles(values.source ?? []);
    for (const name of positionals) {
      const timeline = await trying(problems, () => readTimeline(name));
      if (!timeline) continue;
      const found = checkQuotes(timeline, articles);
      problems.push(...found.map((problem) => `${name}: ${problem}`));
      if (found.length === 0) await print(`${name}: ${verdict(timeline, articles)}\n`);
    }
    if (problems.length > 0) throw new Failure(problems);
  },
};

/** A quote that is not in its source is an error, always; of sources that were not given nothing can be said. */
function checkQuotes(timeline: Timeline, articles: readonly NamedArticle[]): string[] {
  const hashes = new Map(timeline.sources.map(({ id, hash }) => [id, hash]));
  const hashed = articles.map(({ name, article }) => ({
    name,
    text: article.text,
    hash: hashOf(article.text),
  }));
  const texts = new Map(hashed.map(({ hash, text }) => [hash, [...text]]));
  const strangers = hashed.filter(({ hash }) => ![...hashes.values()].includes(hash));
  return [
    ...strangers.map(
      ({ name, hash }) => `sources: expected one with the hash of ${name}, ${hash}, received none`,
    ),
    ...[...quotesOf(timeline)].flatMap(([path, evidence]) => {
      const characters = texts.get(hashes.get(evidence.source) ?? '');
      if (!characters || selects(characters, evidence.selector)) return [];
      const [quote, { start, end }] = evidence.selector;
      const found = characters.slice(start, end).join('');
      return [
        `${path}: expected the source's text at ${start} to ${end}, ${JSON.stringify(found)}, received ${JSON.stringify(quote.exact)}`,
      ];
    }),
  ];
}

function* quotesOf({ events, undated }: Timeline) {
  for (const [key, list] of Object.entries({ events, undated })) {
    for (const [index, event] of list.entries()) {
      for (const [i, evidence] of event.evidence.entries()) {
        yield [`${key}[${index}].evidence[${i}].selector`, evidence] as const;
      }
    }
  }
}

function verdict(timeline: Timeline, articles: readonly NamedArticle[]): string {
  const quotes = [...quotesOf(timeline)];
  const checked =
    articles.length > 0
      ? `${count(quotes.length, 'quote')} found in the sources`
      : `${count(quotes.length, 'quote')}, not checked (no --source given)`;
  return `valid: ${count(timeline.events.length, 'event')}, ${count(timeline.sources.length, 'source')}, ${checked}`;
}
