import { monthName, ordinal, yearInWords, type DateParts } from './dateParts.ts';
import { utc } from './utc.ts';

/** "Early September 1987", "late 1930s", "mid-19th century": a stretch that is a part of a month, decade or century. */
export function partInWords(a: DateParts, b: DateParts): string | undefined {
  if (a.time || b.time) return undefined;
  return a.month === undefined && b.month === undefined ? partOfYears(a.year, b.year) : partOfMonth(a, b);
}

function partOfMonth(a: DateParts, b: DateParts): string | undefined {
  if (a.year !== b.year || a.month !== b.month) return undefined;
  const lastDay = new Date(utc(a.year, a.month ?? 0, 0)).getUTCDate();
  const thirds: Record<string, string> = { '1-10': 'early ', '11-20': 'mid-', [`21-${lastDay}`]: 'late ' };
  const third = thirds[`${a.day}-${b.day}`];
  return third && `${third}${monthName(a.month!)} ${yearInWords(a.year)}`;
}

/** Years from the first of a decade, tens of years from the first of a century: as the extraction reads "early" and "late". */
const PARTS: Record<string, string> = { '0-3': 'early ', '4-5': 'mid-', '6-9': 'late ' };

function partOfYears(first: number, last: number): string | undefined {
  const decade = Math.floor(first / 10) * 10;
  if (decade <= 0) return undefined;
  const ofDecade = PARTS[`${first - decade}-${last - decade}`];
  if (ofDecade) return `${ofDecade}${decade}s`;
  const century = Math.floor(first / 100);
  const ofCentury =
    first % 10 === 0 && last % 10 === 9
      ? PARTS[`${decade / 10 - century * 10}-${(last - 9) / 10 - century * 10}`]
      : undefined;
  return ofCentury && `${ofCentury}${ordinal(century + 1)} century`;
}
