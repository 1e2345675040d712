import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';

/** Which pronouns a sentence has, and what they do in it. */

/** Whether a phrase is "she", or "he". */
export const isPronoun = ({ tokens }: Analysed, { from, to }: Range, isShe: boolean) =>
  to - from === 1 && (isShe ? /^she$/i : /^he$/i).test(tokens[from].text);

/** The pronouns that tell a woman from a man. */
export function pronounsOf({ tokens }: Analysed): { range: Range; isShe: boolean }[] {
  return tokens.flatMap(({ text }, from) =>
    /^(he|she|him|her|his)$/i.test(text)
      ? [{ range: { from, to: from + 1 }, isShe: /^(she|her)$/i.test(text) }]
      : [],
  );
}

/** Whether a phrase is "it". */
export const isIt = ({ tokens }: Analysed, { from, to }: Range) =>
  to - from === 1 && /^it$/i.test(tokens[from].text);

/** "divided the land between them": those who divided it. */
export const isMutual = ({ tokens }: Analysed, { from }: Range) =>
  /^(between|among|amongst)$/i.test(tokens[from - 1]?.text ?? '');

/** Whether a phrase is the subject of a clause. */
export const isSubject = ({ clauses }: Analysed, { from }: Range) =>
  clauses.some(({ subject }) => subject?.from === from);
