import { namedTimes } from '../gazetteer/namedEvents.ts';
import { MONTH } from '../time/en/words.ts';
import { readTimes, type Timex } from '../time/index.ts';

/** A month or a day that is named without its year: "May 8". */
const NAMED = new RegExp(`\\b${MONTH}`, 'i');
/** From March to October: hardly anybody writes of those of the year before or the next without saying so. */
const OF_ITS_YEAR = /^(\d{4})-(?:0[3-9]|10)\b/;

/**
 * The times of a text. Where only the year of its publication is known, that is dated which would be the same on every day of
 * it, "last year", and which is most likely in it, "May 8".
 * @param published a day or a year, ISO 8601
 */
export function timesOf(reading: string, published: string | undefined): Timex[] {
  const read = (dct?: string) => readTimes(reading, { dct, style: 'auto', namedTimes: namedTimes() });
  if (!published || !/^\d{4}$/.test(published)) return read(published);
  const early = new Map(read(`${published}-01-01`).map((timex) => [timex.start, timex]));
  const late = new Map(read(`${published}-12-31`).map((timex) => [timex.start, timex]));
  return read().map((timex) => {
    const both = [late.get(timex.start), early.get(timex.start)].flatMap((each) =>
      each?.edtf ? [each] : [],
    );
    if (timex.edtf || both.length < 2) return timex;
    if (both[0].edtf === both[1].edtf) return both[0];
    return (
      (NAMED.test(timex.text) && both.find(({ edtf }) => OF_ITS_YEAR.exec(edtf!)?.[1] === published)) || timex
    );
  });
}
