import { readDate } from '../../../events/index.ts';
import { namedEventsIn } from '../../gazetteer/namedEvents.ts';
import type { KnownEvent } from '../../gazetteer/schema.ts';
import type { Analysed } from '../../text/analyse.ts';
import type { Range } from '../../text/chunks.ts';
import type { Clause } from '../../text/clauses.ts';
import { wordsOf } from '../../title/phrase.ts';
import type { Context } from '../context.ts';
import type { When } from '../when.ts';

/** By what nouns a name may call what a verb tells of its subject: "died", "the death of". */
const OF_SUBJECT: Record<string, string[]> = {
  die: ['death'],
  resign: ['resignation'],
  abdicate: ['abdication'],
  fall: ['fall'],
  collapse: ['collapse', 'fall'],
  surrender: ['surrender'],
  crash: ['crash'],
  sink: ['sinking'],
};
/** And of its object, or of its subject in the passive: "was assassinated", "the assassination of". */
const OF_OBJECT: Record<string, string[]> = {
  assassinate: ['assassination'],
  kill: ['killing', 'death', 'assassination', 'murder'],
  murder: ['murder', 'assassination', 'killing'],
  execute: ['execution'],
  overthrow: ['overthrow'],
  oust: ['ouster', 'overthrow'],
  topple: ['overthrow', 'fall'],
  invade: ['invasion'],
  annex: ['annexation'],
  occupy: ['occupation'],
  bomb: ['bombing'],
  capture: ['fall', 'capture'],
  take: ['fall'],
  liberate: ['liberation'],
  partition: ['partition'],
  dissolve: ['dissolution'],
  found: ['founding'],
  sink: ['sinking'],
};

/** The known event that a clause tells, whose name is of a noun: "Iraq invaded Kuwait", "the invasion of Kuwait". */
export function eventTold(
  sentence: Analysed,
  { published }: Context,
  clause: Clause,
  when: When | undefined,
): KnownEvent | undefined {
  const own = when && readDate(when.edtf);
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

/** Whether nobody else did it: a state that is the subject is one of the event's. */
function isBy({ mentions, tokens }: Analysed, { subject }: Clause, actors: readonly string[]): boolean {
  if (!subject) return true;
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
      return [`${each} of ${words}`, `${each} of ${words.replace(/^the /i, '')}`];
    });
  const object = sentence.chunks.find(({ from, kind }) => from === verb.to && kind === 'noun');
  if (verb.passive) return subject ? noun(subject, OF_OBJECT[verb.lemma]) : [];
  if (object) return noun(object, OF_OBJECT[verb.lemma]);
  return subject ? noun(subject, OF_SUBJECT[verb.lemma]) : [];
}
