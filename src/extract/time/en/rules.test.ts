import { describe, expect, test } from 'vitest';
import type { Rule } from '../rule.ts';
import { indexRules } from '../ruleIndex.ts';
import { scan } from '../scan.ts';
import { ENGLISH, LEXICON } from './index.ts';

/** Alone a rule must not lean on what another one found before it. */
const ALONE = { ...LEXICON, followers: {} };

const find = (rule: Rule, text: string): string[] =>
  scan(text, indexRules([rule], ALONE)).map(({ start, end }) => text.slice(start, end));

describe('every rule', () => {
  test('has a name of its own', () => {
    expect(new Set(ENGLISH.map(({ name }) => name)).size).toBe(ENGLISH.length);
  });

  test.each(ENGLISH.map((rule) => [rule.name, rule] as const))('reads its own example: %s', (name, rule) => {
    const text = name.replaceAll(/[[\]]/g, '');
    const expected = name.replaceAll(/\[[^\]]*\]/g, '').trim();
    expect(find(rule, text)[0]).toBe(expected);
  });

  test.each(ENGLISH.map((rule) => [rule.name, rule] as const))(
    'has no quantifier without a bound, so that each try takes bounded time: %s',
    (_, { pattern }) => {
      const bare = pattern.replaceAll(/\\./g, 'E').replaceAll(/\[[^\]]*\]/g, 'C');
      expect(bare).not.toMatch(/[*+]|\{\d+,\}/);
    },
  );

  test.each(ENGLISH.map((rule) => [rule.name, rule] as const))(
    'finds nothing in prose without times: %s',
    (_, rule) => {
      expect(find(rule, 'The ministers agreed that a new road would be built by the river.')).toEqual([]);
    },
  );
});
