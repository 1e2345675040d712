import type { Candidate, Meaning } from '../../meaning.ts';
import { numberOf } from '../numbers.ts';
import { calendarUnit } from '../units.ts';
import { isDay } from './kinds.ts';

/** "Two days after Christmas", "the night before Easter 1916": one date, counted from a feast. */

const COUNTED =
  /(?<![\p{L}\d-])(?<number>\p{L}{1,12}|\d{1,3}) {1,2}(?<unit>days?|nights?|weeks?|weekend|months?|years?) {1,2}(?<way>before|after) {1,2}$/iu;
const REACH = 36;

export function takeCounted(text: string, candidates: readonly Candidate[]): Candidate[] {
  const taken: Candidate[] = [];
  for (const candidate of candidates) {
    const counted = isFeast(candidate) ? countedFrom(text, candidate) : undefined;
    // The length that stands there is a part of it.
    if (counted && taken.length > 0 && taken.at(-1)!.end > counted.start) taken.pop();
    taken.push(counted ?? candidate);
  }
  return taken;
}

const isFeast = ({ meaning }: Candidate): boolean =>
  meaning.kind === 'calendar' && meaning.holiday !== undefined && isDay(meaning);

function countedFrom(text: string, feast: Candidate): Candidate | undefined {
  const { start, end, meaning } = feast;
  const match = COUNTED.exec(text.slice(Math.max(0, start - REACH), start));
  if (!match) return undefined;
  const { number = '', unit: word = '', way = '' } = match.groups!;
  const isWhole = /^the$/i.test(number);
  const count = isWhole ? 1 : numberOf(number);
  const [unit, size] = calendarUnit(word)!;
  if (count === undefined || count % 1 !== 0) return undefined;
  const shifted: Meaning = {
    kind: 'shift',
    unit,
    count: (/^before/i.test(way) ? -1 : 1) * count * size,
    from: 'now',
    of: meaning,
    ofAt: { start, end },
    // "A week before" is a day, "the week before" seven.
    keep: unit === 'day' || (unit === 'week' && !isWhole),
    ...(/^night/i.test(word) && { time: 'NI' }),
  };
  return { start: start - match[0].length, end, rule: 'counted from a feast', meaning: shifted };
}
