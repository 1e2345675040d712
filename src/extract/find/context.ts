import type { EventDate } from '../../events/index.ts';
import type { NamedMention } from '../gazetteer/namedEvents.ts';
import type { Discourse } from '../who/anaphora.ts';

/** What the finding of events in one sentence needs to know of the rest. */
export interface Context {
  discourse: Discourse;
  /** When the article appeared. */
  published?: EventDate;
  /** The names of known events in the sentence. */
  named: readonly NamedMention[];
  /** The time of which the paragraph speaks, if the sentence speaks of none. */
  time?: EventDate;
  /** Whether the article is news of the days around its publication, of which the day is known. */
  news: boolean;
  /** The words of its headline, in small letters. */
  headline: ReadonlySet<string>;
}
