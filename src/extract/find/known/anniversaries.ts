import type { Analysed } from '../../text/analyse.ts';
import { ordinalOf } from '../../time/en/words.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import { fromNoun } from '../fromText.ts';
import { eventNounAt, headOf, type EventNoun } from '../../tells/nouns.ts';
import { isAnniversary, timeOf } from '../when.ts';

/**
 * "marked the 40th anniversary of its invasion of the islands": the invasion was 40 years before the anniversary. Only
 * the year is certain, for a feast may be held on another day; of what is known, the gazetteer has the date.
 */
export function anniversaryEvents(sentence: Analysed, context: Context): Found[] {
  const year = (timeOf(sentence) ?? context.published)?.start;
  if (year === undefined || sentence.times.some(({ timex }) => isAnniversary(timex))) return [];
  return sentence.chunks.flatMap((_, index) => {
    const years = yearsSince(sentence, index);
    const noun = years === undefined ? undefined : eventNounAt(sentence, index + 2);
    if (!noun) return [];
    const edtf = String(new Date(year).getUTCFullYear() - years!).padStart(4, '0');
    const found = fromNoun(sentence, context, noun, { edtf, dating: 'relative' });
    if (!found?.known) return found ?? [];
    return { ...found, when: { edtf: found.known.date, dating: 'known' as const } };
  });
}

/** Whether a noun tells what an anniversary is of. */
export function isOfAnniversary(sentence: Analysed, { chunk }: EventNoun): boolean {
  return isAnniversaryOf(sentence, chunk - 2);
}

/** Of "the 40th anniversary | of | …": 40. */
function yearsSince(sentence: Analysed, index: number): number | undefined {
  if (!isAnniversaryOf(sentence, index)) return undefined;
  const { from, to } = sentence.chunks[index];
  // A number may stand in a chunk of its own.
  return sentence.tokens
    .slice(Math.max(0, from - 1), to)
    .map(({ text }) => ordinalOf(text))
    .find((years) => years > 0);
}

function isAnniversaryOf({ chunks, tokens }: Analysed, index: number): boolean {
  const [chunk, preposition, noun] = [chunks[index], chunks[index + 1], chunks[index + 2]];
  return (
    chunk?.kind === 'noun' &&
    preposition?.kind === 'preposition' &&
    noun?.kind === 'noun' &&
    /^anniversary$/i.test(tokens[headOf(tokens, chunk)].text) &&
    /^of$/i.test(tokens[preposition.from].text)
  );
}
