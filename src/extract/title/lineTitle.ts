import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import { LONGEST, printed, withoutArticle, wordsOf } from '../text/phrase.ts';
import { isPrintable } from './printable.ts';

/** Words of number that need no name before a noun: "Both airlines open services". */
const HOW_MANY = /^(both|all|most|many|some|one|two) (?=\p{Ll})/iu;

/** In UTF-16 units: a line that is not much longer than a title is not cut. */
const LONGEST_LINE = 80;

/**
 * A line of a list of dates is a headline as it stands: its words if they fit, else the title of the event that it tells, else its
 * words to the last comma, clause or preposition before which they fit.
 * @param range the tokens behind its date
 * @param told the title of the event
 * @returns undefined where no end leaves a title that can stand alone
 */
export function lineTitle(
  sentence: Analysed,
  { from, to }: Range,
  told: string | undefined,
): string | undefined {
  const { chunks, tokens } = sentence;
  const upTo = (end: number) => printed(withoutArticle(wordsOf(sentence, { from, to: end })));
  const endsAt = (kinds: RegExp) =>
    chunks
      // "in 2 hours, 52 minutes and 59 seconds"
      .filter(
        ({ kind, to: next }) =>
          kinds.test(kind) && !(/^(comma|and)$/.test(kind) && tokens[next]?.pos === 'NUM'),
      )
      .flatMap((chunk) => (chunk.from > from && chunk.from < to ? [chunk.from] : []))
      .toReversed()
      .map(upTo)
      .filter((title) => title.length <= LONGEST);
  const whole = upTo(to);
  return [
    ...(whole.length <= LONGEST_LINE ? [whole] : []),
    ...(told ? [told] : []),
    ...endsAt(/^(comma|stop|relative|subordinator)$/),
    ...endsAt(/^(preposition|and)$/),
  ].find((title) => isPrintable(title.replace(HOW_MANY, ''), 2));
}
