import type { Rule } from '../../rule.ts';
import { HOLIDAYS } from '../holidays.ts';
import { YEAR } from '../words.ts';

const NAMES = Object.keys(HOLIDAYS).toSorted((a, b) => b.length - a.length);
const NAME = NAMES.map((name) => name.replaceAll("'", "['’]").replaceAll('.', '\\.')).join('|');

/** Names take a capital: "easter" alone may be a person's typing, "may day" a month's. */
export const holiday: Rule = {
  name: 'Christmas 1963',
  starts: [...new Set(NAMES.map((name) => name.split(/[ '.]/)[0]))],
  pattern: `(?<name>${NAME})(?:,? (?:of )?(?<year>${YEAR}))?`,
  read: ({ name = '', year }, { text, end }) =>
    /^[A-Z]/.test(name) &&
    !/^ (?:Rising|Rebellion|Accords?|Bombing|Truce|Island)\b/.test(text.slice(end, end + 12))
      ? {
          kind: 'calendar',
          holiday: HOLIDAYS[name.toLowerCase().replace('’', "'").replaceAll(/\s+/g, ' ')],
          ...(year && { year: Number(year) }),
        }
      : undefined,
};
