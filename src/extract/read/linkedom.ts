import { DOMParser } from 'linkedom';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap } from 'parse5';
import type { Checked } from '../../events/index.ts';
import { DEEPEST, MOST_ELEMENTS, type ParseHtml } from './html.ts';

type Tree = DefaultTreeAdapterMap['document'];
type TreeNode = DefaultTreeAdapterMap['childNode'];

/**
 * HTML where there is no DOM: in Node and in a worker, which so find the same. In a file of its own, for it is large and only
 * pages need it. The tags are read by parse5, as the HTML standard says and browsers do (linkedom's own parser would leave what
 * follows an unclosed menu inside it); the DOM is linkedom's, and has what reading needs and no more.
 */
export const parseHtml: ParseHtml = (html) => {
  const tree = treeOf(html);
  if (!tree.ok) return tree;
  const document = new DOMParser().parseFromString('', 'text/html') as unknown as Document;
  for (const node of tree.value.childNodes) grow(document, document, node);
  return { ok: true, value: document };
};

class TooMuch extends Error {}

/** Stops where elements are too many, or stand too deep within each other, before that takes its time. */
function treeOf(html: string): Checked<Tree> {
  let depth = 0;
  let elements = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    createElement(...made: Parameters<typeof defaultTreeAdapter.createElement>) {
      if (++elements > MOST_ELEMENTS) throw new TooMuch();
      return defaultTreeAdapter.createElement(...made);
    },
    onItemPush() {
      if (++depth > DEEPEST) throw new TooMuch();
    },
    onItemPop() {
      depth--;
    },
  };
  try {
    return { ok: true, value: parse<DefaultTreeAdapterMap>(html, { treeAdapter }) };
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return depth > DEEPEST
      ? wrong(`a page with at most ${DEEPEST} elements within each other`, 'more')
      : wrong(`a page of at most ${MOST_ELEMENTS} elements`, `about ${html.match(/<[a-z]/gi)?.length}`);
  }
}

function wrong(expected: string, received: string): Checked<never> {
  return { ok: false, problems: [{ path: '', expected, received }] };
}

/** What a browser that runs scripts shows nothing of. Its content is mere text to it, and no text of ours. */
const UNSEEN = new Set(['iframe', 'noembed', 'noframes', 'noscript', 'plaintext', 'template']);
/** Drawings have text, but no prose: their elements are not needed. */
const DRAWN = new Set(['svg', 'math']);

/** Makes what stands in a tree stand in a document's node, without comments. */
function grow(document: Document, parent: Node, node: TreeNode): void {
  if ('value' in node) parent.appendChild(document.createTextNode(node.value));
  if (!('attrs' in node)) return;
  const element = document.createElement(node.tagName);
  for (const { name, value } of node.attrs) if (isOfUse(name, value)) element.setAttribute(name, value);
  parent.appendChild(element);
  if (DRAWN.has(node.tagName)) element.textContent = textOf(node);
  else if (!UNSEEN.has(node.tagName)) for (const child of node.childNodes) grow(document, element, child);
}

function textOf(node: TreeNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** What says where the article is, when it appeared, and what is not seen; what a table is for, and what a picture is of. */
const OF_USE = new Set(
  (
    'aria-hidden aria-modal class colspan content datatable datetime dir hidden href id itemprop lang name property pubdate ' +
    'rel role rowspan src style summary title type'
  ).split(' '),
);
/** A class attribute of a hundred thousand names is too much for linkedom, and a picture in an attribute for no use. In characters. */
const LONGEST_VALUE = 10_000;

function isOfUse(name: string, value: string): boolean {
  if (!OF_USE.has(name) || value.length > LONGEST_VALUE) return false;
  return name !== 'style' || /display|visibility/i.test(value);
}
