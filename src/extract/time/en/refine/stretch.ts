import type { Calendar, Candidate, Meaning } from '../../meaning.ts';
import { directionAt } from '../tense.ts';

/** The ends of a stretch, "from November to March": the second is the first of its name behind the first. */

const FROM = /\bfrom $/i;
const TO = /^ ?(?:to|until|till|through) $/i;
const BETWEEN = /\bbetween $/i;
const AND = / and $/i;

/**
 * Gives the end the year that the beginning has. Where neither has one, news says by its tense which comes to be known
 * first: in what is to come the beginning, in what is over the end.
 */
export function orderStretch(
  text: string,
  candidates: readonly Candidate[],
  style: 'news' | 'narrative',
): Candidate[] {
  const ordered = [...candidates];
  for (let i = 0; i + 1 < ordered.length; i++) {
    const [a, b] = [ordered[i], ordered[i + 1]];
    if (!isMonth(a.meaning) || !isMonth(b.meaning) || b.meaning.year !== undefined) continue;
    if (!isStretch(text, a, b)) continue;
    const turns = orderOf(b.meaning) < orderOf(a.meaning) ? 1 : 0;
    if (a.meaning.year !== undefined)
      ordered[i + 1] = { ...b, weak: false, meaning: { ...b.meaning, year: a.meaning.year + turns } };
    else if (style === 'news' && directionAt(text, a.start, a.end) === 'future')
      ordered[i + 1] = { ...b, weak: false, meaning: inYearOf(a, a, turns, b.meaning) };
    else if (style === 'news') {
      ordered[i] = { ...a, weak: false, meaning: inYearOf(b, a, -turns, a.meaning) };
      ordered[i + 1] = { ...b, weak: false, meaning: inYearOf(b, a, 0, b.meaning) };
    }
  }
  return ordered;
}

const isMonth = (meaning: Meaning): meaning is Calendar =>
  meaning.kind === 'calendar' &&
  meaning.month !== undefined &&
  !meaning.of &&
  !meaning.toward &&
  !meaning.time;

const orderOf = ({ month = 0, day = 0 }: Calendar): number => month * 32 + day;

function isStretch(text: string, a: Candidate, b: Candidate): boolean {
  if (b.start - a.end > 14) return false;
  const glue = text.slice(a.end, b.start);
  const before = text.slice(Math.max(0, a.start - 9), a.start);
  return (FROM.test(before) && TO.test(glue)) || (BETWEEN.test(before) && AND.test(glue));
}

/** In the year of another date, or so many after, as the tense where the stretch begins has it. */
function inYearOf({ meaning }: Candidate, { start, end }: Candidate, count: number, own: Calendar): Calendar {
  const ofAt = { start, end };
  const of: Meaning = { kind: 'shift', unit: 'year', count, from: 'now', of: meaning, ofAt, keep: false };
  return { ...own, of };
}
