import { formatProblem, isEdtf, shown } from '../events/index.ts';
import { extract, readArticle } from '../extract/index.ts';

/** What a line became: a line of output, or what is wrong with it, or nothing. */
export type LineResult = { line: string } | { problem: string } | { blank: true };

interface ArticleLine {
  id: unknown;
  text: string;
  published?: string;
  title?: string;
  url?: string;
}

/**
 * Maps a line of JSON Lines, `{id, text, published?, title?, url?}`, to `{id, timeline}`.
 * @param published for articles that do not say it themselves, ISO 8601
 */
export function extractLine(line: string, published?: string): LineResult {
  if (line.trim() === '') return { blank: true };
  const read = parseLine(line);
  if (typeof read === 'string') return { problem: read };
  const name = `${typeof read.id === 'string' || typeof read.id === 'number' ? read.id : 'article'}.txt`;
  const article = readArticle({ name, bytes: new TextEncoder().encode(read.text) });
  if (!article.ok) return { problem: article.problems.map(formatProblem).join('; ') };
  const { timeline } = extract(
    [
      {
        ...article.value,
        ...(read.title && { title: read.title, isUntitled: false }),
        ...(read.url && { url: read.url }),
        ...(read.published && { published: { date: read.published, origin: 'option' as const } }),
      },
    ],
    { ...(published && { published }) },
  );
  return { line: JSON.stringify({ id: read.id, timeline }) };
}

/** The article of a line, or what is wrong with it. */
function parseLine(line: string): ArticleLine | string {
  let data: Record<string, unknown> | null;
  try {
    data = JSON.parse(line);
  } catch (error) {
    return `expected JSON, received text that is not (${(error as Error).message})`;
  }
  const { id, text } = data ?? {};
  // Many tools write null for what is missing.
  const [published, title, url] = [data?.published, data?.title, data?.url].map((each) => each ?? undefined);
  const wrong = [
    typeof text !== 'string' && `text: expected text, received ${shown(text)}`,
    published !== undefined &&
      !isDay(published) &&
      `published: expected a date such as 2025-09-02, received ${shown(published)}`,
    title !== undefined && typeof title !== 'string' && `title: expected text, received ${shown(title)}`,
    url !== undefined && !isLink(url) && `url: expected an http or https link, received ${shown(url)}`,
  ].filter((problem) => problem !== false);
  if (wrong.length > 0) return wrong.join('; ');
  return {
    id,
    text: text as string,
    ...(isDay(published) && { published: published.slice(0, 10) }),
    ...(typeof title === 'string' && { title }),
    ...(isLink(url) && { url }),
  };
}

/** With a time of day or without. */
function isDay(value: unknown): value is string {
  return (
    typeof value === 'string' && /^\d{4}-\d\d-\d\d(?:[T ].*)?$/.test(value) && isEdtf(value.slice(0, 10))
  );
}

function isLink(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/\S+$/.test(value);
}
