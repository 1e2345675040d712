import type { Token } from './sentences.ts';

/** A verb with its auxiliaries: "had not been invaded". */
export interface VerbGroup {
  /** Token indices, end-exclusive. */
  from: number;
  to: number;
  /** The verb that carries the meaning. */
  main: number;
  lemma: string;
  form: VerbForm;
  passive: boolean;
  negated: boolean;
  /** will, would, could … */
  modal?: string;
}

/**
 * `planned`: "is to meet", "are due to meet", "is scheduled to", "plans to". `participle`: a past participle without
 * auxiliary, that is, no finite verb.
 */
export type VerbForm =
  'past' | 'present' | 'perfect' | 'future' | 'modal' | 'planned' | 'infinitive' | 'gerund' | 'participle';

const MODALS = new Set([
  'would',
  'could',
  'should',
  'may',
  'might',
  'must',
  'can',
  'ought',
  "'d",
  'shall',
  'cannot',
  'ca',
]);
const FUTURE = new Set(['will', "'ll", 'wo']);
/** "is due to", "are set to": the words between the auxiliary and `to`. */
const SET_TO = new Set([
  'due',
  'scheduled',
  'set',
  'expected',
  'slated',
  'about',
  'planned',
  'going',
  'poised',
]);
/** Only the scheduled ones have a date set; one may be poised or expected to do a thing for years. */
const SCHEDULED = new Set(['due', 'scheduled', 'set', 'slated', 'planned', 'going']);
/** Past forms that look like the dictionary form. */
const SAME_IN_PAST = new Set(
  'hit put cut set let cost hurt spread split quit shut burst cast broadcast bid beat rid wed shed thrust upset offset overcome become come run'.split(
    ' ',
  ),
);
/** Participles that are not past forms as well. */
const ONLY_PARTICIPLE = new Set(
  'been done gone seen taken given written known shown broken chosen spoken stolen driven risen fallen frozen forgotten hidden worn torn born sworn thrown grown flown drawn begun sung drunk eaten beaten bitten become overthrown undergone withdrawn undertaken shaken woven proven mistaken overtaken forbidden forgiven sunk shrunk swum sprung rung'.split(
    ' ',
  ),
);
/** Past forms that are not participles as well. */
const ONLY_PAST = new Set(
  'was were did went saw took gave wrote knew broke chose spoke stole drove rose fell froze forgot hid wore tore swore threw grew flew drew began sang drank ate bit became came ran overthrew underwent withdrew undertook shook sank sprang overcame arose awoke rode overtook forbade forgave retook overran outran mistook forsook rewrote overflew bade'.split(
    ' ',
  ),
);

/** Whether a form can be nothing but a past tense: "withdrew". */
export function isOnlyPast(word: string): boolean {
  return ONLY_PAST.has(word.toLowerCase());
}

const isVerb = (token: Token | undefined) => token?.pos === 'VERB';
const isAuxiliary = (token: Token | undefined) => token?.pos === 'AUX';
/** "not", "never", "no longer" */
const isNot = (tokens: readonly Token[], at: number) =>
  /^(not|n't|never|hardly|scarcely)$/i.test(tokens[at]?.text ?? '') ||
  (tokens[at]?.text === 'longer' && /^no$/i.test(tokens[at - 1]?.text ?? ''));
const isTo = (token: Token | undefined) => token?.pos === 'PART' && /^to$/i.test(token.text);

/** Reads the verb group that begins at a token, if one does. */
export function verbGroupAt(tokens: readonly Token[], at: number): VerbGroup | undefined {
  let index = at;
  let infinitive = false;
  if (isTo(tokens[index])) {
    infinitive = true;
    index++;
  }
  const auxiliaries: string[] = [];
  let negated = isNot(tokens, at - 1);
  let planned: string | undefined;
  let last = -1;
  for (; index < tokens.length; index++) {
    const token = tokens[index];
    if (isNot(tokens, index)) negated = true;
    else if (isAuxiliary(token)) {
      if (auxiliaries.length + Number(infinitive) > 0 && /^(is|are|was|were|has|had)$/i.test(token.text))
        break;
      auxiliaries.push(token.text.toLowerCase());
      last = index;
    } else if (
      isVerb(token) &&
      !(SET_TO.has(token.text.toLowerCase()) && isTo(tokens[index + 1]) && auxiliaries.length > 0)
    )
      break;
    else if (SET_TO.has(token.text.toLowerCase()) && isTo(tokens[index + 1]) && auxiliaries.length > 0) {
      planned = token.text.toLowerCase();
      auxiliaries.length = 0;
      index++;
    } else if (isTo(token) && auxiliaries.length > 0 && isVerbal(tokens, index + 1) && index - last <= 2) {
      // "had to flee": they fled.
      planned ??= auxiliaries.at(-1) === 'had' ? 'had' : 'be';
      auxiliaries.length = 0;
    } else if (token.pos !== 'ADV' || auxiliaries.length + Number(infinitive) === 0) break;
  }
  const hasVerb = isVerb(tokens[index]);
  if (!hasVerb && auxiliaries.length === 0) return undefined;
  const main = hasVerb ? index : last;
  // "was on Tuesday", "has a coast": the auxiliary is the verb.
  const helpers = hasVerb ? auxiliaries : auxiliaries.slice(0, -1);
  const lemma = verbLemma(tokens[main]);
  const passive = hasVerb && isBe(helpers.at(-1)) && looksPast(tokens[main]);
  const form = formOf(tokens, main, { helpers, infinitive, planned });
  const modal = helpers.find((word) => MODALS.has(word) || FUTURE.has(word));
  return { from: at, to: main + 1, main, lemma, form, passive, negated, ...(modal && { modal }) };
}

/** A verb of one syllable with a short vowel. */
const SHORT = /^[^aeiou]*[aeiou][^aeiouwxy]$/;
/** What is left of a verb in -e without its ending: "evolv", "mediat", "smuggl". */
const ENDS_IN_E = /([cgsvzu]|[^aeiou][aeiou][tbdklpr]|[aeiou]{2}s|[iu]at|guid|[bcdfgkptz]l)$/;
/** The same letters at the end of verbs without one: "press", "follow", "visit", "covet". */
const ENDS_BARE = /(ss|ow|ew|.er|.[bfhmrs]it|(^|[^p])edit|.[kgv]et)$/;

/**
 * The tagger's lemma, but for what it does not know ("reemerged"), and that it takes "staged" for a form of "stag":
 * a short last syllable would double its consonant.
 */
function verbLemma({ text, lemma }: Token): string {
  const word = text.toLowerCase();
  // "proceed", "succeed" are dictionary forms.
  const stem = lemma === word ? /^([\w-]{3,}?)(?:(?<!e)ed|ing)$/.exec(word)?.[1] : undefined;
  // "readmitted", "fitted": the consonant is doubled for the ending; "married": "y" becomes "i".
  if (
    stem &&
    (/(pell|cell)$/.test(stem) || (/([bdgmnprt])\1$/.test(stem) && !/^(add|err|ebb|butt)$/.test(stem)))
  )
    return stem.slice(0, -1);
  if (stem && /[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  // "tamed": a short verb without an "e" would have doubled its consonant.
  if (stem && (SHORT.test(stem) || ENDS_IN_E.test(stem)) && !ENDS_BARE.test(stem)) return `${stem}e`;
  if (stem) return stem;
  const isShort = SHORT.test(lemma) && (word === `${lemma}ed` || word === `${lemma}ing`);
  // The tagger leaves "canonized" of "canonised".
  return isShort ? `${lemma}e` : lemma.replace(/ized$/, 'ize');
}

function isVerbal(tokens: readonly Token[], at: number): boolean {
  return (
    isVerb(tokens[at]) || isAuxiliary(tokens[at]) || (tokens[at]?.pos === 'ADV' && isVerb(tokens[at + 1]))
  );
}

function isBe(word: string | undefined): boolean {
  return /^(is|are|was|were|be|been|being|'s|'re|am|'m|got|gets|get)$/.test(word ?? '');
}

function formOf(
  tokens: readonly Token[],
  main: number,
  { helpers, infinitive, planned }: { helpers: string[]; infinitive: boolean; planned?: string },
): VerbForm {
  if (planned === 'had') return 'past';
  if (planned) return planned === 'be' || SCHEDULED.has(planned) ? 'planned' : 'modal';
  if (infinitive) return 'infinitive';
  if (helpers.some((word) => MODALS.has(word))) return 'modal';
  if (helpers.some((word) => FUTURE.has(word))) return 'future';
  const first = helpers[0];
  if (first !== undefined) {
    if (/^(have|has|had|'ve)$/.test(first)) return 'perfect';
    if (/^(was|were|did|got)$/.test(first)) return 'past';
    if (/^(being|having)$/.test(first)) return 'gerund';
    return 'present';
  }
  return bareForm(tokens, main);
}

function bareForm(tokens: readonly Token[], main: number): VerbForm {
  const token = tokens[main];
  const word = token.text.toLowerCase();
  if (isAuxiliary(token))
    return /^(was|were|had|did)$/.test(word) ? 'past' : word.endsWith('ing') ? 'gerund' : 'present';
  if (ONLY_PAST.has(word)) return 'past';
  if (ONLY_PARTICIPLE.has(word)) return 'participle';
  if (SAME_IN_PAST.has(word)) return 'past';
  if (word.endsWith('ing') && verbLemma(token) !== word) return 'gerund';
  if (word === verbLemma(token) || word === thirdPerson(verbLemma(token))) return 'present';
  return 'past';
}

function looksPast(token: Token): boolean {
  const word = token.text.toLowerCase();
  return !word.endsWith('ing') || token.lemma === word;
}

/** "cross" → "crosses", "be" → "is". */
export function thirdPerson(lemma: string): string {
  if (lemma === 'be') return 'is';
  if (lemma === 'have') return 'has';
  if (/(s|x|z|ch|sh|[^aeiou]o)$/.test(lemma)) return `${lemma}es`;
  // The tagger leaves "classifi" of "classified".
  if (lemma.endsWith('ifi')) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

export function isFinite(form: VerbForm): boolean {
  return form !== 'infinitive' && form !== 'gerund' && form !== 'participle';
}
