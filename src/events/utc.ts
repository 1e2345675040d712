/**
 * ms since 1970-01-01T00:00Z of a day in the proleptic Gregorian calendar; unlike `Date.UTC`, the years 0 to 99
 * are themselves. Month from 0; months and days may run over. NaN beyond what a Date holds (years -271821 to 275760).
 */
export function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}
