import { readDate, type Category, type EventDate } from '../../events/index.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import type { Clause } from '../text/clauses.ts';
import type { Token } from '../text/sentences.ts';
import { categoryOf } from './category.ts';
import type { Context } from './context.ts';
import type { Found } from './found.ts';
import { fromClause } from './fromText.ts';
import { isEventNoun } from './lexicon.ts';
import { headOf, lemmaOf, objectOf } from './nouns.ts';
import { tellsEvent, toldIn } from './opening.ts';
import { lengthOf, type When } from './when.ts';

const DAY = 86_400_000;

/** Words that hold a sentence to the moment of the one before. */
const THEN =
  /\b(then|immediately|instantly|simultaneously|meanwhile|there|promptly|within (minutes|hours|seconds|moments)|(minutes|hours|moments) (later|after))\b/i;
/** Words that lead away from it. */
const AWAY =
  /\b(later|eventually|soon|often|usually|always|never|previously|earlier|formerly|finally|ultimately|subsequently|afterwards?|since|before|again|still|already|recently|although|though|whenever|centuries|decades|years|months|weeks)\b/i;

/** The occasion of which the text is telling: its date, and the sentence that told of it last. */
export interface Running {
  when: When;
  sentence: Analysed;
  /** How many sentences have passed since. */
  ago: number;
  /** Whether the text is there: news turns aside to what is past, and comes back. */
  stays: boolean;
}

/** So many sentences may stand between: someone is quoted, something is explained. */
const ASIDES = 3;
/** Only what is so near the publication, in ms, is told over several paragraphs. */
const NEAR = 2 * DAY;
/** What lasted longer than a season, in ms, is no moment to go on from. */
const LONGEST = 100 * DAY;

/** Whether the occasion is still told of, behind a sentence and what it tells. */
export function goOn(
  sentence: Analysed,
  { published, news }: Context,
  told: readonly Found[],
  before: Running | undefined,
): Running | undefined {
  const last = told.findLast(({ when, planned }) => when && when.dating !== 'known' && !planned)?.when;
  if (last) {
    const isMoment = lengthOf(last.edtf) <= LONGEST && !leadsOn(sentence, last);
    const stays = !news || isNear(last, published);
    return isMoment ? { when: last, sentence, ago: 0, stays } : undefined;
  }
  if (!before || sentence.times.length > 0) return undefined;
  const isHeld = news && before.stays && before.ago < ASIDES;
  return isHeld ? { ...before, ago: before.ago + 1 } : undefined;
}

function isNear({ edtf }: When, published: EventDate | undefined): boolean {
  const date = readDate(edtf);
  return (
    date?.precision === 'day' && published !== undefined && Math.abs(date.start - published.start) <= NEAR
  );
}

/** "He came on Thursday, the first since Jan. 13": whatever comes next, the sentence ends at another time. */
function leadsOn({ times }: Analysed, { edtf, timex }: When): boolean {
  return (
    timex !== undefined && times.some((time) => time.timex.start > timex.start && time.timex.edtf !== edtf)
  );
}

/**
 * "On 12 April two battleships struck mines. The first sank almost immediately": what the next sentence tells, without a time
 * of its own and without a word that leads to another, was on the same day, or in the same month: inferred.
 * @param running the occasion of which the sentences before told
 */
export function continuedEvents(sentence: Analysed, context: Context, running: Running | undefined): Found[] {
  if (!running || sentence.times.length > 0 || AWAY.test(textOf(sentence))) return [];
  const isSameParagraph = running.sentence.block === sentence.block;
  if (!isSameParagraph && !(context.news && running.stays)) return [];
  const when: When = { edtf: running.when.edtf, dating: 'inferred' };
  return sentence.clauses.flatMap((clause): Found[] => {
    if (clause.kind !== 'main' || clause.verb.form !== 'past') return [];
    const told = toldIn(sentence, clause) ?? clause;
    if (told.verb.form !== 'past' || !goesOn(sentence, told, running)) return [];
    const found = fromClause(sentence, context, told, when);
    return found ? [{ ...found, planned: false }] : [];
  });
}

function textOf({ tokens }: Analysed): string {
  return tokens.map(({ text }) => text).join(' ');
}

/** What states do as an answer to the news, not what they did long before. */
const ANSWERS = new Set<Category | undefined>(['diplomacy', 'aid', 'law']);

function goesOn(sentence: Analysed, clause: Clause, { sentence: before, stays }: Running): boolean {
  const { tokens } = sentence;
  // "with Putin on his right and Kim on his left": no verb, and no subject.
  if (!clause.subject || isOpen(sentence, clause.subject)) return false;
  const head = tokens[headOf(tokens, clause.subject)];
  const isAgain = before.tokens.some(({ lemma, pos }) => lemma === head.lemma && /^(NOUN|PROPN)$/.test(pos));
  // "The visit climaxed": the event itself goes on.
  if (isAgain && isEventNoun(lemmaOf(head))) return true;
  if (!tellsEvent(sentence, clause)) return false;
  // "The index fell 1.6 percent" is no fall of a town.
  if (clause.verb.lemma === 'fall' && tokens[clause.verb.to]?.pos === 'NUM') return false;
  if (THEN.test(textOf(sentence)) || /^(he|she|it|they)$/i.test(head.text)) return true;
  if (!stays) return isAgain && !isState(sentence, head);
  return !isState(sentence, head) || ANSWERS.has(categoryOf(sentence, clause, objectOf(sentence, clause)));
}

/** "Kim on his": something is wanting. */
function isOpen({ tokens }: Analysed, { from, to }: Range): boolean {
  return to - from > 1 && /^(PRON|DET|ADP)$/.test(tokens[to - 1].pos);
}

/** A state is spoken of all through an article, of today and of long ago. */
function isState({ mentions }: Analysed, { start, end }: Token): boolean {
  return mentions.some(
    ({ actor, ...each }) => actor?.kind === 'state' && each.start <= start && each.end >= end,
  );
}
