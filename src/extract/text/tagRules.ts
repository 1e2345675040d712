import { NOUN_TAGS } from './nounTags.ts';
import { PRESENT_TAGS } from './presentTags.ts';
import type { Token } from './sentences.ts';
import { SMALL_WORD_TAGS } from './smallWordTags.ts';
import type { Tag } from './tagRule.ts';
import { VERB_TAGS } from './verbTags.ts';

const RULES = [...VERB_TAGS, ...PRESENT_TAGS, ...NOUN_TAGS, ...SMALL_WORD_TAGS];

/** What the rules say of a word; undefined: nothing. */
export function ruledTag(tokens: readonly Token[], index: number): Tag | undefined {
  const place = { token: tokens[index], before: tokens[index - 1], next: tokens[index + 1], tokens, index };
  for (const rule of RULES) {
    const tag = rule(place);
    if (tag) return tag;
  }
  return undefined;
}
