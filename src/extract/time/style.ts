import type { Moment } from './moment.ts';

const OWN_DAYS =
  /\b(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|this|next) (?:week|month|year)|ago)\b/gi;
const FULL_YEAR = /(?<![\d.,$-])(?:(?<year>1\d{3}|20\d\d)(?![\d,.%]\d)|\d{1,4} BCE?\b)/g;
/** Years further from the publication than this are another time. */
const NEAR_YEARS = 2;
/** A text needs some years, and several for each word like "yesterday", to be a history. */
const FEW = 4;

/**
 * Does a text tell of its own days, or of others? News has weekdays and "yesterday", a history has years.
 * Without a publication date a text with no word of its own days is read as a history.
 */
export function styleOf(text: string, dct: Moment | undefined): 'news' | 'narrative' {
  let far = 0;
  const near = text.match(OWN_DAYS)?.length ?? 0;
  for (const { groups } of text.matchAll(FULL_YEAR)) {
    const year = groups?.year;
    if (year === undefined || !dct || Math.abs(Number(year) - dct.year) > NEAR_YEARS) far += 1;
  }
  if (!dct && near === 0) return 'narrative';
  return far >= FEW && far > FEW * near ? 'narrative' : 'news';
}
