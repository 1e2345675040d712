import { dayNumber } from '../moment.ts';

/**
 * Feasts of calendars that go by the moon, from the calendars that every engine has (ECMA-402). The Hebrew and the
 * Chinese ones are reckoned; a Muslim feast begins when the moon is seen, in some countries a day later than here.
 */

type Calendar = 'chinese' | 'hebrew' | 'islamic-umalqura';

const DAY = 86_400_000;

const formats = new Map<Calendar, Intl.DateTimeFormat>();

function formatOf(calendar: Calendar): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known) return known;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    day: 'numeric',
    // Some engines number the Hebrew months, in years with a leap month otherwise than in others.
    month: calendar === 'hebrew' ? 'long' : 'numeric',
    timeZone: 'UTC',
  });
  formats.set(calendar, format);
  return format;
}

/** Empty where the engine does not have the calendar: then only the year is known. */
export type MonthDay = [month?: number, day?: number];

/** The first day of a year that is this one in another calendar: its month is a number, in the Hebrew a name. */
function feast(calendar: Calendar, day: number, month: string, from = 1): (year: number) => MonthDay {
  const days = new Map<number, MonthDay>();
  return (year) => {
    const known = days.get(year);
    if (known) return known;
    const found = firstOf(formatOf(calendar), String(day), month, dayNumber(year, from, 1));
    days.set(year, found);
    return found;
  };
}

/** Days; longer than a year in any calendar. */
const LONGEST_YEAR = 400;

function firstOf(format: Intl.DateTimeFormat, day: string, month: string, first: number): MonthDay {
  for (let number = first; number < first + LONGEST_YEAR; number++) {
    const parts = format.formatToParts(number * DAY);
    const has = (type: string, value: string) =>
      parts.some((part) => part.type === type && part.value === value);
    if (!has('day', day) || !has('month', month)) continue;
    const date = new Date(number * DAY);
    return [date.getUTCMonth() + 1, date.getUTCDate()];
  }
  return [];
}

const eidAlFitr = feast('islamic-umalqura', 1, '10');
const eidAlAdha = feast('islamic-umalqura', 10, '12');
const passover = feast('hebrew', 15, 'Nisan', 3);
const newYear = feast('hebrew', 1, 'Tishri', 9);
const hanukkah = feast('hebrew', 25, 'Kislev', 11);
const lunarNewYear = feast('chinese', 1, '1');

/** By their names in small letters. */
export const MOON_FEASTS: Record<string, (year: number) => MonthDay> = {
  passover,
  'rosh hashanah': newYear,
  'rosh hashana': newYear,
  'yom kippur': feast('hebrew', 10, 'Tishri', 9),
  hanukkah,
  chanukah: hanukkah,
  'lunar new year': lunarNewYear,
  'chinese new year': lunarNewYear,
  'eid al-fitr': eidAlFitr,
  'eid ul-fitr': eidAlFitr,
  'eid al-adha': eidAlAdha,
  'eid ul-adha': eidAlAdha,
};

/** Those whose first day is only about known. */
export const isSighted = (name: string): boolean => name.startsWith('eid ');
