import type { Candidate } from './meaning.ts';
import { behind, groupsOf, headAt, type Head } from './head.ts';
import type { Compiled, Reading, Rule } from './rule.ts';
import { shapeOf, type RuleIndex } from './ruleIndex.ts';

/** The text with its line breaks within sentences, "Oct.\n12" too, and all other white space, as spaces; offsets stay. */
export function unwrap(text: string): string {
  return text.replaceAll(/\n(?:(?<![\n.!?:"”]\n)|(?<=\.\n)(?=[a-z\d]))(?![^\S\n]{0,8}\n)|[^\S\n ]/g, ' ');
}

/** All that the rules find, left to right, without overlap: at each word the longest match, the earlier rule among equals. */
export function scan(text: string, index: RuleIndex): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  /** Where the last one ended. */
  let last = -Infinity;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === OTHER) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (kindAt(text, end) === kind) end += 1;
    const rules =
      kind === DIGIT ? rulesForNumber(text, at, end, last, index) : rulesForWord(text, at, end, index);
    const best = rules && longest(text, at, rules, index);
    if (best) {
      found.push(best);
      last = best.end;
    }
    at = best ? Math.max(best.end, end) : end;
  }
  return found;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const KINDS = Uint8Array.from({ length: 0x250 }, (_, code) => {
  if (code >= 48 && code <= 57) return DIGIT;
  return /[A-Za-z\u00c0-\u024f]/.test(String.fromCharCode(code)) ? LETTER : OTHER;
});

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0x250 ? KINDS[code] : OTHER;
}

function rulesForWord(text: string, start: number, end: number, index: RuleIndex) {
  // 32 turns an ASCII capital into its small letter; what it does to others only lets them pass.
  const shape = shapeOf(text.charCodeAt(start) | 32, text.charCodeAt(end - 1) | 32);
  if ((index.lengths[shape] & (1 << Math.min(end - start, 31))) === 0) return undefined;
  const word = text.slice(start, end).toLowerCase();
  const rules = index.byWord.get(word);
  const next = rules && index.followers.get(word);
  return next && !followsOneOf(text, end, next) ? undefined : rules;
}

/** How near a number must be to the expression before it to go on with it: "10 and 12", "1937-41". */
const NEAR = 10;

/** Most numbers are prices and counts: those that no word of time follows, and that go on with nothing, are not tried. */
function rulesForNumber(text: string, start: number, end: number, last: number, index: RuleIndex) {
  const before = text[start - 1];
  const part = (before === '.' || before === ',') && kindAt(text, start - 2) === DIGIT;
  if (part || before === '$') return undefined;
  const digits = end - start;
  const goesOn = digits >= 3 || start - last < NEAR || before === "'" || before === '’' || before === '‘';
  const next = index.followers.get('#');
  if (goesOn || !next || SHAPES.has(text[end]) || followsOneOf(text, end, next))
    return index.byDigits(digits, text.charCodeAt(end) || 0);
  return undefined;
}

/** Behind the first number of a date, a clock time, a fraction or a range. */
const SHAPES = new Set([':', '/', '.', ',', '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014']);

/** A number or one of these words follows, after white space or a hyphen or nothing at all. */
function followsOneOf(text: string, end: number, words: ReadonlySet<string>): boolean {
  let start = end;
  while (start < end + 6 && kindAt(text, start) === OTHER) start += 1;
  if (kindAt(text, start) === DIGIT) return true;
  let until = start;
  while (kindAt(text, until) === LETTER) until += 1;
  return words.has(text.slice(start, until).toLowerCase());
}

function longest(
  text: string,
  start: number,
  rules: readonly Compiled[],
  index: RuleIndex,
): Candidate | undefined {
  let best: Candidate | undefined;
  let head: Head | undefined;
  for (const rule of rules) {
    if (rule.number) head ??= headAt(text, start, index);
    const from = rule.number ? behind(head!, rule) : start;
    if (from < 0) continue;
    rule.regex.lastIndex = from;
    const match = rule.regex.exec(text);
    if (!match) continue;
    const end = match.index + match[0].length;
    if (best && best.end > end) continue;
    const groups = rule.number ? groupsOf(match, head!) : (match.groups ?? {});
    const reading = rule.read(groups, { text, start, end });
    if (!reading || (best && best.end >= (reading.until ?? end))) continue;
    best = candidateOf(rule, reading, start, end);
  }
  return best;
}

function candidateOf(rule: Rule, reading: Reading, start: number, end: number): Candidate {
  return {
    start: start - (reading.lead ?? 0),
    end: reading.until ?? end,
    rule: rule.name,
    meaning: reading,
    mod: reading.mod,
    weak: reading.weak,
    article: rule.article,
  };
}
