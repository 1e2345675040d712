import { eventDate } from '../../events/index.ts';
import type { Candidate } from './meaning.ts';
import { isoDay } from './iso.ts';
import type { NamedTime } from './timex.ts';

/** Names that are dates, "World War II", and the phrases that mean a part of one. */

type NameIndex = ReadonlyMap<string, readonly { name: string; edtf: string }[]>;

const indexes = new WeakMap<readonly NamedTime[], NameIndex>();

function indexOf(times: readonly NamedTime[]): NameIndex {
  const known = indexes.get(times);
  if (known) return known;
  const index = new Map<string, { name: string; edtf: string }[]>();
  for (const { names, edtf } of times) {
    for (const name of names) {
      const first = /^[\p{L}\p{N}]+/u.exec(name)?.[0].toLowerCase() ?? '';
      const list = index.get(first) ?? [];
      if (list.length === 0) index.set(first, list);
      list.push({ name, edtf });
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.name.length - a.name.length);
  indexes.set(times, index);
  return index;
}

const WORD = /[\p{L}\p{N}]+/gu;
const ENDS_WORD = /^[\p{L}\p{N}]/u;

const ARTICLE = 'the '.length;

/**
 * The names in a text that are used as times, the longest at each place; capitals count. "World War II" alone is what
 * is told of; it is a time in "during World War II" and "the final days of World War II". A history names its own
 * war on every page, and dates by years: there only the parts of one count.
 */
export function findNamed(
  text: string,
  times: readonly NamedTime[] = [],
  style: 'news' | 'narrative' = 'news',
): Candidate[] {
  if (times.length === 0) return [];
  const index = indexOf(times);
  const found: Candidate[] = [];
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    if (match.index < from) continue;
    const entry = index
      .get(match[0].toLowerCase())
      ?.find(
        ({ name }) =>
          text.startsWith(name, match.index) &&
          !ENDS_WORD.test(text.slice(match.index + name.length, match.index + name.length + 1)),
      );
    if (!entry) continue;
    from = match.index + entry.name.length;
    const time = refine(text, match.index, from, entry.edtf);
    if (time && (style === 'news' || time.end - time.start > entry.name.length + ARTICLE)) found.push(time);
  }
  return found;
}

const ANNIVERSARY =
  /(?:the |its |their )?(?:\d{1,4}(?:st|nd|rd|th)|\p{L}+(?:-\p{L}+)?)[ -]anniversary of (?:the )?(?:(?<part>end|close|start|outbreak|beginning) of (?:the )?)?$/iu;
const END =
  /(?:the )?(?:end|close|final (?:days|weeks|months)|last (?:days|weeks|months)|closing (?:days|weeks|months)|conclusion) of (?:the )?$/i;
const START =
  /(?:the )?(?:start|beginning|outbreak|onset|first (?:days|weeks|months)|early (?:days|weeks|months)|opening (?:days|weeks|months)) of (?:the )?$/i;
const POSSESSIVE =
  /^['’]s? (?<part>end|close|start|outbreak|beginning|final (?:days|weeks|months)|last (?:days|weeks|months))(?![\p{L}\p{N}])/iu;

const USED_AS_TIME = /\b(?:in|during|since|throughout|until|till|by|from) (?:the )?$/i;

function refine(text: string, start: number, end: number, edtf: string): Candidate | undefined {
  const before = text.slice(Math.max(0, start - 70), start);
  const own = POSSESSIVE.exec(text.slice(end, end + 24));
  const tail = own ? end + own[0].length : end;
  const anniversary = ANNIVERSARY.exec(before);
  const part = own?.groups?.part ?? anniversary?.groups?.part;
  if (anniversary)
    return candidate(start - anniversary[0].length, tail, part ? partOf(edtf, part) : lastDate(edtf));
  if (own) return candidate(start, tail, partOf(edtf, own.groups!.part));
  const wider = END.exec(before) ?? START.exec(before);
  if (wider) return candidate(start - wider[0].length, end, partOf(edtf, wider[0]));
  if (!USED_AS_TIME.test(before)) return undefined;
  const article = /\bthe $/i.exec(before);
  return candidate(start - (article?.[0].length ?? 0), end, edtf);
}

function candidate(start: number, end: number, edtf: string): Candidate {
  return { start, end, rule: 'named', meaning: { kind: 'edtf', edtf } };
}

/** The date that an interval ends with; a single date is its own end. */
function lastDate(edtf: string): string {
  const last = edtf.split('/').at(-1)!;
  return last === '..' || last === '' ? edtf : last;
}

function firstDate(edtf: string): string {
  const first = edtf.split('/')[0];
  return first === '..' || first === '' ? edtf : first;
}

/** Its first or last date, or, for "days", "weeks" and "months", the stretch of that order which begins or ends with it. */
function partOf(edtf: string, words: string): string {
  const atEnd = /end|close|final|last|closing|conclusion/i.test(words);
  const date = atEnd ? lastDate(edtf) : firstDate(edtf);
  const length = /months/i.test(words) ? 120 : /weeks/i.test(words) ? 45 : /days/i.test(words) ? 31 : 0;
  if (length === 0 || !/^-?\d{4}-\d\d-\d\d$/.test(date)) return date;
  const day = Math.round(eventDate(date).start / 86_400_000);
  return atEnd ? `${isoDay(day - length)}/${date}` : `${date}/${isoDay(day + length)}`;
}

/** TIMEX3 has no intervals: the dates as they are, with a slash between. */
export function namedValue(edtf: string): string {
  return edtf.replaceAll(/[?~%]/g, '').replaceAll(/X+/g, '');
}
