import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import { namedBy, type Antecedent } from './antecedent.ts';

const ORGANISATION = /^(organi[sz]ation|alliance|bloc|grouping|union)$/;

/** Which organisation "the bloc" is. */
export class Organisation {
  #last?: Antecedent;

  /**
   * "the union" is one that has the word in its name; "the organisation", "the bloc" may be any that was named last.
   * @param noun what it is called
   */
  meant({ mentions, tokens }: Analysed, { from, to }: Range, noun: string): Antecedent | undefined {
    // "the Organization of African Unity" is none that was named before.
    if (!ORGANISATION.test(noun) || /^of$/i.test(tokens[to]?.text ?? '')) return undefined;
    const here = mentions.findLast(
      ({ actor, end }) => actor?.kind === 'organisation' && end <= tokens[from].start,
    );
    const last = here ? namedBy(here) : this.#last;
    const [label] = last?.mentions.flatMap(({ actor }) => actor?.label ?? []) ?? [];
    return noun === 'union' && !/\bUnion$/.test(label ?? '') ? undefined : last;
  }

  /** Takes note of a sentence. */
  hear({ mentions }: Analysed): void {
    const organisation = mentions.findLast(({ actor }) => actor?.kind === 'organisation');
    if (organisation) this.#last = namedBy(organisation);
  }
}
