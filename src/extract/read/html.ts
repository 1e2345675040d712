import type { Block } from './article.ts';
import { readMetadata, type PageMetadata } from './metadata.ts';
import { readProse } from './prose.ts';

/** Makes a document of HTML; undefined when its elements stand too deep in each other. */
export type ParseHtml = (html: string) => Document | undefined;

/**
 * The elements that may stand within each other. Pages seldom have 60, browsers themselves stop at 512; linkedom and
 * Readability take time that grows with the square of it and more, and the call stack is no deeper than some thousands.
 */
export const DEEPEST = 256;

export interface HtmlArticle extends PageMetadata {
  /** `body.textContent`. */
  text: string;
  blocks: Block[];
}

/**
 * Reads a web page: its prose, and what it says of itself.
 * @returns undefined when elements stand too deep in each other
 */
export function readHtml(html: string, parseHtml: ParseHtml): HtmlArticle | undefined {
  const document = parseHtml(html);
  const prose = document && readProse(document, parseHtml);
  return (
    prose && {
      text: document.body.textContent ?? '',
      blocks: prose.blocks,
      ...readMetadata(document, prose.title),
    }
  );
}
