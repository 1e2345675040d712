import { readDate, type EventDate } from '../../events/index.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Context } from './context.ts';
import type { Found } from './found.ts';
import { fromClause } from './fromText.ts';
import { linkOf, textOf } from './link.ts';
import { toldIn } from './opening.ts';
import { aboutThen, lengthOf, type When } from './when.ts';

const DAY = 86_400_000;

/** Words that lead away from it. */
export const AWAY =
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
  const dated = told.filter(({ when, planned }) => when && when.dating !== 'known' && !planned);
  const last = (dated.findLast(({ when }) => when!.dating !== 'inferred') ?? dated.at(-1))?.when;
  if (last) {
    const isMoment = lengthOf(last.edtf) <= LONGEST && !leadsOn(sentence, last);
    const stays = !news || isNear(last, published);
    return isMoment ? { when: last, sentence, ago: 0, stays } : undefined;
  }
  if (!before || !staysThere(sentence, before)) return undefined;
  const isHeld = news && before.stays && before.ago < ASIDES;
  return isHeld ? { ...before, ago: before.ago + 1 } : undefined;
}

/** "around 7:15 p.m.", "also Sunday": still the same day. */
function staysThere({ times }: Analysed, { when }: Running): boolean {
  return times.every(({ timex }) => timex.edtf?.replace(/T.*/, '') === when.edtf);
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
  return sentence.clauses.flatMap((clause): Found[] => {
    if (clause.kind !== 'main' || clause.verb.form !== 'past') return [];
    const told = toldIn(sentence, clause) ?? clause;
    const link = told.verb.form === 'past' ? linkOf(sentence, told, running) : undefined;
    if (!link) return [];
    const edtf = link === 'then' ? running.when.edtf : aboutThen(running.when.edtf);
    const found = fromClause(sentence, context, told, { edtf, dating: 'inferred' });
    return found ? [{ ...found, planned: false }] : [];
  });
}
