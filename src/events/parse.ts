import * as v from 'valibot';
import { TimelineSchema, type Timeline } from './model.ts';
import { formatPath, shown, type Problem } from './problem.ts';
import { checkReferences } from './references.ts';

export type Checked<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/**
 * Reads a timeline from JSON text.
 * @returns the timeline with its defaults filled in, or every problem at once, each with its path
 */
export function parseTimeline(json: string): Checked<Timeline> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    const received = json.trim() === '' ? 'nothing' : `text that is not JSON (${(error as Error).message})`;
    return { ok: false, problems: [{ path: '', expected: 'a timeline as JSON', received }] };
  }
  return checkTimeline(data);
}

/** The same for data that is read already. */
export function checkTimeline(data: unknown): Checked<Timeline> {
  if (Array.isArray(data)) {
    return {
      ok: false,
      problems: [{ path: '', expected: 'a timeline, which is an object', received: shown(data) }],
    };
  }
  const result = v.safeParse(TimelineSchema, data);
  const problems = [...(result.issues ?? []).map(toProblem), ...checkReferences(data)];
  return result.success && problems.length === 0
    ? { ok: true, value: result.output }
    : { ok: false, problems };
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
};

function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const keys = (issue.path ?? []).map((item) => item.key as PropertyKey);
  const path = formatPath(keys);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { path, expected: 'no such field', received: shown(keys.at(-1)) };
  }
  if (issue.type === 'strict_object' && issue.input === undefined) {
    return { path, expected: 'a required field', received: 'nothing' };
  }
  return { path, expected: expectedOf(issue), received: shown(issue.input) };
}

/** A message of our own says what is expected; valibot's default message is a whole sentence, its `expected` a type. */
function expectedOf({ message, expected }: v.BaseIssue<unknown>): string {
  if (!message.startsWith('Invalid ')) return message;
  if (expected === null) return 'something else';
  return KINDS[expected] ?? expected.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' or ');
}
