import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import { rangeOf } from '../text/analyse.ts';
import { headOf } from '../find/nouns.ts';
import type { Discourse } from '../find/anaphora.ts';
import { isPlural } from '../find/plural.ts';
import type { Mention } from '../names/mentions.ts';
import { withoutArticle, withoutAsides, wordsOf, wordsWithoutTimes } from './phrase.ts';

/** A noun phrase as a title has it. */
export interface Named {
  text: string;
  /** The same with as few words as name it. */
  short: string;
  plural: boolean;
  /** The names for which it stands, if it stands for others. */
  mentions: Mention[];
}

/**
 * Says a noun phrase: pronouns resolved, "(SCO)" dropped; in short, without office and adjectives before a name.
 * @param subject that of the clause, for a phrase behind its verb: "his" and "its" may stay, for they mean the subject
 */
export function nameOf(sentence: Analysed, range: Range, discourse: Discourse, subject?: Range): Named {
  const meant = discourse.resolve(sentence, range);
  // "Norton announced that it …" needs no second name.
  const isSubject =
    subject && meant && withoutArticle(meant.text) === withoutArticle(wordsOf(sentence, subject));
  if (meant && !isSubject)
    return { text: meant.text, short: meant.text, plural: meant.plural, mentions: meant.mentions };
  const owner = { from: range.from, to: range.from + 1 };
  const isOwned =
    /^(his|her|its|their)$/i.test(sentence.tokens[range.from]?.text ?? '') &&
    (!subject || isOfAnother(sentence, subject, owner));
  const possessor = isOwned ? discourse.resolve(sentence, owner) : undefined;
  const rest = possessor ? { from: range.from + 1, to: range.to } : range;
  // What stood at the front of the sentence had its capital from there.
  const own = withoutAsides(wordsWithoutTimes(sentence, rest))
    .replace(
      /^(The|A|An|Its|His|Her|Their|Our|This|That|These|Those|Some|Many|Several|Most|All|Both|Two|Three|Four|Five)\b/,
      (word) => word.toLowerCase(),
    )
    .replace(/^both (?=.* and )/, '');
  const lead = possessor ? `${possessive(possessor.text)} ` : '';
  return {
    text: lead + own,
    short: lead + (bareName(sentence, rest) ?? shortList(own)),
    plural: isPlural(sentence, range),
    mentions: possessor?.mentions ?? [],
  };
}

/** "The court issued a warrant for his arrest": "his" is nobody's whom the title names. */
function isOfAnother({ tokens, mentions }: Analysed, subject: Range, owner: Range): boolean {
  if (!/^(his|her)$/i.test(tokens[owner.from].text)) return false;
  const [start, end] = [tokens[subject.from].start, tokens[owner.from].start];
  const isCourt = mentions.some(
    (each) =>
      each.actor &&
      each.actor.kind !== 'person' &&
      each.start >= start &&
      each.end <= tokens[subject.to - 1].end,
  );
  return (
    isCourt &&
    !mentions.some((each) => each.actor?.kind === 'person' && each.start >= start && each.end <= end)
  );
}

export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}

/** "A, B, C and D" is "A, B and others". */
function shortList(text: string): string {
  const items = text.split(/,? and |, /);
  return items.length > 3 ? `${items[0]}, ${items[1]} and others` : text;
}

/** "Russian President Vladimir Putin" is "Vladimir Putin". */
function bareName(sentence: Analysed, range: Range): string | undefined {
  const { tokens, mentions } = sentence;
  const head = headOf(tokens, range);
  const person = mentions.find(({ actor, start, end }) => {
    const at = actor?.kind === 'person' ? rangeOf(tokens, { start, end }) : undefined;
    return at && at.from >= range.from && at.to <= range.to && at.to === head + 1;
  });
  // "found the former president Nicolas Sarkozy guilty"
  if (person) return wordsOf(sentence, { from: rangeOf(tokens, person).from, to: range.to });
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
