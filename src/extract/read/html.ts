import { Readability } from '@mozilla/readability';
import type { Block, PublishedOrigin } from './article.ts';
import { isBoilerplate } from './boilerplate.ts';
import { isDay } from './frontMatter.ts';

/** Makes a document of HTML; undefined when its elements stand too deep in each other. */
export type ParseHtml = (html: string) => Document | undefined;

/**
 * The elements that may stand within each other. Pages seldom have 60, browsers themselves stop at 512; linkedom and
 * Readability take time that grows with the square of it and more, and the call stack is no deeper than some thousands.
 */
export const DEEPEST = 256;

export interface HtmlArticle {
  /** `body.textContent`. */
  text: string;
  blocks: Block[];
  title?: string;
  url?: string;
  publisher?: string;
  published?: { date: string; origin: PublishedOrigin };
}

const PROSE = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, dd, pre';
const NOT_PROSE =
  'nav, aside, footer, header nav, form, figure, figcaption, script, style, noscript, template, table, button';
const MARK = 'data-block';

/**
 * Reads a web page. Readability, on a marked copy, decides which elements are the article; where they lie is then
 * found in the text of the page as it was.
 * @returns undefined when elements stand too deep in each other
 */
export function readHtml(html: string, parseHtml: ParseHtml): HtmlArticle | undefined {
  const document = parseHtml(html);
  if (!document) return undefined;
  const prose = readProse(document, PROSE, parseHtml);
  const hasText = prose?.blocks.some(({ kind }) => kind === 'paragraph');
  // Some pages set their paragraphs as mere `div`s; others have menus in them, so that these are not looked at first.
  const read = hasText ? prose : readProse(document, `${PROSE}, div`, parseHtml);
  return (
    read && {
      text: document.body.textContent ?? '',
      blocks: read.blocks,
      title: meta(document, 'og:title') ?? headlineOf(document, read.title),
      url: address(
        meta(document, 'og:url') ?? document.querySelector('link[rel=canonical]')?.getAttribute('href'),
      ),
      publisher: meta(document, 'og:site_name') ?? undefined,
      published: publishedOf(document),
    }
  );
}

/** The blocks of the article, among the innermost of such elements, and the title that Readability finds. */
function readProse(
  document: Document,
  selector: string,
  parseHtml: ParseHtml,
): { blocks: Block[]; title?: string } | undefined {
  const { body } = document;
  const elements = [...body.querySelectorAll(selector)].filter((element) => !element.querySelector(selector));
  for (const marked of body.querySelectorAll(`[${MARK}]`)) marked.removeAttribute(MARK);
  elements.forEach((element, index) => element.setAttribute(MARK, String(index)));
  const copy = parseHtml(document.documentElement.outerHTML);
  if (!copy) return undefined;
  for (const div of copy.querySelectorAll(`div[${MARK}]`)) asParagraph(div);
  const article = articleOf(copy);
  const kept = new Set(
    [...(article?.content?.querySelectorAll(`[${MARK}]`) ?? [])].map((element) =>
      Number(element.getAttribute(MARK)),
    ),
  );
  const isArticle = (element: Element, index: number) =>
    (kept.size > 0 ? kept.has(index) || element.tagName === 'H1' : true) && !element.closest(NOT_PROSE);
  const spans = spansOf(body, elements);
  const blocks = elements.flatMap((element, index) =>
    isArticle(element, index) ? blockOf(element, spans.get(element)) : [],
  );
  return { blocks, ...(article?.title && { title: article.title }) };
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
    return new Readability(copy, { serializer: (node) => node as Element, charThreshold: 100 }).parse();
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

/** A page's title often has the site's name behind its headline. */
function headlineOf(document: Document, title: string | undefined): string | undefined {
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
  return heading && title?.startsWith(heading) ? heading : title;
}

function meta(document: Document, name: string): string | undefined {
  const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return found?.getAttribute('content')?.trim() || undefined;
}

function address(url: string | null | undefined): string | undefined {
  return url && /^https?:\/\/\S+$/i.test(url) ? url : undefined;
}

/** In the order of trust: what the page says to machines, then what it shows. */
function publishedOf(document: Document): HtmlArticle['published'] {
  const names = [
    'article:published_time',
    'datePublished',
    'date',
    'dc.date',
    'dc.date.issued',
    'pubdate',
    'parsely-pub-date',
  ];
  const found: [string | null | undefined, PublishedOrigin][] = [
    ...names.map((name): [string | undefined, PublishedOrigin] => [meta(document, name), 'meta']),
    ...[...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script): [string | undefined, PublishedOrigin] => [
        /"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent ?? '')?.[1],
        'json-ld',
      ],
    ),
    [
      document.querySelector('article time[datetime], header time[datetime]')?.getAttribute('datetime'),
      'time element',
    ],
    [document.querySelector('time[datetime]')?.getAttribute('datetime'), 'time element'],
  ];
  const first = found.find(([date]) => date && isDay(date));
  return first && { date: first[0]!.slice(0, 10), origin: first[1] };
}
