import { isEdtf } from '../../events/index.ts';
import { dayMoment, daysOf, SEASONS, yearsOf, type Moment } from './moment.ts';

/** A moment as TIMEX3 writes it: `1945-08`, `193`, `1989-Q3`, `1941-SU`, `1998-W11-WE`, `BC0499`. */
export function timexValue(moment: Moment): string {
  const { unit, year, index = 1, month = 1, day = 1, time } = moment;
  switch (unit) {
    case 'century':
      return yearDigits(year).slice(0, -2);
    case 'decade':
      return yearDigits(year).slice(0, -1);
    case 'year':
      return yearDigits(year);
    case 'half':
      return `${yearDigits(year)}-H${index}`;
    case 'quarter':
      return `${yearDigits(year)}-Q${index}`;
    case 'season':
      return `${yearDigits(year)}-${SEASONS[index - 1]}`;
    case 'month':
      return `${yearDigits(year)}-${two(month)}`;
    case 'week':
      return `${yearDigits(year)}-W${two(index)}`;
    case 'weekend':
      return `${yearDigits(year)}-W${two(index)}-WE`;
    case 'day':
      return `${yearDigits(year)}-${two(month)}-${two(day)}`;
    default:
      return `${yearDigits(year)}-${two(month)}-${two(day)}T${time}`;
  }
}

/** 500 BC is `BC0500`. */
function yearDigits(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** The moment and its modifier as EDTF; undefined where EDTF cannot say it. */
export function momentEdtf(moment: Moment, mod?: string): string | undefined {
  const edtf = modified(moment, mod);
  return edtf !== undefined && isEdtf(edtf) ? edtf : undefined;
}

function modified(moment: Moment, mod: string | undefined): string | undefined {
  const plain = plainEdtf(moment);
  if (plain === undefined) return undefined;
  switch (mod) {
    case 'APPROX':
      return plain.includes('/') ? plain.replace('/', '~/') + '~' : /[XT]/.test(plain) ? plain : `${plain}~`;
    case 'BEFORE':
    case 'ON_OR_BEFORE':
      return `../${lastOf(moment, plain)}`;
    case 'AFTER':
    case 'ON_OR_AFTER':
      return `${firstOf(moment, plain)}/..`;
    case 'START':
    case 'MID':
    case 'END':
    case 'START_MID':
    case 'MID_END':
      return partEdtf(moment, mod) ?? plain;
    default:
      return plain;
  }
}

/** An interval's ends must be plain dates, so a decade is named by its first or last year. */
function firstOf(moment: Moment, plain: string): string {
  return /[X/]/.test(plain) ? year4(yearsOf(moment)[0]) : plain;
}

function lastOf(moment: Moment, plain: string): string {
  return /[X/]/.test(plain) ? year4(yearsOf(moment)[1]) : plain;
}

function plainEdtf(moment: Moment): string | undefined {
  const { unit, year, index = 1, month = 1, day = 1, time = '' } = moment;
  switch (unit) {
    case 'century':
    case 'decade': {
      const [from, to] = yearsOf(moment);
      if (year <= 0) return `${year4(from)}/${year4(to)}`;
      return unit === 'century' ? `${year4(year).slice(0, 2)}XX` : `${year4(year).slice(0, 3)}X`;
    }
    case 'year':
      return year4(year);
    case 'half':
      return `${year4(year)}-${39 + index}`;
    case 'quarter':
      return `${year4(year)}-${32 + index}`;
    case 'season':
      return `${year4(year)}-${20 + index}`;
    case 'month':
      return `${year4(year)}-${two(month)}`;
    case 'week':
    case 'weekend':
      return daysOf(moment).map(isoDay).join('/');
    case 'day':
      return `${year4(year)}-${two(month)}-${two(day)}`;
    default: {
      const iso = `${year4(year)}-${two(month)}-${two(day)}`;
      return /^\d\d:\d\d/.test(time) && isEdtf(`${iso}T${time}`) ? `${iso}T${time}` : iso;
    }
  }
}

type Part = 'START' | 'MID' | 'END' | 'START_MID' | 'MID_END';

/** Of three parts the first and the last. */
const THIRDS: Record<Part, [from: number, to: number]> = {
  START: [0, 0],
  MID: [1, 1],
  END: [2, 2],
  START_MID: [0, 1],
  MID_END: [1, 2],
};
/** Where thirds begin and end, in years of a decade and in days of a month. */
const OF_DECADE = { first: [0, 4, 6], last: [3, 6, 9] };
const OF_MONTH = { first: [1, 11, 21], last: [10, 20, 31] };

/** The first, middle or last part: thirds of a year, a month or a season, of a decade 4, 3 and 4 years. */
function partEdtf(moment: Moment, mod: Part): string | undefined {
  const { unit, year, month = 1 } = moment;
  const [from, to] = THIRDS[mod];
  if (unit === 'year') {
    if (from === to) return `${year4(year)}-${37 + from}`;
    return `${year4(year)}-${two(from * 4 + 1)}/${year4(year)}-${two(to * 4 + 4)}`;
  }
  if (unit === 'decade' || unit === 'century') {
    const [begin] = yearsOf(moment);
    const size = unit === 'decade' ? 1 : 10;
    const first = begin + OF_DECADE.first[from] * size;
    return `${year4(first)}/${year4(begin + (OF_DECADE.last[to] + 1) * size - 1)}`;
  }
  if (unit === 'month') {
    const last = Math.min(OF_MONTH.last[to], dayMoment(daysOf(moment)[1]).day!);
    const named = `${year4(year)}-${two(month)}`;
    return `${named}-${two(OF_MONTH.first[from])}/${named}-${two(last)}`;
  }
  if (unit === 'season' || unit === 'quarter' || unit === 'half' || unit === 'week') {
    const [first, last] = daysOf(moment);
    const length = (last - first + 1) / 3;
    return [first + Math.round(from * length), first + Math.round((to + 1) * length) - 1]
      .map(isoDay)
      .join('/');
  }
  return undefined;
}

export function isoDay(number: number): string {
  const { year, month = 1, day = 1 } = dayMoment(number);
  return `${year4(year)}-${two(month)}-${two(day)}`;
}

/** EDTF counts 1 BC as year 0. */
function year4(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}
