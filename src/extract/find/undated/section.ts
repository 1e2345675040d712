import type { Block } from '../../read/article.ts';
import type { Timex } from '../../time/index.ts';
import { lengthOf } from '../when.ts';

/** No longer than a year, in ms. */
const YEAR = 367 * 86_400_000;

/**
 * The year, month or day that stands in the heading over each paragraph: "1918", "June 1942: Midway". A heading right under
 * another leaves the other's date.
 * @param times of the whole text, in its order
 * @returns by the index of the block, EDTF
 */
export function sectionDates(blocks: readonly Block[], times: readonly Timex[]): (string | undefined)[] {
  let date: string | undefined;
  let isUnder = false;
  return blocks.map(({ kind, start, end }) => {
    if (kind === 'heading') {
      const own = times.filter((timex) => timex.start >= start && timex.end <= end);
      const [only, ...others] = own.flatMap(({ edtf }) => (edtf && lengthOf(edtf) <= YEAR ? [edtf] : []));
      date =
        only && others.length === 0 && own.length === 1
          ? only
          : isUnder && own.length === 0
            ? date
            : undefined;
    }
    isUnder = kind === 'heading';
    return kind === 'heading' ? undefined : date;
  });
}
