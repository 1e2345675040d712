import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { DEEPEST, type ParseHtml } from './html.ts';

/**
 * HTML where there is no DOM: in Node and in a worker, which so find the same. In a file of its own, for it is large and only
 * pages need it.
 */
export const parseHtml: ParseHtml = (html) => {
  if (isNestedTooDeep(html)) return undefined;
  // linkedom puts what is outside <html> beside it and leaves the body empty.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
};

/** Characters between two looks at how deep it goes. */
const PIECE = 10_000;

/** Asked of the parser that linkedom has within, before anything is built. */
function isNestedTooDeep(html: string): boolean {
  const nesting = { depth: 0, deepest: 0 };
  const parser = new Parser({
    onopentag: () => (nesting.deepest = Math.max(nesting.deepest, ++nesting.depth)),
    onclosetag: () => nesting.depth--,
  });
  for (let at = 0; at < html.length; at += PIECE) {
    parser.write(html.slice(at, at + PIECE));
    if (nesting.deepest > DEEPEST) return true;
  }
  return false;
}
