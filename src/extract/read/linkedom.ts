import { parseHTML } from 'linkedom';
import type { ParseHtml } from './html.ts';

/**
 * HTML where there is no DOM: in Node and in a worker, which so find the same. In a file of its own, for it is large and only
 * pages need it.
 */
export const parseHtml: ParseHtml = (html) => {
  // linkedom puts what is outside <html> beside it and leaves the body empty.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
};
