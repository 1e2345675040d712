import type { Analysed } from '../../text/analyse.ts';
import type { Chunk, Range } from '../../text/chunks.ts';
import type { Clause } from '../../text/clauses.ts';
import { eventNounAt, headOf, type EventNoun } from '../../tells/nouns.ts';

const PERIOD = /^(year|month|week|day|night|decade|period|spring|summer|autumn|winter|morning|evening)$/;

/**
 * "The first meeting was in Oslo in 1990", "its first acquisition was Forethought in 1987": the subject is the event; but not of
 * "The campaign was a success in 1990".
 * @param time the time's tokens
 */
export function subjectThatWas(sentence: Analysed, clause: Clause, time: Range): EventNoun | undefined {
  const { chunks, tokens } = sentence;
  const { verb, subject } = clause;
  if (tokens[verb.main].lemma !== 'be' || verb.negated || !/^(past|present)$/.test(verb.form))
    return undefined;
  const isPlace = ({ kind, from, to }: Chunk) =>
    kind === 'preposition'
      ? /^(in|at|on)$/i.test(tokens[from].text)
      : kind === 'noun' && tokens[to - 1].pos === 'PROPN';
  const between = chunks.filter(({ from, to }) => from >= verb.to && to <= time.from);
  if (!between.every(isPlace)) return undefined;
  const noun = eventNounAt(
    sentence,
    chunks.findIndex(({ from }) => from === subject?.from),
  );
  return noun?.phrase.to === subject?.to ? noun : undefined;
}

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
