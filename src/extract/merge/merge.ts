import { readDate, type Dating } from '../../events/index.ts';
import type { Found } from '../find/found.ts';
import { lengthOf } from '../find/when.ts';
import { contentWords, isSame, isSameInOtherWords, kindOf } from './same.ts';
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
 * Joins the tellings of the same event, as `same.ts` has it.
 * @param tellings in an order that does not depend on that of the files
 */
export function mergeTellings(tellings: readonly Telling[]): Merged[] {
  const merged: Merged[] = [];
  const byKey = new Map<string, Merged[]>();
  for (const telling of tellings) {
    const keys = keysOf(telling.found);
    const near = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    const same = [...near].find(
      ({ tellings: told }) => isSame(told[0].found, telling.found) || isRetold(told, telling),
    );
    const event = same ?? { tellings: [] };
    event.tellings.push(telling);
    if (!same) merged.push(event);
    for (const key of keys)
      if (!byKey.get(key)?.includes(event)) byKey.set(key, [...(byKey.get(key) ?? []), event]);
  }
  return merged.map(({ tellings: all }) => ({ tellings: all.toSorted(byWorth) }));
}

/** Whether another article tells what has been told; one article tells each thing in its own words, so there it takes more. */
function isRetold(told: readonly Telling[], { cited, found }: Telling): boolean {
  return told.every((other) => other.cited !== cited) && isSameInOtherWords(told[0].found, found);
}

/** Only events of one known entry, or with the same year and a word or a kind in common, are compared. */
function keysOf({ known, when, title, trigger }: Found): string[] {
  const years = yearsOf(when?.edtf);
  const words = [...contentWords(title)];
  return [
    ...(known ? [`known ${known.id}`] : []),
    ...years.flatMap((year) => [...words, `kind ${kindOf(trigger)}`].map((word) => `${year} ${word}`)),
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

const WORTH: readonly Dating[] = ['stated', 'known', 'relative', 'inferred'];

/** The best date: the more precise, then stated over known over relative over inferred; then the earlier telling. */
function byWorth(a: Telling, b: Telling): number {
  const [first, second] = [a.found.when, b.found.when];
  if (!first || !second) return 0;
  return (
    lengthOf(first.edtf) - lengthOf(second.edtf) || WORTH.indexOf(first.dating) - WORTH.indexOf(second.dating)
  );
}
