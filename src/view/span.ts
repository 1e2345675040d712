import { dateInWords } from '../events/index.ts';

const DAY = 86_400_000;
/** A span of more than so many ms is told in months, in years. */
const MONTHS = 60 * DAY;
const YEARS = 5 * 365 * DAY;

/** A span of time in words, as fine as it is short: "1931 – 2025", "31 August – 3 September 2025". ms, half-open */
export function spanInWords(from: number, to: number): string {
  const length = to - from;
  const parts = length > YEARS ? 1 : length > MONTHS ? 2 : 3;
  const first = edtfOf(from, parts);
  const last = edtfOf(Math.max(from, to - 1), parts);
  return dateInWords(first === last ? first : `${first}/${last}`);
}

/** The year, the month or the day of a moment, as EDTF. */
function edtfOf(ms: number, parts: number): string {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : '';
  const tail = [date.getUTCMonth() + 1, date.getUTCDate()].map((part) => String(part).padStart(2, '0'));
  return [`${digits.length > 4 ? 'Y' : ''}${sign}${digits}`, ...tail].slice(0, parts).join('-');
}
