import { readDate, type EventDate } from '../../events/index.ts';
import { namedEventsIn, type NamedMention } from '../gazetteer/namedEvents.ts';
import { mentionsOf } from '../names/mentions.ts';
import type { Article } from '../read/article.ts';
import { analyse, type Analysed } from '../text/analyse.ts';
import { sentencesOf } from '../text/sentences.ts';
import { joinRanges, type Timex } from '../time/index.ts';
import { Discourse } from '../who/anaphora.ts';
import type { Found } from './found.ts';
import { withVictoryDays } from './known/holidays.ts';
import { continuedEvents } from './undated/continued.ts';
import { betweenDates, undatedEvents } from './undated/between.ts';
import { headlineWords } from './undated/headline.ts';
import { onDayTold } from './undated/hour.ts';
import { inferredEvents } from './undated/inferred.ts';
import { sectionDates } from './undated/section.ts';
import { isOpening, openingEvents, opensNews } from './undated/opening.ts';
import type { Context } from './context.ts';
import { datedLines, type DatedLine } from './datedLines.ts';
import { lineEvents } from './lineEvents.ts';
import { eventsIn } from './sentenceEvents.ts';
import { sameYearEvents, yearBehind, type Year } from './undated/sameYear.ts';
import { goOn, runningAt, type Running, type Thread } from './undated/thread.ts';
import { timesOf } from './times.ts';
import { timeOf } from './when.ts';

/** The events that one article tells, in the order of its text: all stages but the merging. */
export function eventsOfArticle(article: Article): Found[] {
  const { reading, blocks, published } = article;
  const sentences = sentencesOf(reading, blocks);
  const allMentions = mentionsOf(reading);
  const mentions = cursor(allMentions);
  const named = namedEventsIn(reading);
  const read = joinRanges(reading, timesOf(reading, published?.date));
  const allTimes = withVictoryDays(outsideNames(read, named), allMentions);
  const times = cursor(allTimes);
  const names = cursor(named);
  const discourse = new Discourse();
  const publication = published && readDate(published.date);
  let news = isNews(allTimes, publication);
  const isOfLate = SAID.test(reading) && !hasEarlier(allTimes, publication);
  const headline = headlineWords(article);
  const lines = datedLines(reading, blocks, allTimes);
  const found: Found[] = [];
  const undated = new Set<Found>();
  let block = -1;
  let time: EventDate | undefined;
  // How many sentences with a finite verb were read.
  let opened = 0;
  let thread: Thread = {};
  let year: Year | undefined;
  for (const sentence of sentences) {
    const { start, end } = sentence;
    const analysed = analyse(sentence, mentions(start, end), times(start, end));
    if (sentence.block !== block) {
      time = undefined;
      discourse.beginParagraph();
    }
    block = sentence.block;
    time = timeOf(analysed) ?? time;
    news ||= publication?.precision === 'day' && opensNews(analysed, { headline, before: opened, isOfLate });
    const context: Context = {
      discourse,
      named: names(start, end),
      ...(publication && { published: publication }),
      ...(time && { time }),
      news,
      headline,
    };
    const own = toldBy(analysed, context, { found, running: runningAt(analysed, thread), year, opened });
    const line = lineIn(analysed, lines);
    const told = line ? lineEvents(analysed, context, line, own) : own;
    found.push(...told);
    if (told.length === 0) {
      const without = undatedEvents(analysed, context);
      for (const each of without) undated.add(each);
      found.push(...without);
    }
    if (isOpening(analysed)) opened++;
    thread = goOn(analysed, context, told, thread);
    year = yearBehind(analysed, told, year);
    discourse.hear(analysed);
  }
  const sections = news ? [] : sectionDates(blocks, allTimes);
  const order = new Map(sentences.map(({ start }, index) => [start, index]));
  return betweenDates(found, undated, sections, { published: publication, news }, ({ sentence }) =>
    order.get(sentence.start)!,
  );
}

/** The line of a list of dates whose words begin in a sentence. */
function lineIn(
  { block, start, end }: Analysed,
  lines: ReadonlyMap<number, readonly DatedLine[]>,
): DatedLine | undefined {
  return lines.get(block)?.find(({ from }) => from >= start && from < end);
}

/** What an article has told so far. */
interface Before {
  found: readonly Found[];
  running: Running | undefined;
  year: Year | undefined;
  /** How many sentences with a finite verb it has. */
  opened: number;
}

/** What a sentence tells: by what it says of time itself, else by what surrounds it. */
function toldBy(sentence: Analysed, context: Context, { found, running, year, opened }: Before): Found[] {
  const anchor = found.find(({ when }) => when?.dating === 'relative' || when?.dating === 'stated');
  const own = onDayTold(eventsIn(sentence, context), context, running?.when ?? anchor?.when);
  const isTold = ({ title, known }: Found) =>
    own.some((each) => each.title === title || (known && each.known === known));
  const more = (events: Found[]) => events.filter((each) => !isTold(each));
  // "The warrant for Putin was issued": told by what is known of it, it is not news of this day too.
  const isKnown = own.some(({ when, known }) => when?.dating === 'known' && known?.match);
  const opening = isKnown ? [] : more(openingEvents(sentence, context, opened));
  const next = () => (opening.length > 0 ? opening : more(continuedEvents(sentence, context, running)));
  if (own.length > 0) return [...own, ...next()];
  const together = inferredEvents(sentence, context, anchor);
  const inferred = together.length > 0 ? together : next();
  return inferred.length > 0 ? inferred : sameYearEvents(sentence, context, year);
}

/** "the Autumn Harvest Uprising", "the Easter Sunday bombings": what is a part of a name is no time, unless it has the year. */
function outsideNames(times: readonly Timex[], named: readonly NamedMention[]): Timex[] {
  const isPart = (timex: Timex) =>
    named.some(
      ({ start, end }) => start <= timex.start && timex.end <= end && timex.end - timex.start < end - start,
    );
  return times.filter((timex) => timex.dating === 'known' || /\d{4}/.test(timex.text) || !isPart(timex));
}

/** The days around its publication of which news tells, in ms. */
const NEWS = 60 * 86_400_000;

/** Whether a text is news: it tells of a time near its publication. A history that was published some day does not. */
function isNews(times: readonly Timex[], published: EventDate | undefined): boolean {
  if (published?.precision !== 'day') return false;
  return times.some(({ edtf }) => {
    const date = edtf === undefined ? undefined : readDate(edtf.replace(/T[^/]*/g, ''));
    const isShort = date !== undefined && date.end - date.start <= NEWS;
    return isShort && Math.abs(date.start - published.start) <= NEWS;
  });
}

/** What news has of others, and histories seldom. */
const SAID = /\b(said|announced|according to)\b/;
/** For how long news may look back and be of nothing else, in ms. */
const OF_LATE = 366 * 86_400_000;

/** Whether a text has a date of years before its publication. */
function hasEarlier(times: readonly Timex[], published: EventDate | undefined): boolean {
  return times.some(({ edtf }) => {
    const date = edtf === undefined ? undefined : readDate(edtf.replace(/T[^/]*/g, ''));
    return date !== undefined && published !== undefined && published.start - date.start > OF_LATE;
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
