import type { Analysed } from '../text/analyse.ts';
import type { Clause } from '../text/clauses.ts';
import { isFinite } from '../text/verbs.ts';
import type { Context } from './context.ts';
import type { Found } from './found.ts';
import { knownByName, knownByWords } from './fromGazetteer.ts';
import { fromClause, fromNoun } from './fromText.ts';
import { hostOf } from './host.ts';
import { isEventVerb } from './lexicon.ts';
import type { EventNoun } from './nouns.ts';
import { isPlainSaying, isSayingAside } from './reportable.ts';
import { bestOf, isAnniversary, whenOf, type When } from './when.ts';

/** The events that a sentence tells, by its dates and by the known events that it names. */
export function eventsIn(sentence: Analysed, context: Context): Found[] {
  const hosts = datedHosts(sentence);
  const dated = {
    clauses: new Set(hosts.flatMap(({ clause }) => clause ?? [])),
    nouns: new Set(hosts.flatMap(({ noun }) => noun?.head ?? [])),
  };
  const own = hosts.flatMap((host) => fromHost(sentence, context, host));
  const named = knownByName(sentence, context, dated);
  return onlyOnce([
    ...own.map((found) => withName(found, named)),
    ...knownByWords(sentence, context, dated),
    ...named.filter(({ when }) => !own.some((found) => found.when?.edtf === when!.edtf)),
  ]);
}

/** "On June 6, 1944 (known as D-Day), the Allies invaded": what has a name on the same day is what the clause tells. */
function withName(found: Found, named: readonly Found[]): Found {
  const same = found.known ? undefined : named.find(({ when }) => when!.edtf === found.when?.edtf);
  return same?.known ? { ...found, known: same.known } : found;
}

/** A clause or a noun with its times. */
interface DatedHost {
  clause?: Clause;
  noun?: EventNoun;
  /** The clause's object, for where its verb tells no event. */
  object?: EventNoun;
  whens: When[];
  /** A time that counts from a publication date that is not known. */
  unsettled?: string;
}

function datedHosts(sentence: Analysed): DatedHost[] {
  const hosts = new Map<Clause | number, DatedHost>();
  for (const { timex, range } of sentence.times) {
    if (isAnniversary(timex) || /^(BEFORE|AFTER)$/.test(timex.mod ?? '')) continue;
    const host = hostOf(sentence, range);
    if (!host) continue;
    const key = 'noun' in host ? host.noun.head : sentence.clauses[host.clause];
    const entry = hosts.get(key) ?? {
      ...('noun' in host ? host : { clause: sentence.clauses[host.clause], object: host.object }),
      whens: [],
    };
    const when = whenOf(timex);
    if (when) entry.whens.push(when);
    else if (timex.type !== 'DURATION' && !timex.value.endsWith('_REF')) entry.unsettled = timex.text;
    hosts.set(key, entry);
  }
  return [...hosts.values()];
}

function fromHost(sentence: Analysed, context: Context, host: DatedHost): Found[] {
  const { clause, noun, object, whens, unsettled } = host;
  const when = bestOf(whens);
  if (!when && !unsettled) return [];
  const found =
    (clause && (said(sentence, context, clause, when) ?? fromClause(sentence, context, clause, when))) ??
    ((noun ?? object) && fromNoun(sentence, context, (noun ?? object)!, when));
  if (!found) return [];
  return [
    when ? found : { ...found, reason: `“${unsettled}” counts from a date of publication that is not given` },
  ];
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
  if (!told || !isEventVerb(told.verb.lemma) || hasOwnTime(sentence, told)) return undefined;
  return fromClause(sentence, context, told, { ...when, dating: 'inferred' });
}

function hasOwnTime(sentence: Analysed, clause: Clause): boolean {
  return sentence.times.some(({ range }) => {
    const host = hostOf(sentence, range);
    return host && 'clause' in host && sentence.clauses[host.clause] === clause;
  });
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
