import type { Mention } from '../names/mentions.ts';
import type { Token } from './sentences.ts';
import { ruledTag } from './tagRules.ts';

/** Corrects the tagger's parts of speech: names are known better than it knows them, and some words by what stands around. */
export function retagged(tokens: readonly Token[], mentions: readonly Mention[]): Token[] {
  return tokens.map((token, index) => {
    const mention = mentions.find(({ start, end }) => token.start >= start && token.end <= end);
    const tag = mention ? { pos: namePart(token, tokens[index + 1], mention) } : ruledTag(tokens, index);
    return { ...token, ...tag };
  });
}

function namePart(token: Token, next: Token | undefined, { form }: Mention): string {
  if (token.pos === 'PUNCT') return 'PROPN';
  if (token.pos === 'DET' || token.pos === 'ADP' || token.pos === 'CCONJ') return 'PROPN';
  return form === 'adjective' && /^(NOUN|ADJ|PROPN)$/.test(next?.pos ?? '') ? 'ADJ' : 'PROPN';
}
