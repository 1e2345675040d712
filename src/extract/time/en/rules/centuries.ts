import type { Rule } from '../../rule.ts';
import { AD, BC, DASH, ORDINAL, ordinalOf, ORDINAL_STARTS } from '../words.ts';

/** Centuries, and the parts and decades of one that is named. */

/** The first century is that of the years 1 and 1 BC, not of a year 0. */
function centuryOf(word: string, bc: string | undefined) {
  const hundreds = (ordinalOf(word) - 1) * 100;
  return { kind: 'calendar' as const, century: bc ? -hundreds : hundreds + 1 };
}

export const century: Rule = {
  name: '19th century BC',
  starts: ORDINAL_STARTS,
  digits: [1, 2],
  behind: 'snrt',
  pattern: `(?<century>${ORDINAL})[- ](?:century|centuries)(?: (?<bc>${BC})| ${AD})?`,
  read: ({ century: word = '', bc }) => centuryOf(word, bc),
  article: true,
};

export const millennium: Rule = {
  name: '3rd millennium BC',
  starts: ORDINAL_STARTS,
  digits: [1],
  behind: 'snrt',
  pattern: `(?<nth>${ORDINAL})[- ]millennium(?: (?<bc>${BC})| ${AD})?`,
  read: ({ nth = '', bc }) => {
    const thousands = (ordinalOf(nth) - 1) * 1000;
    return { kind: 'calendar', millennium: bc ? -thousands : thousands + 1 };
  },
  article: true,
};

/** Of "the 17th and 18th centuries" the 17th. */
export const firstCentury: Rule = {
  name: '17th [and 18th centuries]',
  starts: ORDINAL_STARTS,
  digits: [1, 2],
  behind: 'snrt',
  pattern: `(?<century>${ORDINAL})(?=(?: to| and| or| until| through|,|${DASH}) ?(?:the )?(?:(?:early|late|mid)[- ])?(?:${ORDINAL} (?:and|or) )?${ORDINAL}[- ](?:century|centuries)(?: (?<bc>${BC}))?)`,
  read: ({ century: word = '', bc }) => centuryOf(word, bc),
  article: true,
};

export const centuryPart: Rule = {
  name: 'last quarter of the 18th century',
  starts: ['first', 'second', 'third', 'last', 'final', 'turn'],
  pattern: `(?<part>(?:first|second|third|last|final) (?:quarter|third)|last decades|first decades|turn) of the (?<century>${ORDINAL})[- ]century(?: (?<bc>${BC}))?`,
  read: ({ part = '', century: word = '', bc }) => ({
    ...centuryOf(word, bc),
    mod: partOf(part),
  }),
  article: true,
};

export const nthDecade: Rule = {
  name: 'first decade of the 20th century',
  starts: ORDINAL_STARTS.concat('last', 'final'),
  digits: [1, 2],
  behind: 'snrt',
  pattern: `(?<nth>${ORDINAL}|last|final) decade of the (?<century>${ORDINAL})[- ]century(?! ${BC})`,
  read: ({ nth = '', century: word = '' }) => {
    const which = /^(?:last|final)$/i.test(nth) ? 10 : ordinalOf(nth);
    if (which > 10) return undefined;
    // The first is that of the year 1900, not of 1901.
    return { kind: 'calendar', decade: Math.max((ordinalOf(word) - 1) * 100 + (which - 1) * 10, 1) };
  },
  article: true,
};

/** Of a century, "the last decades" are only roughly a part. */
function partOf(words: string): string {
  if (/^turn/i.test(words)) return 'START_TENTH';
  const part = /^first/i.test(words) ? 'START' : /^(?:last|final)/i.test(words) ? 'END' : 'MID';
  return / quarter$/i.test(words) ? `${part}_QUARTER` : part;
}

export const turnOfCentury: Rule = {
  name: 'turn of the century',
  starts: ['turn'],
  pattern: 'turn of the century',
  read: () => ({ kind: 'same', unit: 'century', mod: 'START_TENTH' }),
  article: true,
};
