import { isDay } from '../moment.ts';
import { BC, monthOf, SHORT_YEAR, shortYearOf, weekdayOf, YEAR } from './words.ts';

/** What the rules for dates share. */

export const YEAR_OR_BC = `(?:(?<bc>\\d{1,4}) ${BC}|(?<year>${YEAR})|${SHORT_YEAR})`;
const ANY_YEAR = 2000;

interface DateWords {
  day?: string;
  month: string;
  year?: string;
  bc?: string;
  short?: string;
  weekday?: string;
}

/** Undefined for 31 February. */
export function dateOf(words: Record<string, string | undefined>) {
  const { day, month, year, bc, short, weekday } = words as unknown as DateWords;
  const date = {
    kind: 'calendar' as const,
    month: monthOf(month),
    day: day ? Number.parseInt(day, 10) : undefined,
    year: year ? Number(year) : bc ? 1 - Number(bc) : short ? shortYearOf(short) : undefined,
    weekday: weekday ? weekdayOf(weekday) : undefined,
  };
  return date.day === undefined || isDay(date.year ?? ANY_YEAR, date.month, date.day) ? date : undefined;
}

/** What may stand behind "on the 9th" when that is a day of the month, and no ninth thing; behind "overnight" and "all day", too. */
export const NO_NOUN =
  '(?=[,.;:)]|$| (?:and|but|he|she|it|they|we|I|the|a|an|his|her|their|its|to|at|in|as|when|after|with|was|were|had|by|for|from|until|across|near|between|into|over|around|outside|off|along|through|during|because|before|while|however|there|both|another|two|three|only|most|all)\\b)';
