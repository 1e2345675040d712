import { ENGLISH, LEXICON } from './en/index.ts';
import { takeCounted } from './en/refine/counted.ts';
import { joinNeighbours } from './en/refine/join.ts';
import { readDayFirst } from './en/refine/dayFirst.ts';
import { takeModifiers } from './en/refine/modifiers.ts';
import { shareDays, shareYears, takeApposed, takeEnded, takeTold, takeWeekOf } from './en/refine/share.ts';
import { orderStretch } from './en/refine/stretch.ts';
import { dropWeak } from './en/refine/weak.ts';
import { orderWeekdays } from './en/refine/weekdays.ts';
import type { Candidate } from './meaning.ts';
import { parseDay } from './moment.ts';
import { findNamed } from './named.ts';
import { resolveAll } from './resolve.ts';
import { indexRules } from './ruleIndex.ts';
import { scan, unwrap } from './scan.ts';
import { styleOf } from './style.ts';
import type { TimeOptions, Timex } from './timex.ts';

export { datelineDate, impliedPublication, impliedYear, type Dateline } from './dateline.ts';
export { fileNameDate, publicationLine, publicationOf, type Publication } from './publication.ts';
export { joinRanges } from './ranges.ts';
export type { NamedTime, TimeOptions, TimeStyle, Timex } from './timex.ts';

/** Rules by first word, for each style. */
const INDEX = { news: indexOf('news'), narrative: indexOf('narrative') };

function indexOf(style: 'news' | 'narrative') {
  return indexRules(
    ENGLISH.filter(({ only }) => only === undefined || only === style),
    LEXICON,
  );
}

/**
 * Reads the time expressions of an English text: rules propose, refiners join and widen and drop, and what is
 * left is put on the calendar, counting from the publication date or from the dates before it.
 * @returns sorted by place, none over another
 */
export function readTimes(text: string, options: TimeOptions = {}): Timex[] {
  const dct = parseDay(options.dct);
  const style =
    options.style === 'news' || options.style === 'narrative' ? options.style : styleOf(text, dct);
  const lines = unwrap(text);
  return resolveAll(candidatesOf(lines, style, options), { text: lines, dct, style }, text);
}

/** The stages between the rules and the calendar. */
function candidatesOf(text: string, style: 'news' | 'narrative', options: TimeOptions): Candidate[] {
  const found = readDayFirst(text, scan(text, INDEX[style]));
  const days = takeApposed(
    text,
    orderWeekdays(text, shareDays(text, takeCounted(text, joinNeighbours(text, found)))),
  );
  const joined = takeEnded(text, takeTold(text, takeWeekOf(text, days)));
  const strong = dropWeak(text, orderStretch(text, shareYears(text, takeModifiers(text, joined)), style));
  return withNamed(strong, findNamed(text, options.namedTimes, style));
}

/** A name wins over the expressions inside it: "the October Revolution" is no month. */
function withNamed(candidates: readonly Candidate[], named: readonly Candidate[]): Candidate[] {
  if (named.length === 0) return [...candidates];
  const free = candidates.filter(
    ({ start, end }) => !named.some((name) => start < name.end && name.start < end),
  );
  return [...free, ...named].toSorted((a, b) => a.start - b.start);
}
