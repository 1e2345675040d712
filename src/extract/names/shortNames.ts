import { isOfRelative } from './family.ts';
import { partyOf } from './known.ts';
import type { Mention } from './mentions.ts';

/** Where the family name comes first. */
const FAMILY_FIRST = new Set(['CHN', 'KOR', 'PRK']);

/** How often someone is called by the family name before it is his or hers. */
const SETTLED = 2;

const NAME = /\p{Lu}[\p{L}-]+/gu;
/** What stands before: another name, unless a sentence begins with it ("When Kim came"). */
const NAME_BEFORE =
  /[^.!?:\s"'()] (?!(?:President|Premier|Chairman|Minister|Chancellor|General|Secretary|Mr|Mrs|Ms|\p{Lu}\p{Ll}+day)\b)(?:\p{Lu}\.|\p{Lu}\p{L}*)[ -]$/u;
const NAME_AFTER = /^[ -]\p{Lu}/u;

/**
 * Finds the family names of known persons whom the text has called by their full names before: "Kim Jong Un … Kim". Of
 * two of one name it is the one named last. A part of a longer name ("Kim Yo Jong", "Ford Motor Company") is none.
 * @param mentions those known by whole names, by place
 */
export function shortNamesIn(reading: string, mentions: readonly Mention[]): Mention[] {
  const bearers = new Map<string, Mention>();
  /** How often each was called by the family name alone. */
  const called = new Map<string, number>();
  const found: Mention[] = [];
  let next = 0;
  for (const { 0: text, index: start } of reading.matchAll(NAME)) {
    for (; next < mentions.length && mentions[next].start <= start; next++) {
      const name = familyName(mentions[next]);
      // "Kim" goes on to be whom the text calls so, though it names his father once.
      const isSettled = (called.get(bearers.get(name ?? '')?.actor?.id ?? '') ?? 0) >= SETTLED;
      if (name && !isSettled) bearers.set(name, mentions[next]);
    }
    const bearer = bearers.get(text);
    const end = start + text.length;
    const isInside = next > 0 && start < mentions[next - 1].end;
    if (!bearer || isInside || isPart(reading, start, end)) continue;
    if (isOfRelative(reading, start, bearer.text)) continue;
    called.set(bearer.actor!.id, (called.get(bearer.actor!.id) ?? 0) + 1);
    found.push({ start, end, text, form: 'name', actor: bearer.actor! });
  }
  return found;
}

/** The family name within a full name. */
function familyName({ actor, text }: Mention): string | undefined {
  if (actor?.kind !== 'person' || !text.includes(' ')) return undefined;
  const isFirst = actor.of !== undefined && FAMILY_FIRST.has(actor.of);
  const name = text.split(' ').at(isFirst ? 0 : -1)!;
  return partyOf(actor.id)?.label.split(' ').includes(name) ? name : undefined;
}

function isPart(reading: string, start: number, end: number): boolean {
  return (
    NAME_BEFORE.test(reading.slice(Math.max(0, start - 30), start)) ||
    NAME_AFTER.test(reading.slice(end, end + 2))
  );
}
