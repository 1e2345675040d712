import { Readability } from '@mozilla/readability';
import type { Block } from './article.ts';
import { isBoilerplate } from './boilerplate.ts';
import type { ParseHtml } from './html.ts';
import { RUN, wrapRuns } from './runs.ts';

/** What Readability makes of a page, and what of it could be located in the page as it was. */
export interface Prose {
  blocks: Block[];
  title?: string;
}

/** A way of looking at a page: which elements are a paragraph or heading each, and within which others they are none. */
interface Look {
  prose: string;
  not: string;
}

const PROSE = `p, h1, h2, h3, h4, h5, h6, li, blockquote, dd, pre, [${RUN}]`;
const BOXES = 'body, main, article, section, center, div';
const NEVER = 'nav, aside, footer, header nav, figure, figcaption, script, style, noscript, template, button';
const NOT_PROSE = `${NEVER}, form, table`;

/** In the order in which they are tried: most pages are made as the first says. */
const LOOKS: readonly Look[] = [
  { prose: PROSE, not: NOT_PROSE },
  // Paragraphs that are mere `div`s, or bare lines in whatever holds the article. Others have menus in them, so that these
  // are not looked at first.
  { prose: `${PROSE}, ${BOXES}`, not: NOT_PROSE },
  // A page that stands in a table as a whole, or in a form.
  { prose: `${PROSE}, ${BOXES}, td`, not: NEVER },
];

/** The share of the article's characters that is enough; headings of boxes, captions and the like are the rest. */
const ENOUGH = 0.5;

/**
 * Finds the article in a page, in its elements of prose, wherever the page puts them.
 * @returns undefined when elements stand too deep in each other
 */
export function readProse(document: Document, parseHtml: ParseHtml): Prose | undefined {
  for (const marked of document.querySelectorAll(`[${RUN}]`)) marked.removeAttribute(RUN);
  let best: (Prose & { share: number }) | undefined;
  for (const look of LOOKS) {
    const read = lookAt(document, look, parseHtml);
    if (!read) return undefined;
    if (!best || read.share > best.share) best = read;
    if (best.share >= ENOUGH) break;
  }
  return best;
}

const MARK = 'data-block';

/**
 * Readability, on a marked copy, decides which elements are the article; where they lie is then found in the text of the
 * page as it was.
 */
function lookAt(
  document: Document,
  look: Look,
  parseHtml: ParseHtml,
): (Prose & { share: number }) | undefined {
  const elements = markProse(document, look);
  const copy = parseHtml(document.documentElement.outerHTML);
  if (!copy) return undefined;
  for (const box of copy.querySelectorAll(`div[${MARK}]`)) asParagraph(box);
  const article = articleOf(copy);
  const found = article?.textContent?.trim().length ?? 0;
  const isOurs = markedIn(article?.content) ?? (() => true);
  const spans = spansOf(document.body, elements);
  const blocksOf = (isArticle: (element: Element, index: number) => boolean) =>
    elements.flatMap((element, index) =>
      isArticle(element, index) && !element.closest(look.not) ? blockOf(element, spans.get(element)) : [],
    );
  const declared = longestBox(elements);
  const stated = declared ? blocksOf((element) => declared.contains(element)) : [];
  const read =
    lengthOf(stated) > OVERLOOKED * found
      ? stated
      : blocksOf((element, index) => isOurs(index) || element.tagName === 'H1');
  return {
    blocks: read,
    share: lengthOf(read) / (found || 1),
    ...(article?.title && { title: article.title }),
  };
}

/** Gives each innermost element of prose its number. */
function markProse(document: Document, { prose }: Look): Element[] {
  for (const box of document.querySelectorAll(prose)) wrapRuns(box);
  for (const marked of document.querySelectorAll(`[${MARK}]`)) marked.removeAttribute(MARK);
  const elements = [...document.querySelectorAll(prose)].filter((element) => !element.querySelector(prose));
  elements.forEach((element, index) => element.setAttribute(MARK, String(index)));
  return elements;
}

/** So many times more prose in what the page itself calls its article show that Readability took something else for it. */
const OVERLOOKED = 3;

/** Which of the marked elements are in what Readability keeps; undefined when it keeps none. */
function markedIn(content: Element | null | undefined): ((index: number) => boolean) | undefined {
  const marked = [...(content?.querySelectorAll(`[${MARK}]`) ?? [])];
  const kept = new Set(marked.map((element) => Number(element.getAttribute(MARK))));
  return kept.size > 0 ? (index) => kept.has(index) : undefined;
}

/** What the page itself calls its article, or its main part: that with the most text, for teasers of others are `article`s too. */
function longestBox(elements: readonly Element[]): Element | undefined {
  const lengths = new Map<Element, number>();
  for (const element of elements) {
    const box = element.closest('article') ?? element.closest('main');
    if (box) lengths.set(box, (lengths.get(box) ?? 0) + (element.textContent?.length ?? 0));
  }
  return [...lengths].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** In characters, without headings. */
function lengthOf(blocks: readonly Block[]): number {
  return blocks
    .filter(({ kind }) => kind === 'paragraph')
    .reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Readability would make a paragraph of it too, and lose the mark. */
function asParagraph(div: Element): void {
  const paragraph = div.ownerDocument.createElement('p');
  paragraph.setAttribute(MARK, div.getAttribute(MARK)!);
  while (div.firstChild) paragraph.append(div.firstChild);
  div.replaceWith(paragraph);
}

/** What Readability takes for the article. A parent of a hundred thousand is too much for it, and no article. */
function articleOf(copy: Document): ReturnType<Readability<Element>['parse']> | undefined {
  try {
    return new Readability(copy, { serializer: (node) => node as Element }).parse();
  } catch (error) {
    // It passes all the children of an element as arguments of one call.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

type Span = [start: number, end: number];

/** Where the elements' text lies in the body's. */
function spansOf(body: Element, elements: Element[]): Map<Element, Span> {
  const wanted = new Set(elements);
  const spans = new Map<Element, Span>();
  let offset = 0;
  const walk = (node: Node) => {
    const start = offset;
    // What `textContent` counts: text and CDATA, never comments.
    if (node.nodeType === 3 || node.nodeType === 4) offset += node.nodeValue?.length ?? 0;
    for (const child of node.childNodes) walk(child);
    if (wanted.has(node as Element)) spans.set(node as Element, [start, offset]);
  };
  walk(body);
  return spans;
}

function blockOf(element: Element, span: Span | undefined): Block[] {
  const text = element.textContent ?? '';
  if (!span || isBoilerplate(text) || isLinkLine(element, text)) return [];
  const start = span[0] + text.length - text.trimStart().length;
  const end = span[0] + text.trimEnd().length;
  return [{ start, end, kind: /^H\d$/.test(element.tagName) ? 'heading' : 'paragraph' }];
}

/** A line that is nothing but links leads elsewhere. */
function isLinkLine(element: Element, text: string): boolean {
  const linked = [...element.querySelectorAll('a')].reduce(
    (sum, link) => sum + (link.textContent ?? '').trim().length,
    0,
  );
  return linked > 0 && linked >= 0.8 * text.trim().length && !/^H1$/.test(element.tagName);
}
