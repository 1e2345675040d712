/** Verbs, and the words beside them, that say on which side of now a date lies; one kind a line. */

/** A verb that looks ahead takes the one behind it along: "will be held", "will stay closed". */
const MODAL =
  "(?:will|won['’]t|shall|should|would(?! not (?:answer|comment|confirm|disclose|discuss|elaborate|identify|name|release|say|speak|speculate)\\b)|may|might|can|could(?! (?:not|have|be (?:reached|located|found|identified|confirmed|determined|seen|heard))\\b)|must|['’]ll)(?: (?:not|also|still|then|again|only|likely))?(?: (?:be|stay|remain|get))?(?: \\w+)?";

/** "Police are investigating a shooting Saturday", "is held after a crash Sunday": it was before. */
const NOT_AFTERMATH =
  '(?!(?:investigating|probing|looking|searching|hunting|appealing|questioning|treating|recovering|mourning|grieving|reeling)\\b)';
const NOT_AFTER = '(?![^,.;]{0,80}\\b(?:after|following|since|in connection with|over an?)\\b)';
const GATHERING =
  '(?:ceremony|concert|conference|election|event|festival|funeral|game|hearing|match|meeting|memorial|rally|referendum|service|summit|vigil|vote)';

/** "Arrested three men planning to blow up a train on Monday": it was the arrest. */
const NOT_PLOT =
  '(?<!\\b(?:arrest|charg|detain|accus|suspect|convict|jail|sentenc|indict|imprison|question|caught|seiz|foil)(?:ed)?\\b[^.;:]{0,50}\\b)';

/** With "to" and a verb. */
const BOUND = [
  '(?<!had (?:been )?)(?:set|due|slated|scheduled|likely|planned|supposed|expected)',
  `going|expecting|${NOT_PLOT}(?:preparing|planning)|plans?|agreed|promised|pledged|vowed|swore|hopes?|intends?|wants?|aims?`,
  'is|are|was|were|be|deadline|summoned|invited',
  '(?:agreement|deal|offer|option|order|proposal|decision|pact|contract|bid|invitation|right|date)s?',
].join('|');

/** "Originally set for Monday" was put off since. */
const NOT_FIRST = '(?<!\\b(?:originally|initially|previously) )';

/** The present tense of an event that has its day. */
const PRESENT = [
  'expires?|runs? from|resumes?|opens?|convenes?|departs?|arrives?|meets?|matur(?:es?|ing)|begins?|starts?',
  'returns|sails|airs|closes|gathers?|pits|testifies|travels|premieres|retires|ends|concludes|flies|speaks|reopens|reconvenes',
  'takes? (?:effect|place|office|over)|votes on|heads? to|plays (?!of\\b)|polls close|kicks? off|gets? under way|stands? trial|turns \\d+',
  '(?:go|goes) (?:on (?:sale|trial|display|show|strike)|to|into (?:effect|force))',
  '(?:come|comes) (?:out|up|into (?:effect|force)|to an end)',
  'leaves (?:for|office)|leaves(?= (?:(?:early|late|on) )?$)|(?:is|are) sentenced|hits? (?:stores|shelves|theaters|cinemas)',
  'faces (?:an? |the )?(?:trial|hearing|elections?|voters?|vote|judge|court)|due (?:back )?in court',
  '[Aa]ttention (?:now )?turns to|looks? (?:ahead|forward) to|await(?:s|ed|ing)?|takes? on (?=[A-Z])',
  // As a noun, "reports Friday said", it is none: someone must do it.
  '(?:who|which|that|he|she|it|court|committee|House|Senate|council|parliament|government|company|board|team) (?:decides|hosts|launches|publishes|releases|reports|rules|unveils|visits|votes|holds (?:an? )?(?:elections?|votes?|talks|hearings?|meetings?|summit|referendum))',
  '[A-Z][a-z]{2,20} (?:play|travel to|host|face|visit)',
].join('|');

/** Irregular ones that are no past by themselves. */
const PARTICIPLE =
  'seen|done|taken|given|shown|written|spoken|stolen|chosen|driven|flown|thrown|sworn|broken|drawn|hidden|shaken|torn|sung|begun';

/** "Agreed on Tuesday to meet." */
const TOLD_ON = '(?: (?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today))?';

/** "They plan a march for Friday"; but "approved the plan on Tuesday", "a new plan", "unveiled plans" name one. */
const PLAN =
  '(?<!\\b(?:an?|the|its|his|her|their|our|any|no|new|this|that|these|those|of|with|has|have|had|made|out|aside|about|against|under|own|[a-z]{2,}(?:ed|ing)) )(?:(?<!\\b(?:an?|the|its|their|his|her|this|that) (?:[a-z-]*[a-rt-z] )?)plan|plans)';

const anyOf = (kinds: readonly string[]): RegExp => new RegExp(`\\b(?:${kinds.join('|')})\\b`, 'g');

export const FUTURE = anyOf([
  MODAL,
  `(?:${BOUND})${TOLD_ON} to(?! have\\b)(?: be)?(?: \\w+)?`,
  `(?<!had (?:been )?)(?:${PLAN}|planned|${NOT_PLOT}planning)|${NOT_FIRST}(?<!had been )scheduled|(?<!\\b(?:than|as) )expect(?:s|ed)?`,
  `as (?:soon|early) as|${NOT_FIRST}(?:set|slated|due|planned) for`,
  // "Failed to meet" and "did not meet" are none.
  `(?<!\\b(?:to|not|never) |n['’]t )(?:${PRESENT})`,
  'comes (?:just )?(?:\\w+ ){1,2}before|(?:was|were) likely|upcoming|[Aa]head of|payable|effective|forthcoming',
  "[Tt]une in|[Jj]oin us|[Ss]ee (?:you|u)|[Dd]on['’]t miss",
  `(?<!\\b(?:ha[ds]|have|having) )to be (?:held|[a-z]{2,}ed|sold|sent|paid|built|made|broadcast|${PARTICIPLE})`,
  "(?:is|are|am|['’]m) (?:on|next|this|due|likely|forecast|possible|seen as)",
  `(?:is|are|am|['’]m) (?:${NOT_AFTERMATH}\\w+ing|open|closed)${NOT_AFTER}`,
  `${GATHERING}s? (?:is|are) being held|[Tt]here(?: (?:is|are|will be)|['’]s) an? (?:\\w+ )?${GATHERING}`,
]);

/** "Need" and "succeed" end as the past does and are none. */
const REGULAR =
  '(?<!\\b(?:an?|the|its|their|his|her|be|still|newly|previously|yet) )(?!(?:exc|proc|succ|ind|f|n|s|sp)eed\\b|hundred\\b|un(?:changed|precedented|expected|related|employed|identified|disclosed|specified|armed|ited)\\b)[a-z]{2,}ed';

export const PAST = anyOf([
  "was|were|had|did|didn['’]t|wasn['’]t|said|says|told|has|have|been|could",
  REGULAR,
  // "Asked on Friday whether he would run": at the head of a sentence.
  '(?<=^)(?!United)[A-Z][a-z]{2,}ed',
  'after (?:[a-z]{1,20} )?[a-z]{2,20}ing',
  'became|began|brought|came|cut|fell|felt|found|gave|went|grew|held|hit|kept|knew|led|left|lost|made|met|paid|put|ran|rose|saw|sent|shot|sold|spoke|spent|stood|struck|took|thought|won|wrote',
  'broke|built|bought|caught|drove|flew|fought|got|heard|hurt|laid|let|meant|quit|read|sank|sat|slid|split|swept|threw|wore|woke|tore|drew|drank|ate|froze|forgot|hid|lay|rang|rode|sang|shook|slept',
  'spread|sprang|stole|stuck|swore|swam|understood|bore|beat|bent|bit|blew|burst|chose|clung|crept|dealt|dug|fed|fled|flung|hung|leapt|lent|lit|sought|sped|spun|swung|taught|wept|withdrew',
  'undertook|overtook|overthrew|born|wed',
  PARTICIPLE,
]);
