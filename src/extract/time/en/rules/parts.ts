import type { Rule } from '../../rule.ts';
import { BC, ordinalOf, SEASON, seasonOf, SEASON_STARTS, SHORT_YEAR, shortYearOf, YEAR } from '../words.ts';

/** Seasons, quarters, halves. */

const OF_YEAR = `(?:(?: of| in|,)? (?:(?<bc>\\d{1,4}) ${BC}|(?:fiscal )?(?<year>${YEAR})|${SHORT_YEAR}))`;

function yearOf({ year, bc, short }: Record<string, string | undefined>) {
  if (bc) return { year: 1 - Number(bc) };
  if (short) return { year: shortYearOf(short) };
  return year ? { year: Number(year) } : {};
}

export const seasonYear: Rule = {
  name: 'summer of 1941',
  starts: SEASON_STARTS,
  pattern: `(?<season>${SEASON})${OF_YEAR}(?:[-/\u2010-\u2014](?:\\d{4}|\\d\\d))?(?![,.]?\\d)`,
  read: (words) => ({ kind: 'calendar', season: seasonOf(words.season!), ...yearOf(words) }),
  article: true,
};

/** In small letters: "the 2008 Summer Olympics" are games. */
export const yearSeason: Rule = {
  name: '2008 summer',
  starts: ['#'],
  digits: [4],
  behind: ' ',
  pattern: `(?<year>${YEAR}) (?<season>${SEASON})(?! (?:\\p{Ll}{1,20} )?(?:games|olympics)\\b)`,
  read: ({ year, season: word = '' }) =>
    /^[a-z]/.test(word) && !/^fall$/.test(word)
      ? { kind: 'calendar', season: seasonOf(word), year: Number(year) }
      : undefined,
  article: true,
};

/** "fall" is a verb, "spring" a coil and a source. */
export const season: Rule = {
  name: 'summer',
  starts: SEASON_STARTS,
  pattern: `(?<season>${SEASON})`,
  read: ({ season: word = '' }) => ({ kind: 'calendar', season: seasonOf(word), weak: true }),
  article: true,
};

export const quarter: Rule = {
  name: 'third quarter of 1989',
  starts: ['first', 'second', 'third', 'fourth', '#', 'fiscal'],
  digits: [1],
  behind: 'snrt',
  pattern: `(?:fiscal[- ])?(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th)[- ](?:fiscal[- ])?quarter(?! of (?:the |a )?(?:game|match|contest|Super Bowl)\\b)${OF_YEAR}?`,
  read: (words) => ({ kind: 'calendar', quarter: ordinalOf(words.quarter!), ...yearOf(words) }),
  article: true,
};

/** As in "third-quarter results". */
export const hyphenedQuarter: Rule = {
  name: 'third-quarter',
  starts: ['first', 'second', 'third', 'fourth', 'fiscal'],
  pattern: `(?:fiscal[- ])?(?<quarter>first|second|third|fourth)-quarter`,
  read: ({ quarter: word = '' }) => ({ kind: 'calendar', quarter: ordinalOf(word) }),
};

export const yearQuarter: Rule = {
  name: '1989 third quarter',
  starts: ['#'],
  digits: [4],
  behind: " '’",
  pattern: `(?<year>${YEAR})(?:['’]s)? (?<quarter>first|second|third|fourth)[- ]quarter`,
  read: ({ year, quarter: word = '' }) => ({
    kind: 'calendar',
    quarter: ordinalOf(word),
    year: Number(year),
  }),
  article: true,
};

const shortYears = (words: Record<string, string | undefined>) => ({
  ...words,
  short: words.short ?? words.short2 ?? words.short3,
});

export const shortQuarter: Rule = {
  name: 'Q3 2009',
  starts: ['q', '#'],
  digits: [1],
  behind: 'q',
  pattern: `(?:Q(?<quarter>[1-4])|(?<quarter2>[1-4])Q)(?:(?:,? (?:of )?(?:FY ?)?)(?<year>${YEAR})|(?:,? (?:of )?)?['’](?<short>\\d\\d)|(?:FY)?(?<=\\d[QY])(?<short2>\\d\\d)| FY(?<short3>\\d\\d))?`,
  read: (words) => ({
    kind: 'calendar',
    quarter: Number(words.quarter ?? words.quarter2),
    ...yearOf(shortYears(words)),
  }),
};

/** Only of a year: there is a last quarter of a game and of a mile, too. */
export const lastQuarter: Rule = {
  name: 'last quarter of 2013',
  starts: ['last', 'final', 'opening'],
  pattern: `(?<which>last|final|opening) quarter(?: of)? (?:the year )?(?<year>${YEAR})`,
  read: ({ which = '', year }) => ({
    kind: 'calendar',
    quarter: /^opening$/i.test(which) ? 1 : 4,
    year: Number(year),
  }),
  article: true,
};

export const half: Rule = {
  name: 'first half of 1990',
  starts: ['first', 'second', 'last', 'latter'],
  pattern: `(?<half>first|second|last|latter)[- ]half(?: of (?:the )?(?<year>${YEAR})| of (?<unit>the year|this year|next year|last year))`,
  read: ({ half: word = '', year, unit }) => {
    const index = word.toLowerCase() === 'first' ? 1 : 2;
    if (year) return { kind: 'calendar', half: index, year: Number(year) };
    const count = unit?.startsWith('next') ? 1 : unit?.startsWith('last') ? -1 : 0;
    return { kind: 'calendar', half: index, of: { kind: 'shift', unit: 'year', count, from: 'either' } };
  },
  article: true,
};

/** As in "first-half profit". */
export const hyphenedHalf: Rule = {
  name: 'first-half',
  starts: ['first', 'second'],
  pattern: `(?<half>first|second)-half`,
  read: ({ half: word = '' }) => ({ kind: 'calendar', half: ordinalOf(word) }),
};

export const shortHalf: Rule = {
  name: 'H1 2010',
  starts: ['h', '#'],
  digits: [1],
  behind: 'h',
  pattern: `(?:H(?<half>[12]),? (?:of )?(?:FY ?)?(?:(?<year>${YEAR})|['’](?<short>\\d\\d))|(?<half2>[12])H ?(?:(?<year2>${YEAR})|['’]?(?<short2>\\d\\d)))`,
  read: ({ half: word, half2, year, year2, ...words }) => ({
    kind: 'calendar',
    half: Number(word ?? half2),
    ...yearOf(shortYears({ ...words, year: year ?? year2 })),
  }),
};

export const twoQuarters: Rule = {
  name: 'first two quarters of 1990',
  starts: ['first', 'last'],
  pattern: `(?<half>first|last) (?:two quarters|six months) of (?<year>${YEAR})`,
  read: ({ half: word = '', year }) => ({
    kind: 'calendar',
    half: word.toLowerCase() === 'first' ? 1 : 2,
    year: Number(year),
  }),
  article: true,
};
