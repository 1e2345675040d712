import { readDate } from '../../../events/index.ts';
import { isPeriod } from '../../gazetteer/namedEvents.ts';
import type { KnownEvent } from '../../gazetteer/schema.ts';
import type { Analysed } from '../../text/analyse.ts';
import type { Range } from '../../text/chunks.ts';
import type { Context } from '../context.ts';
import { isAnniversary, timeOf } from '../when.ts';
import { meansAnother } from './another.ts';

/** Words that a name merely qualifies: "a Vietnam War veteran", "the Cold War era". */
const QUALIFIED = /^(NOUN|PROPN|ADJ)$/;
/** Kinds of events that are spoken of before they happen. */
const ANNOUNCED = /^(summit|conference|visit|ceremony|election|treaty|agreement|politics|economy|law)$/;
/** Words that only say how it went: "the Bay of Pigs fiasco". */
const OUTCOME = /^(fiasco|debacle|disaster|tragedy|catastrophe)$/i;

/**
 * Whether the name of a known event tells that event: not where it qualifies another noun, nor where a long period is
 * only the measure or the time of something else ("the worst since World War II", "veterans of the Cold War").
 * @param range the name's tokens
 */
export function isAllowedMention(
  sentence: Analysed,
  range: Range,
  known: KnownEvent,
  { published, time }: Pick<Context, 'published' | 'time'>,
): boolean {
  const date = readDate(known.date);
  // Nothing is named before it happens, but for what is announced.
  const ahead = ANNOUNCED.test(known.kind) ? 400 * 86_400_000 : 0;
  if (date && published && date.start > published.end + ahead) return false;
  if (isOfAnniversary(sentence, range)) return true;
  if (meansAnother(sentence, range, known, timeOf(sentence) ?? time)) return false;
  const next = sentence.tokens[range.to];
  if (next && QUALIFIED.test(next.pos) && !OUTCOME.test(next.text) && !/^(that|which|who)$/i.test(next.text))
    return false;
  if (/^(pre|post|anti|mid)-/i.test(sentence.tokens[range.from].text)) return false;
  return !isPeriod(known);
}

/** The event whose anniversary it is, is told by it. */
function isOfAnniversary({ times }: Analysed, { from, to }: Range): boolean {
  return times.some(({ timex, range }) => isAnniversary(timex) && range.from <= from && range.to >= to);
}
