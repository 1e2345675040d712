import type { Timex } from '../time/index.ts';
import { isEventNoun } from '../find/lexicon.ts';
import { within, type Mention } from '../names/mentions.ts';
import { chunksOf, type Chunk, type Range } from './chunks.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { Sentence, Token } from './sentences.ts';

/** A sentence with what was found in it. */
export interface Analysed extends Sentence {
  chunks: Chunk[];
  clauses: Clause[];
  mentions: Mention[];
  times: { timex: Timex; range: Range }[];
}

/**
 * Parts a sentence into chunks and clauses. Its names and times are made firm first, for they are known better
 * than the tagger knows them.
 */
export function analyse(
  sentence: Sentence,
  allMentions: readonly Mention[],
  allTimes: readonly Timex[],
): Analysed {
  const mentions = within(allMentions, sentence.start, sentence.end);
  const tokens = retagged(sentence.tokens, mentions);
  const dated = within(allTimes, sentence.start, sentence.end).filter(
    // "a recently laid minefield": vague words date nothing.
    (timex) => timex.edtf ?? (timex.dating === 'relative' && !timex.value.endsWith('_REF')),
  );
  const times = dated
    .filter((timex) => timex.type !== 'SET' && isTime(sentence, timex))
    .map((timex) => ({ timex, range: rangeOf(tokens, timex) }));
  const names = mentions
    .filter(({ form }) => form !== 'adjective')
    .map((mention) => rangeOf(tokens, mention));
  const chunks = chunksOf(
    tokens,
    times.map(({ range }) => range),
    names,
  );
  const words = (chunk: Chunk) =>
    tokens
      .slice(chunk.from, chunk.to)
      .map(({ text }) => text)
      .join(' ');
  return { ...sentence, tokens, chunks, clauses: clausesOf(chunks, words), mentions, times };
}

/** A war's name is a time in "during the Korean War", not in "veterans of the Korean War". */
function isTime({ tokens }: Sentence, { dating, start, end, text }: Timex): boolean {
  // "the Autumn Harvest Uprising", "the Winter Palace": a name.
  if (/^(Spring|Summer|Autumn|Fall|Winter)$/.test(text))
    return !/^\p{Lu}\p{Ll}/u.test(tokens.find((token) => token.start >= end)?.text ?? '');
  if (
    dating !== 'known' ||
    /^(the\s+)?(\w+ed|final|last|first|early|late|mid|opening|closing|start|beginning|end|outbreak|days|\d+th|\d+(st|nd|rd))\b/i.test(
      text,
    )
  )
    return true;
  const before = tokens.filter((token) => token.end <= start && !/^the$/i.test(token.text)).at(-1);
  return /^(during|in|throughout|amid|within)$/i.test(before?.text ?? '');
}

/** The tokens that a stretch of text touches. */
export function rangeOf(tokens: readonly Token[], { start, end }: { start: number; end: number }): Range {
  const from = tokens.findIndex((token) => token.end > start);
  const behind = tokens.findIndex((token) => token.start >= end);
  return { from, to: behind < 0 ? tokens.length : behind };
}

function retagged(tokens: readonly Token[], mentions: readonly Mention[]): Token[] {
  return tokens.map((token, index) => {
    const mention = mentions.find(({ start, end }) => token.start >= start && token.end <= end);
    const tag = mention
      ? { pos: namePart(token, tokens[index + 1], mention) }
      : commonTag(token, tokens, index);
    return { ...token, ...tag };
  });
}

function namePart(token: Token, next: Token | undefined, { form }: Mention): string {
  if (token.pos === 'PUNCT') return 'PROPN';
  if (token.pos === 'DET' || token.pos === 'ADP' || token.pos === 'CCONJ') return 'PROPN';
  return form === 'adjective' && /^(NOUN|ADJ|PROPN)$/.test(next?.pos ?? '') ? 'ADJ' : 'PROPN';
}

/** Past forms that the tagger takes for nouns, with their verbs. */
const PASTS: Record<string, string> = {
  drank: 'drink',
  sank: 'sink',
  sang: 'sing',
  swam: 'swim',
  shrank: 'shrink',
  fled: 'flee',
  slew: 'slay',
  shot: 'shoot',
  retook: 'retake',
  overran: 'overrun',
  overthrew: 'overthrow',
  rebuilt: 'rebuild',
  withstood: 'withstand',
  forbade: 'forbid',
};
/** Participles that are prepositions in news. */
const PREPOSITIONS =
  /^(according|including|following|regarding|concerning|excluding|pending|barring|involving)$/i;

function isNounHere(before: Token | undefined, next: Token | undefined): boolean {
  // "the German capture of Paris"
  if (before?.pos === 'PROPN' && next !== undefined && /^(of|on)$/i.test(next.text)) return true;
  const isBehind =
    before !== undefined &&
    (/^(DET|ADJ)$/.test(before.pos) || (before.pos === 'NOUN' && before.text === before.lemma));
  return isBehind && (next === undefined || /^(ADP|PUNCT|AUX)$/.test(next.pos));
}

function commonTag(token: Token, tokens: readonly Token[], index: number): Partial<Token> {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  const isBehindWho = /^(who|which)$/i.test(before?.text ?? '');
  if (
    token.pos === 'NOUN' &&
    PASTS[token.text] &&
    (token.text !== 'shot' || isBehindWho || before?.pos === 'PROPN')
  ) {
    return { pos: 'VERB', lemma: PASTS[token.text] };
  }
  if (token.pos === 'NOUN' && isBehindWho && token.text !== token.lemma) return { pos: 'VERB' };
  // "street fighting", "the bombing of the town": a noun, though it looks like a verb.
  if (token.pos === 'VERB' && isEventNoun(token.text) && isNounHere(before, next))
    return { pos: 'NOUN', lemma: token.text };
  // "a Soviet offensive/ADJ expelled"
  if (token.pos === 'ADJ' && isEventNoun(token.text) && /^(VERB|AUX|ADP|PUNCT)$/.test(next?.pos ?? ''))
    return { pos: 'NOUN' };
  // ", conquering/NOUN British Somaliland"
  const isGerund = token.pos === 'NOUN' && /^[a-z]{3,}ing$/.test(token.text) && before?.text === ',';
  if (
    isGerund &&
    !isEventNoun(token.text) &&
    /^(DET|PROPN|PRON)$|^ADJ$/.test(next?.pos ?? '') &&
    (next?.pos !== 'ADJ' || /^\p{Lu}/u.test(next.text))
  )
    return { pos: 'VERB' };
  // "the resolution calls for": a verb.
  if (token.text === 'calls' && next?.text === 'for' && before?.pos === 'NOUN')
    return { pos: 'VERB', lemma: 'call' };
  // "had himself overthrown"
  if (/^(him|her|it|them)sel(f|ves)$/.test(token.text) && before?.pos === 'AUX' && next?.pos === 'VERB')
    return { pos: 'ADV' };
  // "asked donors for help on Thursday"
  const isAsked =
    token.pos === 'VERB' && token.text === token.lemma && /^(for|of|with|without)$/i.test(before?.text ?? '');
  if (isAsked && /^(ADP|PUNCT)$/.test(next?.pos ?? '')) return { pos: 'NOUN' };
  // "was retaken/NOUN by"
  if (
    token.pos === 'NOUN' &&
    /(en|ed|wn)$/.test(token.text) &&
    before?.pos === 'AUX' &&
    /^by$/i.test(next?.text ?? '')
  )
    return { pos: 'VERB' };
  // "the north gate"
  const isCompass = (each: Token | undefined) => /^(north|south|east|west)$/.test(each?.text ?? '');
  if (isCompass(token) && before?.pos === 'DET' && next?.pos === 'VERB') return { pos: 'ADJ' };
  if (isCompass(before) && token.text === token.lemma && tokens[index - 2]?.pos === 'DET')
    return { pos: 'NOUN' };
  // "About 500 people", "at least 217 lives"
  const isCount = next?.pos === 'NUM' && !/^\d{4}$/.test(next.text);
  if (
    isCount &&
    /^(about|around|over|nearly|almost|roughly|some)$/i.test(token.text) &&
    !/^(NOUN|PROPN)$/.test(before?.pos ?? '')
  )
    return { pos: 'ADV' };
  if (/^at$/i.test(token.text) && /^(least|most)$/i.test(next?.text ?? '')) return { pos: 'ADV' };
  // "had liberated/ADJ", "was liberated/ADJ by"
  if (token.pos === 'ADJ' && /^[a-z]{3,}ed$/.test(token.text) && before?.pos === 'AUX') {
    const isPerfect = /^(has|have|had)$/i.test(before.text);
    if (isPerfect || /^by$/i.test(next?.text ?? '')) return { pos: 'VERB' };
  }
  // "having lured", "having been pushed"
  if (
    /^having$/i.test(token.text) &&
    (next?.text === 'been' || (next?.pos === 'VERB' && !next.text.endsWith('ing')))
  )
    return { pos: 'AUX' };
  if (PREPOSITIONS.test(token.text) && /^(DET|PROPN|NOUN|ADP|ADJ|PRON|NUM|PART)$/.test(next?.pos ?? '')) {
    return before?.pos === 'AUX' ? {} : { pos: 'ADP' };
  }
  if (
    /^(meantime|meanwhile|however|nevertheless|moreover|furthermore|separately|earlier|later)$/i.test(
      token.text,
    ) &&
    (index === 0 || next?.text === ',')
  ) {
    return { pos: 'ADV' };
  }
  // "the rebels' leader": the mark stands alone.
  if (
    token.text === "'" &&
    before?.end === token.start &&
    before.text.endsWith('s') &&
    next &&
    next.start > token.end
  ) {
    return /^(NOUN|ADJ|NUM|PROPN|VERB)$/.test(next.pos) ? { pos: 'PART' } : {};
  }
  // "the court vested/ADJ itself with", "the rebels armed/ADJ the villagers"
  const isVerbal =
    token.pos === 'ADJ' && /^[a-z]+ed$/.test(token.text) && /^(NOUN|PROPN)$/.test(before?.pos ?? '');
  if (isVerbal && (/^(itself|himself|herself|themselves)$/i.test(next?.text ?? '') || next?.pos === 'DET'))
    return { pos: 'VERB' };
  // A capital within a sentence is a name's, not a verb's.
  const capital = /^\p{Lu}\p{Ll}/u.test(token.text) && index > 0 && before.text !== '"';
  if (capital && token.pos === 'VERB') return { pos: 'PROPN' };
  const owned =
    before && (/^(his|her|its|their|our|my|your|the|a|an)$/i.test(before.text) || before.text === "'s");
  return owned && token.pos === 'VERB' && token.text === token.lemma ? { pos: 'NOUN' } : {};
}
