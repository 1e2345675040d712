import { readDate, type EventDate } from '../../events/index.ts';
import { namedEventsIn, namedTimes } from '../gazetteer/namedEvents.ts';
import type { KnownEvent } from '../gazetteer/schema.ts';
import { mentionsOf } from '../names/mentions.ts';
import type { Article } from '../read/article.ts';
import { analyse, type Analysed } from '../text/analyse.ts';
import { sentencesOf } from '../text/sentences.ts';
import { joinRanges, readTimes, type Timex } from '../time/index.ts';
import { Discourse } from './anaphora.ts';
import type { Found } from './found.ts';
import { continuedEvents } from './continued.ts';
import { inferredEvents } from './inferred.ts';
import type { Context } from './context.ts';
import { eventsIn } from './sentenceEvents.ts';
import { timeOf } from './when.ts';

/** The events that one article tells, in the order of its text: all stages but the merging. */
export function eventsOfArticle(
  { reading, blocks, published }: Article,
  known?: readonly KnownEvent[],
): Found[] {
  const sentences = sentencesOf(reading, blocks);
  const mentions = cursor(mentionsOf(reading));
  const times = cursor(joinRanges(reading, timesOf(reading, published?.date)));
  const names = cursor(namedEventsIn(reading, known));
  const discourse = new Discourse();
  const publication = published && readDate(published.date);
  const found: Found[] = [];
  let block = -1;
  let time: EventDate | undefined;
  let before: { sentence: Analysed; found: Found[] } | undefined;
  for (const sentence of sentences) {
    const { start, end } = sentence;
    const analysed = analyse(sentence, mentions(start, end), times(start, end));
    if (sentence.block !== block) time = undefined;
    block = sentence.block;
    time = timeOf(analysed) ?? time;
    const context: Context = {
      discourse,
      named: names(start, end),
      ...(publication && { published: publication }),
      ...(time && { time }),
    };
    const own = eventsIn(analysed, context);
    const anchor = found.find(({ when }) => when?.dating === 'relative' || when?.dating === 'stated');
    const news = own.length === 0 ? inferredEvents(analysed, context, anchor) : [];
    const near = before?.sentence.block === block ? before : undefined;
    const all = [...own, ...news];
    found.push(...(all.length === 0 ? continuedEvents(analysed, context, near) : all));
    before = { sentence: analysed, found: own };
    discourse.hear(analysed);
  }
  return found;
}

/** Where only the year of publication is known, what would be the same on every day of it is dated: "last year". */
function timesOf(reading: string, published: string | undefined): Timex[] {
  const read = (dct?: string) => readTimes(reading, { dct, style: 'auto', namedTimes: namedTimes() });
  if (!published || !/^\d{4}$/.test(published)) return read(published);
  const late = new Map(read(`${published}-12-31`).map((timex) => [timex.start, timex.edtf]));
  const early = new Map(read(`${published}-01-01`).map((timex) => [timex.start, timex]));
  return read().map((timex) => {
    const first = timex.edtf ? undefined : early.get(timex.start);
    return first?.edtf && first.edtf === late.get(timex.start) ? first : timex;
  });
}

/** Hands out sorted items stretch by stretch, so that a long text is walked through once. */
function cursor<T extends { start: number; end: number }>(
  items: readonly T[],
): (start: number, end: number) => T[] {
  let at = 0;
  return (start, end) => {
    while (at < items.length && items[at].start < start) at++;
    const from = at;
    while (at < items.length && items[at].start < end) at++;
    return items.slice(from, at).filter((item) => item.end <= end);
  };
}
