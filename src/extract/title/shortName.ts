import { headOf } from '../tells/nouns.ts';
import { isPlural, joinsTwo } from '../who/plural.ts';
import { OFFICE } from '../names/office.ts';
import { rangeOf, type Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import { withoutAsides, wordsOf, wordsWithoutTimes } from '../text/phrase.ts';

/** A noun phrase with as few words as name it: persons and companies without what they are, long lists cut to "A, B and others". */
export function shortName(sentence: Analysed, range: Range): string {
  // "the North Atlantic Treaty Organization (NATO)"
  const initials = /^(?:[Tt]he )?\p{Lu}.* \((\p{Lu}{3,})\)$/u.exec(wordsOf(sentence, range))?.[1];
  const isKnown = sentence.mentions.some(
    ({ actor, text }) => actor?.kind === 'organisation' && text === initials,
  );
  if (initials) return isKnown ? initials : `the ${initials}`;
  const bare = bareName(sentence, range) ?? withBareNames(sentence, range);
  const plain = withoutAsides(bare)
    // "Two Chileans, aged 22 and 35, and a Peruvian"
    .replace(/, aged [\d, and]+,(?= and )/, '')
    // "$9.5 million, or 46 cents a share"
    .replace(/, or [^,]*$/, '')
    // "Ann Lee, the last heir to the mill, and Bo Hall"
    .replace(/(?<=\p{Lu}\p{L}*), (the|an?|his|her|its) [^,]*,(?= and \p{Lu})/u, '')
    // "San Diego-based Acme"
    .replace(/(\p{Lu}[\p{L}.]* )*\p{Lu}[\p{L}.]*-based /u, '');
  return shortList(plain);
}

/**
 * Ever shorter forms of a subject: without the last of the phrases that hang on it ("test flight | of the plane").
 * Not where it would be another thing: "leaders of Spain" are no leaders, "talks between A and B" no talks with A.
 */
export function shorterNames(sentence: Analysed, { from, to }: Range): string[] {
  const { chunks, tokens } = sentence;
  const ends = chunks
    .filter(({ kind, from: at }) => kind === 'preposition' && at > from && at < to)
    .map((chunk) => chunk.from)
    .toReversed();
  const and = chunks.find((chunk) => chunk.kind === 'and' && chunk.from > from && chunk.to < to);
  const first = chunks.find((chunk) => chunk.from === from);
  // "late payments on loans and mortgages" are payments; but "a raid on Spain and one on Peru" is no raid.
  const isOfFirst =
    and && first && first.to < and.from && isPlural(sentence, first) && tokens[and.to]?.pos !== 'DET';
  const isWhole = (and && !isOfFirst) || tokens.slice(from, to).some(({ text }) => /^between$/i.test(text));
  if (isWhole) return [];
  return ends
    .filter((end) => !and || end < and.from)
    .filter((end) => !/^of$/i.test(tokens[end].text) || isThing(tokens[end - 1]))
    .map((end) => wordsWithoutTimes(sentence, { from, to: end }));
}

/** What is what it is without its "of …": "a test flight of the plane", not "a number of planes", "the army of Spain". */
function isThing({ pos, text }: Analysed['tokens'][number]): boolean {
  return (
    pos === 'NOUN' &&
    /(tion|ment|flight|trial|attack|bombing|shooting|vote|meeting|talks|ance|ence|opening|sale|campaign)s?$/i.test(
      text,
    )
  );
}

/** "A, B, C and D" is "A, B and others". */
function shortList(text: string): string {
  const items = text.split(/,? and |, /);
  // "British, Italian, Swedish and Dutch soldiers"
  if (/\p{Lu}\p{L}+$/u.test(items[0]) && /\s\p{Ll}+$/u.test(items.at(-1)!)) return text;
  return items.length > 3 ? `${items[0]}, ${items[1]} and others` : text;
}

/** Each name of "Mayor Ann Lee and Secretary of State Bo Hall" without its office. */
function withBareNames(sentence: Analysed, { from, to }: Range): string {
  const { chunks } = sentence;
  const parts: string[] = [];
  let at = from;
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.kind !== 'noun' || chunk.from < at || chunk.to > to) continue;
    const name = bareName(sentence, chunk);
    if (!name) continue;
    const start = isOfOffice(sentence, chunk) ? Math.max(at, chunks[index - 2].from) : chunk.from;
    parts.push(wordsWithoutTimes(sentence, { from: at, to: start }), name);
    at = chunk.to + lengthOfRealm(sentence, index, to);
  }
  parts.push(wordsWithoutTimes(sentence, { from: at, to }));
  return parts.filter(Boolean).join(' ').replaceAll(' ,', ',');
}

/** "President Ann Lee | of Utopia": how many tokens the name can do without. */
function lengthOfRealm({ chunks, tokens }: Analysed, index: number, end: number): number {
  const [of, realm] = chunks.slice(index + 1, index + 3);
  const isRealm = of?.kind === 'preposition' && /^of$/i.test(tokens[of.from].text) && realm?.kind === 'noun';
  return isRealm && realm.to <= end ? realm.to - of.from : 0;
}

/** "Secretary of | State Ann Lee": the name begins behind the second word of the office. */
function isOfOffice({ tokens }: Analysed, { from, to }: Range): boolean {
  const [office, of] = tokens.slice(Math.max(0, from - 2), from);
  return to - from === 3 && OFFICE.test(office?.text ?? '') && /^of$/i.test(of?.text ?? '');
}

/** "Russian President Vladimir Putin" is "Vladimir Putin", "the car manufacturer General Motors" "General Motors". */
function bareName(sentence: Analysed, range: Range): string | undefined {
  const { tokens, mentions } = sentence;
  if (isSeveral(sentence, range)) return undefined;
  const head = headOf(tokens, range);
  const person = mentions.find(({ actor, start, end }) => {
    const at = actor?.kind === 'person' ? rangeOf(tokens, { start, end }) : undefined;
    return at && at.from >= range.from && at.to <= range.to && at.to === head + 1;
  });
  // "found the former president Nicolas Sarkozy guilty"
  if (person) return wordsOf(sentence, { from: rangeOf(tokens, person).from, to: range.to });
  const own = tokens.slice(range.from, head + 1);
  const office = own.findLastIndex(({ text }) => OFFICE.test(text));
  const what = own.findLastIndex(({ pos, text }) => pos === 'NOUN' && /^\p{Ll}/u.test(text));
  // "General Motors" is no general.
  const isCompany = what >= 0 && office === own.length - 2;
  const start = isOfOffice(sentence, range) ? 0 : isCompany ? what : Math.max(office, what);
  const name = own.slice(start + 1);
  const isName = name.every(
    ({ pos, text }, at) =>
      (pos === 'PROPN' && /^((al|el)-)?\p{Lu}/u.test(text)) || (at > 0 && pos === 'PART'),
  );
  return start >= 0 && name.length >= (start === what ? 1 : 2) && isName
    ? wordsOf(sentence, { from: range.from + start + 1, to: head + 1 })
    : undefined;
}

/** "Ann Lee and Bo Hall", "two Libyans"; but "chairman and founder Ann Lee" is one. */
function isSeveral({ tokens }: Analysed, { from, to }: Range): boolean {
  const own = tokens.slice(from, to);
  return own[0].pos === 'NUM' || own.some(({ text }, at) => text === ',' || joinsTwo(own, at));
}
