import { UNITS, type Moment, type Unit } from './moment.ts';
import type { Timex } from './timex.ts';

/** What a reading of a date counts from, and what comes of it. */

export interface Setting {
  text: string;
  /** The publication day. */
  dct?: Moment;
  style: 'news' | 'narrative';
}

/** What was read so far. */
export interface Origin extends Setting {
  /** The last date mentioned that was no aside. */
  mention?: Moment;
  /** Where that ends in the text. */
  mentionEnd?: number;
  /** The last date of all, be it an aside, and where it ends in the text. */
  last?: { moment: Moment; end: number };
  /** The last day mentioned. */
  day?: Moment;
  /** The quarter that the text reports on. */
  period?: Moment;
  /** Where a date stands right before the expression, "In 1953, three years later": the date before that one. */
  apposed?: Moment;
  /** When the text said that the event was from which the expression counts. */
  event?: Moment;
}

/** A date as found; without a moment when nothing is known to count from. */
export interface Placed {
  moment?: Moment;
  /** Where it lies about, when nobody can say exactly: "a week later" than some day of a month. */
  near?: Moment;
  /** Where it lies, when its value says another time: a company's third quarter, which ended in February. */
  lies?: Moment;
  /** The TIMEX3 value, where it is not simply the moment's. */
  value?: string;
  dating: Timex['dating'];
}

export function isFiner(unit: Unit, than: Unit): boolean {
  return UNITS.indexOf(unit) > UNITS.indexOf(than);
}

export function placed(moment: Moment, dating: Timex['dating']): Placed {
  return { moment, dating };
}

/** TIMEX3 writes an X for a figure that nobody knows; a decade is a year without its last figure. */
const YEAR = 'X'.repeat(4);
const UNKNOWN: Partial<Record<Unit, string>> = {
  decade: YEAR.slice(0, 3),
  century: YEAR.slice(0, 2),
  year: YEAR,
  half: `${YEAR}-HX`,
  quarter: `${YEAR}-QX`,
  season: `${YEAR}-XX`,
  month: `${YEAR}-XX`,
  week: `${YEAR}-WXX`,
  weekend: `${YEAR}-WXX-WE`,
};

export function unknown(unit: Unit, time?: string): Placed {
  return { value: (UNKNOWN[unit] ?? `${YEAR}-XX-XX`) + (time ? `T${time}` : ''), dating: 'relative' };
}

export function timed(moment: Moment, time: string | undefined): Placed {
  return placed(time && moment.unit === 'day' ? { ...moment, unit: 'time', time } : moment, 'relative');
}
