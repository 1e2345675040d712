import type { Category } from '../../events/index.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import type { Clause } from '../text/clauses.ts';
import { categoryOfNoun, categoryOfVerb, isEventNoun, LIGHT } from './lexicon.ts';
import { eventNounAt, lemmaOf, type EventNoun } from './nouns.ts';

/** "an earthquake near Izmit": the phrase without what qualifies it. */
function firstNoun({ chunks }: Analysed, subject: Range): Range {
  return chunks.find(({ kind, from }) => kind === 'noun' && from >= subject.from) ?? subject;
}

/** "seized power", "took office" */
function isPower({ chunks, tokens }: Analysed, { verb }: Clause): boolean {
  const next = chunks.find(({ from }) => from >= verb.to);
  return next?.kind === 'noun' && /^(power|office)$/.test(tokens[next.to - 1].lemma);
}

/** By the verb, unless it says little: then by its object; else by what is named behind. */
export function categoryOf(
  sentence: Analysed,
  clause: Clause,
  object: EventNoun | undefined,
): Category | undefined {
  const { lemma } = clause.verb;
  const byVerb = categoryOfVerb(lemma);
  // "An earthquake killed thousands" is no conflict.
  const { from, to } = clause.subject ? firstNoun(sentence, clause.subject) : { from: 0, to: 0 };
  const agents = sentence.tokens.slice(from, to).map(lemmaOf);
  // "Storm Daniel struck Greece": "Storm" tells it.
  if (agents.some((agent) => isEventNoun(agent.toLowerCase()) && !categoryOfNoun(agent.toLowerCase())))
    return undefined;
  // Nobody says by whom or by what.
  const isBy = sentence.tokens.slice(clause.verb.to, clause.to).some(({ text }) => /^by$/i.test(text));
  if (/^(kill|injure|wound|destroy|burn)$/.test(lemma) && clause.verb.passive && !isBy) return undefined;
  if (/^(seize|take|gain|assume)$/.test(lemma) && isPower(sentence, clause)) return 'politics';
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
  return byObject ?? behind.map(({ lemma: noun }) => categoryOfNoun(noun)).find((category) => category);
}
