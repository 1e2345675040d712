import { parse, type ParsedComponents } from 'chrono-node';
import { sentencesOf } from '../text/sentences.ts';
import type { GoldDocument, SystemEvent } from './score.ts';

const YEAR = /\b(?:1\d{3}|20\d\d)\b/;

/**
 * The least that a reader of dates gives for nothing: each sentence in which chrono-node finds a date, or that has a
 * bare year, is an event of that date, and is its own title.
 */
export function datedSentences(text: string, { end, published }: GoldDocument): SystemEvent[] {
  const read = text.slice(0, end);
  return sentencesOf(read, [{ kind: 'paragraph', start: 0, end }]).flatMap(({ start, end: stop }) => {
    const title = read.slice(start, stop);
    const [first] = parse(title, new Date(`${published}T12:00:00Z`));
    const date = first ? dateOf(first.start) : YEAR.exec(title)?.[0];
    return date ? [{ title, date, actors: [], starts: [start] }] : [];
  });
}

function dateOf(found: ParsedComponents): string {
  const two = (part: 'month' | 'day') => String(found.get(part)).padStart(2, '0');
  const year = String(found.get('year')).padStart(4, '0');
  if (found.isCertain('day') || found.isCertain('weekday')) return `${year}-${two('month')}-${two('day')}`;
  return found.isCertain('month') ? `${year}-${two('month')}` : year;
}
