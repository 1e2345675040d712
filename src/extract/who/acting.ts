import type { Analysed } from '../text/analyse.ts';
import type { Person } from './persons.ts';

/** Who acts less often is not whom a text is about. */
const OFTEN = 4;

/** Counts who does what the text tells of persons, and who does nothing any more. */
export class Acting {
  #acted = new Map<string, { person: Person; times: number }>();
  #first?: string;
  #dead = new Set<string>();

  /**
   * Takes note of a sentence.
   * @param persons those that it names
   * @param doers those for whom its pronouns stand that are subjects
   */
  hear(sentence: Analysed, persons: readonly Person[], doers: readonly Person[]): void {
    const named = persons.filter(({ at }) =>
      sentence.clauses.some(({ subject, kind }) => kind !== 'relative' && subject?.from === at.from),
    );
    for (const person of [...named, ...doers]) {
      const times = (this.#acted.get(person.id)?.times ?? 0) + 1;
      this.#acted.set(person.id, { person, times });
    }
    this.#first ??= persons[0]?.id;
    for (const id of deadIn(sentence, persons)) this.#dead.add(id);
  }

  /** Who does most of it: whom the text is about. */
  most(): Person | undefined {
    const acted = [...this.#acted.values()];
    const all = acted.reduce((sum, { times }) => sum + times, 0);
    return acted.find(({ times }) => times >= OFTEN && times * 2 >= all)?.person;
  }

  /** Whether someone has died in the text: "he" is rather another. Not whom it named first: an obituary goes on with him. */
  isDead({ id }: Person): boolean {
    return this.#dead.has(id) && id !== this.#first;
  }
}

/** Who died or was killed, of the persons that a sentence names. */
function deadIn({ clauses }: Analysed, persons: readonly Person[]): string[] {
  const deaths = clauses.filter(
    ({ verb }) =>
      verb.form === 'past' &&
      !verb.negated &&
      (verb.lemma === 'die' || (verb.passive && /^(kill|murder|execute|assassinate)$/.test(verb.lemma))),
  );
  return persons.flatMap(({ id, at }) =>
    deaths.some(({ subject }) => subject && subject.from <= at.from && subject.to === at.to) ? [id] : [],
  );
}
