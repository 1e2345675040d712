import type { Candidate } from '../../meaning.ts';

/** Words before an expression that belong to it: "the", "early", "the end of", "about", "at least". */

const REACH = 44;
/** One step to the left: what stands there, and the modifier that it is. Tried in order. */
interface Step {
  pattern: RegExp;
  mod?: string;
  /** Which expressions it can stand before; all unless told. */
  fits?(candidate: Candidate, text: string): boolean;
}

const isDate = ({ meaning }: Candidate) =>
  meaning.kind === 'calendar' ||
  meaning.kind === 'shift' ||
  meaning.kind === 'same' ||
  meaning.kind === 'edtf';
/** "about five", "over a year", but not "over the past year" or "around Wednesday". */
const isNumbered = ({ meaning, rule, start }: Candidate, text: string) =>
  (meaning.kind === 'duration' ||
    COUNTS_FROM.has(rule) ||
    (meaning.kind === 'calendar' && meaning.weekday === undefined)) &&
  !STARTS_NAMED.test(text.slice(start, start + 12));
const COUNTS_FROM = new Set(['two years ago', 'twelve days later']);
const STARTS_NAMED = /^(?:the|last|past|next|this|that|early|late|recent|several|some|coming)\b/i;
const before = (words: string, gap = '\\s'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})${gap}$`, 'iu');

const STEPS: readonly Step[] = [
  { pattern: before('the'), fits: ({ article }) => article === true },
  {
    pattern: before(
      '(?:the (?:very )?(?:first half|first week|beginning|start|outset|onset|early (?:part|days|weeks|months|(?:morning )?hours)|first (?:part|days|weeks|months)|opening (?:days|weeks|months)) of)(?: the)?',
    ),
    mod: 'START',
    fits: isDate,
  },
  { pattern: before('(?:the )?(?:middle|midst|mid-?point) of(?: the)?'), mod: 'MID', fits: isDate },
  {
    pattern: before(
      '(?:the (?:very )?(?:end|close|late part|(?:second|latter|last) half|last week|latter (?:part|stages|days)|last (?:part|days|weeks|months)|final (?:part|days|weeks|months|hours)|closing (?:days|weeks|months)) of|(?:end|close) of)(?: the)?',
    ),
    mod: 'END',
    fits: isDate,
  },
  { pattern: before('(?:early|earlier)(?: on)?(?: in)?(?: the)?', '[\\s-]'), mod: 'START', fits: isDate },
  { pattern: before('(?:late|later)(?: on)?(?: in)?(?: the)?', '[\\s-]'), mod: 'END', fits: isDate },
  { pattern: before('mid', '[\\s-]'), mod: 'MID', fits: isDate },
  { pattern: before('end', '-'), mod: 'END', fits: isDate },
  { pattern: before('(?:the )?(?:rest|remainder) of(?: the)?'), fits: isDate },
  {
    pattern: before('about|around|approximately|roughly|circa|ca\\.?|c\\.'),
    mod: 'APPROX',
    fits: isNumbered,
  },
  { pattern: before('some'), mod: 'APPROX', fits: isNumbered },
  {
    pattern: before('at least|no less than|a minimum of|not less than'),
    mod: 'EQUAL_OR_MORE',
    fits: isNumbered,
  },
  {
    pattern: before('up to|(?:no|not) more than|at most|as (?:much|many|long|little) as|a maximum of'),
    mod: 'EQUAL_OR_LESS',
    fits: isNumbered,
  },
  {
    pattern: before('(?:slightly |just |well |a little )?(?:more|longer|greater) than|(?:just |well )?over'),
    mod: 'MORE_THAN',
    fits: isNumbered,
  },
  {
    pattern: before(
      '(?:slightly |just |a little )?(?:less|fewer) than|(?:just )?under|nearly|almost|not quite',
    ),
    mod: 'LESS_THAN',
    fits: isNumbered,
  },
  { pattern: before('only|just|exactly'), fits: ({ rule }) => COUNTS_FROM.has(rule) },
];

/** The word right before, and those that a step can end with: most expressions have none of them there. */
const LAST_WORD = /([a-z]+\.?)[\s-]$/i;
const LAST_WORDS = new Set(
  'the of in on early earlier late later mid about around approximately roughly circa ca ca. c. some least end less more than over most as maximum under nearly almost quite only just exactly to'.split(
    ' ',
  ),
);

/** Takes in the words on the left, at most four times. */
export function takeModifiers(text: string, candidates: readonly Candidate[]): Candidate[] {
  let floor = 0;
  return candidates.map((candidate) => {
    let taken = candidate;
    for (let i = 0; i < 4; i++) {
      const wider = widen(text, taken, floor);
      if (!wider) break;
      taken = wider;
    }
    floor = taken.end;
    return taken;
  });
}

function widen(text: string, candidate: Candidate, floor: number): Candidate | undefined {
  const left = text.slice(Math.max(floor, candidate.start - REACH), candidate.start);
  const last = LAST_WORD.exec(left)?.[1].toLowerCase();
  if (last === undefined || !LAST_WORDS.has(last)) return undefined;
  for (const { pattern, mod, fits } of STEPS) {
    if (fits && !fits(candidate, text)) continue;
    const match = pattern.exec(left);
    if (!match || (mod && candidate.mod && mod !== 'APPROX')) continue;
    const start = candidate.start - match[0].length;
    return {
      ...candidate,
      start,
      mod: mod ?? candidate.mod,
      article: mod !== undefined && !match[0].endsWith('-'),
      weak: mod ? false : candidate.weak,
    };
  }
  return undefined;
}
