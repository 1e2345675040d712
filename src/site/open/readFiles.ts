import type { Checked } from '../../events/index.ts';
import { checkSize, extract, readArticle, type Article, type ParseHtml } from '../../extract/index.ts';
import type { Reading, Request } from './reading.ts';

/**
 * Makes a timeline of articles, as `geo-timeline extract` does: those that can be read, whatever is wrong with others.
 * @param onshare told after each article how much is done, 0 to 1
 */
export async function readFiles(
  { files, published }: Request,
  onshare: (share: number) => void = () => {},
): Promise<Reading> {
  const parseHtml = await parserFor(files);
  const read = await Promise.all(files.map((file) => readFile(file, parseHtml)));
  const articles = read.flatMap((each) => (each.ok ? [each.value] : []));
  const problems = read.flatMap((each) => (each.ok ? [] : each.problems));
  if (articles.length === 0) return { dates: [], problems };
  let done = 0;
  const onarticle = () => onshare(++done / articles.length);
  const { timeline, dates } = extract(articles, { onarticle, ...(published && { published }) });
  return { timeline, dates, problems };
}

/** That of the command, so that both find the same; it is large, and only pages need it. */
async function parserFor(files: readonly File[]): Promise<ParseHtml | undefined> {
  if (!files.some(({ name }) => /\.html?$/i.test(name))) return undefined;
  return (await import('../../extract/read/linkedom.ts')).parseHtml;
}

async function readFile(file: File, parseHtml?: ParseHtml): Promise<Checked<Article>> {
  const { name, size } = file;
  const sized = checkSize(name, size);
  if (!sized.ok) return sized;
  try {
    return readArticle({ name, bytes: new Uint8Array(await file.arrayBuffer()) }, parseHtml);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    // A folder, or a file that has gone since it was chosen.
    return {
      ok: false,
      problems: [{ path: name, expected: 'a file that can be read', received: error.message }],
    };
  }
}
