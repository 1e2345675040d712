import type { Chunk } from './chunks.ts';
import { verbFollows } from './participle.ts';
import { isObject, type State } from './state.ts';

/** "The treaty | the two sides signed in May was broken": a clause about the noun before, without "that". */
export function opensContact(state: State, chunks: readonly Chunk[], index: number): boolean {
  const { last, noun, words } = state;
  const [own, first, next] = chunks.slice(index);
  if (last?.kind !== 'noun' || !noun || isObject(state) || !first?.verb || next?.kind === 'noun')
    return false;
  const isOther =
    /^(the|he|she|they|it|his|her|its|their)\b/i.test(words(own)) && /^(past|perfect)$/.test(first.verb.form);
  return isOther && verbFollows(chunks.slice(index + 2), words);
}
