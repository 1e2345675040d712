import { STATIVE } from '../lexicon.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Clause } from '../text/clauses.ts';

/** What is held for long. */
const POST = /\b(power|office|post|position|seat|title|view|belief|majority|stake|record)\b/;

/** In the passive they tell how someone feels, or how things stand. */
const BEING = new Set(
  'bind hearten satisfy please worry concern sadden disappoint interest convince delight thrill trouble encourage relate involve base locate situate suppose oppose prepare determine commit'.split(
    ' ',
  ),
);

const ASSUMED =
  /^(dut(y|ies)|office|power|command|control|post|throne|leadership|presidency|responsibility)$/;

const COURT = /^(in|before) (a |an |the |\S+ )?(\S+ )?(court|judge|magistrate|tribunal|jury|panel)\b/;

const ON_AIR = /^on (\S+ )?(television|tv|radio|stage)\b/i;

/** "served as mayor from 1990 to 1994", "was mayor from 1990 to 1994": what has its beginning and its end may be told. */
function isTerm({ tokens, times }: Analysed, { verb, to }: Clause): boolean {
  const isSpan = times.some(
    ({ timex, range }) => range.from >= verb.to && range.to <= to && timex.edtf?.includes('/'),
  );
  const behind = tokens.slice(verb.to, verb.to + 4).map(({ text }) => text.toLowerCase());
  const isOffice = verb.lemma === 'be' && behind.some((word) => OFFICE.test(word));
  return isSpan && (isOffice || /^(serve|live|work|hold)$/.test(verb.lemma));
}

const OFFICE =
  /^(president|minister|chancellor|mayor|governor|senator|ambassador|king|queen|emperor|pope|bishop|chairman|chairwoman|chair|director|secretary|treasurer|commander|head|leader|judge|speaker|captain|coach|manager|editor|professor)$/;

/** Whether a clause tells how things are: "was", "has", "know"; but "was born" and "was killed" are events. */
export function isState(sentence: Analysed, clause: Clause): boolean {
  if (isTerm(sentence, clause)) return false;
  if (isPlainState(sentence, clause)) return true;
  if (isDeed(sentence, clause)) return false;
  const { tokens } = sentence;
  const { verb } = clause;
  const behind = tokens.slice(verb.to, verb.to + 4).map(({ lemma }) => lemma);
  // "held power", "has held the post"
  if (verb.lemma === 'hold' && POST.test(behind.join(' '))) return true;
  // "demonstrated against the war"
  const isProtest =
    verb.lemma === 'demonstrate' && /^(against|for|in|outside|today)$/i.test(tokens[verb.to]?.text ?? '');
  return STATIVE.has(verb.lemma) && !isProtest;
}

function isPlainState(sentence: Analysed, { verb }: Clause): boolean {
  const { tokens } = sentence;
  if (tokens[verb.main].pos === 'AUX') return true;
  // "were still missing"
  if (/^missing$/i.test(tokens[verb.main].text) && verb.from < verb.main) return true;
  // "The quarrel goes back to 2016", "dates from 1936"; but "went back to Lima"
  if (verb.lemma === 'date' && (hasTimeAt(sentence, verb.to + 1) || hasTimeAt(sentence, verb.to + 2)))
    return true;
  if (tokens[verb.to]?.text === 'back' && hasTimeAt(sentence, verb.to + 2)) return true;
  // "was heartened", "is based in"
  return verb.passive && BEING.has(verb.lemma);
}

/** With what stands beside them, these verbs tell a deed: "appeared in court". */
function isDeed(sentence: Analysed, { verb }: Clause): boolean {
  const { tokens } = sentence;
  const behind = tokens.slice(verb.to, verb.to + 6).map(({ text }) => text);
  const [next = '', second] = behind;
  // "stood down", "showed up"
  if (/^(down|up)$/i.test(next)) return true;
  switch (verb.lemma) {
    case 'assume':
      // "assumed her duties", "assumed power"; but "assumed the worst"
      return behind.some((word) => ASSUMED.test(word));
    case 'appear':
      // "appeared in court", "on television"; "The novel appeared in June 1958"
      return (
        COURT.test(behind.join(' ')) ||
        ON_AIR.test(behind.join(' ')) ||
        (/^(in|on)$/.test(next) && hasTimeAt(sentence, verb.to + 1))
      );
    case 'work':
      // "worked out the path"; but "worked out of a garage"
      return next === 'out' && second !== 'of';
    case 'show':
      // "The canvas was shown in Paris"; but "was shown to be false"
      return verb.passive && /^(in|at|on)$/.test(next);
    case 'see':
      // "She was last seen in Lima"
      return tokens.slice(verb.from, verb.main).some(({ text }) => /^last$/i.test(text));
    default:
      return false;
  }
}

function hasTimeAt({ times }: Analysed, at: number): boolean {
  return times.some(({ range }) => range.from === at);
}
