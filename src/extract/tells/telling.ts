import type { Analysed } from '../text/analyse.ts';
import type { Chunk } from '../text/chunks.ts';
import type { Clause } from '../text/clauses.ts';
import { isSaying } from '../text/saying.ts';
import { isEventNoun, isEventVerb, PLAIN_SAYING } from '../lexicon.ts';
import { eventNounAt, headOf, lemmaOf } from './nouns.ts';

/** Whether a clause only says something, so that its date is that of the saying. */
export function isPlainSaying({ verb }: Clause): boolean {
  return PLAIN_SAYING.has(verb.lemma);
}

/** A clause of saying, with what stands right behind its verb. */
interface Said {
  sentence: Analysed;
  clause: Clause;
  object: Chunk | undefined;
}

const FINDING = /^(report|study|inquiry|commission|survey|review|audit|investigation)$/i;

/** Saying that is an event: a prime minister told his cabinet, a report stated. */
export function isTelling(sentence: Analysed, clause: Clause): boolean {
  const { verb, subject, from } = clause;
  const { tokens, chunks } = sentence;
  // "“We will not sign,” the president told parliament": what he told is no report.
  if (/^["”]$/.test(tokens[(subject?.from ?? from) - 1]?.text ?? '')) return false;
  // "…, added the minister": who said it is no object.
  if (subject && subject.from >= verb.to) return false;
  if (subject && FINDING.test(tokens[headOf(tokens, subject)].text)) return true;
  const object = chunks.find((chunk) => chunk.from >= verb.to && chunk.kind !== 'adverb');
  return TELLING.get(verb.lemma)?.({ sentence, clause, object }) ?? false;
}

const RESULT = /^(loss|profit|income|earnings|drop|rise|jump|increase|decline|gain|sale|sales|revenue)$/;

const TELLING = new Map<string, (said: Said) => boolean>([
  // "A second attack was reported", "reported a 12% drop in sales"
  [
    'report',
    (said) => {
      const { tokens } = said.sentence;
      const { subject, verb } = said.clause;
      return verb.passive && subject
        ? isEventNoun(lemmaOf(tokens[headOf(tokens, subject)]))
        : RESULT.test(objectLemma(said));
    },
  ],
  ['say', isAnnouncing],
  ['state', isAnnouncing],
  ['respond', answersWithEvent],
  ['reply', answersWithEvent],
  ['add', addsParty],
  // "recalled its ambassador", "recalled 20,000 cars", "was recalled to London"; not "recalled his childhood"
  [
    'recall',
    ({ sentence: { tokens }, clause: { verb }, object }) =>
      object?.kind === 'noun'
        ? tokens[object.from].pos === 'NUM' || /^its$/i.test(tokens[object.from].text)
        : verb.passive && /^(to|from)$/i.test(tokens[object?.from ?? verb.to]?.text ?? ''),
  ],
  // "claimed 217 lives", "claimed that it had taken the town": that it did, only it says.
  ['claim', (said) => /^(life|victim|victory|responsibility)$/.test(objectLemma(said)) || saysOwnDeed(said)],
  // "urged restraint"; not "urged them to go", "urged the king"
  ['urge', (said) => isThingUrged(said)],
  // "wrote a letter", "wrote to the prince"
  [
    'write',
    (said) =>
      /^(letter|note|report|book|article)$/.test(objectLemma(said)) ||
      (said.object?.kind === 'preposition' && /^to$/i.test(said.sentence.tokens[said.object.from].text)),
  ],
  ['tell', isToldOfficially],
  // "The canvas was shown in Paris"
  [
    'show',
    ({ sentence: { tokens }, clause: { verb } }) =>
      verb.passive && /^(in|at|on)$/.test(tokens[verb.to]?.text ?? ''),
  ],
]);

function objectLemma({ sentence: { tokens }, object }: Said): string {
  return object?.kind === 'noun' ? tokens[headOf(tokens, object)].lemma : '';
}

/** "The court said on Friday it would try him": what one will do oneself is news. */
function isAnnouncing({ sentence: { clauses, tokens }, clause }: Said): boolean {
  const index = clauses.indexOf(clause);
  const said = clauses.find(({ kind, parent }) => kind === 'content' && parent === index);
  const isOwn = said?.subject && /^(it|they|he|she)$/i.test(tokens[said.subject.from].text);
  const isOfPronoun = clause.subject && tokens[clause.subject.from].pos === 'PRON';
  if (!isOwn || isOfPronoun || said.verb.negated) return false;
  return isEventVerb(said.verb.lemma) && (said.verb.form === 'future' || said.verb.modal === 'would');
}

/** "claimed that its forces had taken the town" */
function saysOwnDeed({ sentence: { clauses }, clause }: Said): boolean {
  const said = clauses.find(({ kind, parent }) => kind === 'content' && parent === clauses.indexOf(clause));
  return said !== undefined && /^(past|perfect)$/.test(said.verb.form);
}

function isThingUrged({ sentence: { clauses, tokens }, clause, object }: Said): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    object?.kind === 'noun' &&
    next?.kind !== 'infinitive' &&
    /^(restraint|calm|caution|patience|unity|dialogue|talks|negotiations?|ceasefire|cease-fire|truce|peace|sanctions|boycott)$/.test(
      tokens[headOf(tokens, object)].lemma,
    )
  );
}

/** "responded with an attack"; "responded when …" is told by what they did then. */
function answersWithEvent({ sentence, clause }: Said): boolean {
  const { chunks, clauses, tokens } = sentence;
  if (/^when$/i.test(clauses[clauses.indexOf(clause) + 1]?.opener ?? '')) return false;
  const at = chunks.findIndex(
    ({ kind, from }) => from >= clause.verb.to && kind === 'preposition' && /^with$/i.test(tokens[from].text),
  );
  return at >= 0 && eventNounAt(sentence, at + 1) !== undefined;
}

/** "added Greece and Turkey", "added ten players" */
function addsParty({ sentence: { mentions, tokens }, object }: Said): boolean {
  if (object?.kind !== 'noun') return false;
  if (tokens[object.from].pos === 'NUM') return true;
  const { start, end } = tokens[object.from];
  return mentions.some((each) => each.actor && each.start <= start && each.end >= end);
}

const MEDIA =
  /\b(reporters?|journalists?|press|news\w*|agency|radio|television|tv|magazine|channel|cnn|bbc|reuters|paper)\b/i;

/** "told his cabinet"; not "told him", "told reporters". */
function isToldOfficially({ sentence: { tokens }, clause, object }: Said): boolean {
  if (clause.verb.passive || object?.kind !== 'noun') return false;
  const words = tokens.slice(object.from, object.to);
  const isPronoun = words[0].pos === 'PRON' && words.length === 1;
  return !isPronoun && !MEDIA.test(words.map(({ text }) => text).join(' '));
}

/** "…, officials said Monday": an aside behind what was said, or within it: "The blast, said the mayor, injured nine". */
export function isSayingAside({ clauses }: Analysed, clause: Clause): boolean {
  const isWithin = clauses.some(
    ({ subject, verb }) => subject && subject.to <= clause.from && verb.from >= clause.to,
  );
  return isSaying(clause.verb.lemma) && clause.opener === ',' && (clauses.indexOf(clause) > 0 || isWithin);
}
