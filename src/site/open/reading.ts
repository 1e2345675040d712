import type { Problem, Timeline } from '../../events/index.ts';
import type { ArticleDate } from '../../extract/index.ts';

/** What the page asks its reader for, and is answered: both travel between it and a worker. */

export interface Request {
  /** Articles; a file's name says how it is read. */
  files: readonly File[];
  /** The day on which those appeared that do not say so themselves, ISO 8601. */
  published?: string;
}

export interface Reading {
  /** Of the articles that could be read; without one there is no timeline. */
  timeline?: Timeline;
  /** When each article appeared, in the order of the timeline's sources. */
  dates: ArticleDate[];
  /** What is wrong with the others; paths begin with the file's name. */
  problems: Problem[];
}

/** How far it is, 0 to 1; then what was read. */
export type Answer = { share: number } | { reading: Reading };
