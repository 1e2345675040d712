import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import { within, type Mention } from '../names/mentions.ts';
import { headOf } from './nouns.ts';

/** For whom a pronoun or "the country" stands. */
export interface Antecedent {
  /** As a title may call it. */
  text: string;
  mentions: Mention[];
  plural: boolean;
}

/** What the text has spoken of so far. */
export class Discourse {
  #persons: Antecedent[] = [];
  #thing?: Antecedent;
  #several?: Antecedent;
  #state?: Antecedent;

  /** Who is meant by a noun phrase, if it is a pronoun or a common noun for someone named before. */
  resolve(sentence: Analysed, range: Range): Antecedent | undefined {
    const words = textOf(sentence, range).toLowerCase();
    const noun = words.replace(
      /^(the|these|those|this|that|both|his|her|its|their)\s+(two\s+|three\s+)?/,
      '',
    );
    const before = subjectBefore(sentence, range);
    if (/^(he|she|him|her|his)$/.test(words)) return personBefore(sentence, range) ?? this.#persons[0];
    if (/^(it|its|itself)$/.test(words)) return before && !before.plural ? before : this.#thing;
    if (/^(they|them|their|both)$/.test(words))
      return before?.plural ? before : (this.#pair() ?? this.#several);
    if (/^(the|both|these)\b/.test(words) && PAIRS.test(noun)) return this.#pair();
    if (/^(the|this|that)\b/.test(words) && COUNTRY.test(noun)) return this.#state;
    return undefined;
  }

  /** The two persons of different sides that were named last. */
  #pair(): Antecedent | undefined {
    const [last] = this.#persons;
    const other = this.#persons.find(
      (person) => sideOf(person) && sideOf(last) && sideOf(person) !== sideOf(last),
    );
    if (!last || !other) return undefined;
    const [first, second] = [last, other].toSorted((a, b) => this.#order(a) - this.#order(b));
    // Both by their short names, or both by the long ones.
    const name = [first, second].every((person) => this.#names.get(idOf(person))?.short) ? 'short' : 'long';
    const [nameOfOne, nameOfOther] = [first, second].map(
      (person) => this.#names.get(idOf(person))?.[name] ?? person.text,
    );
    return {
      text: `${nameOfOne} and ${nameOfOther}`,
      mentions: [...first.mentions, ...second.mentions],
      plural: true,
    };
  }

  #firstSeen = new Map<string, number>();
  /** By what names the text has called a person: one word, or more. */
  #names = new Map<string, { short?: string; long?: string }>();
  #order(person: Antecedent): number {
    return this.#firstSeen.get(idOf(person)) ?? 0;
  }

  /** Takes note of a sentence, behind what was asked of it. */
  hear(sentence: Analysed): void {
    for (const mention of sentence.mentions) {
      const { actor } = mention;
      if (actor?.kind !== 'person') continue;
      const person = { text: mention.text, mentions: [mention], plural: false };
      this.#names.set(actor.id, {
        ...this.#names.get(actor.id),
        [/\s/.test(mention.text) ? 'long' : 'short']: mention.text,
      });
      if (!this.#firstSeen.has(actor.id)) this.#firstSeen.set(actor.id, this.#firstSeen.size);
      this.#persons = [person, ...this.#persons.filter((other) => idOf(other) !== actor.id)].slice(0, 8);
    }
    for (const clause of sentence.clauses) {
      if (!clause.subject || clause.kind === 'relative' || this.resolve(sentence, clause.subject)) continue;
      this.#hearSubject(sentence, clause.subject);
    }
  }

  #hearSubject(sentence: Analysed, range: Range): void {
    const subject = antecedentOf(sentence, range);
    if (!subject) return;
    const own = subject.mentions.filter(({ form }) => form !== 'adjective');
    if (subject.plural) this.#several = subject;
    else if (!own.some(({ actor }) => actor?.kind === 'person')) {
      if (/^\p{Lu}/u.test(subject.text)) this.#thing = subject;
      if (own.some(({ actor }) => actor?.kind === 'state')) this.#state = subject;
    }
  }
}

/** A subject as something for which a pronoun may stand; not if it is a pronoun itself, or long. */
function antecedentOf(sentence: Analysed, range: Range): Antecedent | undefined {
  const text = textOf(sentence, range).replace(/^the\s+/i, '');
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

/** The subject of an earlier clause of the same sentence. */
function subjectBefore(sentence: Analysed, range: Range): Antecedent | undefined {
  const clause = sentence.clauses.findLast(
    ({ subject, kind }) => subject && subject.to <= range.from && kind !== 'relative',
  );
  return clause?.subject && antecedentOf(sentence, clause.subject);
}

/** The person whom the same sentence names before. */
function personBefore(sentence: Analysed, range: Range): Antecedent | undefined {
  const { start } = sentence.tokens[range.from];
  const mention = sentence.mentions.findLast(({ actor, end }) => actor?.kind === 'person' && end <= start);
  return mention && { text: mention.text, mentions: [mention], plural: false };
}

const PAIRS = /^(leaders|presidents|men|statesmen|heads of state|prime ministers|pair|two)$/;
const COUNTRY = /^(country|nation|kingdom|republic|state|island nation)$/;

const idOf = (person: Antecedent) => person.mentions[0].actor?.id ?? person.text;
const sideOf = (person: Antecedent | undefined) => person?.mentions[0].actor?.of;

function textOf({ tokens }: Analysed, { from, to }: Range): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
    .replace(/ ('s?)(?= |$)/g, '$1');
}

/** Whether a noun phrase stands for several: "Xi and Putin", "Soviet forces", "the Houthis". */
export function isPlural(sentence: Analysed, range: Range): boolean {
  const { tokens } = sentence;
  const own = tokens.slice(range.from, range.to);
  const before = own.findIndex(({ pos }) => pos === 'ADP');
  const core = before < 0 ? own : own.slice(0, before);
  if (core.some(({ pos }) => pos === 'CCONJ')) return true;
  const head = core.findLast(({ pos }) => /^(NOUN|PROPN|PRON)$/.test(pos)) ?? core.at(-1);
  if (!head) return false;
  const word = head.text.toLowerCase();
  if (head.pos === 'PRON') return /^(they|we|these|those|both|many|several)$/.test(word);
  if (/^(people|police|troops|men|women|children|militia|cattle)$/.test(word)) return true;
  if (head.pos === 'NOUN')
    return (
      head.lemma !== word && /s$|men$/.test(word) && !/^(series|news|headquarters|means|politics)$/.test(word)
    );
  const mention = sentence.mentions.find(({ start, end }) => head.start >= start && head.end <= end);
  return mention
    ? mention.form === 'people' || (mention.actor?.kind === 'group' && word.endsWith('s'))
    : false;
}
