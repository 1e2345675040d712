import type { Category } from '../../events/index.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import type { Clause } from '../text/clauses.ts';
import { categoryOfNoun, categoryOfVerb, isEventNoun, LIGHT } from '../lexicon.ts';
import { isBorneOut } from './manyUses.ts';
import { eventNounAt, headOf, lemmaOf, type EventNoun } from './nouns.ts';
import { isOfKind } from './ofKind.ts';

/** "an earthquake near Izmit": the phrase without what qualifies it. */
function firstNoun({ chunks }: Analysed, subject: Range): Range {
  return chunks.find(({ kind, from }) => kind === 'noun' && from >= subject.from) ?? subject;
}

/** What verbs of many uses tell with some objects: "seized power", "sent troops", "went to war". */
const WITH_OBJECT: readonly (readonly [verb: RegExp, object: RegExp, category: Category])[] = [
  [/^(seize|take|gain|assume)$/, /^(power|office)$/, 'politics'],
  [
    /^(send|move|rush|order|pull|bring|fly|commit|dispatch|deploy)$/,
    /^(troops?|soldiers?|forces?|warships?|ships?|tanks?|jets?|planes?|aircraft|fleet|army|marines?|divisions?|brigades?|battalions?|regiments?|peacekeepers?|reinforcements?|missiles?)$/,
    'military',
  ],
  [
    /^(send|bring|fly|dispatch|deliver|ship|give|offer|provide|pledge|promise)$/,
    /^(aid|help|relief|food|grain|medicines?|blankets?|tents?|suppl(y|ies)|rescuers?|doctors?|medics)$/,
    'aid',
  ],
  [/^lay$/, /^siege$/, 'conflict'],
  [/^strike$/, /^(deals?|agreements?|accords?|bargains?)$/, 'agreement'],
  [/^take$/, /^(prisoners|hostages|captives)$/, 'conflict'],
  [/^(defeat|reject|vote|block|kill)$/, /^(motions?|bills?|amendments?|measures?|proposals?)$/, 'politics'],
  [/^pass$/, /^(laws?|bills?|acts?|resolutions?|amendments?|legislation)$/, 'law'],
  [/^(raise|lower)$/, /^flags?$/, 'ceremony'],
  [/^call$/, /^strike$/, 'politics'],
  [/^(fire|launch|lob)$/, /^(rockets?|missiles?|shots?|shells?|mortars?|drones?)$/, 'conflict'],
];

/** Of what kind the verb and its object are together, if the object says it: "a law was passed" has it before. */
export function byItsObject(sentence: Analysed, { verb, subject }: Clause): Category | undefined {
  const { chunks, tokens } = sentence;
  const behind = tokens.slice(verb.to, verb.to + 2).map(({ text }) => text);
  if (verb.lemma === 'go' && /^to war$/i.test(behind.join(' '))) return 'conflict';
  const objects = [
    verb.passive ? chunks.findIndex(({ from }) => from === subject?.from) : -1,
    chunks.findIndex(({ from }) => from >= verb.to),
  ]
    .filter((at) => chunks[at]?.kind === 'noun')
    .map((at) => contentOf(sentence, at));
  return WITH_OBJECT.find(
    ([verbs, object]) => verbs.test(verb.lemma) && objects.some((word) => object.test(word)),
  )?.[2];
}

/** The noun of a phrase; that of "$5 million in aid", "a convoy of trucks" is behind the amount. */
function contentOf({ chunks, tokens }: Analysed, at: number): string {
  const [noun, preposition, other] = chunks.slice(at);
  const first = tokens[headOf(tokens, noun)].text.toLowerCase();
  const isAmount = /^(million|billion|thousands?|hundreds?|dozens?|tons?|tonnes?|\p{Sc}?\d.*)$/u.test(first);
  const isOf = preposition?.kind === 'preposition' && other?.kind === 'noun';
  return isAmount && isOf ? tokens[headOf(tokens, other)].text.toLowerCase() : first;
}

/** "withdrew from the treaty" is no retreat; "joined the ministry" is no accession, "Spain joined NATO" is. */
function ofMember(sentence: Analysed, { verb, subject, to }: Clause): Category | 'none' | undefined {
  if (!/^(join|withdraw|leave|quit|exit)$/.test(verb.lemma)) return undefined;
  const { chunks, tokens } = sentence;
  const object = chunks.find(({ kind, from }) => kind === 'noun' && from >= verb.to && from < to);
  const noun = object ? lemmaOf(tokens[headOf(tokens, object)]).toLowerCase() : '';
  const isState = subject !== undefined && isOfKind(sentence, subject, /^(state|organisation|group)$/);
  const isBody = object !== undefined && isOfKind(sentence, object, /^organisation$/);
  if (categoryOfNoun(noun) === 'agreement' || (isState && isBody)) return 'agreement';
  if (/^(race|contest|election|party|cabinet|government|ministry|parliament)$/.test(noun)) return 'politics';
  if (verb.lemma !== 'join') return undefined;
  if (/^(army|navy|militia|guard|marines|troops|forces?|rebels?|attack|war|fight|battle)$/.test(noun))
    return 'military';
  return isState ? 'agreement' : 'none';
}

/** "began firing rockets": what is begun. */
function begunBy({ clauses }: Analysed, { verb }: Clause): Clause | undefined {
  const next = /^(begin|start|stop|continue|resume|keep)$/.test(verb.lemma)
    ? clauses.find(({ kind, from }) => kind === 'infinitive' && from >= verb.to)
    : undefined;
  return next && next.verb.from === verb.to ? next : undefined;
}

/** "Putin arrived in Beijing": for whom a person stands goes there too. */
function isVisit({ mentions, tokens }: Analysed, { verb, subject }: Clause): boolean {
  if (!/^(arrive|travel|fly|land|depart|return)$/.test(verb.lemma) || !subject) return false;
  const [start, end] = [tokens[subject.from].start, tokens[subject.to - 1].end];
  return mentions.some(
    ({ actor, ...each }) => actor?.kind === 'person' && actor.of && each.start >= start && each.end <= end,
  );
}

const AT_POLLS =
  /^(elections?|by-election|votes?|ballots?|candidates?|run-?off|primary|polls|referendum|incumbent|re-?election)$/i;

/** By the verb, unless it says little: then by its object; else by what is named behind. */
export function categoryOf(
  sentence: Analysed,
  clause: Clause,
  object: EventNoun | undefined,
): Category | undefined {
  const begun = begunBy(sentence, clause);
  if (begun) return categoryOf(sentence, begun, object);
  const { lemma } = clause.verb;
  // "sat down with the mayor"
  const isTalk = lemma === 'sit' && /^down$/i.test(sentence.tokens[clause.verb.to]?.text ?? '');
  const told = isTalk ? 'diplomacy' : categoryOfVerb(lemma);
  const byVerb = told && isBorneOut(sentence, clause, told) ? told : undefined;
  // "An earthquake killed thousands" is no conflict.
  const { from, to } = clause.subject ? firstNoun(sentence, clause.subject) : { from: 0, to: 0 };
  const agents = sentence.tokens.slice(from, to).map(lemmaOf);
  // "Storm Daniel struck Greece": "Storm" tells it.
  if (agents.some((agent) => isEventNoun(agent.toLowerCase()) && !categoryOfNoun(agent.toLowerCase())))
    return undefined;
  // Nobody says by whom or by what.
  const isBy = sentence.tokens.slice(clause.verb.to, clause.to).some(({ text }) => /^by$/i.test(text));
  if (/^(kill|injure|wound|destroy|burn)$/.test(lemma) && clause.verb.passive && !isBy) return undefined;
  const member = ofMember(sentence, clause);
  if (member) return member === 'none' ? undefined : member;
  const together = byItsObject(sentence, clause);
  if (together) return together;
  if (isVisit(sentence, clause)) return 'diplomacy';
  // "the candidate whom she defeated"
  if (/^(defeat|beat)$/.test(lemma) && sentence.tokens.some(({ text }) => AT_POLLS.test(text)))
    return 'politics';
  const byObject = object && categoryOfNoun(object.lemma);
  if (LIGHT.has(lemma) && object) return byObject ?? byVerb;
  if (byVerb) return byVerb;
  // Not behind a comma: "closed on Sunday, after a campaign about the war".
  const end = sentence.chunks.find(({ kind, from }) => kind === 'comma' && from >= clause.verb.to)?.from;
  const behind = sentence.chunks.flatMap(({ from }, index) =>
    from >= clause.verb.to && from < Math.min(end ?? clause.to, clause.to)
      ? (eventNounAt(sentence, index) ?? [])
      : [],
  );
  const bySubject = clause.subject && categoryOfNoun(agents.at(-1)?.toLowerCase() ?? '');
  return (
    byObject ??
    behind.map(({ lemma: noun }) => categoryOfNoun(noun)).find((category) => category) ??
    bySubject
  );
}
