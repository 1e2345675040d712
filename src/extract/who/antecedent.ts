import { within, type Mention } from '../names/mentions.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import { wordsOf } from '../text/phrase.ts';
import { headOf } from '../tells/nouns.ts';
import type { Person } from './persons.ts';
import { isPlural } from './plural.ts';

/** For whom a pronoun or "the country" stands. */
export interface Antecedent {
  /** As a title may call it. */
  text: string;
  mentions: Mention[];
  plural: boolean;
}

/** A person as the text calls him or her. */
export const toAntecedent = ({ text, mention }: Person): Antecedent => ({
  text,
  mentions: mention ? [mention] : [],
  plural: false,
});

/** Whom a name names. */
export function namedBy(mention: Mention): Antecedent {
  return { text: mention.text, mentions: [mention], plural: false };
}

const SOMEONE =
  /^(father|mother|boy|girl|man|woman|son|daughter|brother|sister|wife|husband|king|queen|president|minister|premier|leader|general|officer|spokesman|spokeswoman|chairman|director|governor|mayor|judge|senator|ambassador|envoy|monarch|pope|lawmaker|gunman|suspect|head|chief|secretary|chancellor|captain|lawyer|founder|emperor|commander|candidate|activist|writer|author|vendor|student|pupil|teacher|worker|driver|passenger|protester|demonstrator|policeman|soldier|blogger|journalist|reporter|farmer|pedestrian|cyclist|motorist|prisoner|inmate|teenager|patient|tourist|victim|nurse|doctor|engineer|pilot|sailor|fisherman|firefighter|migrant|businessman|trader|pensioner)$/i;

/** "the commander of a force": by the first noun, for what stands behind only says of what. */
export function isSomeone({ tokens, chunks }: Analysed, { from, to }: Range): boolean {
  const first = chunks.find((chunk) => chunk.kind === 'noun' && chunk.from >= from && chunk.to <= to);
  return SOMEONE.test(tokens[headOf(tokens, first ?? { from, to })].text);
}

/** The last thing that a clause of a sentence has as its object: no person, no state. */
export function objectIn(sentence: Analysed): Antecedent | undefined {
  const { clauses, chunks } = sentence;
  return clauses
    .flatMap(({ kind, verb }): Antecedent[] => {
      if (kind === 'relative' || /^(be|become|remain|stay)$/.test(verb.lemma)) return [];
      const object = chunks.find((chunk) => chunk.kind === 'noun' && chunk.from === verb.to);
      const antecedent = object && antecedentOf(sentence, object);
      if (!antecedent || antecedent.plural || isSomeone(sentence, object!)) return [];
      // "took power", "lost ground": no thing.
      const { pos, text } = sentence.tokens[object!.from];
      if (!/^(DET|PRON)$/.test(pos) && !/^\p{Lu}/u.test(text)) return [];
      return antecedent.mentions.some(({ actor }) => actor) ? [] : [antecedent];
    })
    .at(-1);
}

/** How long an antecedent may be, in letters. */
const LONGEST = 40;

/** "the top commander | of a Cambodian resistance force": a long phrase without what is behind its first noun. */
function shortened(sentence: Analysed, range: Range): Range {
  if (wordsOf(sentence, range).length <= LONGEST) return range;
  const at = sentence.chunks.findIndex(({ from }) => from === range.from);
  const [first, next] = sentence.chunks.slice(Math.max(at, 0), at + 2);
  const isPhrase = at >= 0 && first.kind === 'noun' && next?.kind === 'preposition' && next.to < range.to;
  return isPhrase ? { from: first.from, to: first.to } : range;
}

/** A subject as something for which a pronoun may stand; not if it is a pronoun itself, or long. */
export function antecedentOf(sentence: Analysed, phrase: Range): Antecedent | undefined {
  const range = shortened(sentence, phrase);
  const whole = wordsOf(sentence, range);
  const text = whole.replace(/^(the|an?)\s+/i, '');
  const head = sentence.tokens[headOf(sentence.tokens, range)];
  if (text.length > LONGEST || /^(PRON|DET|ADJ|ADV)$/.test(head.pos)) return undefined;
  const mentions = within(
    sentence.mentions,
    sentence.tokens[range.from].start,
    sentence.tokens[range.to - 1].end,
  );
  const isName = /^\p{Lu}/u.test(text) && (mentions.length > 0 || head.pos === 'PROPN');
  return {
    text: isName && text === whole ? text : `the ${text}`,
    mentions,
    plural: isPlural(sentence, range) || areMany(sentence, phrase),
  };
}

/** "Leicester City were relegated": the verb says so. */
function areMany({ clauses, tokens }: Analysed, { from, to }: Range): boolean {
  return clauses.some(
    ({ subject, verb }) =>
      subject?.from === from &&
      subject.to === to &&
      !verb.modal &&
      tokens.slice(verb.from, verb.main + 1).some(({ text }) => /^(were|are|have)$/i.test(text)),
  );
}
