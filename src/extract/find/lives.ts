import { readDate } from '../../events/index.ts';
import { headOf } from '../tells/nouns.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import type { Clause } from '../text/clauses.ts';
import { printed, wordsOf } from '../text/phrase.ts';
import { partiesOf } from '../who/parties.ts';
import type { Context } from './context.ts';
import type { Found } from './found.ts';
import { isAhead } from './fromText.ts';
import { whenOf, type When } from './when.ts';

/** What someone may be whom an encyclopaedia defines. */
const SOMEONE =
  /(?:ist|ian|man|woman|er|or|ic|ess)$|^(poet|king|queen|prince|monk|nun|saint|pope|judge|chef|pilot|athlete|architect|diplomat|bishop|general|admiral|president|monarch|scholar|priest|star|aristocrat)$/i;
const NOBODY =
  /^(power|border|river|order|number|paper|newspaper|tower|massacre|center|carrier|fighter|computer|chapter|theater|cluster|letter|disorder|tractor|sector|reactor|corridor|error|terror|music|clinic|epidemic|pandemic|republic|traffic)$/i;
/** What begins then is no life. */
const OTHER_BEGINNING = /^(baptised|baptized|christened|fl|floruit|reigned|r|active)\.?$/i;

/**
 * A life: "Ann Lee (16 November 1930 – 21 March 2013) was a Peruvian poet" says when she was born and when she died. Only where
 * the sentence defines someone, and gives the days: years alone only say who is meant, and those behind a name in passing, and those of a war or of a reign, tell no life.
 */
export function lifeEvents(sentence: Analysed, context: Context): Found[] {
  const clause = sentence.clauses.find(({ kind }) => kind === 'main');
  const { subject } = clause ?? {};
  const life = clause && subject && lifeIn(sentence, clause, subject);
  if (!life) return [];
  const name = printed(wordsOf(sentence, subject!));
  return life.map(({ verb, title, when }) => ({
    sentence,
    title: `${name} ${title}`,
    when,
    planned: isAhead(when, context),
    trigger: verb,
    ...partiesOf(sentence, [subject!], readDate(when.edtf)),
  }));
}

function lifeIn(
  sentence: Analysed,
  { verb }: Clause,
  subject: Range,
): { verb: string; title: string; when: When }[] | undefined {
  const { tokens, times } = sentence;
  if (verb.lemma !== 'be' || tokens[subject.to]?.text !== '(' || tokens[verb.from - 1].text !== ')')
    return undefined;
  if (!isName(sentence, subject) || !isSomeone(sentence, verb.to)) return undefined;
  const closing = tokens.findIndex(({ text }, at) => at > subject.to && text === ')');
  const aside = tokens.slice(subject.to, closing).map(({ text }) => text);
  const [time, other] = times.filter(({ range }) => range.from > subject.to && range.to <= closing);
  const when = time && whenOf(time.timex);
  if (!when || other || aside.some((word) => OTHER_BEGINNING.test(word))) return undefined;
  const [birth, death] = when.edtf.split('/');
  if (![birth, death].every((each) => readDate(each ?? '')?.precision === 'day')) return undefined;
  return [
    { verb: 'bear', title: 'is born', when: { ...when, edtf: birth } },
    { verb: 'die', title: 'dies', when: { ...when, edtf: death } },
  ];
}

/** "Ludwig van Beethoven"; not "The Weimar Republic" nor "World War I". */
function isName({ tokens }: Analysed, { from, to }: Range): boolean {
  const words = tokens.slice(from, to);
  return (
    words[0].pos === 'PROPN' && words.every(({ pos, text }) => pos === 'PROPN' || /^\p{Ll}{1,3}$/u.test(text))
  );
}

/** "was a Peruvian poet" */
function isSomeone({ chunks, tokens }: Analysed, at: number): boolean {
  const what = chunks.find(({ kind, from }) => kind === 'noun' && from === at);
  if (!what || !/^(an?|the|one)$/i.test(tokens[what.from].text)) return false;
  const { text } = tokens[headOf(tokens, what)];
  return SOMEONE.test(text) && !NOBODY.test(text);
}
