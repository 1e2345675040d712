import type { Discourse } from '../who/anaphora.ts';
import { isMadeSo } from '../who/object.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Clause } from '../text/clauses.ts';
import type { Chunk } from '../text/chunks.ts';
import { chunksBehind } from './behind.ts';
import { addPart, isLoneHead } from './join.ts';
import { endOf, isParticle } from './openEnd.ts';
import { said, type Part } from './part.ts';
import { wordsOf } from '../text/phrase.ts';
import { nameOf } from './subject.ts';
import { isDuration, isOfTime, isTimeObject, leadBehindTime } from './timeBehind.ts';

/**
 * What stands behind a clause's verb, up to the first comma or clause of its own; times and adverbs are left out.
 * @param content the clause that says what was said, which is no part of it
 */
export function complementOf(
  sentence: Analysed,
  clause: Clause,
  discourse: Discourse,
  content?: Clause,
): Part[] {
  const { about } = clause;
  const end = content ? Math.min(content.from, content.subject?.from ?? content.from) : Infinity;
  const chunks = chunksBehind(sentence, clause).filter(({ to }) => to <= end);
  const parts: Part[] =
    about && about.preposition === undefined ? [aboutWhom(sentence, about, discourse)] : [];
  let lead: Chunk[] = [];
  for (const [index, chunk] of chunks.entries()) {
    if (isTimeObject(sentence, clause, chunks, index)) parts.push(plain(sentence, chunk));
    else if (chunk.kind === 'time') lead = leadBehindTime(sentence, lead, chunks[index + 1], chunk);
    else if (isDuration(sentence, clause, chunks, index) || isOfTime(sentence, chunks, index)) lead = [];
    else if (chunk.kind === 'noun') {
      const part = toPart(sentence, clause, { chunk, lead, isFirst: parts.length === 0 }, discourse);
      addPart(parts, isOfAdjective(part, parts.at(-1)) ? { ...part, needed: true } : part);
      lead = [];
    } else if (closesQuote(sentence, chunk, parts.at(-1)))
      addPart(parts, { lead: '"', needed: false, tails: [] });
    else if (chunk.kind !== 'adverb' || isSaid(sentence, chunks, index)) lead.push(chunk);
  }
  if (isLoneHead(parts.at(-1))) parts.pop();
  const rest = endOf(sentence, lead);
  // "orders the committee | to investigate"
  const asked = parts.length > 0 && isAsked(clause, rest);
  if (rest) parts.push({ lead: rest, needed: asked || parts.length === 0, asked, tails: [] });
  if (about?.preposition !== undefined) parts.push(aboutWhom(sentence, about, discourse));
  return parts;
}

function plain(sentence: Analysed, chunk: Chunk): Part {
  const text = wordsOf(sentence, chunk);
  return { lead: '', name: { text, short: text, plural: false, mentions: [] }, needed: true, tails: [] };
}

/** 'a "coalition | of the willing | "' */
function closesQuote({ tokens }: Analysed, { from }: Chunk, last: Part | undefined): boolean {
  return tokens[from].text === '"' && last !== undefined && said(last, 'text').split('"').length % 2 === 0;
}

/** "is ready | to travel" */
function isOfAdjective({ lead }: Part, before: Part | undefined): boolean {
  const isOpen = /^(ready|able|unable|willing|unwilling|likely|unlikely|eligible|free|due|prepared)$/;
  return /^to \p{Ll}/u.test(lead) && before?.lead === '' && isOpen.test(before.name?.text ?? '');
}

/** Particles ("pushed back"), what the subject became ("independent"), a "not" and a "too" are told, other adverbs are not. */
function isSaid({ tokens }: Analysed, chunks: readonly Chunk[], index: number): boolean {
  const { from, to } = chunks[index];
  if (/^(not|never)$/i.test(tokens[from].text)) return true;
  if (tokens[from - 1]?.text === 'sworn' && tokens[from].text === 'in') return true;
  // "sank too deep"
  if (/^too$/i.test(tokens[from].text))
    return chunks[index + 1]?.from === to && chunks[index + 1].kind === 'noun';
  // "hours apart"
  if (/^(hours|minutes|days|weeks|months|years|miles|kilometres|metres)$/i.test(tokens[from - 1]?.text ?? ''))
    return false;
  return isParticle(tokens[from].text) || (tokens[from].pos === 'ADJ' && index === 0);
}

/** The first phrase is needed, and so is an object right behind it. */
function toPart(
  sentence: Analysed,
  clause: Clause,
  { chunk, lead, isFirst }: { chunk: Chunk; lead: readonly Chunk[]; isFirst: boolean },
  discourse: Discourse,
): Part {
  const before = lead.map((each) => wordsOf(sentence, each)).join(' ');
  const asked = isAsked(clause, before);
  const named = before === '' ? madeOf(sentence, chunk, discourse) : undefined;
  return {
    lead: before,
    name: named ?? nameOf(sentence, chunk, discourse, clause.subject),
    needed:
      before === '' ||
      asked ||
      isOfFirst(sentence, clause, before) ||
      (isFirst && !isCircumstance(clause, before)),
    asked,
    tails: [],
  };
}

/** "named her ambassador": whom, and what she was made. */
function madeOf(sentence: Analysed, { from, to }: Chunk, discourse: Discourse) {
  const whom = isMadeSo(sentence, from) ? discourse.resolve(sentence, { from, to: from + 1 }) : undefined;
  if (!whom) return undefined;
  const text = `${whom.text} ${wordsOf(sentence, { from: from + 1, to })}`;
  return { text, short: text, plural: false, mentions: whom.mentions };
}

/** "became the first woman | in Asia | to fly": of those who flew. */
function isOfFirst(sentence: Analysed, { verb }: Clause, lead: string): boolean {
  const object = sentence.chunks.find(({ kind, from }) => kind === 'noun' && from === verb.to);
  const isOne =
    object && /^the (first|second|third|last|only|youngest|oldest)\b/i.test(wordsOf(sentence, object));
  return isOne === true && /^to \p{Ll}/u.test(lead);
}

/** "asks the king | to resign", "is convicted | of stealing": whom one asks to do what, and of what. */
function isAsked({ verb }: Clause, lead: string): boolean {
  if (/^of\b/.test(lead)) return /^(accuse|convict|acquit|suspect|find)$/.test(verb.lemma);
  const isAsking =
    /^(allow|ask|authorise|authorize|call|compel|enable|encourage|entitle|forbid|force|instruct|invite|oblige|order|permit|persuade|press|require|tell|urge|want|warn)$/;
  return /^to \p{Ll}/u.test(lead) && isAsking.test(verb.lemma);
}

const NEEDS_PHRASE =
  /^(agree|arrive|base|belong|center|centre|consist|culminate|engage|focus|invest|land|lead|participate|rely|result|settle|specialise|specialize|succeed)$/;

/** "is delayed | after an accident", "is burnt down | by rebels": what happened is told without it. */
function isCircumstance({ verb }: Clause, lead: string): boolean {
  if (NEEDS_PHRASE.test(verb.lemma)) return false;
  const isBy =
    /^by$/i.test(lead) && verb.passive && !/^(replace|succeed|follow|lead|join|own|head)$/.test(verb.lemma);
  return (
    isBy ||
    /^(in|at|on|after|before|amid|amidst|near|outside|inside|during|due to|because of|following|without|despite|under)$/i.test(
      lead,
    )
  );
}

/** "with whom the king met", "the Iraq that Iran attacked" */
function aboutWhom(
  sentence: Analysed,
  { preposition, noun }: NonNullable<Clause['about']>,
  discourse: Discourse,
): Part {
  const { tokens, mentions } = sentence;
  const lead = preposition === undefined ? '' : tokens[preposition].text;
  const { start } = tokens[noun.to - 1];
  const isState = mentions.some(
    (each) => each.actor?.kind === 'state' && each.start === start && !each.text.endsWith('s'),
  );
  const isTheState = isState && noun.to - noun.from === 2 && /^the$/i.test(tokens[noun.from].text);
  const range = isTheState ? { from: noun.from + 1, to: noun.to } : noun;
  return {
    lead,
    name: nameOf(sentence, range, discourse, range),
    needed: preposition === undefined,
    tails: [],
  };
}
