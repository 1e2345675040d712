import { shown } from '../events/index.ts';
import { dayOf } from '../extract/read/day.ts';
import { linkOf } from '../extract/read/link.ts';
import type { Line } from './lines.ts';

/** What a line of JSON Lines holds; `extract` and `timex` take the same. */
export interface Document {
  /** Whatever names it to the user. */
  id?: unknown;
  text: string;
  /** ISO 8601. */
  published?: string;
  title?: string;
  url?: string;
}

interface Field {
  /** What it may be called. */
  names: readonly string[];
  expected: string;
  /** The value that was meant; undefined for a wrong one. */
  read: (value: unknown) => unknown;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

const FIELDS: Record<keyof Document, Field> = {
  id: { names: ['id', 'doc'], expected: 'text, or a number that JavaScript can hold', read: idOf },
  text: { names: ['text'], expected: 'text', read: textOf },
  published: { names: ['published', 'dct'], expected: 'a date such as 2025-09-02', read: dayOf },
  title: { names: ['title'], expected: 'text', read: textOf },
  url: { names: ['url'], expected: 'an http or https link', read: linkOf },
};

const NAMES = Object.values(FIELDS).flatMap(({ names }) => names);

/** A document, with the names of fields that are not read. */
export type ReadLine = { document: Document; others: string[] } | { problem: string } | { blank: true };

/** The document of a line, or all that is wrong with it. */
export function readDocument(line: Line): ReadLine {
  if (typeof line !== 'string') return line;
  if (line.trim() === '') return { blank: true };
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    return { problem: `expected JSON, received text that is not (${(error as Error).message})` };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { problem: `expected an object such as {"id": 1, "text": "…"}, received ${shown(data)}` };
  return documentOf(data as Record<string, unknown>);
}

function documentOf(data: Record<string, unknown>): ReadLine {
  const problems: string[] = [];
  const document: Record<string, unknown> = {};
  for (const [field, { names, expected, read }] of Object.entries(FIELDS)) {
    // Many tools write null for what is missing.
    const name = names.find((each) => data[each] !== undefined && data[each] !== null);
    if (!name && field !== 'text') continue;
    const given = name && data[name];
    document[field] = read(given);
    if (document[field] === undefined)
      problems.push(`${name ?? field}: expected ${expected}, received ${inWords(given)}`);
  }
  if (problems.length > 0) return { problem: problems.join('; ') };
  const others = Object.keys(data).filter((name) => !NAMES.includes(name));
  return { document: document as unknown as Document, others };
}

/** 1e400 would come out as null, and 12345678901234567890 as another number. */
function idOf(value: unknown): unknown {
  if (typeof value !== 'number') return value;
  return Number.isSafeInteger(value) || (Number.isFinite(value) && !Number.isInteger(value))
    ? value
    : undefined;
}

function inWords(value: unknown): string {
  return typeof value === 'number' ? String(value) : shown(value);
}

/** For `--help`. */
export const DOCUMENT_HELP = `A document is {"id", "text", "published", "title", "url"} in UTF-8; only "text" must be there. "id" may also be called
"doc", and "published", a date, "dct". Fields of other names are not read, which is told.`;
