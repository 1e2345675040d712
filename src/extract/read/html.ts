import type { Checked } from '../../events/index.ts';
import type { Block } from './article.ts';
import { readMetadata, type PageMetadata } from './metadata.ts';
import { readProse } from './prose.ts';

/** Makes a document of HTML, or says what is too much in it; the problem's path is empty. */
export type ParseHtml = (html: string) => Checked<Document>;

/**
 * The elements that may stand within each other. Pages seldom have 60, browsers themselves stop at 512; linkedom and
 * Readability take time that grows with the square of it and more, and the call stack is no deeper than some thousands.
 */
export const DEEPEST = 256;

/** The elements that a page may have: news have some thousands, the longest lists of an encyclopaedia 50,000. */
export const MOST_ELEMENTS = 200_000;

export interface HtmlArticle extends PageMetadata {
  /** `body.textContent`. */
  text: string;
  blocks: Block[];
}

/** Reads a web page: its prose, and what it says of itself. */
export function readHtml(html: string, parseHtml: ParseHtml): Checked<HtmlArticle> {
  const page = parseHtml(html);
  if (!page.ok) return page;
  const document = page.value;
  const { blocks, title } = readProse(document);
  return {
    ok: true,
    value: { text: document.body.textContent ?? '', blocks, ...readMetadata(document, title) },
  };
}
