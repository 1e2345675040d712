import type { Analysed } from '../../text/analyse.ts';
import type { Range } from '../../text/chunks.ts';

/** What is called by the name of an event without being one. */
const WORK =
  /^(film|movie|novel|book|memoir|play|musical|opera|song|single|album|poem|painting|series|documentary|podcast|game|exhibition|drama|thriller|comedy|bestseller|comic|sequel|remake|magazine|band|charity|racehorse|yacht)$/i;
const CALLED = /^(called|titled|entitled|named)$/i;

/**
 * Whether a name is that of a work or of whoever is called so: "the film Pearl Harbor", "a documentary called The Cuban
 * Missile Crisis", "Winter War is a board game". "A film about the Winter War" is about the event.
 */
export function isWork({ tokens, chunks }: Analysed, { from, to }: Range): boolean {
  const wordBefore = (at: number): number => {
    // The article of a title has a capital.
    const isTitles = /^["“‘']$/.test(tokens[at]?.text ?? '') || /^(The|A)$/.test(tokens[at]?.text ?? '');
    return isTitles ? wordBefore(at - 1) : at;
  };
  const before = wordBefore(from - 1);
  const named = CALLED.test(tokens[before]?.text ?? '') ? before - 1 : before;
  if (WORK.test(tokens[named]?.text ?? '')) return true;
  const told = chunks.find(({ kind, from: first }) => kind === 'noun' && first === to + 1);
  return told !== undefined && tokens[to].lemma === 'be' && WORK.test(tokens[told.to - 1].text);
}
