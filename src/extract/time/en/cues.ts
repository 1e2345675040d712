import type { Direction } from './tense.ts';

/**
 * Words that tell where a date beside them lies whatever the tense of the sentence: "called an election for June 6",
 * "into the July 4 crash", "since October".
 */

/** What is arranged for a day to come. */
const ARRANGES =
  'call|calls|called|calling|sets?|setting|fix|fixes|fixed|book|books|booked|arranged?|arranges|slated|scheduled|planned|proposed?';
const MOVES =
  'moved?|moves|moving|postponed?|postpones|postponing|delay(?:s|ed|ing)?|push(?:es|ed|ing)?(?: back)?|put (?:off|back)|slip(?:s|ped)|rescheduled?|extend(?:s|ed|ing)?|adjourn(?:s|ed|ing)?|brought forward|runs?|lasts?';
const VOWS =
  'promise[sd]?|pledge[sd]?|vow(?:s|ed)?|demand(?:s|ed)?|want(?:s|ed)?|seeks?|expects?|hopes for|aims? for|need(?:s|ed)?|(?<!\\b(?:managed|failed|began|used|had|has|have) )to [a-z]{2,20}';
const AWAITS =
  '(?:wait(?:s|ing)?|ready|excited) (?:for|until|till)|look(?:s|ing)? forward to|hop(?:e|es|ing) for(?: an?)? [a-z]{2,12}';
const FEW_WORDS = '(?:[^ ;]{1,20} ){0,5}';
/** "The trial date of", "the deadline is". */
const DATES =
  '(?:trial|court|release|start|target|launch|due|hearing|closing|expiry|expiration|delivery|wedding|completion) date|deadline';

/** What the pattern below ends with: most dates have none of it right before them. */
const ASKS =
  /\b(?:for|to|until|till|through|by|on|in|of|is|are|due|slated|scheduled|target(?:s|ed|ing)?|eye(?:s|d|ing)?) (?:the )?$/i;
const LAST = 16;
const LONGEST = 48;
const FUTURE_BEFORE = new RegExp(
  `\\b(?:(?<!\\b(?:originally|initially|previously|been) )(?:${ARRANGES}) ${FEW_WORDS}for|(?:${MOVES}) ${FEW_WORDS}(?:to|until|till|through)|(?:${VOWS}) ${FEW_WORDS}by|(?:${DATES})s?(?: is| was)? (?:of|on|for)|(?:target(?:s|ed|ing)?|eye(?:s|d|ing)|due|slated|scheduled)(?: (?:on|in))?|(?:is|are)(?: due| set)?(?: on| in| for)?|${AWAITS}) (?:the )?$`,
  'i',
);

/** "If approved Thursday", "once the votes are counted on Sunday". */
const CONDITIONAL =
  /\b(?:if|unless|once) (?:(?:[a-z]{1,20} ){1,4}(?:is|are) |[a-z]{1,20} )?[a-z]{2,20}(?:ed|en) (?:(?:in|on|by) )?$/i;

/** "Lasted until October" is over; what is put off until October is not. */
const LASTED =
  /\b(?:lasted|lived|served|ruled|reigned|worked|played|stayed|fought|continued|remained(?: [a-z]{2,20})?|stood|(?:was|were) (?:an?|the|in|at) \S{1,20}(?: \S{1,20}){0,5}) (?:(?:from|up) \S{1,20} )?(?:until|till) $/i;
/** In small letters: "Until Thursday, they had not …" looks back. */
const UNTIL = /\b(?:until|till) $/;
export const SINCE = /\bsince (?:the )?$/i;
const INTO_WHAT_WAS = /\b(?:into|against) the $/i;
/** "The move follows Tuesday's vote." */
const FOLLOWS = /\bfollow(?:s|ed|ing)? $/i;
/** Nobody arranges them: "the August earthquake". */
const BEFALLS =
  /^ (?:[a-z]{1,20} )?(?:attacks?|arrests?|assassination|blast|bombings?|coup|crash|derailment|disaster|earthquake|explosion|fire|flood(?:s|ing)?|killings?|massacre|murders?|quake|raid|riots?|ruling|shootings?|stabbing|tsunami|uprising|verdict)\b/i;

/** "Fixed September 1 as the day for it"; but "was named Friday as the chairman". */
const AS_DAY = /^ as (?:its|the|their) (?:[a-z]{1,20} )?(?:date|day|deadline|start)\b/i;

/** "Friday's game has been moved to 3 p.m." */
const PUT_OFF =
  /^['’]s (?:[a-z]{1,15} ){1,3}(?:has|have) been (?:moved|postponed|delayed|cancell?ed|called off|rescheduled|put)\b/;
/** "Was to appear Friday but did not". */
const FELL_THROUGH = /^,? but (?:did not|didn['’]t|failed|never)\b/;

/** The day itself is what is told of: "Thursday could be wet"; but "the man arrested Thursday is 24". */
const OPENS = /(?:^|[,;:\u2013\u2014] ?|\b(?:and|but|that|said|says) )$/;
const WILL_BE = /^ (?:is|will|would|could|may|might|should|marks|brings|promises) /;

/**
 * @param before the sentence up to the date
 * @param after what follows it
 */
export function cueAt(before: string, after: string): Direction {
  const last = before.slice(-LAST);
  if (SINCE.test(last) || BEFALLS.test(after) || FELL_THROUGH.test(after)) return 'past';
  if (UNTIL.test(last)) return LASTED.test(before) ? 'past' : 'future';
  if (FOLLOWS.test(last) && /^['’]s/.test(after)) return 'past';
  if (INTO_WHAT_WAS.test(last) && /^ [a-z]/.test(after)) return 'past';
  const looksAhead =
    (ASKS.test(last) && FUTURE_BEFORE.test(before)) ||
    CONDITIONAL.test(before.slice(-LONGEST)) ||
    AS_DAY.test(after) ||
    PUT_OFF.test(after) ||
    (WILL_BE.test(after) && OPENS.test(last));
  return looksAhead ? 'future' : undefined;
}
