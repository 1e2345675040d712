import { cueAt } from './cues.ts';
import { FUTURE, PAST } from './verbs.ts';

/** Whether a sentence speaks of what was or of what will be, where a time expression stands in it. */

export type Direction = 'past' | 'future' | undefined;

const REACH = 160;
const BOUNDARY = /[.!?]["'”’)]*\s+(?=["'“‘(]?\p{Lu})|\n\s*\n|;\s/gu;
const ABBREVIATION =
  /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|Corp|Inc|Co|Ltd|vs|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[ap]\.m)\.$/;

/** "On Friday he vowed to fight": it is the vow that was on Friday. */
const VOWED = /^(?:agreed|promised|pledged|vowed|swore|hoped|wanted)\b/;

/** The nearest verb before the expression decides, else the first behind it. */
export function directionAt(text: string, start: number, end: number): Direction {
  const before = withoutShouting(
    sentenceBefore(text.slice(Math.max(0, start - REACH), start), text.slice(start, start + 1)),
  );
  const cue = cueAt(before, text.slice(end, end + 40));
  if (cue) return cue;
  const future = lastEnd(before, FUTURE);
  const past = lastEnd(before, PAST);
  if (past >= 0 || future >= 0) return future >= past ? 'future' : 'past';
  const after = withoutShouting(sentenceAfter(text.slice(end, end + REACH)));
  const pastAfter = firstIndex(after, PAST);
  const futureAfter = firstIndex(after, FUTURE);
  if (pastAfter < 0 && futureAfter < 0) return undefined;
  if (pastAfter < 0) return 'future';
  return futureAfter >= 0 && futureAfter <= pastAfter && !VOWED.test(after.slice(pastAfter))
    ? 'future'
    : 'past';
}

/** Headlines and old wires are in capitals. */
const withoutShouting = (text: string): string => (/[a-z]/.test(text) ? text : text.toLowerCase());

/** What stands before an expression in its sentence, which may begin with it: with its first letter. */
function sentenceBefore(text: string, first: string): string {
  let from = 0;
  for (const match of (text + first).matchAll(BOUNDARY)) {
    if (!ABBREVIATION.test(text.slice(0, match.index + 1))) from = match.index + match[0].length;
  }
  return text.slice(from);
}

function sentenceAfter(text: string): string {
  for (const match of text.matchAll(BOUNDARY)) {
    if (!ABBREVIATION.test(text.slice(0, match.index + 1))) return text.slice(0, match.index + 1);
  }
  return text;
}

/** Where the last match ends; -1 without one. */
function lastEnd(text: string, pattern: RegExp): number {
  let end = -1;
  pattern.lastIndex = 0;
  while (pattern.test(text)) end = pattern.lastIndex;
  return end;
}

function firstIndex(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match ? match.index : -1;
}
