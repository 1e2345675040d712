import { readDate } from '../../events/index.ts';
import { rangeOf, type Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import type { Clause } from '../text/clauses.ts';
import { isFinite } from '../text/verbs.ts';
import { anniversaryEvents } from './known/anniversaries.ts';
import { apartEvents } from './undated/apart.ts';
import { besideEvents, nounsBeside } from './undated/beside.ts';
import type { Context } from './context.ts';
import type { Found } from './found.ts';
import { knownByName, knownByWords } from './known/fromGazetteer.ts';
import { fromClause, fromNoun } from './fromText.ts';
import { gappedAt } from './host/gapped.ts';
import { hostsOf, type Host } from './host/host.ts';
import { isAccordingTo } from './host/notWhen.ts';
import type { EventNoun } from '../tells/nouns.ts';
import { lifeEvents } from './lives.ts';
import { toldIn } from './undated/opening.ts';
import { isConditional } from '../tells/reportable.ts';
import { isPlainSaying, isSayingAside, isTelling } from '../tells/telling.ts';
import { sharersOf } from './host/shared.ts';
import { bestOf, endOf, isAnniversary, isRough, timeAround, whenOf, type When } from './when.ts';

/** The events that a sentence tells, by its dates and by the known events that it names. */
export function eventsIn(sentence: Analysed, context: Context): Found[] {
  const life = lifeEvents(sentence, context);
  // "(born Pauli Berg; 3 May 1901 – 4 June 1980)": both dates are told.
  const own = datedEvents(sentence, context).filter(
    ({ found }) => !life.some(({ when }) => when!.timex === found.when?.timex),
  );
  const dated = {
    clauses: new Set(own.flatMap(({ host }) => ('verb' in host ? host : []))),
    nouns: new Set(own.flatMap(({ host }) => ('head' in host ? host.head : []))),
  };
  const named = knownByName(sentence, context, dated);
  const datedClauses = own.flatMap(({ host, found }) => ('verb' in host ? [{ clause: host, found }] : []));
  return onlyOnce([
    ...own.map(({ host, found }) => withName(sentence, context, host, found, named)),
    ...besideEvents(sentence, context, datedClauses),
    ...nounsBeside(sentence, context, datedClauses),
    ...apartEvents(sentence, context, datedClauses),
    ...anniversaryEvents(sentence, context),
    ...life,
    ...knownByWords(sentence, context, dated),
    ...named.filter(({ when }) => !own.some(({ found }) => found.when?.edtf === when!.edtf)),
  ]);
}

/**
 * "On June 6, 1944 (known as D-Day), the Allies invaded": what has a name on the same day is what the clause tells; so is
 * what its subject names, if its date lies within: "The Izmit earthquake killed 17,000 people in August 1999"; what its object names, if the
 * text only says about when it was: "launched the Cuban Revolution some four decades ago".
 */
function withName(
  sentence: Analysed,
  context: Context,
  host: Host,
  found: Found,
  named: readonly Found[],
): Found {
  if (found.known || !found.when) return found;
  const same = named.find(({ when }) => when!.edtf === found.when!.edtf);
  if (same?.known) return { ...found, known: same.known };
  if (!('verb' in host)) return found;
  const { subject, verb } = host;
  const spoken = context.named
    .filter((mention) => {
      const { from, to } = rangeOf(sentence.tokens, mention);
      const isObject = from - verb.to <= 1 && from >= verb.to && isRough(found.when!);
      return isObject || (subject && from >= subject.from && to <= subject.to);
    })
    .flatMap(({ events }) => events.map(({ id }) => id));
  const meant = named.find(
    ({ known, when }) => spoken.includes(known!.id) && isWithin(when!, found.when!, context),
  );
  if (!meant) return found;
  const { actors, places } = found.actors.length > 0 ? found : meant;
  return { ...found, known: meant.known!, when: meant.when!, actors, places };
}

/** Whether a date lies within that which the text gives; its end does, if the text only says about when it was. */
function isWithin(when: When, other: When, { published }: Context): boolean {
  const [inner, outer] = [readDate(when.edtf), timeAround(other, published)];
  return (
    !!inner &&
    !!outer &&
    (isRough(other) || inner.start >= outer.start) &&
    inner.end <= outer.end &&
    inner.end > outer.start
  );
}

const BARE_SEASON = /^((the|a) )?(spring|summer|autumn|fall|winter)$/i;

/** "the winter war of words", "a summer holiday": says what kind, not when. */
function isSeasonOf({ tokens }: Analysed, { timex, range }: Analysed['times'][number]): boolean {
  return BARE_SEASON.test(timex.text) && /^(NOUN|PROPN)$/.test(tokens[range.to]?.pos ?? '');
}

/** "The river freezes in winter", "pipes burst in winter": every year, as it seems. */
function isEveryYear({ tokens }: Analysed, host: Host, { timex }: Analysed['times'][number]): boolean {
  if (!BARE_SEASON.test(timex.text) || !('verb' in host)) return false;
  const { form, from, main, lemma } = host.verb;
  return form === 'present' || (from === main && tokens[main].text === lemma);
}

/** "on the same day as the coup": the day of something whose date is not given. */
function isSameAs({ tokens }: Analysed, { timex, range }: Analysed['times'][number]): boolean {
  return /\bsame\b/i.test(timex.text) && /^as$/i.test(tokens[range.to]?.text ?? '');
}

interface DatedHost {
  host: Host;
  times: Analysed['times'];
}

/** What a sentence's times date, each clause or noun once, by its best time. */
function datedEvents(sentence: Analysed, context: Context): { host: Host; found: Found }[] {
  const byHost = new Map<Clause | number, DatedHost>();
  const gapped: { host: Host; found: Found }[] = [];
  for (const time of sentence.times) {
    if (isAnniversary(time.timex) || /^(BEFORE|AFTER)$/.test(time.timex.mod ?? '')) continue;
    if (isSeasonOf(sentence, time) || isSameAs(sentence, time)) continue;
    const when = whenOf(time.timex);
    const gap = when && gappedAt(sentence, time.range);
    const second = gap && fromClause(gap.sentence, context, gap.clause, when);
    if (second) {
      gapped.push({ host: gap.clause, found: { ...second, sentence } });
      continue;
    }
    const host = hostsOf(sentence, time.range).find((each) => fromHost(sentence, context, each, when));
    if (!host || isEveryYear(sentence, host, time)) continue;
    const key = 'head' in host ? host.head : host;
    const entry = byHost.get(key) ?? { host, times: [] };
    entry.times.push(time);
    byHost.set(key, entry);
  }
  const clauses = new Set([...byHost.values()].map(({ host }) => host));
  return [
    ...[...byHost.values()].flatMap((dated) => fromDated(sentence, context, dated, clauses)),
    ...gapped,
  ];
}

function fromDated(
  sentence: Analysed,
  context: Context,
  { host, times: all }: DatedHost,
  dated: ReadonlySet<Host>,
) {
  // "After denying it in summer, she resigned in August": of several, those of the clause itself.
  // "In 1999 he bought a ship built in 1944": what stands in front is of it, unless a clause stands around it.
  const isOf = ({ from, to }: Range, clause: Clause) => from >= clause.from && to <= clause.to;
  const isFront = (range: Range) =>
    'verb' in host &&
    range.to <= host.from &&
    !sentence.clauses.some((clause) => clause !== host && isOf(range, clause));
  const inside = all.filter(({ range }) => 'verb' in host && (isOf(range, host) || isFront(range)));
  const times = inside.length > 0 ? inside : all;
  const best = spanOf(sentence, times) ?? bestOf(times.flatMap(({ timex }) => whenOf(timex) ?? []));
  if (best) {
    const isReported = times.every(({ range }) => isAccordingTo(sentence, range));
    const isAtItsEnd = 'verb' in host && host.opener === 'when' && times[0].range.to <= host.from;
    const own = isAtItsEnd ? endOf(best) : best;
    const when: When = isReported ? { ...own, dating: 'inferred' } : own;
    const sharers =
      'verb' in host ? sharersOf(sentence, host, times[0].range).filter((each) => !dated.has(each)) : [];
    return [
      { host, found: fromHost(sentence, context, host, when) },
      ...sharers.map((clause) => ({
        host: clause,
        found: fromClause(sentence, context, clause, { ...when, dating: 'inferred' }),
      })),
    ].flatMap(({ host: each, found }) => (found ? [{ host: each, found }] : []));
  }
  const unsettled = times.find(({ timex: { type, value } }) => type !== 'DURATION' && !value.endsWith('_REF'))
    ?.timex.text;
  const found = unsettled ? fromHost(sentence, context, host, undefined) : undefined;
  return found ? [{ host, found: { ...found, reason: reasonFor(unsettled!) } }] : [];
}

/** "fell from 51 per cent in 2007 to 3 per cent in 2013": from the one to the other. */
function spanOf({ tokens }: Analysed, times: Analysed['times']): When | undefined {
  const [first, last] = times;
  if (times.length !== 2) return undefined;
  const isBehind = (word: RegExp, from: number, to: number) =>
    tokens.slice(from, to).some(({ text }, at) => word.test(text) && tokens[from + at + 1]?.pos !== 'VERB');
  const isSpan =
    isBehind(/^from$/i, Math.max(0, first.range.from - 8), first.range.from) &&
    isBehind(/^to$/i, first.range.to, last.range.from);
  const edtf = `${first.timex.edtf}/${last.timex.edtf}`;
  return isSpan && readDate(edtf)
    ? { ...whenOf(first.timex), edtf, dating: first.timex.dating, timex: first.timex }
    : undefined;
}

/** Words that count from the day on which the text appeared; others count from a date before them. */
const FROM_PUBLICATION =
  /\b(today|tonight|yesterday|tomorrow|ago|this|last|next|now|(mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i;

function reasonFor(timex: string): string {
  const from = FROM_PUBLICATION.test(timex)
    ? 'a date of publication that is not given'
    : 'a date that the text does not settle';
  return `“${timex}” counts from ${from}`;
}

function fromHost(
  sentence: Analysed,
  context: Context,
  host: Host,
  when: When | undefined,
): Found | undefined {
  if ('head' in host)
    return isConditional(sentence, host.head) || isCount(sentence, host, when)
      ? undefined
      : fromNoun(sentence, context, host, when);
  return said(sentence, context, host, when) ?? fromClause(sentence, context, host, when);
}

/** "the second coup in the country this year" counts; it tells none. */
function isCount({ tokens }: Analysed, { phrase, head }: EventNoun, when: When | undefined): boolean {
  const isOrdinal = tokens
    .slice(phrase.from, head)
    .some(({ text }) =>
      /^(second|third|fourth|fifth|sixth|latest|biggest|largest|worst|deadliest)$/i.test(text),
    );
  return isOrdinal && /^(this|in|since|so far)\b/i.test(when?.timex?.text ?? '');
}

/**
 * When something was said, it had just happened: "The rebels took the town, officials said Monday" and
 * "officials said Monday that the rebels had taken the town" date the taking, inferred.
 */
function said(
  sentence: Analysed,
  context: Context,
  clause: Clause,
  when: When | undefined,
): Found | undefined {
  const aside = isSayingAside(sentence, clause);
  if (!when || !(aside || isPlainSaying(clause)) || isTelling(sentence, clause)) return undefined;
  const { clauses } = sentence;
  const index = clauses.indexOf(clause);
  const isMain = ({ kind, verb }: Clause) => kind === 'main' && isFinite(verb.form);
  const told = aside
    ? (clauses.slice(0, index).findLast(isMain) ?? clauses.slice(index + 1).find(isMain))
    : toldIn(sentence, clause);
  if (!told || !/^(past|perfect)$/.test(told.verb.form) || hasOwnTime(sentence, told)) return undefined;
  return fromClause(sentence, context, told, { ...when, dating: 'inferred' });
}

function hasOwnTime(sentence: Analysed, clause: Clause): boolean {
  return sentence.times.some(({ range }) => hostsOf(sentence, range)[0] === clause);
}

/** What a sentence tells twice, by a clause and by a name, is told once. */
function onlyOnce(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ known, title, when }) => {
    const key = known?.id ?? `${title} ${when?.edtf}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
