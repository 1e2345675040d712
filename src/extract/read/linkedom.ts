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

/** Stops where elements stand too deep within each other, before that takes its time. */
function treeOf(html: string): DefaultTreeAdapterMap['document'] | undefined {
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
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
