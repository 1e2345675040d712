/** An element's text in one line. */
export function plain(element: Element | null): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** What the page's `meta`s say, each by its name in lower case; of those with one name, the first that says something. */
export function metasOf(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')!.trim();
    for (const key of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(key)?.toLowerCase();
      if (name && content && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

/** The elements that have one of these within them. */
export function holdersOf(elements: Iterable<Element>): Set<Element> {
  const holders = new Set<Element>();
  for (const element of elements) {
    for (let box = element.parentElement; box && !holders.has(box); box = box.parentElement) holders.add(box);
  }
  return holders;
}

/** The innermost of the boxes that an element stands in, or is; for many elements, where `closest` would read its selector for each. */
export function nearest(element: Element, boxes: ReadonlySet<Element>): Element | undefined {
  for (let box: Element | null = element; box; box = box.parentElement) if (boxes.has(box)) return box;
  return undefined;
}
