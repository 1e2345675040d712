import { dateInWords } from '../../events/index.ts';
import type { Published, PublishedOrigin } from '../../extract/index.ts';

/**
 * When an article appeared and how that is known, in a sentence.
 * @param given the day that the reader gave, ISO 8601
 */
export function publicationInWords(published: Published | undefined, given?: string): string {
  if (!published) return 'It does not say when it was published, so “on Tuesday” and the like stay undated.';
  const { date, origin, by } = published;
  // Only its year is implied, if no more: "in 2025".
  const when = `${/-\d\d$/.test(date) ? 'on ' : ''}${dateInWords(date)}`;
  if (origin === 'implied') return `Published ${when}, as “${by}” implies; it does not say so itself.`;
  if (origin === 'option') return `Published ${when}, as you said.`;
  const other = given && given !== date ? `, not on ${dateInWords(given)} as you said` : '';
  return `Published ${when}, as ${WITNESSES[origin]}${other}.`;
}

/** Who says it. */
const WITNESSES: Record<Exclude<PublishedOrigin, 'option' | 'implied'>, string> = {
  'front matter': 'its first lines say',
  meta: 'its metadata say',
  'json-ld': 'its metadata say',
  'time element': 'the page says',
  address: 'the page’s address says',
  'date line': 'a line of its own says',
  dateline: 'its dateline says',
  'file name': 'the file’s name says',
};
