import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import { lemmaOf } from './nouns.ts';

/** Whether a noun phrase names an actor of such a kind, or is "three countries". */
export function isOfKind({ mentions, tokens }: Analysed, range: Range, kind: RegExp): boolean {
  const [start, end] = [tokens[range.from].start, tokens[range.to - 1].end];
  const isNamed = mentions.some(
    ({ actor, form, ...at }) =>
      actor && kind.test(actor.kind) && form !== 'adjective' && at.start >= start && at.end <= end,
  );
  const nouns = tokens.slice(range.from, range.to).map(lemmaOf);
  return (
    isNamed || (kind.test('state') && nouns.some((noun) => /^(state|country|nation|republic)$/.test(noun)))
  );
}
