import type { Chunk, Range } from '../text/chunks.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Clause } from '../text/clauses.ts';
import type { Token } from '../text/sentences.ts';
import { isEventNoun } from '../lexicon.ts';

/** A noun that tells an event ("invasion"), with its whole phrase ("Russia's invasion of Ukraine"). */
export interface EventNoun {
  /** Token index of the noun. */
  head: number;
  lemma: string;
  phrase: Range;
  /** Index of the chunk that the noun is in. */
  chunk: number;
}

/** The last noun of a chunk is its head: "a grand military parade". */
export function headOf(tokens: readonly Token[], { from, to }: Range): number {
  for (let index = to - 1; index >= from; index--) if (/^(NOUN|PROPN)$/.test(tokens[index].pos)) return index;
  return to - 1;
}

export function lemmaOf(token: Token): string {
  const lower = token.text.toLowerCase();
  return token.lemma === lower && /[^s]s$/.test(lower) && token.pos === 'PROPN'
    ? lower.slice(0, -1)
    : token.lemma;
}

/** The event noun that a chunk is about, with the "of …", "in …", "against …" behind it. */
export function eventNounAt(sentence: Analysed, index: number): EventNoun | undefined {
  const { chunks, tokens } = sentence;
  const chunk = chunks[index];
  if (chunk?.kind !== 'noun') return undefined;
  // "a licence for “Star Wars”": a work that has its name from one.
  if (tokens[chunk.from].text === '"' && tokens[chunk.from + 1].pos === 'PROPN') return undefined;
  const head = headOf(tokens, chunk);
  const lemma = lemmaOf(tokens[head]);
  if (!isEventNoun(lemma) || isBody(sentence, tokens[head]) || COUNTED.test(tokens[head].text))
    return undefined;
  return { head, lemma, phrase: { from: chunk.from, to: phraseEnd(chunks, tokens, index) }, chunk: index };
}

/** Many of them make a number, no event. */
const COUNTED = /^(sales|deaths|births|losses|departures|arrivals)$/;

/** "the U.S. Congress" meets, but is no event. */
function isBody({ mentions }: Analysed, { start, end }: Token): boolean {
  return mentions.some(
    (each) => each.actor?.kind === 'organisation' && each.start <= start && each.end >= end,
  );
}

/** Prepositions that go on with a noun's phrase rather than with its verb. */
const GOES_ON = /^(of|in|at|on|against|with|between|by|for|to|from|into|near)$/i;
/** And with that of a name, which is whole without: "turned | the Convention | into a riot". */
const NAME_GOES_ON = /^(of|in|at|on|against|with|between|near)$/i;

function phraseEnd(chunks: readonly Chunk[], tokens: readonly Token[], index: number): number {
  let end = chunks[index].to;
  const goesOn = tokens[headOf(tokens, chunks[index])].pos === 'PROPN' ? NAME_GOES_ON : GOES_ON;
  // "the talks Monday in Riyadh"
  const hasTime = chunks[index + 1]?.kind === 'time' && chunks[index + 3]?.kind === 'noun';
  for (let at = index + (hasTime ? 2 : 1); at + 1 < chunks.length; at += 2) {
    const [preposition, noun] = [chunks[at], chunks[at + 1]];
    if (
      preposition.kind !== 'preposition' ||
      noun.kind !== 'noun' ||
      !goesOn.test(tokens[preposition.from].text)
    )
      break;
    end = noun.to;
    const [and, other] = [chunks[at + 2], chunks[at + 3]];
    const isBetween = /^between$/i.test(tokens[preposition.from].text);
    if (and?.kind === 'and' && other?.kind === 'noun' && (isBetween || chunks[at + 4]?.kind !== 'verb')) {
      end = other.to;
      at += 2;
    }
  }
  return end;
}

/** The event noun right behind the verb: "held talks". */
export function objectOf(sentence: Analysed, clause: Clause): EventNoun | undefined {
  const index = sentence.chunks.findIndex(({ from, kind }) => from >= clause.verb.to && kind === 'noun');
  return index >= 0 && sentence.chunks[index].from < clause.to ? eventNounAt(sentence, index) : undefined;
}
