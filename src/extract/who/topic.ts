import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import { antecedentOf, type Antecedent } from './antecedent.ts';
import { isIt } from './pronoun.ts';

/** What is spoken of less often is not what a text is about. */
const OFTEN = 3;

/** Counts of which things a text tells something: a company, a spacecraft, a court. */
export class Topic {
  #told = new Map<string, { thing: Antecedent; times: number }>();

  /**
   * Takes note of what the main clauses of a sentence are about.
   * @param it for what the sentence's "it" stands
   * @param isPerson whether a phrase stands for someone
   */
  hear(sentence: Analysed, it: Antecedent | undefined, isPerson: (range: Range) => boolean): void {
    for (const { kind, subject } of sentence.clauses) {
      if (kind !== 'main' || !subject || isPerson(subject)) continue;
      const thing = isIt(sentence, subject) ? it : antecedentOf(sentence, subject);
      if (thing && !thing.plural) this.#add(thing);
    }
  }

  /** What the text is about: of that it tells twice as often as of anything else. */
  most(): Antecedent | undefined {
    const [first, second] = [...this.#told.values()].toSorted((a, b) => b.times - a.times);
    return first && first.times >= Math.max(OFTEN, 2 * (second?.times ?? 0)) ? first.thing : undefined;
  }

  #add(thing: Antecedent): void {
    const key = thing.text.toLowerCase();
    this.#told.set(key, { thing, times: (this.#told.get(key)?.times ?? 0) + 1 });
  }
}

/** "it" right behind the main verb of a sentence: "The commission fined it." */
export function itDone(sentence: Analysed): Range | undefined {
  const { verb } = sentence.clauses.findLast(({ kind }) => kind === 'main') ?? {};
  const object = sentence.chunks.find(({ from }) => from === verb?.to);
  return object && isIt(sentence, object) ? object : undefined;
}
