import type { Place } from '../../events/index.ts';
import { findNames } from './matcher.ts';
import { matcher, partyOf, type Known, type KnownParty } from './known.ts';
import { isOfRelative } from './family.ts';
import { settleNamesakes } from './namesakes.ts';
import { shortNamesIn } from './shortNames.ts';

/** A name in the text that is known. */
export interface Mention {
  /** UTF-16 indices. */
  start: number;
  end: number;
  text: string;
  form: Known['form'];
  actor?: KnownParty;
  place?: Place;
}

/**
 * Finds states, organisations, persons and places, in one pass; in another the persons called by their family names.
 * @param reading the article's `reading`
 * @returns by place, none over another; a capital is an actor (its government) and a place, the text decides which
 */
export function mentionsOf(reading: string): Mention[] {
  const whole = settleNamesakes(wholeNamesIn(reading));
  const short = shortNamesIn(reading, whole);
  return short.length === 0 ? whole : [...whole, ...short].toSorted((a, b) => a.start - b.start);
}

function wholeNamesIn(reading: string): Mention[] {
  const found = knownNamesIn(reading).map((mention) => withoutGovernment(mention, reading));
  const surnames = new Set<string>();
  return found.filter((mention, index) => {
    if (isSurname(mention, reading)) surnames.add(mention.text);
    return (
      !surnames.has(mention.text) &&
      !isOfPeople(mention, found[index + 1], reading) &&
      !isOfLongerName(mention, reading) &&
      !isRelative(mention, reading) &&
      !isEthnic(mention, reading) &&
      !isUsState(mention, found[index - 1], reading)
    );
  });
}

/** "Prime Minister Luis Montenegro": behind an office and a first name a state's name is a person's. */
function isSurname({ form, actor, start, text }: Mention, reading: string): boolean {
  const isWord = actor?.kind === 'state' && form === 'name' && !text.includes(' ');
  return (
    isWord &&
    /\b(President|Minister|Premier|Chancellor|General|Mayor|Governor|Senator|Judge|leader|M(r|rs|s)\.) \p{Lu}\p{Ll}+ $/u.test(
      reading.slice(Math.max(0, start - 40), start),
    )
  );
}

/** "Joe Biden Lee", "by George Washington Lee": another person; but "Joe Biden Wednesday signed". */
function isOfLongerName({ actor, form, text, start, end }: Mention, reading: string): boolean {
  const next = /^ (\p{Lu}\p{Ll}+)/u.exec(reading.slice(end, end + 30))?.[1] ?? '';
  const isWithin =
    /^(name|capital)$/.test(form) &&
    !text.includes(' ') &&
    /[\p{Ll},] \p{Lu}\p{Ll}+ $/u.test(reading.slice(Math.max(0, start - 20), start));
  const isName = next !== '' && ((actor?.kind === 'person' && text.includes(' ')) || isWithin);
  return (
    isName &&
    !/day$|^(January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
      next,
    )
  );
}

/** "Michelle Obama" is not the president. */
function isRelative({ actor, text, start }: Mention, reading: string): boolean {
  return actor?.kind === 'person' && !text.includes(' ') && isOfRelative(reading, start, fullNames(actor));
}

/** Of several of a name it may be any. */
function fullNames({ label, namesakes = [] }: KnownParty): string {
  return [label, ...namesakes.map((id) => partyOf(id)!.label)].join(' ');
}

/** "ethnic Albanians": no citizens of the state. */
function isEthnic({ form, start }: Mention, reading: string): boolean {
  return (
    /^(adjective|people)$/.test(form) &&
    /\bethnic(ally)? $/i.test(reading.slice(Math.max(0, start - 12), start))
  );
}

/** "Plains, Georgia": behind a town that is not known as one of the country's; but "Armenia, Georgia", "Tbilisi, Georgia". */
function isUsState({ text, start }: Mention, before: Mention | undefined, reading: string): boolean {
  return (
    text === 'Georgia' &&
    before?.end !== start - 2 &&
    /\p{Lu}\p{L}+, $/u.test(reading.slice(Math.max(0, start - 30), start)) &&
    !/(Tbilisi|Batumi|Kutaisi|Gori|Poti|Rustavi|Zugdidi|Tskhinvali|Sukhumi), $/.test(reading.slice(0, start))
  );
}

/** "the Brussels Agreement", "the Helsinki Olympics": made or held there, by others; "the Moscow Exchange" is no government. */
function withoutGovernment({ actor, ...mention }: Mention, reading: string): Mention {
  const isOfTreaty =
    mention.form === 'capital' &&
    /^ ((Winter|Summer|Stock|International) )?(Agreements?|Accords?|Treaty|Pact|Protocols?|Declaration|Convention|Conference|Summit|Process|Memorandum|Olympics?|Games|Exchange|University|Airport|Marathon|Club)\b/.test(
      reading.slice(mention.end, mention.end + 30),
    );
  return actor && !isOfTreaty ? { ...mention, actor } : mention;
}

/** "Greek Cypriots", "Chinese American voters": of the two states only the last is theirs. */
function isOfPeople({ form, end }: Mention, next: Mention | undefined, reading: string): boolean {
  const areTheirs = form === 'adjective' && (next?.form === 'adjective' || next?.form === 'people');
  return areTheirs && reading.slice(end, next.start) === ' ';
}

function knownNamesIn(reading: string): Mention[] {
  return findNames(matcher(), reading).map(({ start, end, values }) => {
    const actor = actorOf(values);
    // A place of its own has its own coordinates; that of a capital or a state are the state's.
    const place = (
      values.findLast((value) => value.place && !value.actor) ?? values.find((value) => value.place)
    )?.place;
    const form = values.find((value) => value.actor)?.form ?? 'name';
    return {
      start,
      end,
      text: reading.slice(start, end),
      form,
      ...(actor && { actor }),
      ...(place && { place }),
    };
  });
}

/** Whom a name means; that of several persons means one of them. */
function actorOf(values: readonly Known[]): KnownParty | undefined {
  const actors = values.flatMap((value) => value.actor ?? []);
  const persons = actors.filter(({ kind }) => kind === 'person').map(({ id }) => id);
  return persons.length > 1 ? { ...actors[0], namesakes: persons } : actors[0];
}

/** Those within a stretch of text. */
export function within<T extends { start: number; end: number }>(
  items: readonly T[],
  start: number,
  end: number,
): T[] {
  return items.filter((item) => item.start >= start && item.end <= end);
}
