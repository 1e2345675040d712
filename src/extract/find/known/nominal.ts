import { readDate } from '../../../events/index.ts';
import { namedEventsIn } from '../../gazetteer/namedEvents.ts';
import type { KnownEvent } from '../../gazetteer/schema.ts';
import type { Analysed } from '../../text/analyse.ts';
import type { Range } from '../../text/chunks.ts';
import type { Clause } from '../../text/clauses.ts';
import { wordsOf } from '../../text/phrase.ts';
import type { Context } from '../context.ts';
import { timeAround, type When } from '../when.ts';

/** By what a name may call what a verb tells of its subject: "died", "the death of". */
const OF_SUBJECT: Record<string, string[]> = {
  die: ['death of'],
  resign: ['resignation of'],
  abdicate: ['abdication of'],
  fall: ['fall of'],
  // "came down"
  come: ['fall of'],
  collapse: ['collapse of', 'fall of'],
  // "broke up", "broke out"
  break: ['breakup of', 'outbreak of'],
  surrender: ['surrender of'],
  crash: ['crash of'],
  sink: ['sinking of'],
  disappear: ['disappearance of'],
  begin: ['start of', 'beginning of'],
  start: ['start of'],
  erupt: ['outbreak of'],
  end: ['end of'],
};
/** And of its object, or of its subject in the passive: "was assassinated", "the assassination of". */
const OF_OBJECT: Record<string, string[]> = {
  assassinate: ['assassination of'],
  kill: ['killing of', 'death of', 'assassination of', 'murder of'],
  murder: ['murder of', 'assassination of', 'killing of'],
  execute: ['execution of'],
  poison: ['poisoning of'],
  overthrow: ['overthrow of'],
  oust: ['ouster of', 'overthrow of'],
  topple: ['overthrow of', 'fall of'],
  impeach: ['impeachment of'],
  elect: ['election of'],
  invade: ['invasion of'],
  attack: ['attack on', 'bombing of'],
  raid: ['raid on'],
  storm: ['storming of'],
  annex: ['annexation of'],
  occupy: ['occupation of'],
  seize: ['seizure of'],
  besiege: ['siege of'],
  blockade: ['blockade of'],
  bomb: ['bombing of', 'attack on'],
  bombard: ['bombardment of'],
  destroy: ['destruction of'],
  demolish: ['demolition of'],
  capture: ['fall of', 'capture of'],
  take: ['fall of'],
  liberate: ['liberation of'],
  partition: ['partition of'],
  dissolve: ['dissolution of'],
  found: ['founding of'],
  establish: ['establishment of', 'founding of'],
  create: ['creation of', 'founding of'],
  proclaim: ['proclamation of'],
  build: ['building of', 'construction of'],
  hand: ['handover of'],
  launch: ['launch of'],
  sign: ['signing of'],
  down: ['downing of'],
  sink: ['sinking of'],
  end: ['end of'],
};

/** The known event that a clause tells, whose name is of a noun: "Iraq invaded Kuwait", "the invasion of Kuwait". */
export function eventTold(
  sentence: Analysed,
  { published }: Context,
  clause: Clause,
  when: When | undefined,
): KnownEvent | undefined {
  const own = when && timeAround(when, published);
  for (const name of nominals(sentence, clause)) {
    const events = namedEventsIn(name).flatMap(({ start, end, events: all }) =>
      start === 0 && end === name.length ? all : [],
    );
    const fitting = events.filter(({ date, actors = [] }) => {
      const dates = readDate(date);
      if (!dates || (published && dates.start > published.end)) return false;
      if (own && !(dates.start < own.end && own.start < dates.end)) return false;
      return isBy(sentence, clause, actors);
    });
    if (fitting.length === 1) return fitting[0];
  }
  return undefined;
}

/** Whether nobody else did it: a state that does something to an object is one of the event's. */
function isBy(sentence: Analysed, clause: Clause, actors: readonly string[]): boolean {
  const { mentions, tokens } = sentence;
  const { subject } = clause;
  if (!subject || !thingDone(sentence, clause)) return true;
  const [start, end] = [tokens[subject.from].start, tokens[subject.to - 1].end];
  const states = mentions.filter(
    (each) => each.start >= start && each.end <= end && each.actor?.kind === 'state',
  );
  return states.every(({ actor }) => actors.includes(actor!.id));
}

function nominals(sentence: Analysed, clause: Clause): string[] {
  const { verb, subject } = clause;
  const noun = (range: Range, nouns: readonly string[] = []) =>
    nouns.flatMap((each) => {
      const words = wordsOf(sentence, range);
      return [`${each} ${words}`, `${each} ${words.replace(/^the /i, '')}`];
    });
  const object = thingDone(sentence, clause);
  if (verb.passive) return subject ? noun(subject, OF_OBJECT[verb.lemma]) : [];
  if (object) return noun(object, OF_OBJECT[verb.lemma]);
  return subject ? noun(subject, OF_SUBJECT[verb.lemma]) : [];
}

function thingDone({ chunks }: Analysed, { verb }: Clause): Range | undefined {
  return verb.passive ? undefined : chunks.find(({ from, kind }) => from === verb.to && kind === 'noun');
}
