import type { Candidate, Period } from './meaning.ts';
import { shift, within } from './moment.ts';
import { isFiner, placed, unknown, type Origin, type Placed } from './placed.ts';

/**
 * In a report the quarter is the last one mentioned, or else the last that is over. "In May they sold 900, up from 700 a
 * year earlier" was in May too.
 */
export function placePeriod(meaning: Period, candidate: Candidate, origin: Origin): Placed {
  const { back, unit, year } = meaning;
  const { dct, mention, last, period, style } = origin;
  const latest = back === 0 && year === undefined;
  const over = dct && (unit === 'quarter' || latest) ? shift(dct, -1, 'quarter') : undefined;
  const compared = isCompared(candidate, origin) ? last?.moment : unit && mention;
  const named =
    compared && !isFiner('year', compared.unit) && !isFiner(compared.unit, 'month') ? compared : undefined;
  const reported = style === 'news' ? (period ?? named) : mention;
  const base = reported ?? over ?? (dct && within(dct, unit === 'month' ? 'month' : 'year')) ?? mention;
  if (!base) return unknown(unit === undefined || unit === 'period' ? 'year' : unit);
  const same =
    unit === undefined || unit === 'period' || isFiner(unit, base.unit) ? base : within(base, unit);
  return placed(year === undefined ? shift(same, -back, 'year', true) : { ...same, year }, 'relative');
}

/** "A year earlier", in the sentence of the last date; "last year" is rather the whole one. */
function isCompared({ start }: Candidate, { text, last }: Origin): boolean {
  return (
    last !== undefined &&
    start - last.end < SENTENCE &&
    !/\.\s/.test(text.slice(last.end, start)) &&
    !/^last/i.test(text.slice(start, start + 4))
  );
}

const SENTENCE = 200;
