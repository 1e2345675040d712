import { dayMoment } from './moment.ts';

/** Years and days as EDTF and ISO 8601 write them. */

export function two(n: number): string {
  return String(n).padStart(2, '0');
}

export function isoDay(number: number): string {
  const { year, month = 1, day = 1 } = dayMoment(number);
  return `${year4(year)}-${two(month)}-${two(day)}`;
}

/** EDTF counts 1 BC as year 0. */
export function year4(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}
