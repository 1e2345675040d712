import type { Candidate, Meaning } from './meaning.ts';
import type { Moment } from './moment.ts';
import { namedValue } from './named.ts';
import type { Placed, Setting } from './placed.ts';
import { readStory } from './story.ts';
import type { Timex } from './timex.ts';
import { timexMod } from './parts.ts';
import { momentEdtf, timexValue } from './value.ts';

/**
 * Candidates as time expressions: those that name a date where they lie on the calendar, the others as they are.
 * @param text as it was given, with its line breaks
 */
export function resolveAll(candidates: readonly Candidate[], setting: Setting, text: string): Timex[] {
  const places = readStory(candidates, setting);
  return candidates.map((candidate) => resolve(candidate, places.get(candidate), text));
}

/** "50 years ago" is about fifty, and so is "more than 50 years ago"; a fiscal year may be months off. */
function edtfMod({ meaning, mod }: Candidate, words: string): string | undefined {
  if (mod === undefined && meaning.kind === 'calendar' && !meaning.of && /\b(?:fiscal|FY) ?\b/i.test(words))
    return 'APPROX';
  if (meaning.kind !== 'shift') return mod;
  if (mod !== undefined) return COMPARES.has(mod) ? 'APPROX' : mod;
  if (meaning.roughly) return 'APPROX';
  const round = meaning.unit === 'year' && meaning.count !== 0 && meaning.count % 10 === 0;
  return round && !meaning.keep && !meaning.of ? 'APPROX' : undefined;
}

/** A decade that was counted has the year to which the count came. */
const yearOf = (moment: Moment, meaning: Meaning): Moment =>
  meaning.kind === 'shift' && meaning.roughly ? { unit: 'year', year: moment.year } : moment;

const COMPARES = new Set(['MORE_THAN', 'LESS_THAN', 'EQUAL_OR_MORE', 'EQUAL_OR_LESS']);

function resolve(candidate: Candidate, placed: Placed | undefined, text: string): Timex {
  const { start, end, meaning, mod } = candidate;
  const time = (type: Timex['type'], value: string, dating: Timex['dating'], edtf?: string): Timex => {
    const read: Timex = { start, end, text: text.slice(start, end), type, value, dating };
    if (mod !== undefined) read.mod = timexMod(mod);
    if (edtf !== undefined) read.edtf = edtf;
    return read;
  };
  switch (meaning.kind) {
    case 'duration':
      return time('DURATION', meaning.value, 'stated');
    case 'set':
      return time('SET', meaning.value, 'stated');
    case 'ref':
      return time('DATE', meaning.value, 'relative');
    case 'edtf':
      return time('DATE', namedValue(meaning.edtf), 'known', meaning.edtf);
    default: {
      const { moment, near, lies = moment, dating, value = timexValue(moment!) } = placed!;
      const words = text.slice(start, end);
      const exact = lies && momentEdtf(yearOf(lies, meaning), edtfMod(candidate, words));
      const edtf = exact ?? (near && momentEdtf(near, 'APPROX'));
      return time(value.includes('T') ? 'TIME' : 'DATE', value, dating, edtf);
    }
  }
}
