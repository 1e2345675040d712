import type { Rule } from '../../rule.ts';
import { AD, BC, DECADE, decadeOf, DECADE_STARTS, HUNDRED, hundredOf, HUNDRED_STARTS } from '../words.ts';

/** Decades. */

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

/** "The 800s AD" are a century. */
const hundredsOf = (digits: string) =>
  Number(digits) % 100 === 0
    ? { kind: 'calendar' as const, century: Number(digits) + 1 }
    : { kind: 'calendar' as const, decade: Number(digits) };

export const adDecade: Rule = {
  name: '840s AD',
  starts: ['#'],
  digits: [2, 3],
  behind: "s'’",
  pattern: `(?<![\\d$])(?<decade>[1-9]\\d?0)['’]?s ${AD}`,
  read: ({ decade: digits = '' }) => hundredsOf(digits),
  article: true,
};

/** In a history, behind what asks for a time. */
export const earlyDecade: Rule = {
  name: '[in the] 840s',
  starts: ['#'],
  digits: [3],
  behind: "s'’",
  pattern: `(?<=\\b(?:in|during|of|by|from|to|until|since) the (?:(?:early|late|mid)[- ])?)(?<decade>[1-9]\\d0)['’]?s`,
  read: ({ decade: digits = '' }, { text, start }) =>
    DEGREES.test(text.slice(Math.max(0, start - 40), start)) ? undefined : hundredsOf(digits),
  article: true,
  only: 'narrative',
};
