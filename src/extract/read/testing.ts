import { parseHtml } from './linkedom.ts';

/** For tests: the document of a page that can be read. */
export function documentOf(html: string): Document {
  const page = parseHtml(html);
  if (!page.ok) throw new Error(JSON.stringify(page.problems));
  return page.value;
}
