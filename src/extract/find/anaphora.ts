import { within, type Mention } from '../names/mentions.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import type { Clause } from '../text/clauses.ts';
import { wordsOf } from '../title/phrase.ts';
import { headOf } from './nouns.ts';
import { personsIn, type Person } from './persons.ts';
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
/** "They" are two persons only if both were named in so many sentences. */
const JUST_NOW = 3;
/** How many persons the text may keep in play. */
const MOST_PERSONS = 8;

/** What the text has spoken of so far. */
export class Discourse {
  /** The one named last first. */
  #persons: Person[] = [];
  /** Each person's place in the order of first naming, and the names that were used: of one word, of more. */
  #known = new Map<string, { order: number; heard: number; short?: string; long?: string }>();
  #thing?: Antecedent;
  #several?: Antecedent;
  /** How many sentences were heard. */
  #heard = 0;
  #state?: Antecedent;

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
    if (/^(it|its|itself)$/.test(words)) return before && !before.plural ? before : this.#thing;
    if (/^(they|them|their|both)$/.test(words))
      return before?.plural ? before : (this.#several ?? this.#pair(JUST_NOW));
    if (/^(the|both|these)\b/.test(words) && PAIRS.test(noun)) return this.#pair();
    if (/^(the|this|that)\b/.test(words) && COUNTRY.test(noun)) return this.#state;
    return undefined;
  }

  /** Takes note of a sentence, once nothing more is asked of it. */
  hear(sentence: Analysed): void {
    this.#heard++;
    this.#several = undefined;
    const persons = personsIn(sentence, this.#known);
    for (const { id, text } of persons) {
      const known = this.#known.get(id) ?? { order: this.#known.size };
      this.#known.set(id, { ...known, heard: this.#heard, [text.includes(' ') ? 'long' : 'short']: text });
    }
    const isSubject = ({ at }: Person) =>
      sentence.clauses.some(({ subject }) => subject && subject.from <= at.from && subject.to === at.to);
    // Who does something is more likely to be spoken of again: last in, first asked.
    for (const person of [...persons.filter((each) => !isSubject(each)), ...persons.filter(isSubject)])
      this.#hearPerson(person);
    const states = sentence.mentions.filter(({ actor, form }) => actor?.kind === 'state' && form === 'name');
    // The only state of a sentence is "the country", until another is the subject.
    if (new Set(states.map(({ actor }) => actor!.id)).size === 1 && !this.#state)
      this.#state = { text: states[0].text, mentions: [states[0]], plural: false };
    for (const { subject, kind } of sentence.clauses) {
      if (subject && kind !== 'relative' && !this.resolve(sentence, subject))
        this.#hearSubject(sentence, subject);
    }
  }

  #hearPerson(person: Person): void {
    this.#persons = [person, ...this.#persons.filter(({ id }) => id !== person.id)].slice(0, MOST_PERSONS);
  }

  /** For whom "he" or "she" stands: someone named before in the sentence, or whoever was named last. */
  #person(sentence: Analysed, range: Range, isShe: boolean): Antecedent | undefined {
    // "Spitzer attacked him": not himself.
    const isHim = /^him$/i.test(sentence.tokens[range.from].text);
    const doer = isHim ? sentence.clauses.findLast(({ verb }) => verb.to <= range.from)?.subject : undefined;
    const before = personsIn(sentence, this.#known)
      .filter(({ at }) => at.to <= range.from && !(doer && at.from >= doer.from && at.to <= doer.to))
      .toReversed();
    // Of an unknown person nobody knows it.
    const fits = ({ mention }: Person) => !mention || (mention.actor?.female ?? false) === isShe;
    const doing = doerBefore(sentence, range);
    if (doing && !isHim && before.length === 0) return doing;
    const behind = personBehind(sentence, range, personsIn(sentence, this.#known));
    const person = [...before, ...(behind ? [behind] : []), ...this.#persons].find(fits);
    return person && { text: person.text, mentions: person.mention ? [person.mention] : [], plural: false };
  }

  #hearSubject(sentence: Analysed, range: Range): void {
    const subject = antecedentOf(sentence, range);
    if (!subject) {
      this.#thing = undefined;
      return;
    }
    const own = subject.mentions.filter(({ form }) => form !== 'adjective');
    if (subject.plural) this.#several = subject;
    else if (!personsIn(sentence, this.#known).some(({ at }) => at.from >= range.from && at.to <= range.to)) {
      this.#thing = subject;
      if (own.some(({ actor }) => actor?.kind === 'state')) this.#state = subject;
    }
  }

  /** The two persons of different sides that were named last, in the order of their first naming. */
  #pair(within = Infinity): Antecedent | undefined {
    const near = this.#persons.filter(({ id }) => this.#heard - this.#known.get(id)!.heard < within);
    const [last] = near;
    const other = near.find((person) => sideOf(person) && sideOf(last) && sideOf(person) !== sideOf(last));
    if (!last || !other) return undefined;
    const order = (person: Person) => this.#known.get(person.id)!.order;
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

/** "The boy's father asked that … he": a subject that is someone, before in the sentence. */
function doerBefore(sentence: Analysed, range: Range): Antecedent | undefined {
  const doer = sentence.clauses.findLast(
    ({ subject }) =>
      subject &&
      subject.to <= range.from &&
      SOMEONE.test(sentence.tokens[headOf(sentence.tokens, subject)].text),
  );
  return doer?.subject && antecedentOf(sentence, doer.subject);
}

const isSubject = ({ clauses }: Analysed, { from }: Range) =>
  clauses.some(({ subject }) => subject?.from === from);

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
  const chunk = chunks.findLast((each) => each.kind === 'noun' && each.to <= end && !isSubject(each));
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

/** A subject as something for which a pronoun may stand; not if it is a pronoun itself, or long. */
function antecedentOf(sentence: Analysed, range: Range): Antecedent | undefined {
  const whole = wordsOf(sentence, range);
  const text = whole.replace(/^the\s+/i, '');
  const head = sentence.tokens[headOf(sentence.tokens, range)];
  if (text.length > 40 || head.pos === 'PRON' || head.pos === 'DET') return undefined;
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
