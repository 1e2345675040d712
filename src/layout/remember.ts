/**
 * Layouts are pure but not cheap, and a page asks for the same one again and again while it pans. What is given must
 * not be changed afterwards.
 */

/** Remembers the last answer. */
export function rememberLast<K, V>(answer: (key: K) => V): (key: K) => V {
  let last: { key: K; value: V } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: answer(key) };
    return last.value;
  };
}

/** So many answers are kept for one object; a page that is being resized asks for ever new ones. */
const KEPT = 8;

/** Remembers some answers for each object, as long as the object lives. */
export function rememberFor<O extends object, V>(): (object: O, key: string, answer: () => V) => V {
  const answers = new WeakMap<O, Map<string, V>>();
  return (object, key, answer) => {
    const known = answers.get(object) ?? new Map<string, V>();
    answers.set(object, known);
    if (!known.has(key)) {
      if (known.size >= KEPT) known.clear();
      known.set(key, answer());
    }
    return known.get(key)!;
  };
}
