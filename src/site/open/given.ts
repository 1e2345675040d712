import type { Timeline } from '../../events/index.ts';
import type { ArticleDate } from '../../extract/index.ts';

/** What the reader of the page gives: articles, or a timeline. */
export interface Given {
  /** Pasted; may be empty. */
  text: string;
  files: readonly File[];
  /** The day on which they appeared, ISO 8601; may be empty. */
  published: string;
}

/** Where in the form something is wrong. */
export type Field = 'text' | 'files' | 'day';

export interface FieldProblem {
  field: Field;
  /** One sentence. */
  words: string;
}

/** The timeline of what was given. */
export interface Opened {
  timeline: Timeline;
  /** Of articles: when each appeared, in the order of the timeline's sources. */
  dates?: ArticleDate[];
  /** The day that the reader gave, ISO 8601. */
  published?: string;
  /** What is wrong with articles that could not be read, a sentence each. */
  problems: string[];
}

export type Outcome = { opened: Opened } | { problems: FieldProblem[] };

export interface OpenOptions {
  /** Told in words how far it is. */
  onprogress: (words: string) => void;
  /** Gives up; the promise then rejects with its reason. */
  signal: AbortSignal;
}
