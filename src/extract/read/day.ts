import { isEdtf } from '../../events/index.ts';
import { publicationLine } from '../time/index.ts';

/**
 * A day of the calendar as people and machines write it, in one way only that it can be read: `2025-09-02` with a time of day or
 * without, `20250902`, "2 Sept 2025", "Tue, 2 Sep 2025 10:00:00 GMT"; as it is written, in whatever time zone.
 * @returns ISO 8601; undefined for anything else, such as 09/02/2025
 */
export function dayOf(written: unknown): string | undefined {
  if (typeof written !== 'string') return undefined;
  const text = written.trim();
  const dashed = text.replace(/^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/, '$1-$2-$3');
  return isDay(dashed) ? dashed.slice(0, 10) : publicationLine(text);
}

/** A day that the calendar has: `2025-09-02`, with a time of day or without. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d(?:[T ].*)?$/.test(text) && isEdtf(text.slice(0, 10));
}
