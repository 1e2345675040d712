/** An element's text in one line. */
export function plain(element: Element | null): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** What the page's `meta` of this name, in whatever case, says. */
export function meta(document: Document, name: string): string | undefined {
  const found = [...document.querySelectorAll('meta[content]')].find((element) =>
    ['property', 'name', 'itemprop'].some((key) => element.getAttribute(key)?.toLowerCase() === name),
  );
  return found?.getAttribute('content')?.trim() || undefined;
}
