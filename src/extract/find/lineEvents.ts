import { readDate } from '../../events/index.ts';
import { categoryOfNoun, categoryOfVerb, isEventNoun, isEventVerb } from '../lexicon.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import type { Clause } from '../text/clauses.ts';
import { isIntransitive } from '../text/needsObject.ts';
import { isOnlyPast } from '../text/verbs.ts';
import { lineTitle } from '../title/lineTitle.ts';
import { partiesOf } from '../who/parties.ts';
import type { Context } from './context.ts';
import type { DatedLine } from './datedLines.ts';
import type { Found } from './found.ts';
import { fromClause, isAhead } from './fromText.ts';
import { whenOf, type When } from './when.ts';

/**
 * What a line of a list of dates tells: each part between semicolons is an event. One in the past tense has a title as any sentence;
 * one in the style of headlines ("Peru joins the union", "Last aircraft built", "Maiden flight, …") is told in its own words.
 * @param told what the sentence tells as any other
 */
export function lineEvents(
  sentence: Analysed,
  context: Context,
  line: DatedLine,
  told: readonly Found[],
): readonly Found[] {
  const when = whenOf(line.timex);
  if (!when || told.some(({ known }) => known)) return told;
  const isOfLine = (found: Found) => found.when?.timex === line.timex;
  const parts = partsOf(sentence, line.from);
  const events = parts.flatMap((part) => {
    const own = eventsOfPart(sentence, context, part, when);
    // "Ten states signed it, and Spain joined": a sentence tells more than its first clause.
    return own.isSentence && parts.length === 1 && told.some(isOfLine) ? told.filter(isOfLine) : own.found;
  });
  return [...events, ...told.filter((found) => !isOfLine(found))];
}

/** The tokens of each part behind the date, without the full stop. */
function partsOf({ tokens }: Analysed, start: number): Range[] {
  const from = tokens.findIndex((token) => token.start >= start);
  const ends = tokens.flatMap(({ text }, at) => (at > from && text === ';' ? [at] : []));
  const last = /^[.;]$/.test(tokens.at(-1)!.text) ? tokens.length - 1 : tokens.length;
  return [...ends, last].flatMap((to, index) => {
    const part = { from: index === 0 ? from : ends[index - 1] + 1, to };
    return part.to > part.from && from >= 0 ? [part] : [];
  });
}

function eventsOfPart(
  sentence: Analysed,
  context: Context,
  part: Range,
  when: When,
): { found: Found[]; isSentence: boolean } {
  const clauses = sentence.clauses.filter(
    ({ kind, verb }) => kind === 'main' && verb.from >= part.from && verb.to <= part.to,
  );
  const found = clauses.flatMap((clause) => fromClause(sentence, context, clause, when) ?? []);
  const isSentence = found.length > 0 && isPast(sentence, clauses[0]);
  const title = isSentence ? undefined : lineTitle(sentence, part, found[0]?.title);
  if (!title) return { found, isSentence };
  return { found: [{ ...(found[0] ?? inWords(sentence, context, part, when)), title }], isSentence };
}

/** "Spain was admitted", "rebels took the town", "the king fled"; but not "20 killed in riots" nor "found a firm". */
function isPast({ chunks, tokens }: Analysed, { verb }: Clause): boolean {
  if (!/^(past|perfect)$/.test(verb.form)) return false;
  if (verb.to - verb.from > 1 || isIntransitive(verb.lemma)) return true;
  const word = tokens[verb.main].text;
  const hasObject = chunks.some(({ kind, from }) => kind === 'noun' && from === verb.to);
  return isOnlyPast(word) || (hasObject && word !== 'found');
}

/**
 * A part without a clause that tells an event: who is named in it, and the kind of its first word that tells one. Not that of armies,
 * whose words ("landing", "crossing", "test") have other uses too.
 */
function inWords(sentence: Analysed, context: Context, part: Range, when: When): Omit<Found, 'title'> {
  const words = sentence.tokens
    .slice(part.from, part.to)
    .filter(({ pos }) => /^(VERB|NOUN)$/.test(pos))
    .map(({ lemma, pos }) => ({ lemma, isVerb: pos === 'VERB' }));
  const trigger = words.find(({ lemma, isVerb }) => (isVerb ? isEventVerb(lemma) : isEventNoun(lemma)));
  const category = trigger && (trigger.isVerb ? categoryOfVerb : categoryOfNoun)(trigger.lemma);
  return {
    sentence,
    when,
    planned: isAhead(when, context),
    trigger: (trigger ?? words[0])?.lemma ?? '',
    ...(category && category !== 'military' && { category }),
    ...partiesOf(sentence, [part], readDate(when.edtf)),
  };
}
