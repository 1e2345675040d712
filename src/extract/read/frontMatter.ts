import { shown, type Checked, type Problem } from '../../events/index.ts';
import { LineCounter, parseDocument } from 'yaml';
import { dayOf } from './day.ts';
import { linkOf } from './link.ts';

/** What an article says of itself before it begins, between two lines of `---`. Other fields are allowed and not read. */
export interface FrontMatter {
  id?: string;
  title?: string;
  /** The title of the article that this one retells. */
  cites?: string;
  /** A day, ISO 8601. */
  published?: string;
  url?: string;
  publisher?: string;
}

const FIELDS = ['id', 'title', 'cites', 'published', 'url', 'publisher'] as const;

/**
 * Reads YAML front matter.
 * @returns its fields and the UTF-16 index behind it; without front matter, no fields and 0
 */
export function readFrontMatter(name: string, text: string): Checked<{ fields: FrontMatter; end: number }> {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return { ok: true, value: { fields: {}, end: 0 } };
  const path = `${name}: front matter`;
  const closing = /^(---|\.\.\.)[ \t]*\r?$/m.exec(text.slice(opening[0].length));
  if (!closing) return wrong(path, 'a line of --- that ends it', 'none');
  const yaml = text.slice(opening[0].length, opening[0].length + closing.index);
  const lines = new LineCounter();
  // Dates stay strings: YAML's own would be read in some time zone.
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos: [offset] }) => {
      // Line 1 of the YAML is line 2 of the file.
      const line = `line ${lines.linePos(offset).line + 1}`;
      return {
        path: `${path}: ${line}`,
        expected: 'YAML, such as title: "A title" (in quotes where it holds a colon)',
        received: lowerFirst(message),
      };
    });
    return { ok: false, problems };
  }
  const end = opening[0].length + closing.index + closing[0].length;
  const data: unknown = document.toJS();
  if (data !== null && (typeof data !== 'object' || Array.isArray(data))) {
    return wrong(path, 'fields, such as "title: A title"', shown(data));
  }
  return checkFields(path, (data ?? {}) as Record<string, unknown>, end);
}

function checkFields(path: string, data: Record<string, unknown>, end: number) {
  const problems: Problem[] = [];
  const fields: FrontMatter = {};
  for (const key of FIELDS) {
    const value = data[key];
    if (value === undefined || value === '') continue;
    if (typeof value !== 'string')
      problems.push({ path: `${path}: ${key}`, expected: 'text', received: shown(value) });
    else fields[key] = value;
  }
  // Other tools write `date`.
  fields.published ??= dayOf(data.date);
  const { published, url } = fields;
  if (published !== undefined) {
    fields.published = dayOf(published);
    if (!fields.published)
      problems.push({
        path: `${path}: published`,
        expected: 'a date such as 2025-09-02',
        received: shown(published),
      });
  }
  if (url !== undefined) {
    fields.url = linkOf(url);
    if (!fields.url)
      problems.push({ path: `${path}: url`, expected: 'an http or https address', received: shown(url) });
  }
  return problems.length > 0
    ? ({ ok: false, problems } as const)
    : ({ ok: true, value: { fields, end } } as const);
}

function lowerFirst(text: string): string {
  return text[0].toLowerCase() + text.slice(1);
}

function wrong(path: string, expected: string, received: string): Checked<never> {
  return { ok: false, problems: [{ path, expected, received }] };
}
