/** One thing wrong with some data. Problems are values: a check returns them all, it does not throw the first. */
export interface Problem {
  /** Where: `events[3].date`; empty for the whole. */
  path: string;
  expected: string;
  received: string;
}

/** `events[3].date: expected an EDTF date, received "soon"` */
export function formatProblem({ path, expected, received }: Problem): string {
  return `${path && `${path}: `}expected ${expected}, received ${received}`;
}

/** `['events', 3, 'date']` as `events[3].date` */
export function formatPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path ? `${path}.${String(key)}` : String(key);
  }, '');
}

const LONGEST = 60;

/** A value as it is shown in an error: JSON, cut to a line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const json = JSON.stringify(value);
  return json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json;
}
