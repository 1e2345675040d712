import * as v from 'valibot';
import { EventSchema, TimelineSchema, type Timeline, type TimelineEvent } from './model.ts';
import { parseJsonBySteps } from './jsonSteps.ts';
import { formatPath, shown, type Problem } from './problem.ts';
import { checkReferences } from './references.ts';
import { part, toEnd } from './steps.ts';

export type Checked<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/**
 * Reads a timeline from JSON text.
 * @returns the timeline with its defaults filled in, or every problem at once, each with its path
 */
export function parseTimeline(json: string): Checked<Timeline> {
  return toEnd(parseTimelineBySteps(json));
}

/** The share of the work that reading the text takes, checking it the rest. */
const READING = 0.4;

/**
 * The same in small steps, so that a page can have its turn between them.
 * @returns yields after each step how much is done, 0 to 1
 */
export function* parseTimelineBySteps(json: string): Generator<number, Checked<Timeline>> {
  let data: unknown;
  try {
    data = yield* part(parseJsonBySteps(json), 0, READING);
  } catch (error) {
    const received = json.trim() === '' ? 'nothing' : `text that is not JSON (${(error as Error).message})`;
    return { ok: false, problems: [{ path: '', expected: 'a timeline as JSON', received }] };
  }
  return yield* part(checkTimelineBySteps(data), READING, 1);
}

/** The same for data that is read already. */
export function checkTimeline(data: unknown): Checked<Timeline> {
  return toEnd(checkTimelineBySteps(data));
}

/** Events that are checked in one step. */
const STEP = 100;
/** The share of the work that the schema takes; the references are quick. */
const SCHEMA = 0.9;

/**
 * The same in small steps, so that a page can have its turn between them.
 * @returns yields after each step how much is done, 0 to 1
 */
export function* checkTimelineBySteps(data: unknown): Generator<number, Checked<Timeline>> {
  if (Array.isArray(data)) {
    return {
      ok: false,
      problems: [{ path: '', expected: 'a timeline, which is an object', received: shown(data) }],
    };
  }
  const events = eventsOf(data);
  const rest = v.safeParse(TimelineSchema, events ? { ...(data as object), events: [] } : data);
  const problems = (rest.issues ?? []).map((issue) => toProblem(issue));
  const checked: TimelineEvent[] = [];
  for (const [index, event] of (events ?? []).entries()) {
    const { success, output, issues = [] } = v.safeParse(EventSchema, event);
    if (success) checked.push(output);
    else problems.push(...issues.map((issue) => toProblem(issue, ['events', index])));
    if (index % STEP === STEP - 1) yield (SCHEMA * index) / events!.length;
  }
  problems.push(...(yield* part(checkReferences(data), SCHEMA, 1)));
  return rest.success && problems.length === 0
    ? { ok: true, value: { ...rest.output, events: checked } }
    : { ok: false, problems };
}

function eventsOf(data: unknown): unknown[] | undefined {
  const { events } = (data ?? {}) as { events?: unknown };
  return Array.isArray(events) ? events : undefined;
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
};

function toProblem(issue: v.BaseIssue<unknown>, within: PropertyKey[] = []): Problem {
  const keys = [...within, ...(issue.path ?? []).map((item) => item.key as PropertyKey)];
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
