import { within, type Mention } from '../names/mentions.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
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
/** How many persons the text may keep in play. */
const MOST_PERSONS = 8;

/** What the text has spoken of so far. */
export class Discourse {
  /** The one named last first. */
  #persons: Person[] = [];
  /** Each person's place in the order of first naming, and the names that were used: of one word, of more. */
  #known = new Map<string, { order: number; short?: string; long?: string }>();
  #thing?: Antecedent;
  #several?: Antecedent;
  #state?: Antecedent;

  /** Who is meant by a noun phrase, if it is a pronoun or a common noun for someone named before. */
  resolve(sentence: Analysed, range: Range): Antecedent | undefined {
    const words = wordsOf(sentence, range).toLowerCase();
    const noun = words.replace(
      /^(the|these|those|this|that|both|his|her|its|their)\s+(two\s+|three\s+)?/,
      '',
    );
    if (/^(he|she|him|her|his)$/.test(words))
      return single(personBefore(sentence, range) ?? this.#persons[0]);
    const before = subjectBefore(sentence, range);
    if (/^(it|its|itself)$/.test(words)) return before && !before.plural ? before : this.#thing;
    if (/^(they|them|their|both)$/.test(words))
      return before?.plural ? before : (this.#pair() ?? this.#several);
    if (/^(the|both|these)\b/.test(words) && PAIRS.test(noun)) return this.#pair();
    if (/^(the|this|that)\b/.test(words) && COUNTRY.test(noun)) return this.#state;
    return undefined;
  }

  /** Takes note of a sentence, once nothing more is asked of it. */
  hear(sentence: Analysed): void {
    for (const person of personsIn(sentence)) {
      const { id, text } = person;
      const known = this.#known.get(id) ?? { order: this.#known.size };
      this.#known.set(id, { ...known, [text.includes(' ') ? 'long' : 'short']: text });
      this.#persons = [person, ...this.#persons.filter((other) => other.id !== id)].slice(0, MOST_PERSONS);
    }
    for (const { subject, kind } of sentence.clauses) {
      if (subject && kind !== 'relative' && !this.resolve(sentence, subject))
        this.#hearSubject(sentence, subject);
    }
  }

  #hearSubject(sentence: Analysed, range: Range): void {
    const subject = antecedentOf(sentence, range);
    if (!subject) return;
    const own = subject.mentions.filter(({ form }) => form !== 'adjective');
    if (subject.plural) this.#several = subject;
    else if (!personsIn(sentence).some(({ at }) => at.from >= range.from && at.to <= range.to)) {
      if (/^\p{Lu}/u.test(subject.text)) this.#thing = subject;
      if (own.some(({ actor }) => actor?.kind === 'state')) this.#state = subject;
    }
  }

  /** The two persons of different sides that were named last, in the order of their first naming. */
  #pair(): Antecedent | undefined {
    const [last] = this.#persons;
    const other = this.#persons.find(
      (person) => sideOf(person) && sideOf(last) && sideOf(person) !== sideOf(last),
    );
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

const sideOf = (person: Person | undefined) => person?.mention?.actor?.of;

function single(person: Person | undefined): Antecedent | undefined {
  return person && { text: person.text, mentions: person.mention ? [person.mention] : [], plural: false };
}

/** The person whom the same sentence names before. */
function personBefore(sentence: Analysed, range: Range): Person | undefined {
  return personsIn(sentence).findLast(({ at }) => at.to <= range.from);
}

/** The subject of an earlier clause of the same sentence. */
function subjectBefore(sentence: Analysed, range: Range): Antecedent | undefined {
  const clause = sentence.clauses.findLast(
    ({ subject, kind }) => subject && subject.to <= range.from && kind !== 'relative',
  );
  return clause?.subject && antecedentOf(sentence, clause.subject);
}

/** A subject as something for which a pronoun may stand; not if it is a pronoun itself, or long. */
function antecedentOf(sentence: Analysed, range: Range): Antecedent | undefined {
  const text = wordsOf(sentence, range).replace(/^the\s+/i, '');
  const head = sentence.tokens[headOf(sentence.tokens, range)];
  if (text.length > 40 || head.pos === 'PRON' || head.pos === 'DET') return undefined;
  const mentions = within(
    sentence.mentions,
    sentence.tokens[range.from].start,
    sentence.tokens[range.to - 1].end,
  );
  const isName = /^\p{Lu}/u.test(text) && (mentions.length > 0 || head.pos === 'PROPN');
  return { text: isName ? text : `the ${text}`, mentions, plural: isPlural(sentence, range) };
}
