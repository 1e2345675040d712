import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import type { Clause } from '../text/clauses.ts';
import { isFemaleName } from '../names/givenName.ts';
import { wordsOf } from '../text/phrase.ts';
import { Acting } from './acting.ts';
import { antecedentOf, isSomeone, toAntecedent, type Antecedent } from './antecedent.ts';
import {
  bothBefore,
  doerBefore,
  doerOf,
  doersBefore,
  nearestParty,
  personBehind,
  personsBefore,
  severalBefore,
  subjectBefore,
  thingBefore,
  thingDone,
} from './before.ts';
import { Country, COUNTRY } from './country.ts';
import { isSayingAside } from '../tells/telling.ts';
import { isCalledAgain, Offices } from './described.ts';
import { isObject } from './object.ts';
import { someoneIn, type Someone } from './someone.ts';
import { Organisation } from './organisation.ts';
import { JUST_NOW, pairOf, PAIRS, type Known } from './pair.ts';
import { isCalledThing, Things } from './things.ts';
import { itDone } from './topic.ts';
import { bySalience, callsOf, firstOf, MOST_PERSONS, personsIn, type Person } from './persons.ts';
import { isIt, isMutual, isPronoun, isSubject, pronounsOf } from './pronoun.ts';

/** What the text has spoken of so far. */
export class Discourse {
  /** The one named last first. */
  #persons: Person[] = [];
  /** Each person's place in the order of first naming, and the names that were used: of one word, of more. */
  #known = new Map<string, Known>();
  /** Whether someone of whom only the name is known is a woman, as the text's pronouns said. */
  #female = new Map<string, boolean>();
  /** Whom a word calls. */
  #ids = new Map<string, string>();
  #things = new Things();
  #several?: Antecedent;
  /** How many sentences were heard. */
  #heard = 0;
  #country = new Country();
  #organisation = new Organisation();
  #acting = new Acting();
  #offices = new Offices();
  /** Someone without a name whom the last sentence was about: "His son won the vote." */
  #someoneLast?: Someone;
  /** Whether a sentence of the paragraph was heard. */
  #hasBegun = false;

  /** Who is meant by a noun phrase, if it is a pronoun or a common noun for someone named before. */
  resolve(sentence: Analysed, range: Range): Antecedent | undefined {
    const words = wordsOf(sentence, range).toLowerCase();
    const noun = words.replace(
      /^(the|these|those|this|that|both|his|her|its|their)\s+(two\s+|three\s+)?/,
      '',
    );
    const called = this.#calledAgain(sentence, range);
    if (called) return toAntecedent(called);
    if (/^(he|she|him|her|his)$/.test(words)) return this.#person(sentence, range, /^(she|her)$/.test(words));
    if (/^(it|its|itself)$/.test(words)) return this.#it(sentence, range, words);
    if (/^(they|them|their|both)$/.test(words)) return this.#they(sentence, range, words);
    if (/^(the|both|these)\b/.test(words) && PAIRS.test(noun)) return this.#pair(sentence, range, noun);
    if (/^(the|this|that)\b/.test(words) && COUNTRY.test(noun)) return this.#country.meant(sentence, range);
    return /^(the|this|that)\b/.test(words) ? this.#organisation.meant(sentence, range, noun) : undefined;
  }

  #it(sentence: Analysed, range: Range, word: string): Antecedent | undefined {
    const isDone = word === 'it' && !isSubject(sentence, range);
    const object = isDone ? thingDone(sentence, range) : undefined;
    if (object && !object.plural) return object;
    const doer = doerOf(sentence, range);
    // "India said that it would reopen the post that it shut": both are India.
    if (word !== 'itself' && doer && isIt(sentence, doer)) return this.resolve(sentence, doer);
    const thing = this.#things.meant(sentence, range, word);
    if (word === 'it' && this.#isPerson(sentence, doer)) return nearestParty(sentence, range) ?? thing;
    const before =
      (word === 'its' && nearestParty(sentence, range)) ||
      (isDone ? undefined : subjectBefore(sentence, range));
    if (word === 'it' && before?.plural) return thingBefore(sentence, range) ?? thing;
    return before && !before.plural ? before : thing;
  }

  #they(sentence: Analysed, range: Range, word: string): Antecedent | undefined {
    const isDone = !isSubject(sentence, range);
    if (word === 'both' && isDone) return bothBefore(sentence, range);
    const doer = doerOf(sentence, range);
    if (word === 'them' && doer && isMutual(sentence, range)) return antecedentOf(sentence, doer);
    const object = word === 'them' && isDone ? thingDone(sentence, range) : undefined;
    if (object?.plural) return object;
    // "Prosecutors charged them": not the prosecutors.
    const isOfOwn = word === 'them' && isDone && doersBefore(sentence, range).length === 1;
    const before = isOfOwn ? undefined : subjectBefore(sentence, range);
    if (before?.plural) return before;
    return severalBefore(sentence, range) ?? this.#several ?? this.#pair(sentence, range, word, JUST_NOW);
  }

  /** Whether a phrase is one person's name, though it ends like several: "Hutchins". */
  isOnePerson(sentence: Analysed, { from, to }: Range): boolean {
    return personsIn(sentence, this.#ids).some(({ at }) => at.from === from && at.to === to);
  }

  /** Takes note of a sentence, once nothing more is asked of it. */
  hear(sentence: Analysed): void {
    this.#heard++;
    this.#several = undefined;
    const persons = personsIn(sentence, this.#ids);
    const doers = this.#pronounSubjects(sentence);
    this.#someoneLast = someoneIn(sentence, (range) => this.resolve(sentence, range));
    const meant = this.#hearPronouns(sentence, persons);
    for (const { id } of meant) this.#known.get(id)!.heard = this.#heard;
    for (const { id, text, at } of persons) {
      const courtesy = /^M(r|rs|s)\.?$/.exec(sentence.tokens[at.from].text)?.[1];
      if (courtesy) this.#female.set(id, courtesy !== 'r');
      const known = this.#known.get(id) ?? { order: this.#known.size };
      this.#known.set(id, { ...known, heard: this.#heard, [text.includes(' ') ? 'long' : 'short']: text });
      for (const word of callsOf(text)) if (!this.#ids.has(word)) this.#ids.set(word, id);
    }
    this.#offices.hear(sentence, persons);
    for (const person of bySalience(sentence, persons, doers)) this.#hearPerson(person);
    this.#acting.hear(sentence, persons, doers);
    const it = itDone(sentence);
    const done = it && this.resolve(sentence, it);
    this.#country.hear(sentence);
    this.#organisation.hear(sentence);
    // "The USA declared that the party had …, and fined it. It …": the main clause is heard last, as what the text is about.
    const { clauses } = sentence;
    const isMain = ({ kind }: Clause) => kind === 'main';
    const whose = clauses.find(({ opener }) => opener === 'whose')?.subject;
    for (const clause of [...clauses.filter((each) => !isMain(each)), ...clauses.filter(isMain)]) {
      const { subject, kind } = clause;
      // "…, a team reported": it only says so.
      if (isSayingAside(sentence, clause) && subject && subject.from > clause.from) continue;
      if (subject && kind !== 'relative' && subject.from !== whose?.from && !this.resolve(sentence, subject))
        this.#hearSubject(sentence, subject);
    }
    // "Spain, which …": whatever it did, it is what the sentence is about.
    // "Prosecutors charged them with theft. They …": whether those who charged or those who were charged, nobody knows.
    if (sentence.tokens.some(({ text }) => /^them$/i.test(text))) this.#several = undefined;
    const { kind, subject } = clauses[0] ?? {};
    if (kind === 'relative' && subject?.from === 0 && !clauses.some(isMain))
      this.#hearSubject(sentence, subject);
    this.#things.hear(sentence, done, (range) => this.#isPerson(sentence, range));
    this.#hasBegun = true;
  }

  /** A paragraph begins: its "he" is rather the one whom the text is about than whom the last paragraph ended with. */
  beginParagraph(): void {
    this.#hasBegun = false;
    this.#things.beginParagraph();
  }

  /** "He proposed independence for Kosovo; it …": not he. */
  #isPerson(sentence: Analysed, range: Range | undefined): boolean {
    if (!range) return false;
    if (isPronoun(sentence, range, true) || isPronoun(sentence, range, false)) return true;
    const persons = personsIn(sentence, this.#ids);
    return isSomeone(sentence, range) || persons.some(({ at }) => at.from >= range.from && at.to <= range.to);
  }

  #hearPerson(person: Person): void {
    this.#persons = [person, ...this.#persons.filter(({ id }) => id !== person.id)].slice(0, MOST_PERSONS);
  }

  /** For whom "he" or "she" stands: who does something before in the sentence, else someone named there, or whoever was named last. */
  #person(sentence: Analysed, range: Range, isShe: boolean): Antecedent | undefined {
    const someone = this.#someone(sentence, range);
    if (someone) return someone;
    const person = this.#personMeant(sentence, range, isShe);
    const isHere = person && personsIn(sentence, this.#ids).some(({ id }) => id === person.id);
    const last = this.#someoneLast;
    if (last?.isShe === isShe && !isHere && !this.#isDoer(sentence, range, person)) return last;
    return person && toAntecedent(person);
  }

  /** Whether a person acts in the sentence before a pronoun, be it as "he" or as "the 58-year-old". */
  #isDoer(sentence: Analysed, range: Range, person: Person | undefined): boolean {
    return doersBefore(sentence, range).some(
      ({ subject }) => this.#calledAgain(sentence, subject!)?.id === person?.id,
    );
  }

  /** Whom "the 58-year-old", "the former general", "the president" means: who was named just before, who alone bears the office. */
  #calledAgain(sentence: Analysed, range: Range): Person | undefined {
    const words = wordsOf(sentence, range);
    const bearer = this.#offices.bearer(sentence, range, words);
    if (bearer) return this.#persons.find(({ id }) => id === bearer);
    if (!isCalledAgain(words)) return undefined;
    const [last] = this.#persons;
    return last && this.#known.get(last.id)!.heard >= this.#heard - 1 ? last : undefined;
  }

  #personMeant(sentence: Analysed, range: Range, isShe: boolean): Person | undefined {
    const word = sentence.tokens[range.from].text;
    const fits = (person: Person) => (this.#isFemale(person) ?? isShe) === isShe;
    const doers = doersBefore(sentence, range);
    // "He persuaded Smith, and he left": the one who acts goes on to act.
    if (/^s?he$/i.test(word)) {
      const again = doers.find(({ subject }) => isPronoun(sentence, subject!, isShe));
      if (again) return this.#personMeant(sentence, again.subject!, isShe);
      const called = doers.flatMap(({ subject }) => this.#calledAgain(sentence, subject!) ?? []);
      if (called.length > 0) return called[0];
    }
    const persons = personsIn(sentence, this.#ids);
    const before = personsBefore(sentence, range, persons);
    const acting = /^(?:s?he|his)$/i.test(word)
      ? before.filter(({ at }) =>
          doers.some(({ subject }) => subject!.from <= at.from && subject!.to >= at.to),
        )
      : [];
    const behind = personBehind(sentence, range, persons) ?? [];
    // "He said that he would invite him": not himself.
    const doer = isObject(sentence, range) ? doers.at(-1)?.subject : undefined;
    const self =
      doer && isPronoun(sentence, doer, isShe) ? this.#personMeant(sentence, doer, isShe) : undefined;
    // Of whom the text is about it tells "he" rather than of one who may be a woman, unless it has just told of nobody else.
    const isAlone = this.#persons.filter(({ id }) => this.#known.get(id)!.heard === this.#heard).length === 1;
    const isUnsure = !isAlone && this.#persons[0] && this.#isFemale(this.#persons[0]) === undefined;
    const main = (/^s?he$/i.test(word) && (!this.#hasBegun || isUnsure) && this.#acting.most()) || [];
    const all = [...acting, ...before, behind, main, ...this.#persons]
      .flat()
      .filter((person) => fits(person) && person.id !== self?.id)
      .toSorted((a, b) => Number(this.#acting.isDead(a)) - Number(this.#acting.isDead(b)));
    // "Judge Lee rebuked Mr. Hall. A jury convicted him": of two named together, the one who is surely a man.
    const isSure = (person: Person) =>
      this.#isFemale(person) === isShe &&
      this.#known.get(person.id)?.heard === this.#known.get(all[0].id)?.heard;
    return (isObject(sentence, range) ? all.find(isSure) : undefined) ?? all[0];
  }

  /** Whether a person is a woman; undefined: neither the text nor the given name has said so yet. */
  #isFemale({ id, text, mention }: Person): boolean | undefined {
    if (mention) return mention.actor?.female ?? false;
    return this.#female.get(id) ?? isFemaleName(firstOf(this.#known.get(id)?.long ?? text) ?? '');
  }

  /**
   * Takes note of who is "she" and who "he", where nobody else of this sentence or the one before could be meant: "Lindqvist …, at her home".
   * @returns for whom the pronouns stand, of those who were named before
   */
  #hearPronouns(sentence: Analysed, persons: readonly Person[]): Person[] {
    const recent = this.#persons.filter(({ id }) => this.#known.get(id)!.heard >= this.#heard - 1);
    const spoken: Person[] = [];
    for (const { range, isShe } of pronounsOf(sentence)) {
      if (doerBefore(sentence, range)) continue;
      const all = [...personsBefore(sentence, range, persons), ...recent, ...spoken];
      const meant = all.filter((person) => (this.#isFemale(person) ?? isShe) === isShe);
      const ids = new Set(meant.map(({ id }) => id));
      const [only] = ids;
      if (ids.size === 1 && !meant[0].mention) this.#female.set(only, isShe);
      const person = this.#personMeant(sentence, range, isShe);
      if (person && this.#known.has(person.id)) spoken.push(person);
    }
    return spoken;
  }

  /** "The boy's father asked that he …": someone without a name, where the sentence has named nobody before. */
  #someone(sentence: Analysed, range: Range): Antecedent | undefined {
    if (/^him$/i.test(sentence.tokens[range.from].text)) return undefined;
    const isNamed = personsIn(sentence, this.#ids).some(({ at }) => at.to <= range.from);
    return isNamed ? undefined : doerBefore(sentence, range);
  }

  /** For whom the pronouns stand that are subjects, the main clauses' last. */
  #pronounSubjects(sentence: Analysed): Person[] {
    return sentence.clauses.flatMap(({ subject }) => {
      if (!subject) return [];
      const called = this.#calledAgain(sentence, subject);
      if (called) return called;
      const isShe = isPronoun(sentence, subject, true);
      if (!isShe && !isPronoun(sentence, subject, false)) return [];
      if (this.#someone(sentence, subject)) return [];
      return this.#personMeant(sentence, subject, isShe) ?? [];
    });
  }

  #hearSubject(sentence: Analysed, range: Range): void {
    const subject = antecedentOf(sentence, range);
    if (!subject) return this.#things.hearSubject(undefined);
    this.#country.hearSubject(sentence, range, subject);
    if (subject.plural) this.#several = subject;
    if (subject.plural || isSomeone(sentence, range)) return;
    const person = personsIn(sentence, this.#ids).find(
      ({ at }) => at.from >= range.from && at.to <= range.to,
    );
    const isThing = !person || (this.#isFemale(person) === undefined && isCalledThing(sentence, range));
    if (isThing) this.#things.hearSubject(subject);
  }

  #pair(sentence: Analysed, { from }: Range, noun: string, within?: number): Antecedent | undefined {
    const here = personsIn(sentence, this.#ids).filter(({ at }) => at.to <= from);
    return pairOf({ here, before: this.#persons, known: this.#known, heard: this.#heard }, noun, within);
  }
}
