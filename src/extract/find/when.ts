import { readDate, type Dating, type EventDate } from '../../events/index.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Timex } from '../time/index.ts';

/** When an event was, and how that is known. */
export interface When {
  edtf: string;
  dating: Dating;
  timex?: Timex;
}

/** "80th anniversary of …" tells of another event than that which happens on it. */
export function isAnniversary({ text }: Timex): boolean {
  return /\b(anniversary|centenary|bicentenary|birthday|jubilee)\b/i.test(text);
}

/** "Early September", "late 1943": a part of a longer time. */
const PART = /^(START|MID|END)$/;
const WEEK = /-W\d\d(-WE)?$/;

/**
 * The date that a time expression gives to what happened in it. A known period, a week, the first days of a month are
 * intervals that lasted; what happened in them was at some time within, which EDTF writes as a set.
 */
export function whenOf(timex: Timex): When | undefined {
  if (!timex.edtf || (timex.type === 'DURATION' && !timex.edtf.includes('/'))) return undefined;
  // A chart of days has no use for the hour.
  const edtf = timex.edtf.replace(/T[^/]*/g, '');
  const isWithin = timex.dating === 'known' || PART.test(timex.mod ?? '') || WEEK.test(timex.value);
  const [from, to] = edtf.split('/');
  const within = isWithin && to && !/\.\.|^$/.test(from + to) ? `[${from}..${to}]` : edtf;
  return { edtf: readDate(within) ? within : edtf, dating: timex.dating, timex };
}

/** Of several, the first, or one that lies in it and says more: "in 1941, on 22 June". */
export function bestOf(whens: readonly When[]): When | undefined {
  const first = whens[0] && readDate(whens[0].edtf);
  const within = whens.filter(({ edtf }) => {
    const date = readDate(edtf);
    return first && date && first.start < date.end && date.start < first.end;
  });
  return within.toSorted((a, b) => lengthOf(a.edtf) - lengthOf(b.edtf))[0];
}

/** "ruled from 1990 until 2000, when he fled": he fled in the last of a range of times, which is more than one long time. */
export function endOf(when: When): When {
  const [, last] = when.edtf.split('/');
  const isRange = /\b(until|till|to|through)\b|\d ?[-\u2013] ?\d/i.test(when.timex?.text ?? '');
  return isRange && last && readDate(last) ? { ...when, edtf: last } : when;
}

/** How long the date may be, in ms. */
export function lengthOf(edtf: string): number {
  const date = readDate(edtf);
  return date ? date.end - date.start : Infinity;
}

/** The time that a sentence speaks of, if it speaks of any: from its first date to its last. */
export function timeOf(sentence: Analysed): EventDate | undefined {
  const dates = sentence.times.flatMap(({ timex }) =>
    timex.edtf && !isAnniversary(timex) ? [readDate(timex.edtf)] : [],
  );
  return dates.find((date) => date !== undefined);
}

/** A day on which it may not have been exactly; a month is wide enough. */
export function aboutThen(edtf: string): string {
  return /^-?\d{4}-\d\d-\d\d$/.test(edtf) ? `${edtf}~` : edtf;
}

/** Whether it was only about then, as the text counts: "nearly 30 years ago". */
export function isRough({ edtf, dating }: When): boolean {
  return dating === 'relative' && edtf.endsWith('~');
}

/** When an event may have been: what was "nearly 30 years ago" may have been three years earlier or later. In ms. */
export function timeAround(
  when: When,
  published: EventDate | undefined,
): { start: number; end: number } | undefined {
  const date = readDate(when.edtf);
  if (!date || !published || !isRough(when)) return date;
  const room = Math.abs(published.start - date.start) / 10;
  return { start: date.start - room, end: date.end + room };
}
