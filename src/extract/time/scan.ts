import type { Candidate, Meaning } from './meaning.ts';

/** One phrasing. It is tried only where one of its first words stands, so a text is scanned once, not once a rule. */
export interface Rule {
  name: string;
  /** Lower-case first words; `#` for a number in digits. */
  starts: readonly string[];
  /** A space stands for white space within a paragraph; case is ignored; the end is the end of a word. */
  pattern: string;
  /** What it means, or undefined when it is no time after all. */
  read(groups: Record<string, string | undefined>, found: Found): Reading | undefined;
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

interface Compiled extends Rule {
  regex: RegExp;
}

export type RuleIndex = ReadonlyMap<string, readonly Compiled[]>;

/** White space, one line break at most: no expression runs over a paragraph. */
const GAP = '(?:[^\\S\\n]{1,3}|[^\\S\\n]?\\n[^\\S\\n]{0,4})';

export function compilePattern(pattern: string): RegExp {
  const spaced = pattern.replaceAll(/\[[^\]]*\]| /g, (part) =>
    part === ' ' ? GAP : part.replace(' ', '\\s'),
  );
  return new RegExp(`(?:${spaced})(?![\\p{L}\\p{N}])`, 'iuy');
}

/** Rules by first word, each in the order of the list. */
export function indexRules(rules: readonly Rule[]): RuleIndex {
  const index = new Map<string, Compiled[]>();
  for (const rule of rules) {
    const compiled = { ...rule, regex: compilePattern(rule.pattern) };
    for (const start of new Set(rule.starts)) {
      const list = index.get(start) ?? [];
      if (list.length === 0) index.set(start, list);
      list.push(compiled);
    }
  }
  return index;
}

const WORD = /\p{L}+|\p{N}+/gu;

/** All that the rules find, left to right, without overlap: at each word the longest match, the earlier rule among equals. */
export function scan(text: string, index: RuleIndex): Candidate[] {
  const found: Candidate[] = [];
  WORD.lastIndex = 0;
  for (let word = WORD.exec(text); word; word = WORD.exec(text)) {
    const first = word[0].charCodeAt(0);
    const rules = index.get(first >= 48 && first <= 57 ? '#' : word[0].toLowerCase());
    const best = rules && longest(text, word.index, rules);
    if (!best) continue;
    found.push(best);
    WORD.lastIndex = best.end;
  }
  return found;
}

function longest(text: string, start: number, rules: readonly Compiled[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const rule of rules) {
    rule.regex.lastIndex = start;
    const match = rule.regex.exec(text);
    if (!match) continue;
    const end = start + match[0].length;
    if (best && best.end > end) continue;
    const reading = rule.read(match.groups ?? {}, { text, start, end });
    if (!reading || (best && best.end >= (reading.until ?? end))) continue;
    const { mod, weak, lead = 0, until = end, ...meaning } = reading;
    best = {
      start: start - lead,
      end: until,
      rule: rule.name,
      meaning: meaning as Meaning,
      mod,
      weak,
      article: rule.article,
    };
  }
  return best;
}
