import type { Checked, Problem } from '../../events/index.ts';
import {
  datelineOf,
  plainCharacters,
  readingOf,
  type Article,
  type ArticleFile,
  type Block,
} from './article.ts';
import { decode } from './decode.ts';
import { readFrontMatter } from './frontMatter.ts';
import { readHtml, type ParseHtml } from './html.ts';
import { kindOf } from './kind.ts';
import { markdownBlocks, withoutMarkup } from './markdown.ts';
import { paragraphsOf } from './paragraphs.ts';
import { slug } from '../slug.ts';
import { publicationOf } from '../time/index.ts';

type Reader = (name: string, text: string, parseHtml?: ParseHtml) => Checked<Article>;

const READERS: Record<string, Reader> = {
  '.md': readMarkdown,
  '.txt': readText,
  '.html': readPage,
  '.htm': readPage,
};

/** The endings of the files that are read as articles. */
export const ARTICLE_ENDINGS: readonly string[] = Object.keys(READERS);

/**
 * Reads an article, by the ending of its name.
 * @param parseHtml makes a document of HTML, that of `linkedom.ts`; only a page needs it
 * @returns the article, or everything that is wrong with the file; paths begin with its name
 */
export function readArticle({ name, bytes }: ArticleFile, parseHtml?: ParseHtml): Checked<Article> {
  const reader = READERS[/\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? ''];
  if (!reader)
    return wrong(name, `a name that ends in ${ARTICLE_ENDINGS.join(', ')}`, kindOf(bytes) ?? 'another');
  const text = decode(name, bytes);
  if (!text.ok) return text;
  const article = reader(name, text.value, parseHtml);
  if (!article.ok) return article;
  if (!/\p{L}/u.test(article.value.reading)) return wrong(name, 'an article', 'a file without text');
  return { ok: true, value: withPublication(name, article.value) };
}

function readMarkdown(name: string, text: string): Checked<Article> {
  const front = readFrontMatter(name, text);
  if (!front.ok) return front;
  const { fields, end } = front.value;
  const article = toArticle(name, withoutMarkup(text), markdownBlocks(text, end), fields.title);
  const { cites, published, url, publisher } = fields;
  return {
    ok: true,
    value: {
      ...article,
      text,
      ...(fields.id && { id: slug(fields.id) }),
      ...(cites && { cited: cites }),
      ...(published && { published: { date: published, origin: 'front matter' } }),
      ...(url && { url }),
      ...(publisher && { publisher }),
    },
  };
}

function readText(name: string, text: string): Checked<Article> {
  return { ok: true, value: toArticle(name, text, paragraphsOf(text)) };
}

function readPage(name: string, html: string, parseHtml?: ParseHtml): Checked<Article> {
  if (!parseHtml) throw new Error('a page needs parseHtml');
  const page = readHtml(html, parseHtml);
  if (!page.ok) return { ok: false, problems: page.problems.map((problem) => ({ ...problem, path: name })) };
  const { text, blocks, title, url, publisher, published } = page.value;
  const article = toArticle(name, text, blocks, title);
  return {
    ok: true,
    value: {
      ...article,
      ...(url && { url }),
      ...(publisher && { publisher }),
      ...(published && { published }),
    },
  };
}

/** When no metadata say when it appeared, a line near the top may, or the dateline, or the file's name. */
function withPublication(name: string, article: Article): Article {
  if (article.published) return article;
  const published = publicationOf(plainCharacters(article.text), { fileName: name });
  return published ? { ...article, published } : article;
}

/** The title, if nobody gives it, is the first heading, or the first paragraph's beginning. */
function toArticle(name: string, text: string, blocks: Block[], title?: string): Article {
  const lineOf = ({ start, end }: Block) => {
    const whole = text.slice(start, end);
    const dateline = datelineOf(plainCharacters(whole));
    return whole.slice(dateline.length).trim().replace(/\s+/g, ' ');
  };
  const told = blocks.filter((block) => lineOf(block) !== '');
  const heading = told.find(({ kind }) => kind === 'heading') ?? told[0];
  const line = heading ? lineOf(heading) : '';
  const isSentence =
    heading?.kind === 'paragraph' && (line.length > LONGEST_TITLE || /\p{Ll}[.!?]["”’]?$/u.test(line));
  return {
    id: slug(name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')) || 'article',
    title: title ?? (shortened(line) || name),
    ...(title === undefined && isSentence && { isUntitled: true }),
    text,
    reading: readingOf(text, blocks),
    blocks,
  };
}

const LONGEST_TITLE = 100;

/** A paragraph for want of a title: to the end of its first clause, or as many words as fit. */
function shortened(line: string): string {
  if (line.length <= LONGEST_TITLE) return line.replace(/(?<=\p{Ll})\.$/u, '');
  const clause = /^.{30,100}?(?=[,;:–—](?:\s|$)|\.\s+\p{Lu})/u.exec(line)?.[0];
  return clause ?? `${line.slice(0, line.lastIndexOf(' ', LONGEST_TITLE))} …`;
}

function wrong(path: string, expected: string, received: string): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ path, expected, received }] };
}
