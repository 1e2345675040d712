import { readDate, type EventDate } from '../../../events/index.ts';
import type { Analysed } from '../../text/analyse.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import { lengthOf, type When } from '../when.ts';

const DAY = 86_400_000;

/** The occasion of which the text is telling: its date, and the sentence that told of it last. */
export interface Running {
  when: When;
  sentence: Analysed;
  /** How many sentences have passed since. */
  ago: number;
  /** Whether the text is there: news turns aside to what is past, and comes back. */
  stays: boolean;
  /** Whether it has come back to it. */
  isBack?: boolean;
}

/** What the text is telling of, what of the news it told last, and in which block its last sentence is. */
export interface Thread {
  running?: Running | undefined;
  home?: Running | undefined;
  block?: number;
}

/** So many sentences may stand between: someone is quoted, something is explained. */
const ASIDES = 3;
/** And so many while news turns aside to what is past. */
const LONG_ASIDE = 10;
/** Only what is so near the publication, in ms, is told over several paragraphs. */
const NEAR = 2 * DAY;
/** What lasted longer than a season, in ms, is no moment to go on from. */
const LONGEST = 100 * DAY;

/** The occasion of which a sentence goes on to tell, if it tells of none itself. In a new paragraph, news comes back to its own. */
export function runningAt({ block }: Analysed, thread: Thread): Running | undefined {
  const { running, home } = thread;
  if (running?.stays || block === thread.block) return running;
  return home && home.ago < LONG_ASIDE ? { ...home, ago: 0, isBack: true } : running;
}

/** The thread behind a sentence and what it tells. */
export function goOn(sentence: Analysed, context: Context, told: readonly Found[], before: Thread): Thread {
  const running = runningBehind(sentence, context, told, runningAt(sentence, before));
  const isHome = context.news && running?.stays && running.ago === 0;
  const home = isHome ? running : before.home && { ...before.home, ago: before.home.ago + 1 };
  return { running, home, block: sentence.block };
}

function runningBehind(
  sentence: Analysed,
  { published, news }: Context,
  told: readonly Found[],
  before: Running | undefined,
): Running | undefined {
  const dated = told.filter(({ when, planned }) => when && when.dating !== 'known' && !planned);
  const own = dated.filter(({ when }) => when!.dating !== 'inferred');
  const last = (news ? latestOf(own) : own.at(-1))?.when ?? dated.at(-1)?.when;
  if (last) {
    const isMoment = lengthOf(last.edtf) <= LONGEST && !leadsOn(sentence, last);
    const stays = !news || isNear(last, published);
    return isMoment ? { when: last, sentence, ago: 0, stays } : undefined;
  }
  if (!before || !staysThere(sentence, before)) return undefined;
  const isHeld = news && before.stays && before.ago < ASIDES;
  return isHeld ? { ...before, ago: before.ago + 1 } : undefined;
}

/** "around 7:15 p.m.", "also Sunday": still the same day; what someone is quoted to say is of any. */
function staysThere(sentence: Analysed, { when }: Running): boolean {
  return sentence.times.every(
    ({ timex, range }) => timex.edtf?.replace(/T.*/, '') === when.edtf || isQuoted(sentence, range.from),
  );
}

/** Whether a word is in quotation marks, of which the sentence may have but one. */
function isQuoted({ tokens }: Analysed, at: number): boolean {
  const marks = tokens.flatMap(({ text }, index) => (/^["“”]$/.test(text) ? [index] : []));
  const before = marks.filter((mark) => mark < at).length;
  return before % 2 === 1 || (marks.length - before) % 2 === 1;
}

function isNear({ edtf }: When, published: EventDate | undefined): boolean {
  const date = readDate(edtf);
  return (
    date?.precision === 'day' && published !== undefined && Math.abs(date.start - published.start) <= NEAR
  );
}

/** "He came on Thursday, the first since Jan. 13": whatever comes next, the sentence ends at another time; but "because of the May 7 blasts". */
function leadsOn({ times, chunks }: Analysed, { edtf, timex }: When): boolean {
  const isOfNoun = (at: number) =>
    chunks.some(({ kind, from, to }) => kind === 'noun' && from <= at && at < to);
  return (
    timex !== undefined &&
    times.some(
      (time) => time.timex.start > timex.start && time.timex.edtf !== edtf && !isOfNoun(time.range.from),
    )
  );
}

/** News tells of its day, and besides of what was before: "issued a warning on Sunday because of the May 7 blasts". */
function latestOf(told: readonly Found[]): Found | undefined {
  const startOf = ({ when }: Found) => readDate(when!.edtf)?.start ?? -Infinity;
  return told.reduce<Found | undefined>(
    (latest, each) => (latest && startOf(latest) > startOf(each) ? latest : each),
    undefined,
  );
}
