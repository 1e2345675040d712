import type { Analysed } from '../../text/analyse.ts';
import type { Clause } from '../../text/clauses.ts';
import { eventNounAt, headOf, type EventNoun } from '../tells/nouns.ts';

const PERIOD = /^(year|month|week|day|night|decade|period|spring|summer|autumn|winter|morning|evening)$/;

/**
 * The event noun of a clause that tells none by its verb: "1943 saw the invasion of Italy", "a turn was marked by the intervention of
 * the Legion", "this was followed by raids on banks", "the war lasted".
 */
export function carriedBy(sentence: Analysed, { verb, subject, to }: Clause): EventNoun | undefined {
  const { chunks, tokens } = sentence;
  const isPeriod = !subject || PERIOD.test(tokens[headOf(tokens, subject)].lemma);
  const isCarrier =
    verb.passive && /^(follow|signal|mark|accompany|precede|cause|trigger)$/.test(verb.lemma)
      ? /^(by|with)$/i
      : isPeriod && /^(see|witness|bring)$/.test(verb.lemma) && /^$/;
  if (verb.negated || !isCarrier) return undefined;
  const at = chunks.findIndex(({ kind, from }) => from >= verb.to && from < to && kind === 'noun');
  const preposition = chunks[at - 1]?.kind === 'preposition' ? tokens[chunks[at - 1].from].text : '';
  return isCarrier.test(preposition) ? eventNounAt(sentence, at) : undefined;
}
