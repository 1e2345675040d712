import type { Chunk, Range } from './chunks.ts';
import { isEventNoun } from '../lexicon.ts';
import { isNameWithOf, type State } from './state.ts';

/** "the banks in Peru that failed": a name is known without "that"; it tells which of the things before. */
export function relativeHeadOf(
  { noun, suspended, lastNoun, lastWhole, lastThing, listUntil, words }: State,
  word: string,
  [next, ...behind]: readonly Chunk[],
): Range | undefined {
  const list = noun ?? suspended;
  // "Poland, Hungary and Slovakia, who joined"
  const isOfNames = list !== undefined && isName(words({ kind: 'noun', ...list }));
  if (isOfNames && lastNoun?.to === listUntil && list.to === listUntil) return list;
  // "Spain and Portugal, which were admitted", "Spain and Portugal, which had planned to hold their summit"
  const aside = [next, ...behind].slice(0, behind.findIndex(({ kind }) => kind === 'comma') + 1);
  const isMutual = /^(meet|marry|clash|merge)$/.test(next?.verb?.lemma ?? '') && behind[0]?.kind !== 'noun';
  const areMany = isMutual || aside.some((each) => each && /^(were|are|have|their)\b/i.test(words(each)));
  if (isOfNames && lastNoun?.to === list.to && areMany && / and /.test(words({ kind: 'noun', ...list })))
    return list;
  // "Ana Sousa, a banker who fled", "Rui Pinto, 36, an heir to a fortune who fled": he has a name.
  const isHeir = word === 'who' && noun !== undefined && isSomeoneWith(words({ kind: 'noun', ...noun }));
  const isApposed = noun?.from === (suspended?.to ?? 0) + 1 && lastNoun?.from === noun.from;
  if (suspended && (isApposed || isHeir)) {
    const [who, what] = [suspended, noun].map((range) => words({ kind: 'noun', ...range! }));
    if (isName(who) && /^(the|an?) (?=.*\p{Ll}$)/u.test(what)) return suspended;
  }
  // "the Alternative for Spain, which came second": one name.
  const isNameWithFor =
    list !== undefined &&
    list.to === lastNoun?.to &&
    /(^| )\p{Lu}\p{L}+ for \p{Lu}\p{L}+$/u.test(words({ kind: 'noun', ...list }));
  if (isNameWithFor) return list;
  const last = lastNoun ? words({ kind: 'noun', ...lastNoun }) : '';
  if (word === 'that' && (isName(last) || PRONOUN.test(last)) && lastThing) return lastThing;
  const whole = lastWhole && words({ kind: 'noun', ...lastWhole });
  return whole &&
    (isMeantWhole(whole, next ? words(next) : '') ||
      (next?.kind === 'noun' && (isThingIn(whole) || isDeed(whole) || isPlea(whole, behind[0]))) ||
      (word === 'who' && isSomeoneOf(whole)))
    ? lastWhole
    : lastNoun;
}

const isName = (text: string) => /^(the )?\p{Lu}/u.test(text);

/** "a vote on it that was delayed" */
export const PRONOUN = /^(it|them|him|her)$/i;

/** "its embassy in Lima, which it shut" */
function isThingIn(whole: string): boolean {
  return /^[^,]*\p{Ll} (in|at|near) (the )?\p{Lu}/u.test(whole);
}

/** "the head of Acme, who was jailed", "a member of the board, who left": who is no company. */
function isSomeoneOf(whole: string): boolean {
  const [head, last] = whole.split(' of ');
  return last !== undefined && /\p{Ll}$/u.test(head) && /^(the |an? )?(\p{L}+)$/iu.test(last);
}

const PERSON =
  /(er|or|heir|ist|ian|man|woman|ant|king|queen|son|daughter|brother|sister|wife|widow|friend|chief)s?$/;

/** "an heir to a fortune", "a lawyer with a firm": whoever is the one cannot be the other. */
function isSomeoneWith(phrase: string): boolean {
  const [who, ...of] = phrase.split(/ (?=(?:of|to|in|at|for|with|from) )/);
  return of.length > 0 && PERSON.test(who) && of.every((each) => /\p{Ll}$/u.test(each) && !PERSON.test(each));
}

/** "a referendum on migration which the state held", "a payment of two million which it made": the deed is meant. */
function isDeed(whole: string): boolean {
  const head = / (of|on) /.test(whole)
    ? whole
        .split(/ (?:of|on) /)[0]
        .split(' ')
        .at(-1)!
    : '';
  return isEventNoun(head);
}

/** What someone sends or files for something. */
export const PLEA = /\b(request|appeal|plea|bid|petition|application|demand|proposal|warrant)s?$/;

/** "a request for her return which Spain sent": one sends a request. */
function isPlea(whole: string, verb: Chunk | undefined): boolean {
  return (
    PLEA.test(whole.split(' for ')[0]) &&
    /^(send|make|file|submit|issue|lodge|withdraw|reject|refuse|deny|grant)$/.test(verb?.verb?.lemma ?? '')
  );
}

/** "the Battle of Algiers, which began", "a fine of two million crowns, which was paid": more than the last noun. */
function isMeantWhole(whole: string, verb: string): boolean {
  const [head, last] = whole.split(' of ');
  if (!last) return false;
  const isOne = /^(was|is|has)\b/.test(verb) && /\p{Ll}s$/u.test(last) && !head.endsWith('s');
  return isNameWithOf(whole) || isOne;
}
