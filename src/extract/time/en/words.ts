/** The English words of time, shared by the rules. Patterns are regular expressions, matched without regard to case. */

const MONTH_NAMES: Record<string, number> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

const WEEKDAY_NAMES: Record<string, number> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

const SEASON_NAMES: Record<string, number> = {
  spring: 1,
  springtime: 1,
  summer: 2,
  summertime: 2,
  autumn: 3,
  fall: 3,
  winter: 4,
  wintertime: 4,
};

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

/** The tens of a year that is read aloud: "the nineteen-thirties". */
const HUNDREDS: Record<string, number> = {
  fifteen: 1500,
  sixteen: 1600,
  seventeen: 1700,
  eighteen: 1800,
  nineteen: 1900,
};

const DECADE_NAMES: Record<string, number> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** Full names and, with or without their point, short ones. */
export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)';
export const MONTH_STARTS = Object.keys(MONTH_NAMES);
export const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
export const SHORT_WEEKDAY =
  '(?:(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)day|(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)\\b\\.?)';
export const WEEKDAY_STARTS = Object.keys(WEEKDAY_NAMES);
export const SEASON = '(?:spring(?:time)?|summer(?:time)?|autumn|fall|winter(?:time)?)';
export const SEASON_STARTS = Object.keys(SEASON_NAMES);
export const ORDINAL = `(?:twenty-first|${ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th))`;
/** Those in words, up to the twentieth. */
export const ORDINAL_WORD = `(?:${ORDINALS.join('|')})`;
export const ORDINAL_STARTS = [...ORDINALS, 'twenty', '#'];
export const DECADE = `(?:${Object.keys(DECADE_NAMES).join('|')})`;
export const DECADE_STARTS = Object.keys(DECADE_NAMES);
export const HUNDRED = `(?:${Object.keys(HUNDREDS).join('|')})`;
export const HUNDRED_STARTS = Object.keys(HUNDREDS);
/** A day of the month, with or without its ending. */
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
export const YEAR = '(?:1\\d{3}|20\\d\\d|21\\d\\d)';
/** Behind an apostrophe, as in '68. */
export const SHORT_YEAR = `['’‘](?<short>\\d\\d)(?!\\d|['’]?s\\b)`;
export const BC = '(?:BCE?|B\\.C\\.(?:E\\.)?)';
export const AD = '(?:AD|CE|A\\.D\\.|C\\.E\\.)';
export const DASH = '[-\u2010-\u2014]';

/** In small letters they are nothing else. */
const UNMISTAKABLE = /^(?:january|february|april|june|july|september|october|november|december)$/;

/** Nor are these where a day stands by them. */
const UNMISTAKABLE_WITH_DAY = /^(?:jan|feb|apr|jun|jul|aug|august|sept?|oct|nov|dec)\.?$/;

/** A month has a capital; transcripts leave it out, and then its name is no other word or a day or year stands by it. */
export const isMonth = (word: string, year?: string, day?: string): boolean =>
  /^[A-Z]/.test(word) ||
  year !== undefined ||
  UNMISTAKABLE.test(word) ||
  (day !== undefined && UNMISTAKABLE_WITH_DAY.test(word));
export const monthOf = (word: string): number => MONTH_NAMES[word.toLowerCase().replace('.', '')];
export const seasonOf = (word: string): number => SEASON_NAMES[word.toLowerCase()];
export const hundredOf = (word: string): number => HUNDREDS[word.toLowerCase()];
export const decadeOf = (word: string): number => DECADE_NAMES[word.toLowerCase()];

export function weekdayOf(word: string): number {
  const plain = word.toLowerCase().replace('.', '');
  return WEEKDAY_NAMES[plain] ?? WEEKDAY_NAMES[plain.slice(0, 3)];
}

/** Of '99 the 1999, of '08 the 2008. */
export const shortYearOf = (digits: string): number => Number(digits) + (Number(digits) < 30 ? 2000 : 1900);

/** `third` and `3rd` are 3. */
export function ordinalOf(word: string): number {
  if (word.toLowerCase() === 'twenty-first') return 21;
  return ORDINALS.indexOf(word.toLowerCase()) + 1 || Number.parseInt(word, 10);
}
