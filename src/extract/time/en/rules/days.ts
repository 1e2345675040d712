import type { Found, Rule } from '../../rule.ts';
import { NO_NOUN } from '../dateWords.ts';
import { directionAt } from '../tense.ts';

/** Days told from the day of speaking, and their parts. */

const PART = '(?<part>morning|afternoon|evening|night|nite)';
const PARTS: Record<string, string> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  nite: 'NI',
};
const part = (word: string | undefined) => (word ? { time: PARTS[word.toLowerCase()] } : {});

/** "USA Today" is a paper; but headlines shout "TALKS FAIL TODAY". */
function isTitle({ text, start }: Found): boolean {
  if (!/^[A-Z][a-z]/.test(text.slice(start, start + 2))) return text.slice(start - 4, start) === 'USA ';
  return /\p{Lu}\p{L}+ $|\b(?:the|and|of|in|on|with|from|told) $/u.test(
    text.slice(Math.max(0, start - 20), start),
  );
}

/** Posts spell them short. */
const DAYS: Record<string, number> = { today: 0, yesterday: -1, yday: -1, tomorrow: 1, tmrw: 1, tmw: 1 };

export const today: Rule = {
  name: 'yesterday morning',
  starts: Object.keys(DAYS),
  pattern: `(?<day>${Object.keys(DAYS).join('|')})(?: ${PART})?`,
  read: ({ day = '', part: word }, found) =>
    isTitle(found)
      ? undefined
      : {
          kind: 'shift',
          unit: 'day',
          count: DAYS[day.toLowerCase()],
          from: 'now',
          ...part(word),
        },
};

export const tonight: Rule = {
  name: 'tonight',
  starts: ['tonight', 'tonite'],
  pattern: 'tonight|tonite',
  read: () => ({ kind: 'shift', unit: 'day', count: 0, from: 'now', time: 'NI' }),
};

/** "Fame came overnight": all at once. */
const AT_ONCE =
  /\b(?:not|never|becom|became|turn|chang|happen|famous|rich|success)[^.,;]{0,30}$|n['’]t\b[^.,;]{0,30}$/i;

/** What happened overnight did so in the night before, what will happen does so in the one to come. */
export const overnight: Rule = {
  name: '[it snowed] overnight',
  starts: ['overnight'],
  pattern: `(?<!\\b(?:the|an?|its|their|his|her|of|for) )overnight${NO_NOUN}`,
  read: (_, { text, start, end }) =>
    AT_ONCE.test(text.slice(Math.max(0, start - 48), start))
      ? undefined
      : {
          kind: 'shift',
          unit: 'day',
          count: directionAt(text, start, end) === 'future' ? 0 : -1,
          from: 'now',
          time: 'NI',
        },
  only: 'news',
};

export const beforeYesterday: Rule = {
  name: 'day before yesterday',
  starts: ['day'],
  pattern: 'day (?<way>before yesterday|after tomorrow)',
  read: ({ way = '' }) => ({ kind: 'shift', unit: 'day', count: way.startsWith('b') ? -2 : 2, from: 'now' }),
  article: true,
};

export const thisPart: Rule = {
  name: 'this morning',
  starts: ['this', 'last'],
  pattern: `(?:this ${PART}|(?<last>last) (?<part2>night|nite|evening))`,
  read: ({ part: word, part2, last }) => ({
    kind: 'shift',
    unit: 'day',
    count: last ? -1 : 0,
    from: 'now',
    ...part(word ?? part2),
  }),
};

export const thatPart: Rule = {
  name: 'that afternoon',
  starts: ['that', 'same'],
  pattern: `(?:that(?: same)?|same) ${PART}`,
  read: ({ part: word }) => ({ kind: 'same', unit: 'day', ...part(word) }),
  article: true,
};

export const nextPart: Rule = {
  name: 'following morning',
  starts: ['next', 'following', 'previous'],
  pattern: `(?<way>next|following|previous) ${PART}`,
  read: ({ way = '', part: word }) => ({
    kind: 'shift',
    unit: 'day',
    count: way.toLowerCase() === 'previous' ? -1 : 1,
    from: 'then',
    ...part(word),
  }),
  article: true,
};
