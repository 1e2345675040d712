import type { Candidate } from './meaning.ts';
import { namedValue } from './named.ts';
import type { Placed, Setting } from './place.ts';
import { readStory } from './story.ts';
import type { Timex } from './timex.ts';
import { momentEdtf, timexValue } from './value.ts';

/** Candidates as time expressions: those that name a date where they lie on the calendar, the others as they are. */
export function resolveAll(candidates: readonly Candidate[], setting: Setting): Timex[] {
  const places = readStory(candidates, setting);
  return candidates.map((candidate) => resolve(candidate, places.get(candidate), setting.text));
}

function resolve({ start, end, meaning, mod }: Candidate, placed: Placed | undefined, text: string): Timex {
  const base = { start, end, text: text.slice(start, end), ...(mod && { mod }) };
  switch (meaning.kind) {
    case 'duration':
      return { ...base, type: 'DURATION', value: meaning.value, dating: 'stated' };
    case 'set':
      return { ...base, type: 'SET', value: meaning.value, dating: 'stated' };
    case 'ref':
      return { ...base, type: 'DATE', value: meaning.value, dating: 'relative' };
    case 'edtf':
      return { ...base, type: 'DATE', value: namedValue(meaning.edtf), edtf: meaning.edtf, dating: 'known' };
    default: {
      const { moment, dating } = placed!;
      const value = placed!.value ?? timexValue(moment!);
      const edtf = moment && momentEdtf(moment, mod);
      return { ...base, type: value.includes('T') ? 'TIME' : 'DATE', value, ...(edtf && { edtf }), dating };
    }
  }
}
