import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../sentences.ts';
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
    const tokens = tokensOf(rule.example.replace('*', ''));
    const index = tokens.findIndex(({ start }) => start === at);
    const tag = ruledTag(tokens, index, [rule]);
    expect(tag).toBeDefined();
    expect({ ...tokens[index], ...tag }).toEqual({ ...tokens[index], ...ruledTag(tokens, index) });
    if (rule.becomes !== AS_IT_IS) expect(tokens[index]).not.toMatchObject(tag!);
  });
});
