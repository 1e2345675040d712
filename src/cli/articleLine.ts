import { formatProblem } from '../events/index.ts';
import { extract, readArticle } from '../extract/index.ts';
import { readDocument } from './document.ts';
import type { Line } from './lines.ts';
import type { LineResult } from './results.ts';

/**
 * Maps a line of JSON Lines, a document, to `{id, timeline}`.
 * @param published for articles that do not say it themselves, ISO 8601
 */
export function extractLine(line: Line, published?: string): LineResult {
  const read = readDocument(line);
  if (!('document' in read)) return read;
  const { id, text, title, url, published: day } = read.document;
  const name = `${typeof id === 'string' || typeof id === 'number' ? id : 'article'}.txt`;
  const article = readArticle({ name, bytes: new TextEncoder().encode(text) });
  if (!article.ok)
    return { problem: article.problems.map((each) => formatProblem({ ...each, path: 'text' })).join('; ') };
  const { timeline } = extract(
    [
      {
        ...article.value,
        ...(title && { title, isUntitled: false }),
        ...(url && { url }),
        ...(day && { published: { date: day, origin: 'option' as const } }),
      },
    ],
    { ...(published && { published }) },
  );
  return { line: JSON.stringify({ id, timeline }), others: read.others };
}
