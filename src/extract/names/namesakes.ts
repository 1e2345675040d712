import { partyOf } from './known.ts';
import type { Mention } from './mentions.ts';

/**
 * Says who is meant by a name of several persons: the one whom the text has named last by a name that only he or she has
 * ("Hafez al-Assad … Assad"). Where it has named none of them it stays open: the date of the event will say.
 * @param mentions those known by whole names, by place
 */
export function settleNamesakes(mentions: readonly Mention[]): Mention[] {
  /** Ids of the persons named, the last named last. */
  const named = new Set<string>();
  return mentions.map((mention) => {
    const { actor } = mention;
    if (actor?.kind !== 'person') return mention;
    const last = actor.namesakes ? [...named].findLast((id) => actor.namesakes!.includes(id)) : actor.id;
    if (last === undefined) return mention;
    named.delete(last);
    named.add(last);
    return { ...mention, actor: partyOf(last)! };
  });
}
