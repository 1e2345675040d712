import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import type { Clause } from '../text/clauses.ts';
import { headOf, lemmaOf, objectOf } from './nouns.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Those who act, and need no name. */
const ACTORS = words(
  `he she it they police army navy government ministry court judge parliament council party rebels troops forces soldiers guards guerrillas
  gunmen militants protesters demonstrators officials authorities commanders general president minister mayor king queen company firm bank
  union workers`,
);
/** Verbs that say how someone speaks or thinks, what goes on for long, or too little without their object. */
const NO_DEEDS = words(
  `use get put keep help let find face treat lead make do try leave turn bring run pay watch study teach learn read write speak sing
  follow favor favour support oppose back call pass move show cite describe discuss view see justify defend explain outline detail note
  repeat voice echo share offer give mark beat top attract draw prompt fuel ease`,
);
/** "asked the crowd to go", "ordered the evacuation of …", "prevented it from …": whom, and to do what. */
const REQUESTS = words('ask order tell force urge invite allow permit compel instruct persuade prevent bar');

/** "raised its dividend": who raises hopes does nothing, who raises what is set by someone does. */
const RAISES = words('raise boost lift lower trim');
const SET = words(
  `stake holding price dividend payout forecast outlook guidance estimate bid offer rate tax wage salary pension target quota rating fare fee
  tariff duty capital fund age`,
);

/**
 * Whether someone does something to someone or something: "prevented the crowd from …", "introduced a tram". The verb tells no
 * event by itself; in news that is telling of its day, it does with both.
 */
export function isDeed(sentence: Analysed, clause: Clause): boolean {
  const { chunks, clauses, tokens } = sentence;
  const { verb, subject } = clause;
  const object = chunks.find(({ from }) => from === verb.to);
  if (isDuty(sentence, clause)) return false;
  if (verb.passive || object?.kind !== 'noun' || !subject || !isSomeone(sentence, subject)) return false;
  if (RAISES.has(verb.lemma)) return SET.has(lemmaOf(tokens[headOf(tokens, object)]));
  if (!REQUESTS.has(verb.lemma)) return !NO_DEEDS.has(verb.lemma);
  const next = clauses[clauses.indexOf(clause) + 1];
  const isFrom = /^from$/i.test(tokens[object.to]?.text ?? '');
  const isOfSomeone =
    (isFrom || next?.kind === 'infinitive') && tokens[headOf(tokens, object)].pos !== 'PRON';
  return isOfSomeone || objectOf(sentence, clause) !== undefined;
}

/** By the first noun: "police in armoured cars". */
function isSomeone({ chunks, tokens, mentions }: Analysed, subject: Range): boolean {
  const first = chunks.find(({ from }) => from === subject.from) ?? subject;
  const { pos, text, start, end } = tokens[headOf(tokens, first)];
  const isActor = mentions.some((each) => each.actor && each.start <= start && each.end >= end);
  return isActor || pos === 'PROPN' || ACTORS.has(text.toLowerCase());
}

/** "The world had to choose": must it, or did it? */
export function isDuty({ tokens }: Analysed, { verb: { from, main } }: Clause): boolean {
  return tokens.slice(from, main).some(({ text }) => /^to$/i.test(text));
}
