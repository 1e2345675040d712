import { readDate } from '../../../events/index.ts';
import { isPeriod } from '../../gazetteer/namedEvents.ts';
import type { KnownEvent } from '../../gazetteer/schema.ts';
import type { Analysed } from '../../text/analyse.ts';
import type { Range } from '../../text/chunks.ts';
import { isFinite } from '../../text/verbs.ts';
import type { Context } from '../context.ts';
import { isAnniversary, timeOf } from '../when.ts';
import { meansAnother } from './another.ts';

/** Words that a name merely qualifies: "a Vietnam War veteran", "the Cold War era". */
const QUALIFIED = /^(NOUN|PROPN|ADJ)$/;
const RELATIVE = /^(that|which|who)$/i;
/** Kinds of events that are spoken of before they happen. */
const ANNOUNCED = /^(summit|conference|visit|ceremony|election|treaty|agreement|politics|economy|law)$/;
/** Words that only say how it went: "the Bay of Pigs fiasco". */
const OUTCOME = /^(fiasco|debacle|disaster|tragedy|catastrophe)$/i;

/** What is launched, waged, won: "launched the Cuban Revolution". */
const WAGED =
  /^(launch|spark|trigger|provoke|cause|wage|fight|win|lose|stop|crush|suppress|join|enter|lead)$/;
/** What lasted longer, in ms, is an age and no event. */
const AGE = 11 * 366 * 86_400_000;

/**
 * Whether the name of a known event tells that event: not where it qualifies another noun, nor where a long period is
 * only the measure or the time of something else ("the worst since World War II", "veterans of the Cold War").
 * @param range the name's tokens
 */
export function isAllowedMention(
  sentence: Analysed,
  range: Range,
  known: KnownEvent,
  { published, time }: Pick<Context, 'published' | 'time'>,
): boolean {
  const date = readDate(known.date);
  // Nothing is named before it happens, but for what is announced.
  const ahead = ANNOUNCED.test(known.kind) ? 400 * 86_400_000 : 0;
  if (date && published && date.start > published.end + ahead) return false;
  if (isOfAnniversary(sentence, range)) return true;
  if (meansAnother(sentence, range, known, timeOf(sentence) ?? time) || isQualifier(sentence, range))
    return false;
  if (/^(pre|post|anti|mid)-/i.test(sentence.tokens[range.from].text)) return false;
  return !isPeriod(known) || (date !== undefined && date.end - date.start < AGE && isActing(sentence, range));
}

/** Whether it stands before another noun; but "the Brexit referendum split the party" has a verb behind it, whatever the tagger says. */
function isQualifier({ tokens, chunks }: Analysed, { to }: Range): boolean {
  if (chunks.some((chunk) => chunk.to === to)) return false;
  const [next, behind] = [tokens[to], tokens[to + 1]];
  if (!next || !QUALIFIED.test(next.pos) || OUTCOME.test(next.text)) return false;
  const isVerb = /^(DET|PRON)$/.test(behind?.pos ?? '') && !RELATIVE.test(behind.text);
  return !isVerb && !RELATIVE.test(next.text);
}

/** "The war broke out": its beginning or its end is told, not all of it. */
const AT_AN_EDGE = /^(begin|start|break|erupt|end)$/;

/** Whether a clause is about a period itself: it is its subject, or what is fought or won. */
function isActing({ clauses, chunks }: Analysed, { from, to }: Range): boolean {
  const chunk = chunks.find((each) => each.kind === 'noun' && each.from <= from && each.to >= to);
  const own = clauses.filter(({ subject }) => subject?.from === chunk?.from && subject?.to === chunk?.to);
  const isSubject =
    own.some(({ verb }) => isFinite(verb.form)) && !own.some(({ verb }) => AT_AN_EDGE.test(verb.lemma));
  return isSubject || clauses.some(({ verb }) => verb.to === chunk?.from && WAGED.test(verb.lemma));
}

/** The event whose anniversary it is, is told by it. */
function isOfAnniversary({ times }: Analysed, { from, to }: Range): boolean {
  return times.some(({ timex, range }) => isAnniversary(timex) && range.from <= from && range.to >= to);
}
