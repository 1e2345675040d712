import { readDate } from '../../events/index.ts';
import type { Found } from '../find/found.ts';
import { lengthOf } from '../find/when.ts';

const MOST_WORDS = 0.5;

/**
 * Whether two tellings are of the same event: of one known event whose dates meet; or their dates meet, their parties are the
 * same and so are most words of their titles.
 */
export function isSame(a: Found, b: Found): boolean {
  if (!datesMeet(a, b)) return false;
  if (a.known && b.known) return a.known.id === b.known.id;
  if ((a.known ?? b.known) && (isKnownAgain(a, b) || isNamedAgain(a, b))) return true;
  if (!areSameParties(a, b)) return false;
  const [first, second] = [contentWords(a.title), contentWords(b.title)];
  const common = [...first].filter((word) => second.has(word)).length;
  const alike = common / (first.size + second.size - common);
  if (isSaidShorter(a, b)) return true;
  return alike >= (a.trigger === b.trigger ? MOST_WORDS : 0.75);
}

/** How those are called again who were named before, without their endings. */
const CALLED_AGAIN =
  /^(president|minister|leader|premier|general|men|pair|sid|parti|countri|nation|stat|neighbour|neighbor|government|delegation)$/;

/** "The two presidents signed the plan", where before two whom it named signed "the economic plan". */
function isSaidShorter(a: Found, b: Found): boolean {
  const [longer, shorter] = [a, b]
    .map(({ title }) => contentWords(title))
    .toSorted((one, other) => other.size - one.size);
  const others = [...shorter].filter((word) => !longer.has(word) && !CALLED_AGAIN.test(word));
  const isDay = a.when?.edtf === b.when?.edtf && lengthOf(a.when!.edtf) <= DAY;
  return isDay && a.trigger === b.trigger && others.length === 0;
}

/** Whether all parties of one are parties of the other, who may name a state or an organisation more, but no person. */
function areSameParties(a: Found, b: Found): boolean {
  const [fewer, more] = [a.actors, b.actors].toSorted((one, other) => one.length - other.length);
  const known = new Set(fewer.map(({ id }) => id));
  const extra = more.filter(({ id }) => !known.has(id));
  const hasAll = extra.length === more.length - fewer.length;
  return hasAll && (fewer.length === 0 || extra.every(({ kind }) => kind !== 'person'));
}

/** "Germany and Slovakia attacked Poland" on the day of the invasion of Poland: the same kind of thing, by and to the same. */
function isKnownAgain(a: Found, b: Found): boolean {
  const ids = new Set(a.actors.map(({ id }) => id));
  const shared = b.actors.filter(({ id, kind }) => ids.has(id) && kind !== 'person').length;
  const isShort = [a, b].every(({ when }) => lengthOf(when!.edtf) <= 32 * DAY);
  return shared >= 2 && isShort && a.category === b.category && a.category !== undefined;
}

/** "Baghdad fell" on the day of "the fall of Baghdad": all words of a name are those of the other's title. */
function isNamedAgain(a: Found, b: Found): boolean {
  const isShort = [a, b].every(({ when }) => lengthOf(when!.edtf) <= 32 * DAY);
  const [known, title] = a.known ? [a.known, b.title] : [b.known!, a.title];
  const words = contentWords(title);
  return isShort && known.names.some((name) => isSubset(contentWords(name), words));
}

function isSubset(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  return inner.size >= 2 && [...inner].every((word) => outer.has(word));
}

const DAY = 86_400_000;

function datesMeet(a: Found, b: Found): boolean {
  const [first, second] = [a, b].map(({ when }) => when && readDate(when.edtf));
  return !!first && !!second && first.start < second.end && second.start < first.end;
}

/** The words of a title that tell something, without their endings. */
export function contentWords(title: string): Set<string> {
  return new Set(
    title
      .toLowerCase()
      .replace(/['’]s?\b/g, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(
        (word) =>
          word.length > 2 &&
          !/^(the|and|for|with|from|into|his|her|its|their|has|are|was|two|three|both)$/.test(word),
      )
      .map((word) => word.replace(/(es|s|ed|ing)$/, '')),
  );
}

/** Verbs and nouns with which different articles tell the same kind of thing. */
const KINDS: readonly (readonly string[])[] = [
  ['receive', 'welcome', 'greet', 'host', 'visit', 'arrive'],
  ['meet', 'meeting', 'talk', 'confer', 'sit', 'summit', 'negotiate', 'negotiation'],
  ['aid', 'help', 'assist', 'assistance', 'support', 'supply'],
  ['invade', 'invasion', 'cross', 'enter', 'march'],
  ['attack', 'strike', 'bomb', 'bombing', 'raid', 'airstrike'],
  ['sign', 'signing', 'agree', 'agreement', 'treaty', 'deal', 'conclude', 'pact'],
  ['withdraw', 'withdrawal', 'leave', 'retreat'],
  ['die', 'death', 'kill', 'killing', 'assassinate', 'assassination', 'murder'],
  ['elect', 'election', 'win', 'vote'],
];
const KIND_OF = new Map(KINDS.flatMap((words) => words.map((word) => [word, words[0]] as const)));

/** What kind of thing a verb or noun tells; itself if no other tells the same. */
export function kindOf(trigger: string): string {
  return KIND_OF.get(trigger) ?? trigger;
}

/** Whether two articles tell the same in other words: the same kind of thing on the same date by the same parties, at least two. */
export function isSameInOtherWords(a: Found, b: Found): boolean {
  const isKind = a.when?.edtf === b.when?.edtf && kindOf(a.trigger) === kindOf(b.trigger);
  return isKind && Math.min(a.actors.length, b.actors.length) >= 2 && areSameParties(a, b);
}
