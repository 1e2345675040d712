import { partyOf } from '../names/known.ts';
import type { Mention } from '../names/mentions.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import type { Token } from '../text/sentences.ts';
import { wordsOf } from '../text/phrase.ts';
import { OFFICE } from '../names/office.ts';

/** How many persons the text may keep in play. */
export const MOST_PERSONS = 8;

/** A person in a text: known, or a name that looks like one. */
export interface Person {
  /** The known person's id, or the name by which he or she was first called. */
  id: string;
  /** As the text calls this person here. */
  text: string;
  mention?: Mention;
  at: Range;
}

/**
 * The persons that a sentence names: known ones, and phrases that end in two or three words with capitals, or in one
 * that was part of a person's name before.
 * @param ids of the persons that were named before, by each word that calls one
 */
export function personsIn(sentence: Analysed, ids: ReadonlyMap<string, string>): Person[] {
  return sentence.chunks.flatMap((chunk): Person[] => {
    if (chunk.kind !== 'noun') return [];
    const { tokens, mentions } = sentence;
    // "in St. Albans": a place.
    const isPlace = /^(in|at|near)$/i.test(tokens[chunk.from - 1]?.text ?? '');
    const [start, end] = [tokens[chunk.from].start, tokens[chunk.to - 1].end];
    const mention = mentions.findLast(
      (each) => each.actor?.kind === 'person' && each.start >= start && each.end <= end,
    );
    if (mention) return [{ id: mention.actor!.id, text: mention.text, mention, at: chunk }];
    const text = isPlace ? undefined : unknownName(sentence, chunk);
    if (text) return [{ id: idOf(text, ids), text, at: chunk }];
    // "Omar Haddad's forces": he is named, too.
    const mark = tokens.findIndex(
      ({ pos, text: s }, at) => at > chunk.from && at < chunk.to - 1 && pos === 'PART' && /^'s?$/.test(s),
    );
    const owner = mark > 0 && !isPlace ? { from: chunk.from, to: mark } : undefined;
    const ownName = owner && unknownName(sentence, owner);
    if (ownName) return [{ id: idOf(ownName, ids), text: ownName, at: owner! }];
    const word = tokens[chunk.to - 1].text;
    const id = /^\p{Lu}|-/u.test(word) ? ids.get(lastWord(word)) : undefined;
    return id ? [{ id, text: word, at: chunk }] : [];
  });
}

/** The id of who was named before, if it may be the same: "General Bo Hall" is Bo Hall, "Ali Rahu" is not Omar Rahu. */
function idOf(name: string, ids: ReadonlyMap<string, string>): string {
  const known = ids.get(lastWord(name));
  return known !== undefined && isSameName(partyOf(known)?.label ?? known, name) ? known : name;
}

/** Whether all words of one name are the other's, be they initials there. */
function isSameName(one: string, other: string): boolean {
  const [fewer, more] = [one, other].map((name) => name.split(' ')).toSorted((a, b) => a.length - b.length);
  const isIn = (word: string) =>
    more.some(
      (each) =>
        each === word ||
        (/^\p{Lu}\.$/u.test(word) && each.startsWith(word[0])) ||
        (/^\p{Lu}\.$/u.test(each) && word.startsWith(each[0])),
    );
  return fewer.every(isIn);
}

/**
 * The words by which a person is called alone: "Kennedy", "Bashir" for Omar al-Bashir; the first word too, for where
 * the family's name comes first, but no office.
 */
export function callsOf(name: string): string[] {
  const first = firstOf(name);
  return first === undefined || first === lastWord(name) ? [lastWord(name)] : [lastWord(name), first];
}

/** The given name, where the family's does not come first. */
export function firstOf(name: string): string | undefined {
  return name.split(' ').find((word) => !OFFICE.test(word));
}

function lastWord(name: string): string {
  return name
    .split(' ')
    .at(-1)!
    .replace(/^(al|el)-/i, '');
}

const NOT_PERSON = new Set(
  `Corp Inc Co Ltd Group Bank Party Court Council Committee Union Agency Ministry Department Administration Army Force Forces Navy University
  Institute Association Section Organization Organisation Republic Kingdom Commission Congress Street River Airlines Airways Industries Times News Fund Board Office House Bureau Service Services
  Airport Center Centre Act Treaty War Exchange Front League Company Division Corps Fleet Brigade Regiment Line Plan Island Islands Sea Ocean Minor
  Proclamation Resolution Declaration Constitution Amendment Accord Accords Agreement Pact Convention Protocol Charter Campaign Battle Siege Operation
  Creek Mountain Mountains Valley Bay City State County Church Hall Station School College Hospital Bridge Square Park Palace Castle Hill Strait Canal Gulf Peninsula
  Offensive Prize Award Games Cathedral Museum`.split(/\s+/),
);

/** "Operation Manta", "Hurricane Katrina", "Good Friday" */
const OF_THING =
  /^(Operation|Hurricane|Typhoon|Cyclone|Exercise|Project|Flight|Radio|Highway|Route|Task|Black|Bloody|Good)$/;

const OF_PLACE = /^((St|Mt|Ft)\.|Mount|Lake|Cape|Fort|Port|Camp|New|Upper|Lower|North|South|East|West)$/;

/** "Ursula von der Leyen" */
const PARTICLE = /^(von|van|der|den|de|la|del|da|dos|di|bin|ibn|al|el)$/;

/** "Omar", "J.", "al-Bashir" */
function isNamePart({ text, pos }: Token): boolean {
  return /^(al|el)-\p{Lu}/u.test(text) || (pos === 'PROPN' && /^\p{Lu}[\p{Ll}.]/u.test(text));
}

/** "Former prime minister Paul Keating" */
function unknownName(sentence: Analysed, { from, to }: Range): string | undefined {
  const { tokens, mentions } = sentence;
  let start = to;
  while (start > from && (isNamePart(tokens[start - 1]) || PARTICLE.test(tokens[start - 1].text))) start--;
  while (start < to && PARTICLE.test(tokens[start].text)) start++;
  // "President Ann Lee", "Treasury Secretary Ann Lee"
  const office = tokens.slice(start, to - 2).findLastIndex(({ text }) => OFFICE.test(text));
  start += office + 1;
  // "Secretary of | State Ann Lee"
  const isOffice = /^of$/i.test(tokens[start - 1]?.text ?? '') && OFFICE.test(tokens[start - 2]?.text ?? '');
  if (to - start === 3 && isOffice) start++;
  // "the Ionian Greeks", "St. Albans", "Mount Athos"
  if (/^the$/i.test(tokens[start - 1]?.text ?? '') || OF_PLACE.test(tokens[start]?.text ?? ''))
    return undefined;
  if (OF_THING.test(tokens[start]?.text ?? '')) return undefined;
  const name = tokens.slice(start, to);
  const isKnown = name.some((token) =>
    mentions.some((each) => token.start >= each.start && token.end <= each.end),
  );
  const long = name.filter(isNamePart).length;
  const isLong = long === 2 || long === 3;
  const isPerson = isLong && !isKnown && !NOT_PERSON.has(name.at(-1)!.text.replace(/\.$/, ''));
  return isPerson ? wordsOf(sentence, { from: start, to }) : undefined;
}

/**
 * The persons of a sentence, those last of whom it is likeliest that the text goes on to speak: who does something
 * before those to whom it is done, and who was spoken of all along before the others (Grosz, Joshi and Weinstein 1995).
 */
export function bySalience(
  { clauses }: Analysed,
  persons: readonly Person[],
  doers: readonly Person[],
): readonly Person[] {
  const isSubject = ({ at }: Person) =>
    clauses.some(({ subject }) => subject && subject.from <= at.from && subject.to === at.to);
  return [...persons.filter((each) => !isSubject(each)), ...persons.filter(isSubject), ...doers];
}

/** The state or organisation for which a known person stands. */
export const sideOf = (person: Person | undefined) => person?.mention?.actor?.of;
