import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import { isEventNoun } from '../lexicon.ts';
import { objectIn, type Antecedent } from './antecedent.ts';
import { isSubject } from './pronoun.ts';
import { Topic } from './topic.ts';

/** Subjects that do something to the object, so that "it" is rather this. */
const ACTS =
  /^(company|firm|group|government|army|police|ministry|parliament|council|court|party|union|team|commission)$/;

const COMPANY =
  /^(company|firm|bank|airline|carrier|maker|group|club|newspaper|brand|chain|retailer|producer|manufacturer|operator|lender|developer|studio|team|charity|university|school)$/i;

/** "The dredging company, Noordzee Baggerwerken, …", "Noordzee Baggerwerken sacked its director": a name like a person's, and no person. */
export function isCalledThing({ tokens, chunks }: Analysed, { from, to }: Range): boolean {
  const at = chunks.findIndex((chunk) => chunk.kind === 'noun' && chunk.from === from);
  const before = chunks[at - 1]?.kind === 'comma' ? chunks[at - 2] : undefined;
  const isCompany = before?.kind === 'noun' && COMPANY.test(tokens[before.to - 1].text);
  return isCompany || tokens.slice(to).some(({ text }) => /^its$/i.test(text));
}

/** For what "it" stands: what was told of last, or what the text is about. */
export class Things {
  #last?: Antecedent;
  #topic = new Topic();
  /** How many sentences were heard since one was about a thing. */
  #since = 0;
  /** Whether a sentence of the paragraph was heard. */
  #hasBegun = false;
  /** Whether the last sentence had an object, for which "it" may stand as well as for its subject. */
  #hasObject = false;
  /** The last thing that was one, of the last sentence. */
  #object?: Antecedent;

  /** What "it", "its" or "itself" means, as far as the sentences before say. */
  meant(sentence: Analysed, range: Range, word: string): Antecedent | undefined {
    const last = this.#last;
    const topic = this.#topic.most();
    // A paragraph begins with what the text is about; so it goes on behind what was about neither.
    if (word === 'it' && topic && (!this.#hasBegun || this.#since > 1)) return topic;
    // "The army attacked it": not the army; in "Congress passed the Act. He used it", "The crash led them to ground the jet. He let it
    // fly" it is what the verb before had as its object.
    const isDone = word === 'it' && !isSubject(sentence, range);
    const isParty = last && (/^\p{Lu}/u.test(last.text) || last.mentions.some(({ actor }) => actor));
    const head = last?.text.split(' ').at(-1) ?? '';
    const isDeed = this.#object && (isEventNoun(head) || ACTS.test(head));
    const isTopic = topic !== undefined && topic.text === last?.text;
    const isObject = isDone && ((isParty && this.#hasObject && !isTopic) || isDeed || !last);
    return isObject ? this.#object : last;
  }

  /** Takes note of what a clause is about, if that is a thing. */
  hearSubject(thing: Antecedent | undefined): void {
    this.#last = thing;
    this.#since = -1;
  }

  /**
   * Takes note of a sentence, once its subjects are heard.
   * @param done what its "it" means that is its object
   * @param isPerson whether a phrase stands for someone
   */
  hear(sentence: Analysed, done: Antecedent | undefined, isPerson: (range: Range) => boolean): void {
    const topic = this.#topic.most();
    this.#topic.hear(sentence, this.#last, isPerson);
    // "The commission fined it. It lost an appeal": the text goes on with what it is about.
    if (topic && done?.text === topic.text) this.#last = topic;
    const main = sentence.clauses.findLast(({ kind }) => kind === 'main');
    const isState = /^(be|become|remain|stay)$/.test(main?.verb.lemma ?? '');
    this.#hasObject =
      !isState && sentence.chunks.some(({ kind, from }) => kind === 'noun' && from === main?.verb.to);
    this.#object = objectIn(sentence);
    this.#hasBegun = true;
    const isAgain = sentence.tokens.some(({ text }) => /^it$/i.test(text));
    this.#since = isAgain ? 0 : this.#since + 1;
  }

  /** A paragraph begins. */
  beginParagraph(): void {
    this.#hasBegun = false;
  }
}
