import { thousands } from '../../events/index.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MONTH = 30.436875 * DAY;
const YEAR = 365.2425 * DAY;

/**
 * The length of a break in a word or two, as one would say it: "76 years", "5½ years", "8 months", "12 days".
 * @param ms more than 0
 */
export function durationInWords(ms: number): string {
  if (ms >= 1000 * YEAR) return count(Math.round(ms / YEAR / 100) * 100, 'year');
  if (ms >= 9.75 * YEAR) return count(Math.round(ms / YEAR), 'year');
  if (ms >= 23.5 * MONTH) return halves(ms / YEAR, 'year');
  if (ms >= 1.75 * MONTH) return count(Math.round(ms / MONTH), 'month');
  if (ms >= 1.5 * DAY) return count(Math.round(ms / DAY), 'day');
  return ms >= 1.5 * HOUR
    ? count(Math.round(ms / HOUR), 'hour')
    : count(Math.max(1, Math.round(ms / 60_000)), 'minute');
}

function halves(amount: number, unit: string): string {
  const whole = Math.floor(Math.round(amount * 2) / 2);
  return Math.round(amount * 2) % 2 === 1 ? `${whole}½ ${unit}s` : count(whole, unit);
}

function count(amount: number, unit: string): string {
  return `${thousands(amount)} ${unit}${amount === 1 ? '' : 's'}`;
}
