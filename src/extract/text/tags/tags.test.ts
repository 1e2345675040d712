import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../sentences.ts';
import { retagged } from './retagged.ts';
import { ruledTag, TAG_RULES } from './rules.ts';
import { AS_IT_IS } from './rule.ts';

function tokensOf(text: string) {
  return sentencesOf(text, [{ start: 0, end: text.length, kind: 'paragraph' }]).flatMap(
    ({ tokens }) => tokens,
  );
}

describe('every rule of tags', () => {
  it.each(TAG_RULES.map((rule) => [rule.name, rule] as const))('corrects its example: %s', (_, rule) => {
    const at = rule.example.indexOf('*');
    const all = tokensOf(rule.example.replace('*', ''));
    const index = all.findIndex(({ start }) => start === at);
    const tokens = [...retagged(all, []).slice(0, index), ...all.slice(index)];
    const tag = ruledTag(tokens, index, [rule]);
    expect(tag).toBeDefined();
    expect({ ...tokens[index], ...tag }).toEqual({ ...tokens[index], ...ruledTag(tokens, index) });
    if (rule.becomes !== AS_IT_IS) expect(tokens[index]).not.toMatchObject(tag!);
  });
});
