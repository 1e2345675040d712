import { readDate, type Category } from '../../../events/index.ts';
import type { Analysed } from '../../text/analyse.ts';
import type { Clause } from '../../text/clauses.ts';
import { STATIVE } from '../../lexicon.ts';
import { isDuty } from '../../tells/deed.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import { fromClause } from '../fromText.ts';
import { textOf } from './link.ts';
import { leadsAway } from './own.ts';

/** The year of which a paragraph is telling, by the last event that it dated. */
export interface Year {
  edtf: string;
  /** What happened then. */
  event: Found;
  /** How many sentences have passed since. */
  ago: number;
}

/** So many sentences may tell of the year of one date. */
const LONGEST = 5;

/** What comes of another event, or right behind it; but "by then", "the then mayor". */
const NEXT =
  /(?<!\b(by|since|until|till|from|the|back|only|than|even) )\bthen\b|\b(thereupon|in (response|retaliation|reply|reprisal|turn|return|protest)|as a (result|consequence)|consequently|promptly|immediately|at once|quickly|swiftly)\b/i;

/** What someone is or does for years from then on: what is told next may be of any of them. */
const BEGINNINGS =
  /^(join|become|enter|appoint|name|elect|settle|move|hire|found|establish|create|form|bear|marry|study|work|live|serve|teach|graduate|begin|start|grow|enrol|enroll|open|emigrate)$/;

const FIGHT = new Set<Category | undefined>(['conflict', 'military']);
const FORCES =
  /\b(army|armies|troops|soldiers|forces|fleet|navy|rebels|insurgents|siege|battle|skirmish|garrison)\b/i;

/** What is done at once, and to whom, when a state or a body is in trouble. */
const TROUBLE = new Set<Category | undefined>(['conflict', 'military', 'law', 'politics']);
const OUTCOMES =
  /^(arrest|dismiss|sack|fire|suspend|jail|imprison|execute|exile|banish|expel|deport|resign|abdicate|flee|escape|surrender|evacuate|pardon|dissolve|mutiny|raid|riot)$/;

/**
 * "In 494 BC the fleet was beaten. The city was then besieged": what a paragraph goes on to tell of a fight, as the next thing that
 * happened, or as the outcome, was in the same year: inferred. Not on the day or in the month: a reader is not so sure.
 */
export function sameYearEvents(sentence: Analysed, context: Context, year: Year | undefined): Found[] {
  if (!year || year.event.sentence.block !== sentence.block || year.ago >= LONGEST) return [];
  if (context.published && readDate(year.edtf)!.end > context.published.start) return [];
  return sentence.clauses.flatMap((clause): Found[] => {
    if (clause.kind !== 'main' || clause.verb.form !== 'past' || leadsAway(sentence, clause)) return [];
    if (STATIVE.has(clause.verb.lemma) || isDuty(sentence, clause)) return [];
    const found = fromClause(sentence, context, clause, { edtf: year.edtf, dating: 'inferred' });
    return found && goesOn(sentence, clause, found, year) ? [{ ...found, planned: false }] : [];
  });
}

function goesOn(sentence: Analysed, clause: Clause, { category }: Found, { event, ago }: Year): boolean {
  const { verb } = clause;
  if (!BEGINNINGS.test(event.trigger)) {
    if (NEXT.test(textOf(sentence))) return true;
    if (ago === 0 && TROUBLE.has(event.category) && OUTCOMES.test(verb.lemma)) return true;
  }
  const isFight = FIGHT.has(event.category) || FORCES.test(event.title);
  const isFought = FIGHT.has(category) || /^(beat|rout|repulse|repel|scatter)$/.test(verb.lemma);
  return isFight && isFought && verb.passive && !isBySomeone(sentence, clause);
}

/** "was sacked": by whom, the text has told; but "was sacked by pirates". */
function isBySomeone({ tokens }: Analysed, { verb, to }: Clause): boolean {
  return tokens.slice(verb.to, to).some(({ text }) => /^by$/i.test(text));
}

/** What is told of a time before: the text comes back from it. */
const BACK = /\b(earlier|before|previous(ly)?|ago|since)\b/i;

/** The year behind a sentence and what it tells. */
export function yearBehind(
  sentence: Analysed,
  told: readonly Found[],
  before: Year | undefined,
): Year | undefined {
  const event = told.findLast(
    ({ when, planned }) => /^(stated|relative)$/.test(when?.dating ?? '') && !planned,
  );
  if (event && !BACK.test(event.when!.timex?.text ?? '')) {
    const edtf = yearOf(event.when!.edtf);
    const isOnly = sentence.times.every(({ timex }) => !timex.edtf || yearOf(timex.edtf) === edtf);
    return edtf !== undefined && isOnly ? { edtf, event, ago: 0 } : undefined;
  }
  const isElsewhere =
    !event && sentence.times.some(({ timex: { edtf, type } }) => edtf && type !== 'DURATION');
  return before && !isElsewhere ? { ...before, ago: before.ago + 1 } : undefined;
}

/** The year of a date, unless it is so late in it that what follows may be of the next. */
function yearOf(edtf: string): string | undefined {
  const [, year, month] = /^(-?\d{4})(?:-(\d\d))?(?:-\d\d)?~?$/.exec(edtf) ?? [];
  return month === '11' || month === '12' ? undefined : year;
}
