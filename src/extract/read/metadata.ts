import type { Published } from './article.ts';
import { metasOf, plain } from './elements.ts';
import { linkOf } from './link.ts';
import { publishedOf } from './pageDate.ts';

/** What a page says of itself. */
export interface PageMetadata {
  title?: string;
  /** http or https. */
  url?: string;
  publisher?: string;
  published?: Published;
}

/** @param title the page's title as far as it was found in the article itself */
export function readMetadata(document: Document, title: string | undefined): PageMetadata {
  const metas = metasOf(document);
  const publisher = metas.get('og:site_name');
  const url = linkOf(
    metas.get('og:url') ?? document.querySelector('link[rel=canonical]')?.getAttribute('href'),
  );
  return {
    title: headlineOf(document, metas.get('og:title') ?? title, publisher),
    url,
    publisher,
    published: publishedOf(document, metas, url),
  };
}

/** A page's title often has the site's name behind its headline: "Ministers sign treaty - The Daily Example". */
function headlineOf(
  document: Document,
  title: string | undefined,
  publisher: string | undefined,
): string | undefined {
  const heading = plain(document.querySelector('h1'));
  if (heading && title?.startsWith(heading)) return heading;
  const site = publisher && title?.endsWith(publisher) ? title.slice(0, -publisher.length) : undefined;
  return site?.replace(/\s+[-–—|·•:]\s+$/u, '').trim() || title;
}
