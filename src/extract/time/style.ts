import type { Moment } from './moment.ts';

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** A weekday that says no more, "on Monday", is one of the text's own days; "a Monday" and "Monday, 5 May 1945" are not. */
const BARE_WEEKDAY = `(?<!\\b(?:an?|one|every|each|black|bloody) )${WEEKDAY}(?!s\\b|,? (?:the )?(?:\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d))`;
const OWN_DAY = `(?:${BARE_WEEKDAY}|yesterday|tonight|(?:last|this|next) (?:week|month))`;
const OWN_DAYS = new RegExp(`\\b(?:today|tomorrow|ago|(?:last|this|next) year|${OWN_DAY})\\b`, 'gi');
/** News opens with the day of what is new, and says on which day it was told. */
const OPENS_NEW = new RegExp(`\\b${OWN_DAY}\\b`, 'i');
const TOLD = new RegExp(
  `\\b(?:said|told \\p{L}{1,20}|announced|reported|confirmed|declared|added)(?: on| late| early| in a statement(?: on)?)? (?:${OWN_DAY}|today)\\b|\\b(?:${OWN_DAY}|today),? (?:the )?(?:\\p{L}{1,20} )?(?:said|announced|reported)\\b`,
  'giu',
);
const OPENING = 400;

const FULL_YEAR = /(?<![\d.,$-])(?<year>1\d{3}|20\d\d)(?![\d,.%]\d)|(?<![\d.,$-])\d{1,4} BCE?\b/g;
/** Years further from the publication than this are another time. */
const NEAR_YEARS = 2;
/** A text needs some years, and several for each word like "yesterday", to be a history. */
const FEW = 4;
/** "Said on Thursday" is worth so many of them. */
const TELLS = 8;

/**
 * Does a text tell of its own days, or of others? News has weekdays and "yesterday", most of all in its opening and
 * beside "said", however many old years it names; a history has years. Without a publication date a text with no word
 * of its own days is read as a history.
 */
export function styleOf(text: string, dct: Moment | undefined): 'news' | 'narrative' {
  const near = count(text, OWN_DAYS);
  if (!dct && near === 0) return 'narrative';
  if (OPENS_NEW.test(text.slice(0, OPENING))) return 'news';
  const far = Array.from(text.matchAll(FULL_YEAR)).filter(({ groups }) => isFar(groups?.year, dct)).length;
  if (far < FEW || far <= FEW * near) return 'news';
  // What was told on a day names one.
  const told = near === 0 ? 0 : count(text, TOLD);
  return far > FEW * (near + TELLS * told) ? 'narrative' : 'news';
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Years before Christ, which have no group, are far from any publication. */
const isFar = (year: string | undefined, dct: Moment | undefined): boolean =>
  year === undefined || !dct || Math.abs(Number(year) - dct.year) > NEAR_YEARS;
