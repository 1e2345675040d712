import { within } from '../names/mentions.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import { OFFICE } from '../names/office.ts';
import { namedBy, type Antecedent } from './antecedent.ts';

/** Where several states were named, "the country" is one that was spoken of less than so many sentences ago. */
const OF_LATE = 4;

/** What a text calls a state again. */
export const COUNTRY = /^(country|nation|kingdom|republic|state|island nation)$/;

/** Which state "the country" is. */
export class Country {
  /** How many sentences were heard. */
  #heard = 0;
  #state?: Antecedent & { heard: number };
  /** The states that were named since that one was spoken of, it too. */
  #since = new Set<string>();
  /** All states that were named. */
  #states = new Set<string>();

  /** "Finland joined NATO, and the country …": the only state that the sentence named before, else that of the text, or the one of late if no other was named since. */
  meant({ mentions, tokens }: Analysed, { from }: Range): Antecedent | undefined {
    const before = mentions.filter(
      ({ actor, form, end }) => actor?.kind === 'state' && form === 'name' && end <= tokens[from].start,
    );
    const ids = new Set(before.map(({ actor }) => actor!.id));
    if (ids.size === 1) return namedBy(before[0]);
    if (!this.#state) return undefined;
    const [own] = this.#state.mentions.flatMap(({ actor }) => actor?.id ?? []);
    const isAlone = [...this.#since].every((id) => id === own);
    const isOfLate = this.#states.size === 1 || this.#heard - this.#state.heard < OF_LATE;
    return isAlone && isOfLate ? this.#state : undefined;
  }

  /** Takes note of a sentence. */
  hear({ mentions }: Analysed): void {
    this.#heard++;
    const states = mentions.filter(({ actor }) => actor?.kind === 'state');
    for (const { actor } of states) this.#since.add(actor!.id);
    const named = states.filter(({ form }) => form === 'name');
    const ids = new Set(named.map(({ actor }) => actor!.id));
    for (const id of ids) this.#states.add(id);
    // The only state of a sentence is "the country", until another is the subject.
    if (ids.size === 1 && !this.#state) this.#hearState(namedBy(named[0]));
  }

  /** Takes note of the subject of a sentence, once the sentence was heard. */
  hearSubject({ mentions, tokens, chunks }: Analysed, { from, to }: Range, subject: Antecedent): void {
    // "A court in Lisbon" is no state.
    const first = chunks.find((chunk) => chunk.from >= from && chunk.to <= to);
    const { end } = tokens[(first?.to ?? to) - 1];
    const isState = subject.mentions.some(
      (mention) => mention.actor?.kind === 'state' && mention.form !== 'adjective' && mention.end <= end,
    );
    if (isState) return this.#hearState(subject);
    // "Romanian President Nicusor Dan said …": it is his, where the sentence names no other.
    const states = mentions.filter(({ actor }) => actor?.kind === 'state');
    const [office] = within(states, tokens[from].start, tokens[to - 1].end);
    const isAlone = states.every(({ actor }) => actor!.id === office?.actor?.id);
    const isOffice = tokens.slice(from, to).some(({ text }) => OFFICE.test(text));
    if (office?.form === 'adjective' && isAlone && isOffice)
      this.#hearState({ text: office.actor!.short, mentions: [office], plural: false });
  }

  #hearState(state: Antecedent): void {
    this.#state = { ...state, heard: this.#heard };
    this.#since.clear();
  }
}
