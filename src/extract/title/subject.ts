import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import type { Discourse } from '../who/anaphora.ts';
import { isPlural } from '../who/plural.ts';
import { within, type Mention } from '../names/mentions.ts';
import { shorterNames, shortName } from './shortName.ts';
import { possessive, withoutArticle, withoutAsides, wordsOf, wordsWithoutTimes } from '../text/phrase.ts';

/** A noun phrase as a title has it. */
export interface Named {
  text: string;
  /** The same with as few words as name it. */
  short: string;
  /** Ever shorter ones, each less exact than the one before. */
  shorter?: string[];
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
  if (isThoseResponsible(sentence, range)) {
    const text = 'those responsible';
    return { text, short: text, plural: true, mentions: [] };
  }
  const isPronoun = /^(his|her|its|their)$/i.test(sentence.tokens[range.from]?.text ?? '');
  const owner = isPronoun ? { from: range.from, to: range.from + 1 } : ownerIn(sentence, range);
  const isOwned =
    isPronoun &&
    (!subject || isOfAnother(sentence, subject, owner!)) &&
    !isHis(sentence, owner!, subject, discourse);
  const meantBy =
    isOwned || (owner && !isPronoun) ? discourse.resolve(sentence, owner!) : whoseOwner(sentence, range);
  // "Rail workers in Portugal's union" is no name for "their union".
  const possessor = meantBy && /\p{Ll} (in|of|from|at|for|with) /u.test(meantBy.text) ? undefined : meantBy;
  // "Their forces took the town", "The auditors checked its accounts": whose, nobody knows; that they did it stands.
  const isNobodys =
    isOwned &&
    range.to > range.from + 1 &&
    !possessor &&
    // A son without his parent is nobody.
    !KIN.test(sentence.tokens[range.to - 1].text) &&
    (!subject || /^(its|his|her)$/i.test(wordsOf(sentence, owner!)));
  const behind = owner && !isPronoun ? owner.to + 1 : range.from + 1;
  const rest =
    (owner && meantBy && possessor && !(isPronoun && !isOwned)) || isNobodys
      ? { from: behind, to: range.to }
      : range;
  // What stood at the front of the sentence had its capital from there.
  const own = settled(withoutAsides(wordsWithoutTimes(sentence, rest)));
  const only = /^only$/i.test(sentence.tokens[range.from - 1]?.text ?? '') ? 'only ' : '';
  const lead = only + (possessor ? `${possessive(possessor.text)} ` : '');
  // "her brother Delfin" is Delfin, and no longer hers.
  const bare = settled(shortName(sentence, rest));
  const isName = own !== bare && /^\p{Lu}/u.test(bare) && /^\p{Ll}/u.test(own);
  return {
    text: lead + own,
    short: (isName ? only : lead) + bare,
    shorter: shorterNames(sentence, rest).map((text) => lead + settled(text)),
    plural: isPlural(sentence, range) && !discourse.isOnePerson(sentence, range),
    mentions: possessor?.mentions ?? [],
  };
}

/** "the bloc | 's envoys": who is no name, but may stand for one. */
function ownerIn({ tokens }: Analysed, { from, to }: Range): Range | undefined {
  const mark = tokens.findIndex(
    ({ pos, text }, at) => at > from && at < to && pos === 'PART' && /^'s?$/.test(text),
  );
  return mark > 0 && /^the$/i.test(tokens[from].text) ? { from, to: mark } : undefined;
}

/** "Spain, | whose navy took the port": "Spain's navy". */
function whoseOwner(sentence: Analysed, { from }: Range): { text: string; mentions: Mention[] } | undefined {
  const { tokens, chunks, mentions } = sentence;
  if (!/^whose$/i.test(tokens[from - 1]?.text ?? '')) return undefined;
  const end = tokens[from - 2]?.text === ',' ? from - 2 : from - 1;
  const owner = chunks.find(({ kind, to }) => kind === 'noun' && to === end);
  if (!owner || tokens[owner.from].pos === 'PRON') return undefined;
  return {
    text: withoutArticle(settled(shortName(sentence, owner))),
    mentions: within(mentions, tokens[owner.from].start, tokens[owner.to - 1].end),
  };
}

/** As a title has it: no "this" that points elsewhere, no article without its noun. */
function settled(text: string): string {
  return lowered(text)
    .replace(/^both (?=.* and )/, '')
    .replace(/^(this|that|these|those) (?=\p{Ll})/u, 'the ')
    .replace(/( (for|in|of|on|at|during))? (the|a|an)$/, '');
}

/** Without the capital that it had as the first of its sentence; "The Hague" keeps it. */
function lowered(text: string): string {
  return /^The Hague\b/.test(text)
    ? text
    : text.replace(
        /^(The|A|An|Its|His|Her|Their|Our|This|That|These|Those|Some|Many|Several|Most|All|Both|(Two|Three|Four|Five)(?! \p{Lu}))\b/u,
        (word) => word.toLowerCase(),
      );
}

/** "vowed to find those | who were responsible" */
function isThoseResponsible({ tokens }: Analysed, { from, to }: Range): boolean {
  const behind = tokens.slice(to, to + 3).map(({ text }) => text.toLowerCase());
  return (
    to - from === 1 &&
    /^those$/i.test(tokens[from].text) &&
    /^(who|that) (are|were) responsible$/.test(behind.join(' '))
  );
}

/** "President Ann Lee of Spain named her cabinet": hers who is named in the subject. */
function isHis(sentence: Analysed, owner: Range, subject: Range | undefined, discourse: Discourse): boolean {
  if (!subject || !/^(his|her)$/i.test(sentence.tokens[owner.from].text)) return false;
  const meant = discourse.resolve(sentence, owner);
  return meant !== undefined && wordsOf(sentence, subject).includes(meant.text);
}

const KIN =
  /^(step|grand)?(fathers?|mothers?|parents?|sons?|daughters?|child|children)$|^(wife|husband|widow|widower|brothers?|sisters?|siblings?|uncles?|aunts?|cousins?|nephews?|nieces?|spouse|partner|fiancée?)(-in-law)?$/i;

const BODY =
  /^(court|council|commission|committee|parliament|government|ministry|party|police|prosecutors|judges|lawmakers|union|agency|board|assembly|senate|tribunal)$/i;

/** "The court issued a warrant for his arrest": "his" is nobody's whom the title names; nor is "its" that of several auditors. */
function isOfAnother(sentence: Analysed, subject: Range, owner: Range): boolean {
  const { tokens, mentions } = sentence;
  if (/^its$/i.test(tokens[owner.from].text)) return isPlural(sentence, subject);
  if (!/^(his|her)$/i.test(tokens[owner.from].text)) return false;
  // "evicted her from her office": whose, the title has said.
  if (tokens.slice(subject.to, owner.from).some(({ text }) => /^(him|her)$/i.test(text))) return false;
  // "Prosecutors opened her trial", "The council rejected his bid": nobody of whom one says "his".
  if (subject.to <= owner.from && BODY.test(tokens[subject.to - 1].text)) return true;
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
