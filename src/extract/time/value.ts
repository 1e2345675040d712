import { isEdtf } from '../../events/index.ts';
import { isoDay, two, year4 } from './iso.ts';
import { daysOf, SEASONS, yearsOf, type Moment } from './moment.ts';
import { partEdtf } from './parts.ts';

/** A moment as TIMEX3 writes it: `1945-08`, `193`, `1989-Q3`, `1941-SU`, `1998-W11-WE`, `BC0499`. */
export function timexValue(moment: Moment): string {
  const { unit, year, index = 1, month = 1, day = 1, time } = moment;
  switch (unit) {
    case 'millennium':
      return yearDigits(year).slice(0, -3);
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

/** Histories name a winter by its January where EDTF has its December: the one after the autumn of 1941 is `1942-WI`. */
export function januaryName(moment: Moment): string | undefined {
  const winter = moment.unit === 'season' && moment.index === 4;
  return winter ? timexValue({ ...moment, year: moment.year + 1 }) : undefined;
}

/** 500 BC is `BC0500`. */
function yearDigits(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
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
    default:
      return (mod && partEdtf(moment, mod)) ?? plain;
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
    case 'millennium':
    case 'century':
    case 'decade': {
      const [from, to] = yearsOf(moment);
      if (year <= 0 || unit === 'millennium') return `${year4(from)}/${year4(to)}`;
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
