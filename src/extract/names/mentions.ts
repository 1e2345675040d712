import type { Place } from '../../events/index.ts';
import { findNames } from './matcher.ts';
import { matcher, type Known, type KnownParty } from './known.ts';
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
  const whole = wholeNamesIn(reading);
  const short = shortNamesIn(reading, whole);
  return short.length === 0 ? whole : [...whole, ...short].toSorted((a, b) => a.start - b.start);
}

function wholeNamesIn(reading: string): Mention[] {
  const found = knownNamesIn(reading);
  return found.filter((mention, index) => !isOfPeople(mention, found[index + 1], reading));
}

/** "Greek Cypriots", "Chinese American voters": of the two states only the last is theirs. */
function isOfPeople({ form, end }: Mention, next: Mention | undefined, reading: string): boolean {
  const areTheirs = form === 'adjective' && (next?.form === 'adjective' || next?.form === 'people');
  return areTheirs && reading.slice(end, next.start) === ' ';
}

function knownNamesIn(reading: string): Mention[] {
  return findNames(matcher(), reading).map(({ start, end, values }) => {
    const actor = values.find((value) => value.actor)?.actor;
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

/** Those within a stretch of text. */
export function within<T extends { start: number; end: number }>(
  items: readonly T[],
  start: number,
  end: number,
): T[] {
  return items.filter((item) => item.start >= start && item.end <= end);
}
