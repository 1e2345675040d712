import type { Discourse } from '../who/anaphora.ts';
import type { Mention } from '../names/mentions.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Clause } from '../text/clauses.ts';
import { needsObject } from '../text/needsObject.ts';
import { contentOf } from './behind.ts';
import { complementOf } from './complement.ts';
import { fitted, mentionsIn, type Form, type Part } from './part.ts';
import { LONGEST, possessive, printed, withoutArticle, wordsOf } from '../text/phrase.ts';
import { ownerOf } from './owner.ts';
import { nameOf, type Named } from './subject.ts';
import { numberOf, presentOf, reportedVerb } from './verb.ts';

export interface Title {
  text: string;
  /** The names behind its pronouns. */
  mentions: Mention[];
}

/** A clause as a title tells it. */
interface Told {
  subject: Named;
  verb: string;
  parts: Part[];
}

/**
 * The headline of a clause: subject, verb in the present, object, and as many of the phrases behind as fit; pronouns
 * resolved; times, adverbs and what hangs on behind a comma left out. Undefined if it has no subject.
 * @param ahead whether it is known to be still to come
 */
export function clauseTitle(
  sentence: Analysed,
  clause: Clause,
  discourse: Discourse,
  ahead = false,
): Title | undefined {
  const subject = subjectOf(sentence, clause, discourse);
  // "Japan's (ANA) will receive …": a name was lost; "Moody's cut the rating": it ends so.
  const isCut = clause.subject?.to !== clause.verb.from;
  if (!subject || (isCut && /'s?$/.test(subject.text))) return undefined;
  if (isStranded(sentence, clause) || isOfWholeClause(sentence, clause)) return undefined;
  const content = contentOf(sentence, clause);
  const verb = presentOf(sentence, clause, isMany(sentence, clause, subject), ahead);
  const told = { subject, verb, parts: complementOf(sentence, clause, discourse, content) };
  if (!content && (isOnlyIt(told) || (told.parts.length === 0 && hasLostObject(sentence, clause))))
    return undefined;
  if (!content && isWithoutContent(sentence, clause, told)) return undefined;
  if (content && isSomeoneElse(sentence, content, discourse, told)) return undefined;
  if (content) told.parts.push(contentPart(sentence, clause, content, discourse, told));
  const text = withoutOpenEnd(printed(withinLength(told, LONGEST, withoutArticle)));
  // "The leaders declared | in a lodge near the border | that …": there was no room for what was left.
  const isBare = [subject.text, subject.short].some(
    (name) => printed(withoutArticle(`${name} ${verb}`)) === text,
  );
  if (isBare && NEEDS_CONTENT.test(clause.verb.lemma) && hasLostObject(sentence, clause)) return undefined;
  return {
    text,
    mentions: [...subject.mentions, ...told.parts.flatMap(mentionsIn)],
  };
}

/** "arrests three men | suspected of planning": of planning what, there was no room to say. */
function withoutOpenEnd(text: string): string {
  return text.replace(
    /(?<!\b(is|are)) (suspected|accused|convicted) of (planning|plotting|trying|preparing|attempting)$/,
    '',
  );
}

function subjectOf(sentence: Analysed, clause: Clause, discourse: Discourse): Named | undefined {
  const subject = clause.subject && nameOf(sentence, clause.subject, discourse);
  const owner = subject && ownerOf(sentence, clause);
  if (!owner) return subject;
  const own = (text: string) => `${possessive(owner)} ${text}`;
  return { ...subject, text: own(subject.text), short: own(subject.short) };
}

/** "fired upon and damaged several boats", "the gains they made": the verb's object stands elsewhere. */
function isStranded({ chunks, tokens }: Analysed, { verb, about, subject }: Clause): boolean {
  if (about) return false;
  const behind = chunks.filter(({ from }) => from >= verb.to).slice(0, 3);
  const [preposition, and, next] = behind;
  const isJoined = /^(and|comma)$/.test(and?.kind ?? '') && next?.kind === 'verb';
  if (preposition?.kind === 'preposition' && isJoined) return true;
  const at = chunks.findIndex(({ from }) => from === subject?.from);
  const isContact =
    chunks[at - 1]?.kind === 'noun' && /^(he|she|it|they|we)$/i.test(tokens[chunks[at].from].text);
  return isContact && !/^(noun|verb)$/.test(preposition?.kind ?? '');
}

/** "was delayed by rain, thus raising sales": what raised them is no noun. */
function isOfWholeClause({ tokens }: Analysed, { kind, verb }: Clause): boolean {
  return kind === 'participle' && /^(thus|thereby|so)$/i.test(tokens[verb.from - 1]?.text ?? '');
}

/** Says nothing alone: "the party announces", "Spain signs". */
const NEEDS_CONTENT =
  /^(rule|conclude|declare|proclaim|warn|announce|report|disclose|reveal|confirm|find|show|estimate|state|note|add|suggest|claim|indicate|say|tell|sign|adopt|introduce|provide)$/;

/** "made it clear that": what "it" is comes behind. */
function isOnlyIt({ parts: [first] }: Told): boolean {
  return first?.lead === '' && /^it( clear)?$/.test(first.name?.text ?? '');
}

/** "A court ruled that they be held": who "they" are, the text does not settle. */
function isSomeoneElse(
  sentence: Analysed,
  { subject }: Clause,
  discourse: Discourse,
  { subject: who, parts }: Told,
): boolean {
  const isThey = /^they$/i.test(wordsOf(sentence, subject!));
  return isThey && !who.plural && parts.length === 0 && !discourse.resolve(sentence, subject!);
}

/** "concluded | in a report | that …": where, but not what. */
function isWithoutContent({ tokens }: Analysed, { verb }: Clause, { parts: [first] }: Told): boolean {
  const isThat = tokens.slice(verb.to).some(({ text }) => /^that$/i.test(text));
  const isWhere = /^(in|at|on|during)$/i.test(first?.lead ?? '');
  return (
    isThat &&
    isWhere &&
    !verb.passive &&
    NEEDS_CONTENT.test(verb.lemma) &&
    !/^(rule|find|sign)$/.test(verb.lemma)
  );
}

/** A verb with an object that the title could not tell, or that says nothing alone: "the party calls". */
function hasLostObject(sentence: Analysed, clause: Clause): boolean {
  const { chunks, tokens, mentions } = sentence;
  const { verb, about, subject } = clause;
  const next = chunks.find(({ from, kind }) => from >= verb.to && kind !== 'adverb');
  // "The king fled | after rebels stormed the palace": that is when.
  const isWhen =
    next?.kind === 'subordinator' &&
    /^(after|before|when|while|as|until|once|because)$/i.test(tokens[next.from].text);
  const isLost = !isWhen && /^(noun|verb|subordinator)$/.test(next?.kind ?? '');
  // "Riots followed"; but what "Japan followed" in, nobody knows.
  const isNamed = mentions.some(({ end }) => subject && end === tokens[subject.to - 1].end);
  if (verb.lemma === 'follow' && !verb.passive) return isLost || isNamed;
  return !about && !verb.passive && (isLost || needsObject(verb.lemma) || NEEDS_CONTENT.test(verb.lemma));
}

function isMany(sentence: Analysed, clause: Clause, { plural, mentions }: Named): boolean {
  const number = mentions.length > 0 ? undefined : numberOf(sentence, clause);
  return number === undefined ? plural : number === 'many';
}

/** With as many words as fit: first the phrases' short forms, then fewer phrases, then a shorter subject. */
function withinLength(
  { subject, verb, parts }: Told,
  longest: number,
  front = (text: string) => text,
): string {
  const start = (name: string) => `${front(name)} ${verb}`;
  const whole: [string, Form][] = [
    [subject.text, 'text'],
    [subject.short, 'text'],
    [subject.short, 'short'],
  ];
  const full = whole.map(([name, form]) => fitted(start(name), parts, form, Infinity));
  const fits = full.find((text) => text.length <= longest);
  if (fits !== undefined) return fits;
  let text = '';
  for (const name of [subject.short, ...(subject.shorter ?? [])]) {
    text = fitted(start(name), parts, 'short', longest);
    if (text.length <= longest) break;
  }
  return text;
}

/** "that talks will begin": what was announced, in the room that is left for it. */
function contentPart(
  sentence: Analysed,
  clause: Clause,
  content: Clause,
  discourse: Discourse,
  { subject, verb, parts }: Told,
): Part {
  const meant = nameOf(sentence, content.subject!, discourse, clause.subject);
  // "warns the banks that they will pay": no need to name them again.
  const isNamed = [subject, ...parts.flatMap(({ name }) => name ?? [])].some(
    ({ text }) => withoutArticle(text) === withoutArticle(meant.text),
  );
  const said = wordsOf(sentence, content.subject!);
  const own = isNamed ? { ...meant, text: said, short: said } : meant;
  const told = {
    subject: own,
    verb: reportedVerb(sentence, content, clause.verb.lemma, isMany(sentence, content, own)),
    parts: complementOf(sentence, content, discourse),
  };
  const room =
    LONGEST -
    [withoutArticle(subject.short), verb, ...parts.map(({ name }) => name?.short ?? ''), 'that '].join(' ')
      .length;
  const [text, short] = [withinLength(told, Infinity), withinLength(told, room)];
  const mentions = [...own.mentions, ...told.parts.flatMap(mentionsIn)];
  return {
    lead: 'that',
    name: { text, short, plural: false, mentions },
    needed: true,
    asked: true,
    tails: [],
  };
}
