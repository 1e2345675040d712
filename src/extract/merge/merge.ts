import { readDate, type Dating } from '../../events/index.ts';
import type { Found } from '../find/found.ts';
import { lengthOf } from '../find/when.ts';
import type { CitedArticle } from './source.ts';

/** An event with the articles that tell it, the best telling first. */
export interface Merged {
  tellings: Telling[];
}

export interface Telling {
  cited: CitedArticle;
  found: Found;
}

/**
 * Joins the tellings of the same event. The same are those of one known event whose dates meet; and those whose dates
 * meet, that share an actor (if both have any) and most words of their titles.
 * @param tellings in an order that does not depend on that of the files
 */
export function mergeTellings(tellings: readonly Telling[]): Merged[] {
  const merged: Merged[] = [];
  const byKey = new Map<string, Merged[]>();
  for (const telling of tellings) {
    const keys = keysOf(telling.found);
    const near = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    const same = [...near].find(({ tellings: [first] }) => isSame(first.found, telling.found));
    const event = same ?? { tellings: [] };
    event.tellings.push(telling);
    if (!same) merged.push(event);
    for (const key of keys)
      if (!byKey.get(key)?.includes(event)) byKey.set(key, [...(byKey.get(key) ?? []), event]);
  }
  return merged.map(({ tellings: all }) => ({ tellings: all.toSorted(byWorth) }));
}

/** Only events of one known entry, or with the same year and a word in common, are compared. */
function keysOf({ known, when, title }: Found): string[] {
  const years = yearsOf(when?.edtf);
  const words = [...contentWords(title)];
  return [
    ...(known ? [`known ${known.id}`] : []),
    ...years.flatMap((year) => words.map((word) => `${year} ${word}`)),
  ];
}

function yearsOf(edtf: string | undefined): number[] {
  const date = edtf === undefined ? undefined : readDate(edtf);
  if (!date) return [];
  const [first, last] = [date.start, Number.isFinite(date.end) ? date.end - 1 : date.start].map((ms) =>
    new Date(ms).getUTCFullYear(),
  );
  return last - first > 20 ? [first] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

const MOST_WORDS = 0.5;

function isSame(a: Found, b: Found): boolean {
  if (!datesMeet(a, b)) return false;
  if (a.known && b.known) return a.known.id === b.known.id;
  if ((a.known ?? b.known) && isKnownAgain(a, b)) return true;
  const ids = new Set(a.actors.map(({ id }) => id));
  const shareActor = a.actors.length === 0 || b.actors.length === 0 || b.actors.some(({ id }) => ids.has(id));
  if (!shareActor) return false;
  const [first, second] = [contentWords(a.title), contentWords(b.title)];
  const common = [...first].filter((word) => second.has(word)).length;
  const alike = common / (first.size + second.size - common);
  return alike >= (a.trigger === b.trigger ? MOST_WORDS : 0.75);
}

/** "Germany and Slovakia attacked Poland" on the day of the invasion of Poland: the same kind of thing, by and to the same. */
function isKnownAgain(a: Found, b: Found): boolean {
  const ids = new Set(a.actors.map(({ id }) => id));
  const shared = b.actors.filter(({ id, kind }) => ids.has(id) && kind !== 'person').length;
  const isShort = [a, b].every(({ when }) => lengthOf(when!.edtf) <= 32 * DAY);
  return shared >= 2 && isShort && a.category === b.category && a.category !== undefined;
}

const DAY = 86_400_000;

function datesMeet(a: Found, b: Found): boolean {
  const [first, second] = [a, b].map(({ when }) => when && readDate(when.edtf));
  return !!first && !!second && first.start < second.end && second.start < first.end;
}

function contentWords(title: string): Set<string> {
  return new Set(
    title
      .toLowerCase()
      .replace(/['’]s?\b/g, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(
        (word) =>
          word.length > 2 && !/^(the|and|for|with|from|into|his|her|its|their|has|are|was)$/.test(word),
      )
      .map((word) => word.replace(/(es|s|ed|ing)$/, '')),
  );
}

const WORTH: readonly Dating[] = ['stated', 'known', 'relative', 'inferred'];

/** The best date: the more precise, then stated over known over relative over inferred; then the earlier telling. */
function byWorth(a: Telling, b: Telling): number {
  const [first, second] = [a.found.when, b.found.when];
  if (!first || !second) return 0;
  return (
    lengthOf(first.edtf) - lengthOf(second.edtf) || WORTH.indexOf(first.dating) - WORTH.indexOf(second.dating)
  );
}
