import type { Analysed } from '../text/analyse.ts';
import { rangeOf } from '../text/analyse.ts';
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
    if (/^(he|she|him|her|his|her)$/.test(words)) return this.#persons[0];
    if (/^(it|its|itself)$/.test(words)) return this.#thing;
    if (/^(they|them|their|both)$/.test(words)) return this.#pair() ?? this.#several;
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
    return {
      text: `${first.text} and ${second.text}`,
      mentions: [...first.mentions, ...second.mentions],
      plural: true,
    };
  }

  #firstSeen = new Map<string, number>();
  #order(person: Antecedent): number {
    return this.#firstSeen.get(idOf(person)) ?? 0;
  }

  /** Takes note of a sentence, behind what was asked of it. */
  hear(sentence: Analysed): void {
    for (const mention of sentence.mentions) {
      const { actor } = mention;
      if (actor?.kind !== 'person') continue;
      const person = { text: nameIn(sentence, mention), mentions: [mention], plural: false };
      if (!this.#firstSeen.has(actor.id)) this.#firstSeen.set(actor.id, this.#firstSeen.size);
      this.#persons = [person, ...this.#persons.filter((other) => idOf(other) !== actor.id)].slice(0, 8);
    }
    for (const clause of sentence.clauses) {
      if (!clause.subject || clause.kind === 'relative' || this.resolve(sentence, clause.subject)) continue;
      this.#hearSubject(sentence, clause.subject);
    }
  }

  #hearSubject(sentence: Analysed, range: Range): void {
    const text = textOf(sentence, range).replace(/^the\s+/i, '');
    const mentions = within(
      sentence.mentions,
      sentence.tokens[range.from].start,
      sentence.tokens[range.to - 1].end,
    );
    const own = mentions.filter(({ form }) => form !== 'adjective');
    const plural = isPlural(sentence, range);
    const head = sentence.tokens[headOf(sentence.tokens, range)];
    if (text.length > 40 || head.pos === 'PRON' || head.pos === 'DET') return;
    const subject = { text: /^\p{Lu}/u.test(text) ? text : `the ${text}`, mentions, plural };
    if (plural) this.#several = subject;
    else if (!own.some(({ actor }) => actor?.kind === 'person')) {
      if (head.pos === 'PROPN') this.#thing = subject;
      if (own.some(({ actor }) => actor?.kind === 'state')) this.#state = subject;
    }
  }
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

function nameIn(sentence: Analysed, mention: Mention): string {
  return textOf(sentence, rangeOf(sentence.tokens, mention));
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
  return mention ? mention.form === 'people' || (mention.actor?.kind === 'group' && /s$/.test(word)) : false;
}
