import { possessive } from '../text/phrase.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import { antecedentOf, isSomeone, type Antecedent } from './antecedent.ts';

/** Someone without a name. */
export interface Someone extends Antecedent {
  isShe: boolean;
}

const WOMAN = /\b(queen|mother|girl|woman|daughter|sister|wife|spokeswoman|chairwoman|princess|actress)$/i;

/**
 * Who the main clause of a sentence is about, if he or she has no name: "the envoy", "Ana Lee's son".
 * @param resolve says whom a phrase of the sentence means that stands for another
 */
export function someoneIn(
  sentence: Analysed,
  resolve: (range: Range) => Antecedent | undefined,
): Someone | undefined {
  const subject = sentence.clauses.find(({ kind }) => kind === 'main')?.subject;
  if (!subject || !isSomeone(sentence, subject)) return newcomerIn(sentence);
  if (hasName(sentence, subject)) return undefined;
  const someone = resolve(subject) ? undefined : antecedentOf(sentence, subject);
  if (!someone || someone.plural) return undefined;
  const isShe = WOMAN.test(someone.text);
  if (!/^(the )?(his|her) /i.test(someone.text)) return { ...someone, isShe };
  const owner = resolve({ from: subject.from, to: subject.from + 1 });
  const own = someone.text.replace(/^(the )?\S+/i, '');
  return owner && { text: `${possessive(owner.text)}${own}`, mentions: [], plural: false, isShe };
}

/** "Police arrested a 39-year-old woman": who is first spoken of, where the sentence names nobody. */
function newcomerIn(sentence: Analysed): Someone | undefined {
  const { chunks, tokens } = sentence;
  const all = chunks.filter(
    ({ kind, from, to }) =>
      kind === 'noun' &&
      /^an?$/i.test(tokens[from].text) &&
      /^(man|woman|boy|girl|teenager)$/i.test(tokens[to - 1].text),
  );
  const isNamed = chunks.some((chunk) => chunk.kind === 'noun' && isPersonsName(sentence, chunk));
  const one = all.length === 1 && !isNamed ? antecedentOf(sentence, all[0]) : undefined;
  return one && { ...one, isShe: WOMAN.test(one.text) };
}

/** Two words with capitals at the end of a phrase, or a person who is known. */
function isPersonsName({ tokens, mentions }: Analysed, { from, to }: Range): boolean {
  const isKnown = mentions.some(
    ({ actor, start, end }) =>
      actor?.kind === 'person' && start >= tokens[from].start && end <= tokens[to - 1].end,
  );
  return isKnown || (to - from > 1 && tokens.slice(to - 2, to).every(({ pos }) => pos === 'PROPN'));
}

function hasName({ tokens }: Analysed, { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ pos, text }) => pos === 'PROPN' && /^\p{Lu}/u.test(text));
}
