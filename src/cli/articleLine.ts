import { formatProblem, isEdtf, shown } from '../events/index.ts';
import { extract, readArticle } from '../extract/index.ts';
import { BATTLES } from './battles.ts';

/** What a line became: a line of output, or what is wrong with it. */
export type LineResult = { line: string } | { problem: string };

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
  const read = parseLine(line);
  if (typeof read === 'string') return { problem: read };
  const name = `${typeof read.id === 'string' || typeof read.id === 'number' ? read.id : 'article'}.txt`;
  const article = readArticle({ name, bytes: new TextEncoder().encode(read.text) });
  if (!article.ok) return { problem: article.problems.map(formatProblem).join('; ') };
  const { timeline } = extract(
    [
      {
        ...article.value,
        ...(read.title && { title: read.title }),
        ...(read.url && { url: read.url }),
        ...(read.published && { published: { date: read.published, origin: 'option' as const } }),
      },
    ],
    { known: BATTLES, ...(published && { published }) },
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
  const { id, text, published, title, url } = data ?? {};
  if (typeof text !== 'string') return `text: expected text, received ${shown(text)}`;
  if (
    published !== undefined &&
    !(typeof published === 'string' && /^\d{4}-\d\d-\d\d$/.test(published) && isEdtf(published))
  ) {
    return `published: expected a date such as 2025-09-02, received ${shown(published)}`;
  }
  if (title !== undefined && typeof title !== 'string')
    return `title: expected text, received ${shown(title)}`;
  if (url !== undefined && !(typeof url === 'string' && /^https?:\/\/\S+$/.test(url))) {
    return `url: expected an http or https link, received ${shown(url)}`;
  }
  return { id, text, ...(published && { published }), ...(title && { title }), ...(url && { url }) };
}
