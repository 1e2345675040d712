import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import { rangeOf } from '../text/analyse.ts';
import { headOf } from '../find/nouns.ts';
import { isPlural, type Discourse } from '../find/anaphora.ts';
import type { Mention } from '../names/mentions.ts';
import { withoutAsides, wordsOf } from './phrase.ts';

/** A noun phrase as a title has it. */
export interface Named {
  text: string;
  /** The same with as few words as name it. */
  short: string;
  plural: boolean;
  /** The names for which it stands, if it stands for others. */
  mentions: Mention[];
}

/** Says a noun phrase: pronouns resolved, "(SCO)" dropped; in short, without office and adjectives before a name. */
export function nameOf(sentence: Analysed, range: Range, discourse: Discourse): Named {
  const meant = discourse.resolve(sentence, range);
  if (meant) return { text: meant.text, short: meant.text, plural: meant.plural, mentions: meant.mentions };
  const { tokens } = sentence;
  const owner = tokens[range.from];
  const possessor = /^(his|her|its|their)$/i.test(owner?.text ?? '')
    ? discourse.resolve(sentence, { from: range.from, to: range.from + 1 })
    : undefined;
  const rest = possessor ? { from: range.from + 1, to: range.to } : range;
  const own = withoutAsides(wordsOf(sentence, rest));
  const lead = possessor ? `${possessive(possessor.text)} ` : '';
  const short = bareName(sentence, rest) ?? own;
  return {
    text: lead + own,
    short: lead + short,
    plural: isPlural(sentence, range),
    mentions: possessor?.mentions ?? [],
  };
}

export function possessive(name: string): string {
  return /s$/.test(name) ? `${name}'` : `${name}'s`;
}

/** "Russian President Vladimir Putin" is "Vladimir Putin". */
function bareName(sentence: Analysed, range: Range): string | undefined {
  const { tokens, mentions } = sentence;
  const head = headOf(tokens, range);
  const person = mentions.find(({ actor, start, end }) => {
    const at = actor?.kind === 'person' ? rangeOf(tokens, { start, end }) : undefined;
    return at && at.from >= range.from && at.to <= range.to && at.to === head + 1;
  });
  if (person) return wordsOf(sentence, rangeOf(tokens, person));
  // An office before two capitals: "Mongolian President Khurelsukh Ukhnaa".
  const office = tokens.findLastIndex(
    ({ pos, text }, index) => index >= range.from && index < head && pos === 'NOUN' && /^\p{Lu}/u.test(text),
  );
  const name = tokens.slice(office + 1, head + 1);
  return office >= 0 &&
    name.length >= 1 &&
    name.every(({ pos, text }) => pos === 'PROPN' && /^\p{Lu}/u.test(text))
    ? wordsOf(sentence, { from: office + 1, to: head + 1 })
    : undefined;
}
