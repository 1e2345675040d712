import type { EventDate, Place } from '../../events/index.ts';
import type { Analysed } from '../text/analyse.ts';
import { rangeOf } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import type { Mention } from '../names/mentions.ts';
import type { KnownParty } from '../names/known.ts';
import { actorThen, sideThen } from '../names/terms.ts';

/** Who takes part in an event and where it is, by the names in its clause. */
export interface Parties {
  actors: KnownParty[];
  places: Place[];
}

/** Behind these a state or a city is where something happens. */
const PLACE_BEFORE = /^(in|at|near|outside|inside|around|across|throughout|within|through|off)$/i;
const TOPIC = /^(over|about|despite|concerning|regarding|because)$/i;
const TO_PLACE = /^(into|from|toward|towards|onto)$/i;

/**
 * @param ranges the tokens of the event's clause or phrase, the subject's first
 * @param date of the event: who an actor is, and for whom a person stands, changes with it
 * @param more names that stand elsewhere, for which a pronoun stands here
 */
export function partiesOf(
  sentence: Analysed,
  ranges: readonly Range[],
  date: EventDate | undefined,
  more: readonly Mention[] = [],
): Parties {
  const actors = new Map<string, KnownParty>();
  const places = new Map<string, Place>();
  const add = (mention: Mention, asPlace: 'only' | 'too' | 'no') => {
    const { actor, place } = mention;
    if (actor && !(asPlace === 'only' && actor.kind === 'state'))
      addActor(actors, actorThen(actor, date), date);
    if (place && asPlace !== 'no') places.set(place.label, place);
    // A city that is no capital stands for no government, but tells the place.
    if (place && !actor && asPlace === 'no') places.set(place.label, place);
  };
  for (const mention of more) add(mention, 'no');
  for (const range of ranges) {
    for (const mention of sentence.mentions) {
      const at = rangeOf(sentence.tokens, mention);
      if (at.from < range.from || at.to > range.to) continue;
      const role = roleOf(sentence, mention, at);
      // "over alleged crimes in Ukraine" is what it is about, not where it is.
      const isTopic =
        role === 'only' && sentence.tokens.slice(range.from, at.from).some(({ text }) => TOPIC.test(text));
      if (!isTopic) add(mention, role);
    }
  }
  return { actors: [...actors.values()], places: [...places.values()].slice(0, 3) };
}

/** A person acts for a state: both are actors, the state first, for lanes are states. */
function addActor(actors: Map<string, KnownParty>, actor: KnownParty, date: EventDate | undefined): void {
  const side = sideThen(actor, date);
  if (side && !actors.has(side.id)) actors.set(side.id, side);
  if (!actors.has(actor.id)) actors.set(actor.id, actor);
}

const ROUTE = /^(flights?|trains?|ferry|ferries|bus|buses|road|highway|railway|pipeline|route|voyage)$/i;

function roleOf(sentence: Analysed, { form, actor }: Mention, at: Range): 'only' | 'too' | 'no' {
  if (form === 'adjective' || form === 'people') return 'no';
  const { tokens } = sentence;
  const before = wordBefore(sentence, at.from);
  const word = tokens[before]?.text ?? '';
  if (tokens[before]?.pos !== 'ADP') return 'no';
  // "Flight 321 to Singapore", "the train from Peru": where it goes.
  const phrase = tokens.slice(Math.max(0, before - 4), before).map((each) => each.text);
  if (/^(to|from)$/i.test(word) && phrase.some((each) => ROUTE.test(each))) return 'only';
  // "fired rockets at Israel"
  if (/^at$/i.test(word) && actor?.kind === 'state' && form === 'name') return 'no';
  if (PLACE_BEFORE.test(word)) return 'only';
  // "flew over Iraq", but "victory over Japan"
  if (/^over$/i.test(word)) return tokens[before - 1]?.pos === 'VERB' ? 'too' : 'no';
  return TO_PLACE.test(word) || (form === 'capital' && /^to$/i.test(word)) ? 'too' : 'no';
}

/** Index of the word that governs a name: in "between Moscow and Pyongyang" the same for both. */
function wordBefore(sentence: Analysed, from: number): number {
  const { tokens, mentions } = sentence;
  let before = from - 1;
  while (before >= 0 && /^(ADJ|DET)$/.test(tokens[before].pos)) before--;
  const isJoined = tokens[before]?.pos === 'CCONJ' || tokens[before]?.text === ',';
  const joined = isJoined
    ? mentions.find(({ actor, end }) => actor && end === tokens[before - 1]?.end)
    : undefined;
  return joined ? wordBefore(sentence, rangeOf(tokens, joined).from) : before;
}
