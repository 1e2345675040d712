/** What a page says to machines in JSON-LD of when it appeared; as it is written. */
export interface LinkedDates {
  published: string;
  modified?: string;
}

/** Of what a date is that of the page's article, the surest first. */
const KINDS = [
  /Article|Posting|^Report/,
  /Page$/,
  /^(?!.*(?:Comment|Answer|Review|Rating|Object|Event|Offer)$)/,
];

/**
 * The dates that the JSON-LD of a page gives for its articles, the surest first. Where it is broken, as much of it is, those that
 * stand first in it.
 */
export function linkedDates(document: Document): LinkedDates[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const found = scripts.flatMap(({ textContent }) => datesIn(textContent ?? ''));
  return found.toSorted((a, b) => a.rank - b.rank);
}

type Ranked = LinkedDates & { rank: number };

function datesIn(json: string): Ranked[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    const published = property(json, 'datePublished');
    const modified = property(json, 'dateModified');
    return published ? [{ published, ...(modified && { modified }), rank: 0 }] : [];
  }
  return objectsIn(data).flatMap((object) => {
    const published = firstText(object.datePublished);
    const modified = firstText(object.dateModified);
    const kinds = [object['@type'] ?? ''].flat().map(String);
    const rank = KINDS.findIndex((kind) => kinds.some((each) => kind.test(each)));
    return published && rank >= 0 ? [{ published, ...(modified && { modified }), rank }] : [];
  });
}

/** All objects, those that stand in fewer others first, however deep that goes. */
function objectsIn(data: unknown): Record<string, unknown>[] {
  const objects: Record<string, unknown>[] = [];
  const queue = [data];
  for (const each of queue) {
    if (typeof each !== 'object' || each === null) continue;
    if (!Array.isArray(each)) objects.push(each as Record<string, unknown>);
    for (const value of Object.values(each)) queue.push(value);
  }
  return objects;
}

/** A text, the first of a list, or one that says its type. */
function firstText(value: unknown): string | undefined {
  const [first] = [value].flat();
  if (typeof first === 'string') return first;
  const typed = (first as Record<string, unknown> | null | undefined)?.['@value'];
  return typeof typed === 'string' ? typed : undefined;
}

function property(json: string, name: string): string | undefined {
  return new RegExp(`"${name}"\\s*:\\s*\\[?\\s*"([^"]+)"`).exec(json)?.[1];
}
