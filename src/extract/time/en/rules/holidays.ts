import type { Rule } from '../../rule.ts';
import { HOLIDAYS } from '../holidays.ts';
import { isSighted } from '../moonFeasts.ts';
import { YEAR } from '../words.ts';

const NAMES = Object.keys(HOLIDAYS).toSorted((a, b) => b.length - a.length);
const NAME = NAMES.map((name) => name.replaceAll("'", "['’]").replaceAll('.', '\\.')).join('|');

/** Names take a capital, "may day" may be a cry; but what posts write small is often nothing else. */
const UNMISTAKABLE =
  /^(?:christmas(?: day| eve)?|xmas|thanksgiving(?: day)?|halloween|new year's (?:day|eve)|boxing day|hanukkah|(?:st\.? )?valentine's day|(?:mother|father)'s day|black friday|good friday)$/;

export const holiday: Rule = {
  name: 'Christmas 1963',
  starts: [...new Set(NAMES.map((name) => name.split(/[ '.]/)[0]))],
  pattern: `(?<name>${NAME})(?:,? (?:of )?(?<year>${YEAR}))?`,
  read: ({ name: words = '', year }, { text, start, end }) => {
    const name = words.toLowerCase().replace('’', "'").replaceAll(/\s+/g, ' ');
    if (!/^[A-Z]/.test(words) && !UNMISTAKABLE.test(name)) return undefined;
    if (NAMES_OTHER.test(text.slice(end, end + 12))) return undefined;
    // "Tet (Lunar New Year)" only says what that is.
    if (text[start - 1] === '(' && text[end] === ')' && !year) return undefined;
    return {
      kind: 'calendar',
      holiday: HOLIDAYS[name],
      ...(isSighted(name) && { mod: 'APPROX' }),
      ...(year && { year: Number(year) }),
    };
  },
};

/** "The Good Friday Agreement", "the Yom Kippur War". */
const NAMES_OTHER = /^ (?:Rising|Rebellion|Accords?|Agreement|Bombing|Truce|Island|War|Massacre)\b/;
