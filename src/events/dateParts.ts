import { thousands } from './thousands.ts';

/** The parts of a plain EDTF date, as numbers and as English words. */

export interface DateParts {
  year: number;
  month?: number;
  day?: number;
  time?: string;
}

/** Undefined where the date is not plain. */
export function partsOf(text: string): DateParts | undefined {
  const match = /^(?:Y?)(-?\d{4,6})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d).*)?)?)?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, time] = match;
  return {
    year: Number(year),
    month: month ? Number(month) : undefined,
    day: day ? Number(day) : undefined,
    time,
  };
}

// Written out: a browser takes 20 ms to make its first `Intl.DateTimeFormat`, a tenth of all it takes to draw a timeline.
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

export function monthName(month: number): string {
  return MONTHS[month - 1];
}

/** "21st" */
export function ordinal(n: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(n);
  return `${n}${{ one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[rule]}`;
}

/** Year 0 is 1 BCE; a year has a comma from five figures on. */
export function yearInWords(year: number): string {
  const figures = (count: number) => (count < 10_000 ? String(count) : thousands(count));
  return year > 0 ? figures(year) : `${figures(1 - year)} BCE`;
}
