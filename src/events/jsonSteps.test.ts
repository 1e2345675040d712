import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJsonBySteps } from './jsonSteps.ts';
import { toEnd } from './steps.ts';

const parsed = (json: string) => toEnd(parseJsonBySteps(json));

it('any value is parsed as JSON.parse does it', () => {
  const timeline = fc.record({
    events: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
    more: fc.jsonValue(),
  });
  fc.assert(
    fc.property(fc.oneof(timeline, fc.jsonValue()), fc.boolean(), (value, isIndented) => {
      const json = JSON.stringify(value, null, isIndented ? 2 : 0);
      expect(parsed(json)).toEqual(JSON.parse(json));
    }),
  );
});

it.each([
  '{"events": []}',
  '{"events": [ ]}',
  '{"events" : [1, "a,]\\"b", {"c": [2, 3]}], "title": "T"}',
  '{"title": "events", "events": ["\\\\", "\\\\\\""]}',
  '{"deep": {"events": [1, 2]}, "events": [3]}',
  '{"events": [1], "events": [2, 3]}',
  '{"events": [1], "events": []}',
  '{"events": {"a": 1}}',
  '[{"events": [1, 2]}]',
  '"events"',
])('%s is parsed as JSON.parse does it', (json) => {
  expect(parsed(json)).toEqual(JSON.parse(json));
});

describe('what is no JSON is none, for the same reason', () => {
  const reason = (parse: () => unknown) => {
    try {
      return parse();
    } catch (error) {
      return String(error);
    }
  };
  it.each([
    '',
    '{',
    '{"events": [',
    '{"events": [1',
    '{"events": [1, ',
    '{"events": [1, ]}',
    '{"events": [, 1]}',
    '{"events": [1 2]}',
    '{"events": [1}}',
    '{"events": [1}',
    '{"events": [1]',
    '{"events": [1]} x',
    '{"events": ["a]}',
    '{events: []}',
  ])('%s', (json) => {
    expect(reason(() => parsed(json))).toMatch(/^SyntaxError/);
    expect(reason(() => parsed(json))).toBe(reason(() => JSON.parse(json)));
  });
});

it('a long list is parsed in steps, each further on', () => {
  const steps = [
    ...parseJsonBySteps(JSON.stringify({ events: Array.from({ length: 1000 }, (_, index) => ({ index })) })),
  ];
  expect(steps.length).toBeGreaterThan(5);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(steps.every((share) => share > 0 && share < 1)).toBe(true);
});
