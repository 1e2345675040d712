import type { Mention } from '../../names/mentions.ts';
import type { Token } from '../sentences.ts';
import { ruledTag } from './rules.ts';

/**
 * Corrects the tagger's parts of speech: names are known better than it knows them, and some words by what stands around.
 * Left to right: a rule sees the words before as they were corrected, those behind as the tagger left them.
 */
export function retagged(tokens: readonly Token[], mentions: readonly Mention[]): Token[] {
  const corrected = [...tokens];
  for (const [index, token] of tokens.entries()) {
    const mention = mentions.find(({ start, end }) => token.start >= start && token.end <= end);
    const tag = mention ? { pos: namePart(tokens, index, mention) } : ruledTag(corrected, index);
    if (tag) corrected[index] = { ...token, ...tag };
  }
  return corrected;
}

function namePart(tokens: readonly Token[], index: number, { form }: Mention): string {
  const [token, next, second, noun] = tokens.slice(index, index + 4);
  if (token.pos === 'PUNCT') return 'PROPN';
  if (token.pos === 'DET' || token.pos === 'ADP' || token.pos === 'CCONJ') return 'PROPN';
  // "Kenyan capitals", "the Kenyan and Tanzanian capitals"
  const isBeforeNoun = /^(NOUN|ADJ|PROPN)$/.test(next?.pos ?? '');
  const isJoined = next?.pos === 'CCONJ' && /^\p{Lu}/u.test(second?.text ?? '') && noun?.pos === 'NOUN';
  return form === 'adjective' && (isBeforeNoun || isJoined) ? 'ADJ' : 'PROPN';
}
