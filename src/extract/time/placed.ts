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

const UNKNOWN: Partial<Record<Unit, string>> = {
  decade: 'XXX',
  century: 'XX',
  year: 'XXXX',
  half: 'XXXX-HX',
  quarter: 'XXXX-QX',
  season: 'XXXX-XX',
  month: 'XXXX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
};

export function unknown(unit: Unit, time?: string): Placed {
  return { value: (UNKNOWN[unit] ?? 'XXXX-XX-XX') + (time ? `T${time}` : ''), dating: 'relative' };
}

export function timed(moment: Moment, time: string | undefined): Placed {
  return placed(time && moment.unit === 'day' ? { ...moment, unit: 'time', time } : moment, 'relative');
}
