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
