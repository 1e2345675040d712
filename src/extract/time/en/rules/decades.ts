import type { Rule } from '../../rule.ts';
import {
  AD,
  BC,
  DASH,
  DECADE,
  decadeOf,
  DECADE_STARTS,
  HUNDRED,
  hundredOf,
  HUNDRED_STARTS,
  ORDINAL,
  ordinalOf,
  ORDINAL_STARTS,
} from '../words.ts';

/** Decades and centuries. */

export const decade: Rule = {
  name: '1930s',
  starts: ['#'],
  digits: [4],
  behind: "s'’",
  pattern: `(?<![\\d$])(?<decade>1\\d\\d0|20\\d0)(?:['’]?s)`,
  read: ({ decade: digits }) =>
    Number(digits) % 100 === 0 && Number(digits) < 1900
      ? { kind: 'calendar', century: Number(digits) + 1 }
      : { kind: 'calendar', decade: Number(digits) },
  article: true,
};

export const bcDecade: Rule = {
  name: '470s BC',
  starts: ['#'],
  digits: [2, 3, 4],
  behind: "s'’",
  pattern: `(?<![\\d$])(?<decade>\\d{1,3}0)['’]?s ${BC}`,
  read: ({ decade: digits }) =>
    Number(digits) % 100 === 0
      ? { kind: 'calendar', century: -Number(digits) }
      : { kind: 'calendar', decade: 1 - Number(digits) },
  article: true,
};

export const shortDecade: Rule = {
  name: "'30s",
  starts: ['#'],
  digits: [2],
  behind: "s'’",
  pattern: `(?<=['‘’]|\\bthe (?:early |late |mid-? ?)?)(?<decade>\\d0)['’]?s`,
  read: ({ decade: digits }, { text, start }) => {
    const lead = /['‘’]/.test(text[start - 1]) ? 1 : 0;
    if (lead === 0 && DEGREES.test(text.slice(Math.max(0, start - 40), start))) return undefined;
    return { kind: 'calendar', decade: 1900 + Number(digits), lead };
  },
  article: true,
};

/** "Highs in the 80s" are degrees. */
const DEGREES = /\b(?:temperatures?|degrees|highs|lows|mercury|scores?|shot|grades|numbers)\b[^.]*$/i;

/** "his forties" is an age. */
export const decadeWord: Rule = {
  name: '[the] nineties',
  starts: DECADE_STARTS,
  pattern: `(?<=\\bthe (?:(?:early|late|mid|early-to-mid|mid-to-late|roaring|swinging)[- ])?|\\bthe ${DECADE} (?:and|or|to) (?:(?:early|late|mid)[- ])?)(?<decade>${DECADE})`,
  read: ({ decade: word = '' }, { text, start }) => ({
    kind: 'calendar',
    decade: 1900 + decadeOf(word),
    lead: /(?:roaring|swinging) $/i.exec(text.slice(Math.max(0, start - 9), start))?.[0].length ?? 0,
  }),
  article: true,
};

export const spokenDecade: Rule = {
  name: 'nineteen-thirties',
  starts: HUNDRED_STARTS,
  pattern: `(?<hundred>${HUNDRED})[- ](?<decade>${DECADE})`,
  read: ({ hundred = '', decade: word = '' }) => ({
    kind: 'calendar',
    decade: hundredOf(hundred) + decadeOf(word),
  }),
  article: true,
};

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
  pattern: `(?<part>(?:first|second|third|last|final) (?:quarter|third)|last decades?|first decades?|turn) of the (?<century>${ORDINAL})[- ]century(?: (?<bc>${BC}))?`,
  read: ({ part = '', century: word = '', bc }) => ({
    ...centuryOf(word, bc),
    mod: partOf(part),
  }),
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
