import type { Moment } from './moment.ts';

const DEICTIC =
  /\b(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:week|month|year)|this (?:week|month|year)|ago)\b/gi;
const FULL_YEAR = /(?<![\d.,$-])(?:1[5-9]\d\d|20\d\d)(?![\d,.%]\d)|\d (?:BC|BCE)\b/g;

/** Does a text tell of its own days, or of others? News has weekdays and "yesterday", a history has years. */
export function styleOf(text: string, dct: Moment | undefined): 'news' | 'narrative' {
  if (!dct) return 'narrative';
  const near = count(text, DEICTIC);
  let far = 0;
  for (const match of text.matchAll(FULL_YEAR))
    if (Math.abs(Number(match[0].slice(0, 4)) - dct.year) > 2) far += 1;
  return far > 2 && far > 2 * near ? 'narrative' : 'news';
}

function count(text: string, pattern: RegExp): number {
  let n = 0;
  for (const match of text.matchAll(pattern)) n += match[0] ? 1 : 0;
  return n;
}
