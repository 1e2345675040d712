/**
 * Finds many names in a text in one pass: a trie of words. Words are compared without case, but a letter that is a
 * capital in the name must be one in the text ("US" is not "us"); hyphens and apostrophes part words.
 */

interface Node<T> {
  next: Map<string, Node<T>>;
  /** The names that end here; they may differ in their capitals. */
  ends: { name: readonly string[]; value: T }[];
}

export type Matcher<T> = Node<T>;

export interface Match<T> {
  /** UTF-16 indices. */
  start: number;
  end: number;
  values: T[];
}

/** A word: initials with their stops ("U.S."), or letters and digits. */
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}]+/gu;
/** What may stand between the words of one name. */
const GAP = /^[.,]?\s{0,3}$|^[-–'&/]s?$|^ ?& ?$/;

function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word.replaceAll('.', ''));
}

/** @param entries names with what they stand for; a name may stand for several things */
export function makeMatcher<T>(entries: Iterable<readonly [string, T]>): Matcher<T> {
  const root: Node<T> = { next: new Map(), ends: [] };
  for (const [name, value] of entries) {
    let node = root;
    const words = wordsOf(name);
    for (const word of words) {
      const key = word.toLowerCase();
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = { next: new Map(), ends: [] }));
      node = next;
    }
    node.ends.push({ name: words, value });
  }
  return root;
}

/**
 * Finds the longest name at each place; names do not overlap.
 * @param text in plain characters (straight quotes)
 */
export function findNames<T>(matcher: Matcher<T>, text: string): Match<T>[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    text: match[0].replaceAll('.', ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const matches: Match<T>[] = [];
  for (let index = 0; index < words.length;) {
    let node: Node<T> | undefined = matcher;
    let best: { match: Match<T>; count: number } | undefined;
    for (let at = index; at < words.length; at++) {
      if (at > index && !GAP.test(text.slice(words[at - 1].end, words[at].start))) break;
      node = node.next.get(words[at].text.toLowerCase());
      if (!node) break;
      const seen = words.slice(index, at + 1).map((word) => word.text);
      const values = node.ends.filter(({ name }) => hasCapitalsOf(name, seen)).map(({ value }) => value);
      if (values.length > 0) {
        best = { match: { start: words[index].start, end: words[at].end, values }, count: at - index + 1 };
      }
    }
    if (best) matches.push(best.match);
    index += best?.count ?? 1;
  }
  return matches;
}

function hasCapitalsOf(name: readonly string[], seen: readonly string[]): boolean {
  return name.every((word, at) =>
    [...word].every((letter, i) => !isCapital(letter) || isCapital(seen[at][i])),
  );
}

function isCapital(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toLowerCase();
}
