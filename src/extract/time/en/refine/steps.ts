import type { Candidate } from '../../meaning.ts';

/** One step to the left: what stands there, and the modifier that it is. Tried in order. */
export interface Step {
  /** The words that it can end with: it is tried only where one of them stands right before. */
  ends: string;
  pattern: RegExp;
  mod?: string;
  /** What it says of a date that comes again. */
  toward?: 'past' | 'future' | 'this';
  /** Which expressions it can stand before; all unless told. */
  fits?(candidate: Candidate, text: string): boolean;
}

const isDate = ({ meaning }: Candidate) =>
  meaning.kind === 'calendar' ||
  meaning.kind === 'shift' ||
  meaning.kind === 'same' ||
  meaning.kind === 'edtf';
/** "The late-night show" is on no certain night. */
const isDated = (candidate: Candidate, text: string) =>
  isDate(candidate) &&
  !(
    candidate.weak &&
    text[candidate.start - 1] === '-' &&
    /^[a-z]+$/.test(text.slice(candidate.start, candidate.end))
  );
/** Christmas, of no year that is said. */
const isFeast = ({ meaning }: Candidate) =>
  meaning.kind === 'calendar' &&
  meaning.holiday !== undefined &&
  meaning.year === undefined &&
  !meaning.toward;
const isOfYears = ({ meaning }: Candidate) =>
  meaning.kind === 'calendar' &&
  (meaning.year ?? meaning.decade ?? meaning.century ?? meaning.millennium) !== undefined;
/** "about five", "over a year", but not "over the past year" or "around Wednesday". */
const isNumbered = ({ meaning, rule, start }: Candidate, text: string) =>
  (meaning.kind === 'duration' ||
    COUNTS_FROM.has(rule) ||
    (meaning.kind === 'calendar' && (meaning.weekday === undefined || meaning.time !== undefined))) &&
  !STARTS_NAMED.test(text.slice(start, start + 12));
/** A length, or a date that is counted: "over a year ago", but not "over Christmas". */
const isLength = (candidate: Candidate, text: string) =>
  candidate.meaning.kind !== 'calendar' && isNumbered(candidate, text);
const COUNTS_FROM = new Set(['two years ago', 'twelve days later']);
const STARTS_NAMED = /^(?:the|last|past|next|this|that|early|late|recent|several|some|coming)\b/i;
const before = (words: string, gap = '\\s'): RegExp =>
  new RegExp(`(?<![A-Za-z0-9\u00c0-\u024f-])(?:${words})${gap}$`, 'i');

export const STEPS: readonly Step[] = [
  { ends: 'last', pattern: before('last'), toward: 'past', fits: isFeast },
  { ends: 'next', pattern: before('next'), toward: 'future', fits: isFeast },
  { ends: 'this', pattern: before('this'), toward: 'this', fits: isFeast },
  { ends: 'the', pattern: before('the'), fits: ({ article }) => article === true },
  {
    ends: 'of the',
    pattern: before('the (?:very )?first half of(?: the)?'),
    mod: 'START_HALF',
    fits: isDate,
  },
  {
    ends: 'of the',
    pattern: before('the (?:second|latter|last) half of(?: the)?'),
    mod: 'END_HALF',
    fits: isDate,
  },
  {
    ends: 'of the',
    pattern: before(
      '(?:the (?:very )?(?:first week|beginning|start|outset|onset|(?:early|small|wee|opening) hours(?: of the morning)?|early (?:part|days|weeks|months|years|decades|morning hours)|first (?:part|days|weeks|months|years|decades)|opening (?:days|weeks|months|years|decades)) of)(?: the)?',
    ),
    mod: 'START',
    fits: isDate,
  },
  {
    ends: 'of the',
    pattern: before('(?:(?:the )?(?:middle|midst|mid-?point)|the (?:second|third) week) of(?: the)?'),
    mod: 'MID',
    fits: isDate,
  },
  {
    ends: 'of the',
    pattern: before(
      '(?:the (?:very )?(?:end|close|late part|last week|latter (?:part|stages|days)|last (?:part|days|weeks|months|years|decades)|final (?:part|days|weeks|months|years|decades|hours)|closing (?:days|weeks|months|years|decades)) of|(?:end|close) of)(?: the)?',
    ),
    mod: 'END',
    fits: isDate,
  },
  {
    ends: 'mid late',
    pattern: before('mid(?:dle)?-?[- ](?:to|and)[- ]late', '[\\s-]'),
    mod: 'MID_END',
    fits: isDate,
  },
  {
    ends: 'mid',
    pattern: before('early-?[- ](?:to|and)[- ]mid', '[\\s-]'),
    mod: 'START_MID',
    fits: isDate,
  },
  { ends: 'pre', pattern: before('pre', '-'), mod: 'BEFORE', fits: isOfYears },
  { ends: 'post', pattern: before('post', '-'), mod: 'AFTER', fits: isOfYears },
  {
    ends: 'early earlier on in the',
    pattern: before('(?:early|earlier)(?: on)?(?: in)?(?: the)?', '[\\s-]'),
    mod: 'START',
    fits: isDated,
  },
  {
    ends: 'late later on in the',
    pattern: before('(?:late|later)(?: on)?(?: in)?(?: the)?', '[\\s-]'),
    mod: 'END',
    fits: isDated,
  },
  { ends: 'mid', pattern: before('mid', '[\\s-]'), mod: 'MID', fits: isDate },
  { ends: 'end', pattern: before('end', '-'), mod: 'END', fits: isDate },
  { ends: 'of the', pattern: before('(?:the )?(?:rest|remainder) of(?: the)?'), fits: isDate },
  {
    ends: 'about around approximately roughly circa ca ca. c.',
    pattern: before('about|around|approximately|roughly|circa|ca\\.?|c\\.', '\\s?'),
    mod: 'APPROX',
    fits: isNumbered,
  },
  { ends: 'some', pattern: before('some'), mod: 'APPROX', fits: isNumbered },
  {
    ends: 'least than of',
    pattern: before('at least|no less than|a minimum of|not less than'),
    mod: 'EQUAL_OR_MORE',
    fits: isNumbered,
  },
  { ends: 'than', pattern: before('no later than'), mod: 'ON_OR_BEFORE', fits: isDate },
  { ends: 'than', pattern: before('no (?:earlier|sooner) than'), mod: 'ON_OR_AFTER', fits: isDate },
  {
    ends: 'to than most much many long little as of',
    pattern: before('up to|(?:no|not) more than|at most|as (?:much|many|long|little) as|a maximum of'),
    mod: 'EQUAL_OR_LESS',
    fits: isNumbered,
  },
  {
    ends: 'than over',
    pattern: before('(?:slightly |just |well |a little )?(?:(?:more|longer|greater) than|over)'),
    mod: 'MORE_THAN',
    fits: isLength,
  },
  {
    ends: 'than under nearly almost quite',
    pattern: before(
      '(?:slightly |just |a little )?(?:less|fewer) than|(?:just )?under|nearly|almost|not quite',
    ),
    mod: 'LESS_THAN',
    fits: isNumbered,
  },
  {
    ends: 'only just exactly',
    pattern: before('only|just|exactly'),
    fits: ({ rule }) => COUNTS_FROM.has(rule),
  },
];
