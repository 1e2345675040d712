import type { State } from './state.ts';
import type { VerbGroup } from './verbs.ts';

/** Behind these and their object a verb stands in its plain form: "let him go", "saw prices rise". */
const BEFORE_BARE = /^(let|make|help|see|watch|hear|have)$/;

/** "let the singer leave", "helped evacuate 300 people": an infinitive without "to". */
export function isBareInfinitive({ clauses, noun, opener, last, words }: State, group: VerbGroup): boolean {
  const { main, lemma, from, to, form } = group;
  const before = clauses.at(-1)?.verb;
  if (main !== from || words({ kind: 'verb', from, to }) !== lemma) return false;
  if (opener || !before || before.passive || !BEFORE_BARE.test(before.lemma)) return false;
  // "had the letter read": it was read.
  if (before.lemma === 'have' && (form === 'past' || lemma === 'read')) return false;
  if (!noun) return before.lemma === 'help' && last?.kind === 'verb';
  // "made life easier for drivers at the pump"
  const isObject = noun.from === before.to && noun.to === from;
  return isObject && !/ (at|by|for|from|in|on|to|with) /.test(words({ kind: 'noun', ...noun }));
}
