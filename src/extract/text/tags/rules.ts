import type { Token } from '../sentences.ts';
import { NOUN_TAGS } from './nouns.ts';
import { PAST_VERB_TAGS } from './pastVerbs.ts';
import { PRESENT_TAGS } from './presents.ts';
import { PRESENT_VERB_TAGS } from './presentVerbs.ts';
import { tagBy, type Tag, type TagRule } from './rule.ts';
import { SMALL_WORD_TAGS } from './smallWords.ts';
import { VERB_TAGS } from './verbs.ts';

/** What the tagger gets wrong, in order: the first rule that speaks of a word decides. */
export const TAG_RULES: readonly TagRule[] = [
  ...PAST_VERB_TAGS,
  ...VERB_TAGS,
  ...PRESENT_VERB_TAGS,
  ...PRESENT_TAGS,
  ...NOUN_TAGS,
  ...SMALL_WORD_TAGS,
];

/** What the rules say of a word; undefined: nothing. */
export function ruledTag(
  tokens: readonly Token[],
  index: number,
  rules: readonly TagRule[] = TAG_RULES,
): Tag | undefined {
  const place = { token: tokens[index], before: tokens[index - 1], next: tokens[index + 1], tokens, index };
  for (const rule of rules) {
    const tag = tagBy(rule, place);
    if (tag) return tag;
  }
  return undefined;
}
