import { within, type Mention } from '../names/mentions.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Chunk, Range } from '../text/chunks.ts';
import type { Clause } from '../text/clauses.ts';
import { wordsOf } from '../title/phrase.ts';
import { headOf } from './nouns.ts';
import { callsOf, personsIn, type Person } from './persons.ts';
import { isPlural } from './plural.ts';

/** For whom a pronoun or "the country" stands. */
export interface Antecedent {
  /** As a title may call it. */
  text: string;
  mentions: Mention[];
  plural: boolean;
}

const PAIRS = /^(leaders|presidents|men|statesmen|heads of state|prime ministers|pair|two)$/;
const COUNTRY = /^(country|nation|kingdom|republic|state|island nation)$/;
const ORGANISATION = /^(organi[sz]ation|alliance|bloc|grouping|union)$/;
/** "They" are two persons only if both were named in so many sentences. */
const JUST_NOW = 3;
/** Where several states were named, "the country" is one that was spoken of less than so many sentences ago. */
const OF_LATE = 4;
/** How many persons the text may keep in play. */
const MOST_PERSONS = 8;

/** What the text has spoken of so far. */
export class Discourse {
  /** The one named last first. */
  #persons: Person[] = [];
  /** Each person's place in the order of first naming, and the names that were used: of one word, of more. */
  #known = new Map<string, { order: number; heard: number; short?: string; long?: string }>();
  /** Whom a word calls. */
  #ids = new Map<string, string>();
  #thing?: Antecedent;
  #several?: Antecedent;
  /** How many sentences were heard. */
  #heard = 0;
  #state?: Antecedent & { heard: number };
  #organisation?: Antecedent;
  /** All states that were named. */
  #states = new Set<string>();

  /** Who is meant by a noun phrase, if it is a pronoun or a common noun for someone named before. */
  resolve(sentence: Analysed, range: Range): Antecedent | undefined {
    const words = wordsOf(sentence, range).toLowerCase();
    const noun = words.replace(
      /^(the|these|those|this|that|both|his|her|its|their)\s+(two\s+|three\s+)?/,
      '',
    );
    if (/^(he|she|him|her|his)$/.test(words)) return this.#person(sentence, range, /^(she|her)$/.test(words));
    if (/^(it|them)$/.test(words) && !isSubject(sentence, range)) {
      const object = objectBefore(sentence, range);
      const isPerson = object?.mentions.some(({ actor }) => actor?.kind === 'person');
      if (object && object.plural === (words === 'them') && !isPerson) return object;
    }
    const before = (words === 'its' && nearestParty(sentence, range)) || subjectBefore(sentence, range);
    if (words === 'it' && this.#isPerson(sentence, doerOf(sentence, range)))
      return nearestParty(sentence, range) ?? this.#thing;
    if (/^(it|its|itself)$/.test(words)) return before && !before.plural ? before : this.#thing;
    if (/^(they|them|their|both)$/.test(words))
      return before?.plural ? before : (this.#several ?? this.#pair(sentence, range, JUST_NOW));
    if (/^(the|both|these)\b/.test(words) && PAIRS.test(noun)) return this.#pair(sentence, range);
    if (/^(the|this|that)\b/.test(words) && COUNTRY.test(noun)) return this.#country(sentence, range);
    if (/^(the|this|that)\b/.test(words) && ORGANISATION.test(noun)) return this.#named(noun);
    return undefined;
  }

  /** Takes note of a sentence, once nothing more is asked of it. */
  hear(sentence: Analysed): void {
    this.#heard++;
    this.#several = undefined;
    const persons = personsIn(sentence, this.#ids);
    const doers = this.#pronounSubjects(sentence);
    for (const { id, text } of persons) {
      const known = this.#known.get(id) ?? { order: this.#known.size };
      this.#known.set(id, { ...known, heard: this.#heard, [text.includes(' ') ? 'long' : 'short']: text });
      for (const word of callsOf(text)) if (!this.#ids.has(word)) this.#ids.set(word, id);
    }
    for (const person of bySalience(sentence, persons, doers)) this.#hearPerson(person);
    const states = sentence.mentions.filter(({ actor, form }) => actor?.kind === 'state' && form === 'name');
    for (const { actor } of states) this.#states.add(actor!.id);
    const organisation = sentence.mentions.findLast(({ actor }) => actor?.kind === 'organisation');
    if (organisation)
      this.#organisation = { text: organisation.text, mentions: [organisation], plural: false };
    // The only state of a sentence is "the country", until another is the subject.
    if (new Set(states.map(({ actor }) => actor!.id)).size === 1 && !this.#state)
      this.#hearState({ text: states[0].text, mentions: [states[0]], plural: false });
    // "The USA declared that the party had …, and fined it. It …": the main clause is heard last, as what the text is about.
    const { clauses } = sentence;
    const isMain = ({ kind }: Clause) => kind === 'main';
    for (const { subject, kind } of [...clauses.filter((each) => !isMain(each)), ...clauses.filter(isMain)]) {
      if (subject && kind !== 'relative' && !this.resolve(sentence, subject))
        this.#hearSubject(sentence, subject);
    }
  }

  /** "the union" is one that has the word in its name; "the organisation", "the bloc" may be any that was named. */
  #named(noun: string): Antecedent | undefined {
    const [label] = this.#organisation?.mentions.flatMap(({ actor }) => actor?.label ?? []) ?? [];
    return noun === 'union' && !/\bUnion$/.test(label ?? '') ? undefined : this.#organisation;
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

  #hearState(state: Antecedent): void {
    this.#state = { ...state, heard: this.#heard };
  }

  /** "Finland joined NATO, and the country …": the only state that the sentence named before, else that of the text, or the one of late. */
  #country({ mentions, tokens }: Analysed, { from }: Range): Antecedent | undefined {
    const before = mentions.filter(
      ({ actor, form, end }) => actor?.kind === 'state' && form === 'name' && end <= tokens[from].start,
    );
    const ids = new Set(before.map(({ actor }) => actor!.id));
    if (ids.size === 1) return { text: before[0].text, mentions: [before[0]], plural: false };
    if (!this.#state) return undefined;
    const isClear = this.#states.size === 1 || this.#heard - this.#state.heard < OF_LATE;
    return isClear ? this.#state : undefined;
  }

  /** For whom "he" or "she" stands: who does something before in the sentence, else someone named there, or whoever was named last. */
  #person(sentence: Analysed, range: Range, isShe: boolean): Antecedent | undefined {
    const someone = this.#someone(sentence, range);
    if (someone) return someone;
    const person = this.#personMeant(sentence, range, isShe);
    return person && { text: person.text, mentions: person.mention ? [person.mention] : [], plural: false };
  }

  #personMeant(sentence: Analysed, range: Range, isShe: boolean): Person | undefined {
    const word = sentence.tokens[range.from].text;
    // Of an unknown person nobody knows it.
    const fits = ({ mention }: Person) => !mention || (mention.actor?.female ?? false) === isShe;
    const doers = sentence.clauses.filter(
      ({ subject, verb, kind }) => subject && kind !== 'relative' && verb.to <= range.from,
    );
    // "He persuaded Smith, and he left": the one who acts goes on to act.
    if (/^s?he$/i.test(word)) {
      const again = doers.find(({ subject }) => isPronoun(sentence, subject!, isShe));
      if (again) return this.#personMeant(sentence, again.subject!, isShe);
    }
    const doer = isObject(sentence, range) ? doers.at(-1) : undefined;
    const before = personsIn(sentence, this.#ids)
      // "Spitzer attacked him", "His rival, John Smith, praised him": not himself.
      .filter(
        ({ at }) =>
          at.to <= range.from && !(doer && at.from >= doer.subject!.from && at.to <= doer.verb.from),
      )
      .toReversed();
    const acting = /^s?he$/i.test(word)
      ? before.filter(({ at }) =>
          doers.some(({ subject }) => subject!.from <= at.from && subject!.to >= at.to),
        )
      : [];
    const behind = personBehind(sentence, range, personsIn(sentence, this.#ids)) ?? [];
    return [...acting, ...before, behind, ...this.#persons].flat().find(fits);
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
      const isShe = isPronoun(sentence, subject, true);
      if (!isShe && !isPronoun(sentence, subject, false)) return [];
      if (this.#someone(sentence, subject)) return [];
      return this.#personMeant(sentence, subject, isShe) ?? [];
    });
  }

  #hearSubject(sentence: Analysed, range: Range): void {
    const subject = antecedentOf(sentence, range);
    if (!subject) {
      this.#thing = undefined;
      return;
    }
    const own = subject.mentions.filter(({ form }) => form !== 'adjective');
    if (subject.plural) this.#several = subject;
    else if (isSomeone(sentence, range)) return;
    else if (!personsIn(sentence, this.#ids).some(({ at }) => at.from >= range.from && at.to <= range.to)) {
      this.#thing = subject;
      if (own.some(({ actor }) => actor?.kind === 'state')) this.#hearState(subject);
    }
  }

  /**
   * The two persons of different sides that were named last, in the order of their first naming; none where three
   * were named just now, for nobody knows which two.
   */
  #pair(sentence: Analysed, { from }: Range, within = Infinity): Antecedent | undefined {
    const here = personsIn(sentence, this.#ids).filter(({ at }) => at.to <= from);
    const isHere = ({ id }: Person) => here.some((person) => person.id === id);
    const heardWithin = (sentences: number) =>
      [...here.toReversed(), ...this.#persons.filter((person) => !isHere(person))].filter(
        (person) =>
          sideOf(person) && (isHere(person) || this.#heard - this.#known.get(person.id)!.heard < sentences),
      );
    if (new Set(heardWithin(JUST_NOW).map(sideOf)).size > 2) return undefined;
    const [last, ...others] = heardWithin(within);
    const other = others.find((person) => sideOf(person) !== sideOf(last));
    if (!last || !other) return undefined;
    const order = (person: Person) => this.#known.get(person.id)?.order ?? Infinity;
    const both = [last, other].toSorted((a, b) => order(a) - order(b));
    // Both by their short names, or both by the long ones.
    const form = both.every(({ id }) => this.#known.get(id)?.short) ? 'short' : 'long';
    return {
      text: both.map(({ id, text }) => this.#known.get(id)?.[form] ?? text).join(' and '),
      mentions: both.flatMap(({ mention }) => mention ?? []),
      plural: true,
    };
  }
}

/** "Although he called it cheap, Mr. Lee bought it": the subject of the main clause behind. */
function personBehind(
  { clauses }: Analysed,
  { from, to }: Range,
  persons: readonly Person[],
): Person | undefined {
  const isFirst = clauses[0]?.kind === 'subordinate' && clauses[0].subject?.from === from;
  const main = isFirst
    ? clauses.find(({ kind, subject }) => kind === 'main' && subject && subject.from >= to)
    : undefined;
  return persons.find(({ at }) => main?.subject && at.from >= main.subject.from && at.to <= main.subject.to);
}

const SOMEONE =
  /^(father|mother|boy|girl|man|woman|son|daughter|brother|sister|wife|husband|king|queen|president|minister|premier|leader|general|officer|spokesman|spokeswoman|chairman|director|governor|mayor|judge|senator|ambassador|envoy|monarch|pope|lawmaker|gunman|suspect|emperor|commander|candidate|activist|writer|author)$/i;

function isSomeone({ tokens }: Analysed, range: Range): boolean {
  return SOMEONE.test(tokens[headOf(tokens, range)].text);
}

/** "The boy's father asked that … he": a subject that is someone, before in the sentence. */
function doerBefore(sentence: Analysed, range: Range): Antecedent | undefined {
  const doer = sentence.clauses.findLast(
    ({ subject }) => subject && subject.to <= range.from && isSomeone(sentence, subject),
  );
  return doer?.subject && antecedentOf(sentence, doer.subject);
}

/**
 * The persons of a sentence, those last of whom it is likeliest that the text goes on to speak: who does something
 * before those to whom it is done, and who was spoken of all along before the others (Grosz, Joshi and Weinstein 1995).
 */
function bySalience(
  { clauses }: Analysed,
  persons: readonly Person[],
  doers: readonly Person[],
): readonly Person[] {
  const isSubject = ({ at }: Person) =>
    clauses.some(({ subject }) => subject && subject.from <= at.from && subject.to === at.to);
  return [...persons.filter((each) => !isSubject(each)), ...persons.filter(isSubject), ...doers];
}

const isPronoun = ({ tokens }: Analysed, { from, to }: Range, isShe: boolean) =>
  to - from === 1 && (isShe ? /^she$/i : /^he$/i).test(tokens[from].text);

const isSubject = ({ clauses }: Analysed, { from }: Range) =>
  clauses.some(({ subject }) => subject?.from === from);

/** "praised him", "praised her"; but "praised her speech". */
function isObject({ tokens }: Analysed, { from, to }: Range): boolean {
  const word = tokens[from].text.toLowerCase();
  return word === 'him' || (word === 'her' && !/^(NOUN|PROPN|ADJ|NUM)$/.test(tokens[to]?.pos ?? ''));
}

const sideOf = (person: Person | undefined) => person?.mention?.actor?.of;

/** "after its invasion": the state or organisation that the sentence names last before. */
function nearestParty(sentence: Analysed, { from }: Range): Antecedent | undefined {
  const { start } = sentence.tokens[from];
  const mention = sentence.mentions.findLast(
    ({ actor, form, end }) =>
      actor && actor.kind !== 'person' && (form === 'name' || form === 'capital') && end <= start,
  );
  return mention && { text: mention.text, mentions: [mention], plural: false };
}

/** "voted to leave the union and left it": for what a pronoun behind a verb stands, the phrase last named before the verb's subject. */
function objectBefore(sentence: Analysed, { from }: Range): Antecedent | undefined {
  const { clauses, chunks } = sentence;
  const clause = clauses.findLast(({ verb }) => verb.to <= from);
  if (!clause) return undefined;
  const subject = clause.subject ?? { from: clause.verb.from, to: clause.verb.from };
  const isSubject = (chunk: Range) => chunk.from >= subject.from && chunk.to <= subject.to;
  const end = Math.min(
    clause.verb.from,
    subject.to <= clause.from ? clause.from : Math.max(subject.from, clause.from),
  );
  const nouns = chunks.filter((each) => each.kind === 'noun' && each.to <= end && !isSubject(each));
  // "promised elections within two years but postponed them": what is behind a preposition comes second.
  const isGoverned = (chunk: Chunk) => chunks[chunks.indexOf(chunk) - 1]?.kind === 'preposition';
  const isDoer = (chunk: Chunk) => clauses.some((each) => each.subject?.from === chunk.from);
  const chunk = nouns.findLast((each) => !isGoverned(each) && !isDoer(each)) ?? nouns.at(-1);
  return (chunk && antecedentOf(sentence, chunk)) ?? undefined;
}

/** The subject of an earlier clause of the same sentence: for that of a main clause, rather of a main clause. */
function subjectBefore(sentence: Analysed, range: Range): Antecedent | undefined {
  const before = sentence.clauses.filter(
    ({ subject, kind }) => subject && subject.to <= range.from && kind !== 'relative',
  );
  const isMain = ({ kind }: Clause) => kind === 'main';
  const own = sentence.clauses.find(({ subject }) => subject?.from === range.from);
  const clause = (own && isMain(own) && before.findLast(isMain)) || before.at(-1);
  return clause?.subject && antecedentOf(sentence, clause.subject);
}

/** The subject of the last clause before. */
function doerOf({ clauses }: Analysed, { from }: Range): Range | undefined {
  return clauses.findLast(({ subject, kind }) => subject && subject.to <= from && kind !== 'relative')
    ?.subject;
}

/** A subject as something for which a pronoun may stand; not if it is a pronoun itself, or long. */
function antecedentOf(sentence: Analysed, range: Range): Antecedent | undefined {
  const whole = wordsOf(sentence, range);
  const text = whole.replace(/^(the|an?)\s+/i, '');
  const head = sentence.tokens[headOf(sentence.tokens, range)];
  if (text.length > 40 || /^(PRON|DET|ADJ|ADV)$/.test(head.pos)) return undefined;
  const mentions = within(
    sentence.mentions,
    sentence.tokens[range.from].start,
    sentence.tokens[range.to - 1].end,
  );
  const isName = /^\p{Lu}/u.test(text) && (mentions.length > 0 || head.pos === 'PROPN');
  return {
    text: isName && text === whole ? text : `the ${text}`,
    mentions,
    plural: isPlural(sentence, range),
  };
}
