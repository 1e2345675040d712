import type { Meaning } from './meaning.ts';

/** One phrasing. It is tried only where one of its first words stands, so a text is scanned once, not once a rule. */
export interface Rule {
  /** An example of what it reads; in brackets what must stand beside it. */
  name: string;
  /** Lower-case first words; `#` for a number in digits. */
  starts: readonly string[];
  /** A space stands for white space within a paragraph; case is ignored; the end is the end of a word. Every quantifier is bounded. */
  pattern: string;
  /** A number comes first, as the group `number`, and the pattern begins behind it: `any` number, or a `count`, no article and nothing vague. */
  number?: 'any' | 'count';
  /** Behind that number comes a unit, as the group `unit`, with what stands between as `gap`; the pattern begins behind it. */
  unit?: boolean;
  /** What it means, or undefined when it is no time after all. */
  read(groups: Record<string, string | undefined>, found: Found): Reading | undefined;
  /** How many digits a number that it begins with has; any number unless told. */
  digits?: readonly number[];
  /** A "the" in front belongs to it. */
  article?: boolean;
  /** Only in this style: guidelines differ on what they mark. */
  only?: 'news' | 'narrative';
}

/** `until`: where it ends, when that is behind the match; `lead`: characters before the match that belong to it, as the apostrophe of '30s. */
export type Reading = Meaning & { mod?: string; weak?: boolean; lead?: number; until?: number };

/** Where a rule matched. */
export interface Found {
  text: string;
  start: number;
  end: number;
}

export interface Compiled extends Rule {
  regex: RegExp;
}

/**
 * White space: one space or two, as a line break within a paragraph is to `unwrap`. Engines compile this in two thirds
 * of the time that ` {1,4}` takes.
 */
const GAP = '(?:  ?)';
/** Texts that were scanned or cut into words have a space before it. */
const COMMA = '(?: ?,)? ';
/** The letters of European languages; faster than `\p{L}`, which needs the flag `u`. */
const LETTERS = 'A-Za-z\u00c0-\u024f';

export function compilePattern(pattern: string): RegExp {
  const lettered = pattern.replaceAll(/\\p\{Ll?\}/g, `[${LETTERS}]`);
  const commas = lettered.replaceAll(',? ', COMMA);
  const spaced = commas.replaceAll(/\[[^\]]*\]| /g, (part) => (part === ' ' ? GAP : part));
  return new RegExp(`(?:${spaced})(?![${LETTERS}0-9])`, 'iy');
}

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
export function numberKey(digits: number): string {
  return `#${Math.min(digits, LONGEST)}`;
}

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
    lengths,
    followers: new Map(sets),
    number: compilePattern(number),
    unit: compilePattern(unit),
    isCount,
  };
}
