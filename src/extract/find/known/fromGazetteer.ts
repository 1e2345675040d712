import { readDate } from '../../../events/index.ts';
import { isFromTable } from '../../gazetteer/battles.ts';
import type { NamedMention } from '../../gazetteer/namedEvents.ts';
import type { KnownEvent } from '../../gazetteer/schema.ts';
import { rangeOf, type Analysed } from '../../text/analyse.ts';
import type { Clause } from '../../text/clauses.ts';
import { isAllowedMention } from './background.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import { fromClause, fromNoun, isAhead } from '../fromText.ts';
import { ofKnown } from './knownEvent.ts';
import { eventNounAt, objectOf } from '../../tells/nouns.ts';
import { timeOf } from '../when.ts';

/** The clauses and nouns that have a time of their own. */
export interface Dated {
  clauses: ReadonlySet<Clause>;
  /** Token indices of the nouns. */
  nouns: ReadonlySet<number>;
}

/** Clauses and nouns without a time of their own that mean a known event by common words. */
export function knownByWords(sentence: Analysed, context: Context, dated: Dated): Found[] {
  const clauses = sentence.clauses.flatMap((clause): Found[] => {
    const found = dated.clauses.has(clause) ? undefined : fromClause(sentence, context, clause, undefined);
    if (!found?.known) return [];
    return [tells(sentence, clause, found.known) ? found : { ...found, ...ofKnown(found.known) }];
  });
  const told = new Set(clauses.map(({ known }) => known));
  const nouns = sentence.chunks.flatMap((_, index): Found[] => {
    const noun = eventNounAt(sentence, index);
    const found =
      noun && !dated.nouns.has(noun.head) ? fromNoun(sentence, context, noun, undefined) : undefined;
    return found?.known && !told.has(found.known) ? [{ ...found, ...ofKnown(found.known) }] : [];
  });
  return [...clauses, ...nouns];
}

/** Known events that are called by their names. */
export function knownByName(sentence: Analysed, context: Context, dated: Dated): Found[] {
  return context.named.flatMap((mention): Found[] => {
    const range = rangeOf(sentence.tokens, mention);
    const isDated = [...dated.nouns].some((head) => head >= range.from && head < range.to);
    const known = isDated ? undefined : pickedEvent(mention, sentence, context);
    if (!known || !isAllowedMention(sentence, range, known, context)) return [];
    if (isFromTable(known) && sentence.times.length > 0) return [];
    const when = { edtf: known.date, dating: 'known' as const };
    return [{ sentence, when, known, planned: isAhead(when, context), trigger: known.id, ...ofKnown(known) }];
  });
}

/** How long the last of several events of a name is still meant by it, in ms. */
const LATELY = 3 * 366 * 86_400_000;

/** Of several events of the same name, that of the time of which the sentence speaks, or the last, if the article appeared not long after it. */
function pickedEvent(
  { events }: NamedMention,
  sentence: Analysed,
  { published, time }: Context,
): KnownEvent | undefined {
  const about = timeOf(sentence) ?? time;
  const dates = events.flatMap((event) => {
    const date = readDate(event.date);
    return date ? [{ event, date }] : [];
  });
  const timely = about && dates.find(({ date }) => date.start < about.end && about.start < date.end);
  if (timely || dates.length < 2) return (timely ?? dates[0])?.event;
  return dates
    .toSorted((a, b) => b.date.start - a.date.start)
    .find(({ date }) => published && date.start < published.end && published.start - date.end < LATELY)
    ?.event;
}

/** Whether the clause itself tells the known event, by its verb or its object, and says who did it. */
function tells(sentence: Analysed, clause: Clause, { match }: KnownEvent): boolean {
  if (clause.kind === 'participle' || clause.kind === 'infinitive' || clause.verb.form === 'gerund')
    return false;
  const words = (match?.words ?? []).flatMap((phrase) => phrase.split(' '));
  const object = objectOf(sentence, clause);
  return words.includes(clause.verb.lemma) || (object !== undefined && words.includes(object.lemma));
}
