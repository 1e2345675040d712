import { isoDay, two, year4 } from './iso.ts';
import { dayMoment, daysOf, yearsOf, type Moment } from './moment.ts';

/**
 * The parts that words name: of how many equal ones the first and the last. TIMEX3 has only START, MID and END for
 * them; `timexMod` says which.
 */
const PARTS: Record<string, [of: 2 | 3 | 4 | 10, from: number, to: number]> = {
  START: [3, 0, 0],
  MID: [3, 1, 1],
  END: [3, 2, 2],
  START_MID: [3, 0, 1],
  MID_END: [3, 1, 2],
  START_HALF: [2, 0, 0],
  END_HALF: [2, 1, 1],
  START_QUARTER: [4, 0, 0],
  MID_QUARTER: [4, 1, 2],
  END_QUARTER: [4, 3, 3],
  START_TENTH: [10, 0, 0],
};

/** `MID_END`, "mid to late", and `END_HALF`, "the second half of", are ends to TIMEX3. */
export function timexMod(mod: string): string {
  if (!(mod in PARTS)) return mod;
  if (mod.startsWith('START')) return 'START';
  return mod.includes('END') ? 'END' : 'MID';
}

/** Where the parts begin, in years of a decade and in days of a month. */
const OF_DECADE = { 2: [0, 5, 10], 3: [0, 4, 6, 10], 4: [0, 2, 5, 7, 10], 10: [0, 1] };
const OF_MONTH = { 2: [1, 16, 32], 3: [1, 11, 21, 32], 4: [1, 9, 16, 24, 32], 10: [1, 4] };

/** The part of a moment as EDTF: thirds, halves or quarters of a year, a month or a season, of a decade whole years. */
export function partEdtf(moment: Moment, mod: string): string | undefined {
  const part = PARTS[mod];
  if (!part) return undefined;
  const [of, from, to] = part;
  const { unit, year, month = 1 } = moment;
  if (unit === 'year') {
    if (from === to && of < 4) return `${year4(year)}-${(of === 3 ? 37 : 40) + from}`;
    const months = 12 / of;
    return `${year4(year)}-${two(from * months + 1)}/${year4(year)}-${two((to + 1) * months)}`;
  }
  if (unit === 'decade' || unit === 'century' || unit === 'millennium') {
    const [begin] = yearsOf(moment);
    const size = unit === 'decade' ? 1 : unit === 'century' ? 10 : 100;
    const exact = of === 4 && unit === 'century';
    const first = exact ? from * 25 : OF_DECADE[of][from] * size;
    const next = exact ? (to + 1) * 25 : endOf(of, to) * size;
    return `${year4(begin + first)}/${year4(begin + next - 1)}`;
  }
  if (unit === 'month') {
    const last = Math.min(OF_MONTH[of][to + 1] - 1, dayMoment(daysOf(moment)[1]).day!);
    const named = `${year4(year)}-${two(month)}`;
    return `${named}-${two(OF_MONTH[of][from])}/${named}-${two(last)}`;
  }
  if (unit === 'season' || unit === 'quarter' || unit === 'half' || unit === 'week') {
    const [first, last] = daysOf(moment);
    const length = (last - first + 1) / of;
    return [first + Math.round(from * length), first + Math.round((to + 1) * length) - 1]
      .map(isoDay)
      .join('/');
  }
  return undefined;
}

/** The days of a moment, or, of "the end of 1854", only those of that end: what comes next comes after. */
export function lateDays(moment: Moment, mod: string | undefined): [first: number, last: number] {
  const [first, last] = daysOf(moment);
  const part = mod?.startsWith('END') ? PARTS[mod] : undefined;
  if (!part || moment.unit !== 'year') return [first, last];
  const [of, from] = part;
  return [first + Math.round(((last - first + 1) * from) / of), last];
}

/** Where a part of a decade is over, in years from its first; the middle years, '34 to '36, overlap those that end it. */
function endOf(of: 2 | 3 | 4 | 10, to: number): number {
  return of === 3 && to === 1 ? 7 : OF_DECADE[of][to + 1];
}
