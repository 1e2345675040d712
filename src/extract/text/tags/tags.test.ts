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

describe('what looks the same stays what it is', () => {
  it.each([
    // A teachers' strike, and who may do it.
    ['The teachers *strike in Ohio ended.', 'NOUN'],
    ['Its employee *benefits group grew.', 'NOUN'],
    ['After the workers *strike on Monday, the port opened.', 'NOUN'],
    ['The trust *levels that firms have rose.', 'NOUN'],
    ['The new candy *bars, made in Ohio, sell well.', 'NOUN'],
    ['The tax *cuts helped the rich.', 'NOUN'],
    // Forms that belong to a noun.
    ['He left the *left bank.', 'ADJ'],
    ['They arrived in the *following days.', 'ADJ'],
    // A plain form behind a verb that has one.
    ['The judge let the singer *leave the country.', 'VERB'],
    ['France helped *evacuate the crew.', 'VERB'],
  ])('%s', (text, pos) => {
    const at = text.indexOf('*');
    const token = retagged(tokensOf(text.replace('*', '')), []).find(({ start }) => start === at);
    expect(token?.pos).toBe(pos);
  });
});
