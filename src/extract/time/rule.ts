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
  /** What may stand right behind the digits that it begins with, in small letters; anything unless told. */
  behind?: string;
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
