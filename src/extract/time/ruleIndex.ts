import { compilePattern, type Compiled, type Rule } from './rule.ts';

/** What a language adds to its rules. */
export interface Lexicon {
  /** A pattern for numbers, in words and digits. */
  number: string;
  /** A pattern for the unit behind a number, with what may stand between: the groups `gap` and `unit`. */
  unit: string;
  /** Of a number that the pattern found: is it a count? */
  isCount(number: string): boolean;
  /** Words behind which only some others are worth a try: "a" above all, and `#` for a number in digits. */
  followers: Record<string, readonly string[]>;
}

export interface RuleIndex {
  /** Rules by first word, each in the order of the list. */
  byWord: ReadonlyMap<string, readonly Compiled[]>;
  /** Rules by the number of digits they begin with and the code of what stands right behind, 0 at the end. */
  byDigits(digits: number, behind: number): readonly Compiled[];
  /** For each first and last letter the lengths, as bits, of the first words that have them: most words are none. */
  lengths: Uint32Array;
  followers: ReadonlyMap<string, ReadonlySet<string>>;
  number: RegExp;
  unit: RegExp;
  isCount(number: string): boolean;
}

/** By its first and last letter, in lower case, a word is sorted out fast. */
export function shapeOf(first: number, last: number): number {
  return ((first & 127) << 7) | (last & 127);
}

const compiledRules = new WeakMap<Rule, Compiled>();

/** A rule is compiled once, in however many indexes it is. */
function compile(rule: Rule): Compiled {
  const known = compiledRules.get(rule);
  if (known) return known;
  const compiled = { ...rule, regex: compilePattern(rule.pattern) };
  compiledRules.set(rule, compiled);
  return compiled;
}

const LONGEST = 5;
const LENGTHS = [1, 2, 3, 4, LONGEST];

/** Numbers are sorted by how many digits they have. */
const numberKey = (digits: number): string => `#${Math.min(digits, LONGEST)}`;

/** Picks from the rules of a number those that what stands behind it allows; what was picked once is kept. */
function pickByDigits(byWord: ReadonlyMap<string, readonly Compiled[]>): RuleIndex['byDigits'] {
  const picked = new Map<number, readonly Compiled[]>();
  return (digits, code) => {
    const place = Math.min(digits, LONGEST) * CODES + code;
    const known = picked.get(place);
    if (known) return known;
    const char = String.fromCharCode(code).toLowerCase();
    const rules = (byWord.get(numberKey(digits)) ?? []).filter(
      ({ behind }) => behind === undefined || behind.includes(char),
    );
    picked.set(place, rules);
    return rules;
  };
}

/** Of UTF-16. */
const CODES = 0x10000;

export function indexRules(rules: readonly Rule[], { number, unit, isCount, followers }: Lexicon): RuleIndex {
  const byWord = new Map<string, Compiled[]>();
  const lengths = new Uint32Array(128 * 128);
  const add = (word: string, rule: Rule): void => {
    const list = byWord.get(word) ?? [];
    if (list.length === 0) byWord.set(word, list);
    list.push(compile(rule));
  };
  for (const rule of rules) {
    for (const start of new Set(rule.starts)) {
      if (start === '#') {
        for (const digits of rule.digits ?? LENGTHS) add(numberKey(digits), rule);
        continue;
      }
      add(start, rule);
      const shape = shapeOf(start.charCodeAt(0), start.charCodeAt(start.length - 1));
      lengths[shape] |= 1 << Math.min(start.length, 31);
    }
  }
  const sets = Object.entries(followers).map(([word, next]) => [word, new Set(next)] as const);
  return {
    byWord,
    byDigits: pickByDigits(byWord),
    lengths,
    followers: new Map(sets),
    number: compilePattern(number),
    unit: compilePattern(unit),
    isCount,
  };
}
