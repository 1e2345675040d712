import { parseHTML } from 'linkedom';
import { defaultTreeAdapter, parse, serialize, type DefaultTreeAdapterMap } from 'parse5';
import { DEEPEST, type ParseHtml } from './html.ts';

/**
 * HTML where there is no DOM: in Node and in a worker, which so find the same. In a file of its own, for it is large and only
 * pages need it. The tags are read by parse5, as the HTML standard says and browsers do (linkedom alone would leave what
 * follows an unclosed menu inside it); linkedom then makes the DOM.
 */
export const parseHtml: ParseHtml = (html) => {
  const tree = treeOf(html);
  return tree && (parseHTML(serialize(tree)).document as unknown as Document);
};

class TooDeep extends Error {}

/** Their content is mere text to a browser and printed as such, in which linkedom would find elements, however deep. */
const MERE_TEXT = new Set(['iframe', 'noembed', 'noframes', 'noscript', 'plaintext']);
/** A class attribute of a hundred thousand names is too much for linkedom, and says nothing. In characters. */
const LONGEST_CLASS = 10_000;

/** Stops where elements stand too deep within each other, before that takes its time. */
function treeOf(html: string): DefaultTreeAdapterMap['document'] | undefined {
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    createElement(...[tag, namespace, attrs]: Parameters<typeof defaultTreeAdapter.createElement>) {
      const kept = attrs.filter(({ name, value }) => name !== 'class' || value.length <= LONGEST_CLASS);
      return defaultTreeAdapter.createElement(tag, namespace, kept);
    },
    insertText(parent: DefaultTreeAdapterMap['parentNode'], text: string) {
      if (!MERE_TEXT.has(parent.nodeName)) defaultTreeAdapter.insertText(parent, text);
    },
    onItemPush() {
      if (++depth > DEEPEST) throw new TooDeep();
    },
    onItemPop() {
      depth--;
    },
  };
  try {
    return parse<DefaultTreeAdapterMap>(html, { treeAdapter });
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
}
