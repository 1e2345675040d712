import { isEdtf } from '../../events/index.ts';
import type { Timex } from './timex.ts';

/** "from March to July 1941" is two time expressions to TIMEX3 and one stretch to a timeline. */

const BETWEEN = /\bbetween $/i;
const FROM = /\bfrom $|\($/i;
const TO = /^ ?(?:to|until|till|through) (?:the )?$/i;
const DASH = /^ ?[-\u2010-\u2014] ?$/;

/**
 * Joins dates that a text gives as the ends of a stretch: "from … to", "between … and", "1937-41".
 * @returns the same expressions, each such pair as one whose `edtf` is the interval
 */
export function joinRanges(text: string, times: readonly Timex[]): Timex[] {
  const joined: Timex[] = [];
  for (const time of times) {
    const before = joined.at(-1);
    const range = before && rangeOf(text, before, time);
    if (range) joined[joined.length - 1] = range;
    else joined.push(time);
  }
  return joined;
}

function rangeOf(text: string, a: Timex, b: Timex): Timex | undefined {
  if (a.type !== 'DATE' || b.type !== 'DATE' || !a.edtf || !b.edtf || b.start - a.end > 12) return undefined;
  const glue = text.slice(a.end, b.start).replaceAll('\n', ' ');
  const before = text.slice(Math.max(0, a.start - 9), a.start);
  const spans =
    DASH.test(glue) ||
    (FROM.test(before) && TO.test(glue)) ||
    (BETWEEN.test(before) && / and (?:the )?$/i.test(glue));
  const edtf = `${a.edtf.split('/')[0]}/${b.edtf.split('/').at(-1)}`;
  if (!spans || !isEdtf(edtf)) return undefined;
  const dating = a.dating === 'relative' || b.dating === 'relative' ? 'relative' : a.dating;
  return {
    start: a.start,
    end: b.end,
    text: text.slice(a.start, b.end),
    type: 'DATE',
    value: a.value,
    edtf,
    dating,
  };
}
