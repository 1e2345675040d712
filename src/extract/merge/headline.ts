import { readDate } from '../../events/index.ts';
import type { Found } from '../find/found.ts';
import type { Article } from '../read/article.ts';

/**
 * The headline of an article that has none: what its first paragraph tells as the latest, the first of equals. "The envoy
 * who brokered the truce of 1994 died on Thursday" is about the death. Undefined if it has its own, or tells nothing there.
 */
export function headlineOf(
  { isUntitled, blocks, reading }: Article,
  found: readonly Found[],
): string | undefined {
  // Not one that is but a dateline.
  const block = blocks.findIndex(
    ({ kind, start, end }) => kind === 'paragraph' && /\p{L}/u.test(reading.slice(start, end)),
  );
  // What is only mentioned by its name is not what the article is about.
  const told = found.filter(
    ({ sentence, known, trigger }) => sentence.block === block && trigger !== known?.id,
  );
  const firstSentence = told.filter(({ sentence }) => sentence.start === told[0].sentence.start);
  const startOf = ({ when }: Found) => (when && readDate(when.edtf)?.start) ?? -Infinity;
  const latest = firstSentence.reduce<Found | undefined>(
    (best, each) => (best && startOf(best) >= startOf(each) ? best : each),
    undefined,
  );
  return isUntitled ? latest?.title : undefined;
}
