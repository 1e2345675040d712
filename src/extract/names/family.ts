import { isGivenName } from './givenName.ts';
import { OFFICE } from './office.ts';

const GIVEN = /(\p{L}*)[^\p{L}]{0,2}\b(\p{Lu}\p{L}+)(?: \p{Lu}\.)? $/u;
/** Behind these stands a time or a place: "in April Trump won", "in Georgia Biden won". */
const TIME_OR_PLACE = /^(in|at|near|on|since|until|last|this|next|every|early|late|mid)$/i;
/** Given names that are as often a word: "Will Putin stop?" */
const WORD = /^(Will|May|April|June|August|Mark|Hope|Art|Rose|Drew|Summer|Winter|Autumn)$/;

/**
 * Whether a family name is that of another one who bears it, by the given name in front: "Michelle Obama", "Jeb Bush".
 * @param start of the family name
 * @param label the known person's name
 */
export function isOfRelative(reading: string, start: number, label: string): boolean {
  const [, before = '', given = ''] = GIVEN.exec(reading.slice(Math.max(0, start - 40), start)) ?? [];
  return (
    isGivenName(given) &&
    !OFFICE.test(given) &&
    !WORD.test(given) &&
    !TIME_OR_PLACE.test(before) &&
    !label.split(/[ -]/).includes(given)
  );
}
