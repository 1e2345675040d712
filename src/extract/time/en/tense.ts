import { cueAt } from './cues.ts';

/** Whether a sentence speaks of what was or of what will be, where a time expression stands in it. */

export type Direction = 'past' | 'future' | undefined;

const REACH = 160;
/** A verb that looks ahead takes the one behind it along: "will be held". */
const MODAL =
  "(?:will|won['’]t|shall|should|would|may|might|can|could(?! (?:not|have|be (?:reached|located|found|identified|confirmed|determined|seen|heard))\\b)|must|['’]ll)(?: (?:not|also|still|then|again|only|likely))?(?: be)?(?: \\w+)?";
/** With "to" and a verb. */
const BOUND =
  'going|(?<!had (?:been )?)(?:set|due|slated|scheduled|likely|planned|supposed|expected)|expecting|preparing|plans?|planning|agreed|promised|pledged|vowed|swore|hopes?|intends?|wants?|aims?|is|are|was|were|be|deadline|summoned|invited|(?:agreement|deal|offer|option|order|proposal|decision|pact|contract|bid|invitation|right|date)s?';
/** "Originally set for Monday" was put off since. */
const NOT_FIRST = '(?<!\\b(?:originally|initially|previously) )';
/** What the present tense says of an event that has its day; "failed to meet" and "did not meet" are none. */
const COMES =
  "(?<!\\b(?:to|not|never) |n['’]t )(?:expires?|runs? from|resumes?|opens?|convenes?|departs?|arrives?|meets?|takes? (?:effect|place|office)|matur(?:es?|ing)|begins?|starts?|(?:go|goes) (?:on (?:sale|trial|display|show|strike)|to|into (?:effect|force))|(?:come|comes) (?:out|up|into (?:effect|force)|to an end)|returns|sails|airs|closes|gathers|testifies|travels|votes on|takes? over|heads? to|plays (?!of\\b)|polls close|kicks? off|gets? under way|faces (?:trial|elections?|voters)|stands? trial|hits? (?:stores|shelves|theaters|cinemas)|premieres|retires|turns \\d+|ends|concludes|flies|leaves (?:for|office)|speaks|reopens|reconvenes)";
/** Irregular ones that are no past by themselves. */
const PARTICIPLE =
  'seen|done|taken|given|shown|written|spoken|stolen|chosen|driven|flown|thrown|sworn|broken|drawn|hidden|shaken|torn|sung|begun';
/** "Agreed on Tuesday to meet." */
const TOLD_ON = '(?: (?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today))?';
const FUTURE = new RegExp(
  `\\b(?:${MODAL}|(?:${BOUND})${TOLD_ON} to(?! have\\b)(?: be)?(?: \\w+)?|(?<!had (?:been )?)plan(?:s|ned|ning)?|${NOT_FIRST}(?<!had been )scheduled|expect(?:s|ed)?|as (?:soon|early) as|${NOT_FIRST}(?:set|slated|due|planned) for|${COMES}|upcoming|[Aa]head of|payable|effective|forthcoming|(?<!\\b(?:ha[ds]|have|having) )to be (?:held|[a-z]{2,}ed|sold|sent|paid|built|made|broadcast|${PARTICIPLE})|(?:is|are) (?:\\w+ing|on|next|this|due))\\b`,
  'g',
);
/** "Need" and "succeed" end as the past does and are none. */
const PAST = new RegExp(
  String.raw`\b(?:was|were|had|did|didn['’]t|wasn['’]t|said|says|told|has|have|been|(?<!\b(?:an?|the|its|their|his|her|be|still|newly|previously|yet) )(?!(?:exc|proc|succ|ind|f|n|s|sp)eed\b|hundred\b|un(?:changed|precedented|expected|related|employed|identified|disclosed|specified|armed|ited)\b)[a-z]{2,}ed|after (?:[a-z]{1,20} )?[a-z]{2,20}ing|became|began|brought|came|cut|fell|felt|found|gave|went|grew|held|hit|kept|knew|led|left|lost|made|met|paid|put|ran|rose|saw|sent|shot|sold|spoke|spent|stood|struck|took|thought|won|wrote|broke|built|bought|caught|drove|flew|fought|got|heard|hurt|laid|let|meant|quit|read|sank|sat|slid|split|swept|threw|wore|woke|tore|drew|drank|ate|froze|forgot|hid|lay|rang|rode|sang|shook|slept|spread|sprang|stole|stuck|swore|swam|understood|bore|beat|bent|bit|blew|burst|chose|clung|crept|dealt|dug|fed|fled|flung|hung|leapt|lent|lit|sought|sped|spun|swung|taught|wept|withdrew|undertook|overtook|overthrew|could|${PARTICIPLE})\b`,
  'g',
);
const BOUNDARY = /[.!?]["'”’)]*\s+(?=["'“‘(]?\p{Lu})|\n\s*\n|;\s/gu;
const ABBREVIATION =
  /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|Corp|Inc|Co|Ltd|vs|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[ap]\.m)\.$/;

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
  return futureAfter >= 0 && futureAfter <= pastAfter ? 'future' : 'past';
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
