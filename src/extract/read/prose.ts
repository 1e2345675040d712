import { Readability } from '@mozilla/readability';
import type { Block } from './article.ts';
import { isBoilerplate } from './boilerplate.ts';
import { holdersOf, nearest } from './elements.ts';
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

/** Finds the article in a page, in its elements of prose, wherever the page puts them. */
export function readProse(document: Document): Prose {
  let best: Found | undefined;
  let marked: Marked = { elements: [] };
  for (const look of LOOKS) {
    marked = markProse(document, look, marked);
    const found = lookAt(document, look, marked);
    if (!best || found.share > best.share) best = found;
    if (best.share >= ENOUGH) break;
  }
  return best!;
}

const MARK = 'data-block';

/** The innermost elements of prose, and what Readability makes of a copy of the page in which each has its number. */
interface Marked {
  elements: readonly Element[];
  article?: ReturnType<Readability<Element>['parse']>;
}

/** @param before what an earlier look marked: most of its work is done where both mark the same */
function markProse(document: Document, { prose }: Look, before: Marked): Marked {
  wrapRuns(document, document.querySelectorAll(prose));
  const all = [...document.querySelectorAll(prose)];
  const holders = holdersOf(all);
  const elements = all.filter((element) => !holders.has(element));
  const { length } = before.elements;
  if (length === elements.length && elements.every((element, index) => element === before.elements[index]))
    return before;
  for (const element of before.elements) element.removeAttribute(MARK);
  elements.forEach((element, index) => element.setAttribute(MARK, String(index)));
  return { elements, article: articleOf(document.cloneNode(true) as Document) };
}

interface Found extends Prose {
  /** How much of what Readability takes for the article was found in the page, of 1. */
  share: number;
}

/** Of what Readability takes for the article it is found where that lies in the text of the page as it was. */
function lookAt(document: Document, look: Look, { elements, article }: Marked): Found {
  const found = article?.textContent?.trim().length ?? 0;
  const isOurs = markedIn(article?.content) ?? (() => true);
  const spans = spansOf(document.body, elements);
  const unread = new Set(document.querySelectorAll(look.not));
  const blocksOf = (isArticle: (element: Element, index: number) => boolean) =>
    elements.flatMap((element, index) =>
      isArticle(element, index) && !nearest(element, unread) ? blockOf(element, spans.get(element)) : [],
    );
  const declared = longestBox(document, elements);
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

/** So many times more prose in what the page itself calls its article show that Readability took something else for it. */
const OVERLOOKED = 3;

/** Which of the marked elements are in what Readability keeps; undefined when it keeps none. */
function markedIn(content: Element | null | undefined): ((index: number) => boolean) | undefined {
  const marked = [...(content?.querySelectorAll(`[${MARK}]`) ?? [])];
  const kept = new Set(marked.map((element) => Number(element.getAttribute(MARK))));
  return kept.size > 0 ? (index) => kept.has(index) : undefined;
}

/** What the page itself calls its article, or its main part: that with the most text, for teasers of others are `article`s too. */
function longestBox(document: Document, elements: readonly Element[]): Element | undefined {
  const [articles, mains] = ['article', 'main'].map((tag) => new Set(document.querySelectorAll(tag)));
  const lengths = new Map<Element, number>();
  for (const element of elements) {
    const box = nearest(element, articles) ?? nearest(element, mains);
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
function articleOf(copy: Document): Marked['article'] {
  for (const box of copy.querySelectorAll(`div[${MARK}]`)) asParagraph(box);
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
function spansOf(body: Element, elements: readonly Element[]): Map<Element, Span> {
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
  const linked = [...element.getElementsByTagName('a')].reduce(
    (sum, link) => sum + (link.textContent ?? '').trim().length,
    0,
  );
  return linked > 0 && linked >= 0.8 * text.trim().length && !/^H1$/.test(element.tagName);
}
