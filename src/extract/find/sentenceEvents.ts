import type { Timex } from '../time/index.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Clause } from '../text/clauses.ts';
import { isFinite } from '../text/verbs.ts';
import type { Context } from './context.ts';
import type { Found } from './found.ts';
import { knownByName, knownByWords } from './fromGazetteer.ts';
import { fromClause, fromNoun } from './fromText.ts';
import { hostsOf, type Host } from './host.ts';
import { isPlainSaying, isSayingAside } from './reportable.ts';
import { bestOf, isAnniversary, whenOf, type When } from './when.ts';

/** The events that a sentence tells, by its dates and by the known events that it names. */
export function eventsIn(sentence: Analysed, context: Context): Found[] {
  const own = datedEvents(sentence, context);
  const dated = {
    clauses: new Set(own.flatMap(({ host }) => ('verb' in host ? host : []))),
    nouns: new Set(own.flatMap(({ host }) => ('head' in host ? host.head : []))),
  };
  const named = knownByName(sentence, context, dated);
  return onlyOnce([
    ...own.map(({ found }) => withName(found, named)),
    ...knownByWords(sentence, context, dated),
    ...named.filter(({ when }) => !own.some(({ found }) => found.when?.edtf === when!.edtf)),
  ]);
}

/** "On June 6, 1944 (known as D-Day), the Allies invaded": what has a name on the same day is what the clause tells. */
function withName(found: Found, named: readonly Found[]): Found {
  const same = found.known ? undefined : named.find(({ when }) => when!.edtf === found.when?.edtf);
  return same?.known ? { ...found, known: same.known } : found;
}

/** What a sentence's times date, each clause or noun once, by its best time. */
function datedEvents(sentence: Analysed, context: Context): { host: Host; found: Found }[] {
  const byHost = new Map<Clause | number, { host: Host; timexes: Timex[] }>();
  for (const { timex, range } of sentence.times) {
    if (isAnniversary(timex) || /^(BEFORE|AFTER)$/.test(timex.mod ?? '')) continue;
    const when = whenOf(timex);
    const host = hostsOf(sentence, range).find((each) => fromHost(sentence, context, each, when));
    if (!host) continue;
    const key = 'head' in host ? host.head : host;
    const entry = byHost.get(key) ?? { host, timexes: [] };
    entry.timexes.push(timex);
    byHost.set(key, entry);
  }
  return [...byHost.values()].flatMap(({ host, timexes }) => {
    const when = bestOf(timexes.flatMap((timex) => whenOf(timex) ?? []));
    const unsettled = timexes.find(({ type, value }) => type !== 'DURATION' && !value.endsWith('_REF'))?.text;
    const found = when || unsettled ? fromHost(sentence, context, host, when) : undefined;
    if (!found) return [];
    const reason = `“${unsettled}” counts from a date of publication that is not given`;
    return [{ host, found: when ? found : { ...found, reason } }];
  });
}

function fromHost(
  sentence: Analysed,
  context: Context,
  host: Host,
  when: When | undefined,
): Found | undefined {
  if ('head' in host) return fromNoun(sentence, context, host, when);
  return said(sentence, context, host, when) ?? fromClause(sentence, context, host, when);
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
  if (!when || !(aside || isPlainSaying(clause))) return undefined;
  const { clauses } = sentence;
  const index = clauses.indexOf(clause);
  const told = aside
    ? clauses.slice(0, index).findLast(({ kind, verb }) => kind === 'main' && isFinite(verb.form))
    : clauses.slice(index + 1).find(({ kind, parent }) => kind === 'content' && parent === index);
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
