import { parseHTML } from 'linkedom';
import type { ParseHtml } from './html.ts';

/** HTML where there is no browser. In a file of its own, so that no page has to load it. */
export const parseHtml: ParseHtml = (html) => {
  // linkedom puts what is outside <html> beside it and leaves the body empty.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
};
