import type { Named } from './subject.ts';

/** A phrase behind the verb. */
export interface Part {
  /** What stands before its noun: a preposition, "to" with its verb, a particle. */
  lead: string;
  name?: Named;
  /** Without it the clause is not whole. */
  needed: boolean;
  /** It says what someone is asked, ordered, allowed to do, and goes before where and how. */
  asked?: boolean;
  /** What "of" or "and" joins to it. */
  tails: Part[];
}

/** In full, or with as few words as name it. */
export type Form = 'text' | 'short';

/** A phrase as a title has it. */
export function said({ lead, name, tails }: Part, form: Form): string {
  return [lead, name?.[form], ...tails.map((tail) => said(tail, form))].filter(Boolean).join(' ');
}

/** The names for which its words stand, if they stand for others. */
export function mentionsIn({ name, tails }: Part): Named['mentions'] {
  return [...(name?.mentions ?? []), ...tails.flatMap(mentionsIn)];
}

/** Heads that say little without their "of …": "dozens of people", "a series of attacks". */
const PARTITIVE =
  /\b(all|both|some|many|most|each|any|none|one|two|three|four|five|half|first|second|last|part|parts|rest|remains|dozens|hundreds|thousands|millions|tens|number|series|group|pair|total|majority|percent|kind|lot|member|members|end|beginning|start|side|head|heads|leader|leaders|presidents?|ministers?|governors?|city|town|province|%)$/i;

/**
 * Subject, verb, and as many of the phrases behind as fit; once one is left out, those behind it would hang on the wrong
 * word. What is needed is told even if it does not fit.
 * @param longest in UTF-16 units
 */
export function fitted(start: string, parts: readonly Part[], form: Form, longest: number): string {
  const text = (more: readonly Part[]) => [start, ...more.map((part) => said(part, form))].join(' ');
  const told: Part[] = [];
  for (const part of text(parts).length > longest ? withoutBetween(parts) : parts) {
    const tried = [part, ...fewerTails(part)];
    const room = longest + (part.needed ? SPARE : 0);
    const fits = tried.find(
      (each, index) => text([...told, each]).length <= (index < tried.length - 1 ? room : longest),
    );
    if (!fits && !part.needed) break;
    told.push(fits ?? tried.at(-1)!);
    if (fits !== part) break;
  }
  const half = told.findIndex((part, index) => index > 0 && isHalf(part, parts.slice(told.length)));
  if (half > 0) told.length = half;
  while (isHalfName(told.at(-1), parts[told.length])) told.pop();
  const last = told.at(-1);
  if (last && told.length < parts.length && hangs(last, form)) told.splice(-1, 1, ...withoutNoun(last));
  return text(told);
}

/** By how much a needed phrase may be too long before it is cut. */
const SPARE = 8;

/** Without the phrases that can be missed before one that cannot: "allows rebels | in Aden | to leave". */
function withoutBetween(parts: readonly Part[]): readonly Part[] {
  const last = parts.findLastIndex(({ asked }) => asked);
  return parts.filter(({ needed }, index) => needed || index >= last);
}

/** The phrase with ever fewer of the tails that it can do without. */
function fewerTails(part: Part): Part[] {
  const { tails, name, needed } = part;
  const fewer: Part[] = [];
  if (!needed && !/^(to|with|against|on)$/i.test(part.lead)) return fewer;
  for (let count = tails.length - 1; count >= 0; count--) {
    const before = (count === 0 ? name?.text : tails[count - 1].name?.text) ?? '';
    const isOf = /^of\b/i.test(tails[count].lead);
    if (
      /\bbetween$/i.test(part.lead) ||
      (isOf ? !needed || isOneName(before, tails[count]) : isOneNoun(before, tails[count]))
    )
      break;
    // What is joined is told with what belongs to it: "laptops and a version | of a suite".
    if (isOf && /^(and|or)\b/i.test(tails[count - 1]?.lead ?? '')) continue;
    fewer.push({ ...part, tails: tails.slice(0, count) });
  }
  return fewer;
}

/** "dozens | of people", "the Gulf | of Tonkin" */
function isOneName(before: string, { name }: Part): boolean {
  return PARTITIVE.test(before) || (endsInName(before) && /^(the )?\p{Lu}/u.test(name?.text ?? ''));
}

/** "the Mariana | and Palau islands" */
function isOneNoun(before: string, { name }: Part): boolean {
  // "Army Groups E and F"
  if ((name?.text.length ?? 0) < 3) return true;
  return endsInName(before) !== endsInName(name?.text ?? '');
}

const endsInName = (text: string) => /(^|[\s“"])\p{Lu}[^\s]*$/u.test(text);

/** "in connection", "in response": says nothing without what stands behind. */
const HANGING =
  /(^|\s)(in|on|at|with|for|under|by|to|as) (an? |the )?(connection|accordance|response|exchange|return|reaction|addition|favou?r|front|charge|line|conjunction|retaliation|preparation|violation|honou?r|need|view|light|spite|terms|order|search|pursuit|defiance|support|coming|behalf|basis|purpose|wake|hands|form|likelihood|result|part|sights|leap|rise|drop|surge|jump|death|arrest|loss)$/i;

/** "to settle down with the coming": what of it can stand without its noun. */
function withoutNoun({ lead, needed }: Part): Part[] {
  const verb = lead.replace(/(^|\s)\S+$/, '');
  return verb ? [{ lead: verb, needed, tails: [] }] : [];
}

function hangs(part: Part, form: Form): boolean {
  return HANGING.test(said(part, form));
}

/** "under the Atoms | for Peace initiative" */
function isHalfName(last: Part | undefined, next: Part | undefined): boolean {
  return (
    last?.needed === false &&
    endsInName(last.name?.text ?? '') &&
    /^(for|on)$/.test(next?.lead ?? '') &&
    /^\p{Lu}/u.test(next?.name?.text ?? '')
  );
}

/** "from $1 billion" says half without the "to $700 million" behind it. */
function isHalf({ lead }: Part, rest: readonly Part[]): boolean {
  return /^from$/i.test(lead) && rest.some((part) => /^to$/i.test(part.lead));
}
