import { dayNumber, weekdayOf } from '../moment.ts';
import { MOON_FEASTS, type MonthDay } from './moonFeasts.ts';

/** Days that have a name. Those that move are computed. */

type Day = (year: number) => [month: number, day: number];

const fixed =
  (month: number, day: number): Day =>
  () => [month, day];

/** The nth weekday of a month; -1 the last. */
export const nthWeekdayOf =
  (month: number, weekday: number, n: number): Day =>
  (year) => {
    if (n < 0) {
      const last = dayNumber(year, month + 1, 1) - 1;
      return [month, new Date((last - ((weekdayOf(last) - weekday + 7) % 7)) * 86_400_000).getUTCDate()];
    }
    const first = weekdayOf(dayNumber(year, month, 1));
    return [month, 1 + ((weekday - first + 7) % 7) + (n - 1) * 7];
  };

/** Western Easter, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): [month: number, day: number] {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return [Math.floor(f / 31), (f % 31) + 1];
}

const fromEaster =
  (days: number): Day =>
  (year) => {
    const [month, day] = easter(year);
    const date = new Date((dayNumber(year, month, day) + days) * 86_400_000);
    return [date.getUTCMonth() + 1, date.getUTCDate()];
  };

/** Eastern Easter: the Julian one (Meeus, ch. 8), on the Gregorian calendar. */
function easternEaster(year: number): [month: number, day: number] {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  const number = dayNumber(year, Math.floor((d + e + 114) / 31), ((d + e + 114) % 31) + 1) + behind;
  const date = new Date(number * 86_400_000);
  return [date.getUTCMonth() + 1, date.getUTCDate()];
}

/** US election day: the Tuesday after the first Monday of November. */
const electionDay: Day = (year) => {
  const [month, day] = nthWeekdayOf(11, 1, 1)(year);
  return [month, day + 1];
};

const afterThanksgiving =
  (days: number): Day =>
  (year) => {
    const date = new Date((dayNumber(year, 11, nthWeekdayOf(11, 4, 4)(year)[1]) + days) * 86_400_000);
    return [date.getUTCMonth() + 1, date.getUTCDate()];
  };

/** Canada's Victoria Day: the Monday before 25 May. */
const beforeMay25: Day = (year) => [5, 24 - ((weekdayOf(dayNumber(year, 5, 24)) - 1 + 7) % 7)];

export const HOLIDAYS: Record<string, (year: number) => MonthDay> = {
  ...MOON_FEASTS,
  christmas: fixed(12, 25),
  'christmas day': fixed(12, 25),
  xmas: fixed(12, 25),
  'christmas eve': fixed(12, 24),
  'boxing day': fixed(12, 26),
  "new year's day": fixed(1, 1),
  "new year's eve": fixed(12, 31),
  "valentine's day": fixed(2, 14),
  "st. valentine's day": fixed(2, 14),
  "st. patrick's day": fixed(3, 17),
  "st patrick's day": fixed(3, 17),
  "saint patrick's day": fixed(3, 17),
  'groundhog day': fixed(2, 2),
  "april fools' day": fixed(4, 1),
  "april fool's day": fixed(4, 1),
  'earth day': fixed(4, 22),
  'anzac day': fixed(4, 25),
  'australia day': fixed(1, 26),
  'cinco de mayo': fixed(5, 5),
  juneteenth: fixed(6, 19),
  'canada day': fixed(7, 1),
  'guy fawkes night': fixed(11, 5),
  'bonfire night': fixed(11, 5),
  'remembrance day': fixed(11, 11),
  "all souls' day": fixed(11, 2),
  'day of german unity': fixed(10, 3),
  'twelfth night': fixed(1, 5),
  halloween: fixed(10, 31),
  "all saints' day": fixed(11, 1),
  'veterans day': fixed(11, 11),
  'armistice day': fixed(11, 11),
  'bastille day': fixed(7, 14),
  'independence day': fixed(7, 4),
  'may day': fixed(5, 1),
  'victory day': fixed(5, 9),
  'fourth of july': fixed(7, 4),
  epiphany: fixed(1, 6),
  "st. stephen's day": fixed(12, 26),
  "st. george's day": fixed(4, 23),
  "st. andrew's day": fixed(11, 30),
  'reformation day': fixed(10, 31),
  hogmanay: fixed(12, 31),
  'flag day': fixed(6, 14),
  "patriots' day": nthWeekdayOf(4, 1, 3),
  'orthodox christmas': fixed(1, 7),
  'orthodox easter': easternEaster,
  've day': () => [5, 8],
  easter,
  'easter sunday': easter,
  'good friday': fromEaster(-2),
  'palm sunday': fromEaster(-7),
  'ash wednesday': fromEaster(-46),
  'easter monday': fromEaster(1),
  'shrove tuesday': fromEaster(-47),
  'fat tuesday': fromEaster(-47),
  'mardi gras': fromEaster(-47),
  'maundy thursday': fromEaster(-3),
  'holy saturday': fromEaster(-1),
  'easter saturday': fromEaster(-1),
  'ascension day': fromEaster(39),
  'holy thursday': fromEaster(-3),
  'trinity sunday': fromEaster(56),
  pentecost: fromEaster(49),
  'whit sunday': fromEaster(49),
  'whit monday': fromEaster(50),
  'thanksgiving day': nthWeekdayOf(11, 4, 4),
  thanksgiving: nthWeekdayOf(11, 4, 4),
  'black friday': afterThanksgiving(1),
  'cyber monday': afterThanksgiving(4),
  'martin luther king day': nthWeekdayOf(1, 1, 3),
  'martin luther king jr. day': nthWeekdayOf(1, 1, 3),
  "presidents' day": nthWeekdayOf(2, 1, 3),
  'presidents day': nthWeekdayOf(2, 1, 3),
  'victoria day': beforeMay25,
  'remembrance sunday': nthWeekdayOf(11, 7, 2),
  "indigenous peoples' day": nthWeekdayOf(10, 1, 2),
  'labor day': nthWeekdayOf(9, 1, 1),
  'memorial day': nthWeekdayOf(5, 1, -1),
  'columbus day': nthWeekdayOf(10, 1, 2),
  "mother's day": nthWeekdayOf(5, 7, 2),
  "father's day": nthWeekdayOf(6, 7, 3),
  'election day': electionDay,
};
