import { readDate, type EventDate } from '../../events/index.ts';
import { namedEventsIn, namedTimes } from '../gazetteer/namedEvents.ts';
import { mentionsOf } from '../names/mentions.ts';
import type { Article } from '../read/article.ts';
import { analyse } from '../text/analyse.ts';
import { sentencesOf } from '../text/sentences.ts';
import { readTimes } from '../time/index.ts';
import { Discourse } from './anaphora.ts';
import type { Found } from './found.ts';
import { inferredEvents } from './inferred.ts';
import type { Context } from './context.ts';
import { eventsIn } from './sentenceEvents.ts';
import { timeOf } from './when.ts';

/** The events that one article tells, in the order of its text: all stages but the merging. */
export function eventsOfArticle({ reading, blocks, published }: Article): Found[] {
  const sentences = sentencesOf(reading, blocks);
  const mentions = cursor(mentionsOf(reading));
  const times = cursor(readTimes(reading, { dct: published?.date, style: 'auto', namedTimes: namedTimes() }));
  const names = cursor(namedEventsIn(reading));
  const discourse = new Discourse();
  const publication = published && readDate(published.date);
  const found: Found[] = [];
  let block = -1;
  let time: EventDate | undefined;
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
    found.push(...own, ...(own.length === 0 ? inferredEvents(analysed, context, anchor) : []));
    discourse.hear(analysed);
  }
  return found;
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
