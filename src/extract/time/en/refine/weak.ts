import type { Candidate } from '../../meaning.ts';

/** Drops what is a time only in the right company, and is not in it. */

const ASKS_MONTH =
  /\b(?:in|of|since|until|till|by|last|next|this|past|during|from|to|between|and|or|through|throughout|before|after|early|late|mid|for|around|every|each|into|following|previous|coming|a|the|that|on|[a-z]{3,9}est)[\s-]$|[(,/\u2010-\u2014-] ?$/i;
/** Before what may as well be a person's name. */
const ASKS_NAME =
  /\b(?:in|of|since|until|till|by|last|next|this|early|late|mid|during|from|to|between|through|before|after)[\s-]$/i;
const ASKS_SEASON =
  /\b(?:in|by|of|during|until|since|for|through|throughout|the|this|that|last|next|early|late|mid|and|every|each|from|to|following|previous|all|one)[\s-]$/i;
const NO_SEASON =
  /^(?: of (?!\d|that|the year|this|next|last)| (?:Olympics?|Games|Paralympics|Palace|palace|solstice|Framework|break\b|Break\b)|-?(?:board|time training|s\b|fed|ing\b|out\b)| (?:training|fever|cleaning)\b|ed\b)/i;

/** "morning trading", "night raids": what is told by its time of day. */
const TOLD_BY_TIME = /^ (?:trading|session|raids?|attacks?|flights?|patrols?|rush|prayers)\b/i;

/** "The Prague Spring" and "the Winter War" are names. */
const NAMED_SEASON = /\b(?:Prague|Arab|Croatian|Beijing|Seoul|Damascus|Nuclear|Silent) $/;
const SEASON_NAMES = /^ (?:War|Revolution|Awakening)\b/;

/** "summer" and "winter" are always times, "spring" and "fall" only where one is asked for. */
function keepsSeason(words: string, before: string, after: string): boolean {
  if (NAMED_SEASON.test(before) || SEASON_NAMES.test(after)) return false;
  const word = words.replace(/^the /i, '').toLowerCase();
  if (/^[A-Z]/.test(words) && /^ [A-Z]/.test(after) && !ASKS_SEASON.test(before)) return false;
  if (NO_SEASON.test(after)) return false;
  if (word === 'fall') {
    return /\b(?:in|by|this|last|next|since|until|during|of|for) (?:the )?$|\b(?:early|late) $/i.test(
      before + words.slice(0, -4),
    );
  }
  if (word === 'spring') return /^the /i.test(words) || ASKS_SEASON.test(before) || /^[A-Z]/.test(words);
  return true;
}

const IN_THE_EVENING = /\b(?:in|during|through|into) the [a-z-]+$/i;

function keeps(text: string, { start, end, meaning, mod }: Candidate, era: Era): boolean {
  if (mod || meaning.kind !== 'calendar') return true;
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 14);
  if (meaning.season !== undefined) return keepsSeason(text.slice(start, end), before, after);
  if (meaning.time !== undefined) {
    if (/(?:dawn|daybreak|dusk|nightfall)$/i.test(text.slice(start, end))) return false;
    if (TOLD_BY_TIME.test(after)) return true;
    return (
      (/\b(?:at|by|until|all) $/i.test(before) || IN_THE_EVENING.test(before + text.slice(start, end))) &&
      !/^ (?:of the|sky|club|school)/i.test(after)
    );
  }
  if (meaning.month !== undefined) {
    if (/\b(?:Mr|Mrs|Ms|Dr|Miss|Sir|Lady|Prof)\.? $/.test(before)) return false;
    const word = text.slice(start, end);
    if (word.length < 5 && word !== 'May' && word !== 'June' && /^ [A-Z]/.test(after)) return false;
    if (/^(?:April|June|August)$/.test(word))
      return !/^ [A-Z](?:[a-z]|['’][A-Z])/.test(after) || ASKS_NAME.test(before);
    return ASKS_MONTH.test(before) && !(/\band $/.test(before) && /^ \p{Ll}/u.test(after));
  }
  if (meaning.year !== undefined && meaning.year < FEW_DIGITS)
    return era !== undefined || meaning.month !== undefined;
  return /\b(?:in|of|since|until|by|from|to|spring|summer|fall|autumn|winter|the|early|late) $|(?:['’]|\b\d\d)\d\d(?: and| or| to|,) $/i.test(
    before,
  );
}

/** Years of three digits. */
const FEW_DIGITS = 1000;

type Era = 'BC' | 'AD' | undefined;

/** So many years of three digits that stand as a story has them are enough to know that it is one of old. */
const OLD = 3;
const LEADS_ON = /^(?: ?[,.;:)]| (?:he|she|they|the|his|her|a|when|and|at|after|with|was)\b)/;

function isOld(text: string, candidates: readonly Candidate[]): boolean {
  const years = candidates.filter(
    (candidate) =>
      bareYear(candidate) !== undefined &&
      /\bin $/i.test(text.slice(Math.max(0, candidate.start - 4), candidate.start)) &&
      LEADS_ON.test(text.slice(candidate.end, candidate.end + 8)),
  );
  return years.length >= OLD;
}

/** How a text counts its years of three digits: before Christ, if it says so of some date, or else as years after. */
function eraOf(text: string, candidates: readonly Candidate[]): Era {
  let era: Era;
  for (const { meaning, weak } of candidates) {
    if (meaning.kind !== 'calendar') continue;
    const { year, decade, century, millennium, month } = meaning;
    if (!weak && (year ?? decade ?? century ?? millennium ?? 1) <= 0) return 'BC';
    if (year !== undefined && year < FEW_DIGITS && !(weak && month === undefined)) era = 'AD';
  }
  return era ?? (isOld(text, candidates) ? 'AD' : undefined);
}

/** Of a year of three digits that stands alone. */
const bareYear = ({ meaning, weak }: Candidate): number | undefined =>
  weak && meaning.kind === 'calendar' && (meaning.year ?? FEW_DIGITS) < FEW_DIGITS ? meaning.year : undefined;

const isBc = ({ meaning, weak }: Candidate): boolean =>
  !weak && meaning.kind === 'calendar' && (meaning.year ?? 1) <= 0;

/**
 * Bare years of three digits are those before Christ. Where they rise behind the last that the text calls so, they are
 * years after: "founded in 753 BC; sacked in 410, lost in 476".
 */
function beforeChrist(candidates: readonly Candidate[]): Candidate[] {
  const last = candidates.findLastIndex(isBc);
  const behind = candidates.slice(last).flatMap((candidate) => bareYear(candidate) ?? []);
  const rise = behind.length > 1 && behind.every((year, i) => i === 0 || year >= behind[i - 1]);
  return candidates.map((candidate, i) => {
    const year = bareYear(candidate);
    if (year === undefined || candidate.meaning.kind !== 'calendar' || (rise && i > last)) return candidate;
    return { ...candidate, meaning: { ...candidate.meaning, year: 1 - year } };
  });
}

export function dropWeak(text: string, candidates: readonly Candidate[]): Candidate[] {
  const era = eraOf(text, candidates);
  const kept = candidates.filter((candidate) => !candidate.weak || keeps(text, candidate, era));
  return era === 'BC' ? beforeChrist(kept) : kept;
}
