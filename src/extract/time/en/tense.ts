/** Whether a sentence speaks of what was or of what will be, where a time expression stands in it. */

export type Direction = 'past' | 'future' | undefined;

const REACH = 160;
const FUTURE =
  /\b(?:will|won['’]t|shall|['’]ll|would|going to|(?:is|are|be|was|were) (?:to|set|due|slated|expected|scheduled|likely|planned|planning|supposed|expecting|preparing)|plans?|planned for|plan to|scheduled|expects?|expected|due|hopes? to|intends? to|wants? to|aims? to|agreed to|until|till|deadline|expires?|upcoming|begins?|starts?|takes? effect|ahead of|matures?|payable|maturing|holders of record|is \w+ing|are \w+ing)\b/gi;
const PAST =
  /\b(?:was|were|had|did|didn['’]t|wasn['’]t|said|says|told|has|have|been|\w{2,}ed|became|began|brought|came|cut|fell|felt|found|gave|went|grew|held|hit|kept|knew|led|left|lost|made|met|paid|put|ran|rose|saw|sent|set|shot|sold|spoke|spent|stood|struck|took|thought|won|wrote|broke|built|bought|caught|drove|flew|fought|got|heard|hurt|laid|let|meant|quit|read|sank|sat|slid|split|swept|threw|wore|woke)\b/gi;
const BOUNDARY = /[.!?]["'”’)]*\s+(?=["'“‘(]?\p{Lu})|\n\s*\n|;\s/gu;

/** The part of the text around an expression that is its sentence, within reach. */
export function sentenceAround(text: string, start: number, end: number): [before: string, after: string] {
  let before = text.slice(Math.max(0, start - REACH), start);
  let after = text.slice(end, end + REACH);
  for (const match of before.matchAll(BOUNDARY)) {
    if (ABBREVIATION.test(before.slice(0, match.index + 1))) continue;
    before = before.slice(match.index + match[0].length).padStart(before.length, '\0');
  }
  before = before.replaceAll('\0', '');
  BOUNDARY.lastIndex = 0;
  const next = BOUNDARY.exec(after);
  BOUNDARY.lastIndex = 0;
  if (next) after = after.slice(0, next.index + 1);
  return [before, after];
}

const ABBREVIATION =
  /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|Corp|Inc|Co|Ltd|vs|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.$/;

/** The nearest verb before the expression decides, else the first behind it. */
export function directionAt(text: string, start: number, end: number): Direction {
  const [before, after] = sentenceAround(text, start, end);
  const past = lastIndex(before, PAST);
  const future = lastIndex(before, FUTURE);
  if (past >= 0 || future >= 0) return future >= past ? 'future' : 'past';
  const pastAfter = firstIndex(after, PAST);
  const futureAfter = firstIndex(after, FUTURE);
  if (pastAfter < 0 && futureAfter < 0) return undefined;
  if (pastAfter < 0) return 'future';
  return futureAfter >= 0 && futureAfter <= pastAfter ? 'future' : 'past';
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index + match[0].length;
  return last;
}

function firstIndex(text: string, pattern: RegExp): number {
  return text.search(new RegExp(pattern.source, 'i'));
}
