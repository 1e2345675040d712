import type { Analysed } from '../text/analyse.ts';
import type { Person } from './persons.ts';

/** Who acts less often is not whom a text is about. */
const OFTEN = 4;

/** Counts who does what the text tells of persons. */
export class Acting {
  #acted = new Map<string, { person: Person; times: number }>();

  /**
   * Takes note of a sentence.
   * @param persons those that it names
   * @param doers those for whom its pronouns stand that are subjects
   */
  hear({ clauses }: Analysed, persons: readonly Person[], doers: readonly Person[]): void {
    const named = persons.filter(({ at }) =>
      clauses.some(({ subject, kind }) => kind !== 'relative' && subject?.from === at.from),
    );
    for (const person of [...named, ...doers]) {
      const times = (this.#acted.get(person.id)?.times ?? 0) + 1;
      this.#acted.set(person.id, { person, times });
    }
  }

  /** Who does most of it: whom the text is about. */
  most(): Person | undefined {
    const acted = [...this.#acted.values()];
    const all = acted.reduce((sum, { times }) => sum + times, 0);
    return acted.find(({ times }) => times >= OFTEN && times * 2 >= all)?.person;
  }
}
