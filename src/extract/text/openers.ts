import { asideEnd, nameAsideEnd } from './asides.ts';
import type { Chunk } from './chunks.ts';
import { needsObject } from './needsObject.ts';
import { isSaying } from './saying.ts';
import type { Token } from './sentences.ts';

export const ALWAYS_OPEN = new Set(
  'when while because although though if unless whereas whether once where wherever whenever lest what how'.split(
    ' ',
  ),
);

/** Prepositions too: they open a clause only if a verb comes before the next comma. */
export const MAY_OPEN = new Set('after before since until till as that than so'.split(' '));

export const RELATIVE = new Set('who which whom whose'.split(' '));

/** Behind these, "that" says what they are about: "the fact that he won". */
const CONTENT_NOUN =
  /^(fact|claim|news|idea|belief|report|hope|fear|statement|rumou?r|view|word|concern|sign|evidence|possibility|chance|warning|announcement|agreement|assurance|condition|allegation|accusation|suggestion|proof|doubt|threat|decision|promise|pledge|ruling|indication|suspicion|conclusion|demand|request|order|proposal|day|time|way|notion|impression|letter|law|rule)s?$/i;

/** "that" behind a noun and before a verb, or before its subject: "a partner that does not lecture", "the party that he founded". */
export function opensRelative(tokens: readonly Token[], at: number, chunks: readonly Chunk[]): boolean {
  const last = beforeTime(chunks);
  if (last?.kind !== 'noun' || at + 1 >= tokens.length) return false;
  const next = tokens.slice(at + 1).find(({ pos }) => pos !== 'ADV');
  if (next?.pos === 'VERB' || next?.pos === 'AUX') return true;
  if (last !== chunks.at(-1)) return false;
  if (CONTENT_NOUN.test(tokens[at - 1].text)) return lacksObject(tokens, at);
  // "The party that he founded won": before any verb "that" tells nothing.
  const isFirst = !chunks.some(({ kind }) => kind === 'verb');
  const before = chunks.at(-2);
  // "…, a measure that the court overturned", "they were the plans that she chose"
  const isApposition = before?.kind === 'comma' || before?.verb?.lemma === 'be';
  return (
    ((isFirst || isApposition) && /^(PRON|PROPN|DET|NOUN)$/.test(tokens[at + 1].pos)) ||
    lacksObject(tokens, at)
  );
}

/** "a plan on Tuesday that will help": what stands before the time. */
function beforeTime(chunks: readonly Chunk[]): Chunk | undefined {
  const end =
    chunks.at(-1)?.kind === 'time' ? (chunks.at(-2)?.kind === 'preposition' ? -2 : -1) : chunks.length;
  return chunks.slice(0, end).at(-1);
}

/** "the attack that the rebels had mounted there": a verb with a subject and nothing behind it is about the noun before. */
function lacksObject(tokens: readonly Token[], at: number): boolean {
  if (!/^(DET|PROPN|NOUN|PRON|ADJ)$/.test(tokens[at + 1].pos)) return false;
  const verb = tokens.findIndex(({ pos, text }, index) => index > at && (pos === 'VERB' || text === ','));
  const behind = tokens[verb + 1];
  return (
    tokens[verb]?.pos === 'VERB' &&
    !tokens[verb].text.endsWith('ing') &&
    needsObject(tokens[verb].lemma) &&
    !/^(is|are|was|were|be|been|being)$/i.test(tokens[verb - 1].text) &&
    (behind === undefined ||
      /^(PUNCT|ADV|ADP|SCONJ|CCONJ)$/.test(behind.pos) ||
      /^(last|this|yesterday)$/i.test(behind.text))
  );
}

/** Whether a verb comes before the next comma: "since Russia invaded" but not "since Russia's invasion". */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at].text.toLowerCase();
  const isThis = word === 'that' && /^(NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? '');
  if (isThis && (at === 0 || tokens[at].pos === 'DET' || tokens[at - 1].pos === 'ADP')) return false;
  // "concluded that Smith, a teacher, fired": whatever comes behind.
  const verb = tokens[at - 1];
  if (word === 'that' && verb?.pos === 'VERB' && isSaying(verb.lemma)) return true;
  if (word === 'that' && isSaidBefore(tokens, at)) return true;
  if (word === 'so' && tokens[at + 1]?.pos !== 'SCONJ') return false;
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index];
    // "that the Penske Group (PAG) was chosen"
    const aside = asideEnd(tokens, index);
    if (aside > index) {
      index = aside - 1;
      continue;
    }
    const name = nameAsideEnd(tokens, index);
    if (name > index && word !== 'that') {
      index = name - 1;
      continue;
    }
    if (token.pos === 'PUNCT' && /^[,;:()]$/.test(token.text)) return false;
    if (
      RELATIVE.has(token.text.toLowerCase()) ||
      (index > at + 1 && ALWAYS_OPEN.has(token.text.toLowerCase()))
    )
      return false;
    // "that its claim to most of the sea had no basis": no infinitive.
    if (
      token.pos === 'PART' &&
      /^to$/i.test(token.text) &&
      /^(VERB|AUX|ADV)$/.test(tokens[index + 1]?.pos ?? '')
    ) {
      // "after a plan to save the bank failed": the infinitive is the noun's, and another verb comes.
      if (!/^(NOUN|PROPN)$/.test(tokens[index - 1].pos)) return false;
      const verb = tokens.findIndex(({ pos }, at) => at > index && pos === 'VERB');
      if (verb < 0) return false;
      index = verb;
      continue;
    }
    // "took over as president after the king resigned"
    if (word === 'as' && /^(after|before|until|since)$/i.test(token.text)) return false;
    // "to end it after the ruling and let him go"
    if (token.pos === 'CCONJ' && /^(VERB|AUX)$/.test(tokens[index + 1]?.pos ?? '')) return false;
    if (token.pos === 'AUX') return true;
    if (token.pos === 'VERB') {
      // "after a quarter tied to lower sales"
      const isLeft = word !== 'that' && isWithoutObject(tokens, index);
      if (index === at + 1 || !(isLeft || isReduced(tokens, index))) return true;
      // "after a quake caused by mining | had damaged the church"
      if (isLeft || token.text.endsWith('ing')) return false;
    }
  }
  return false;
}

/** "concluded in a report last month that the work, first promised in May, would cost …" */
function isSaidBefore(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.findLastIndex(({ pos }, index) => index < at && /^(VERB|AUX|PUNCT)$/.test(pos));
  return (
    verb >= 0 &&
    tokens[verb].pos === 'VERB' &&
    isSaying(tokens[verb].lemma) &&
    /^(in|at|on|during|to)$/i.test(tokens[verb + 1].text)
  );
}

/** A form in -ed that lacks its object: "tied to", but not "called for". */
function isWithoutObject(tokens: readonly Token[], at: number): boolean {
  const { text, lemma } = tokens[at];
  const next = tokens.slice(at + 1).find(({ pos }) => pos !== 'ADV');
  return text.endsWith('ed') && lemma !== 'call' && needsObject(lemma) && next?.pos === 'ADP';
}

/** "growing", "made by": a participle behind its noun. */
function isReduced(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at].text.endsWith('ing') ||
    (/(ed|en|wn)$/.test(tokens[at].text) && /^by$/i.test(tokens[at + 1]?.text ?? ''))
  );
}
