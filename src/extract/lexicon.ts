import triggers from '../../data/triggers.json' with { type: 'json' };
import { CATEGORIES, type Category } from '../events/index.ts';

/** Which verbs and nouns tell events, and of what kind: `data/triggers.json`. `other` has events of no category. */
type Group = { verbs: string[]; nouns: string[] };

const GROUPS = triggers as Record<string, Group>;

function indexOf(part: keyof Group): Map<string, Category | undefined> {
  const index = new Map<string, Category | undefined>();
  for (const category of [...CATEGORIES, undefined]) {
    for (const word of GROUPS[category ?? 'other'][part]) if (!index.has(word)) index.set(word, category);
  }
  return index;
}

const VERBS = indexOf('verbs');
const NOUNS = indexOf('nouns');

export function isEventVerb(lemma: string): boolean {
  return VERBS.has(lemma);
}

export function isEventNoun(lemma: string): boolean {
  return NOUNS.has(lemma);
}

/** The category of a verb or noun in its dictionary form. */
export function categoryOfVerb(lemma: string): Category | undefined {
  return VERBS.get(lemma);
}

export function categoryOfNoun(lemma: string): Category | undefined {
  return NOUNS.get(lemma);
}

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Verbs that tell how things are, what is thought or felt: no events. */
export const STATIVE = words(
  `be have seem appear look feel know believe think consider regard want wish hope expect need like love hate fear prefer
  own possess belong contain include comprise consist involve depend rely remain stay stand lie sit exist live reside matter mean imply
  indicate underscore underline reflect represent show demonstrate embody symbolise symbolize signal highlight emphasise emphasize stress
  deserve resemble lack owe concern cover span range enjoy tend keep intend aim strive
  understand remember forget doubt wonder assume suppose imagine trust respect admire see perceive interpret
  observe constitute amount total number average measure weigh differ vary hear await anticipate
  require work serve continue persist spend`,
);

/** Verbs of saying whose date is only that of the saying. */
export const PLAIN_SAYING = words(
  'urge advise say tell add note report remark comment reply respond explain write state argue think believe suggest insist stress emphasise emphasize recall claim quote cite show predict estimate forecast expect',
);

/** Verbs that say little; their object is the event: "hold talks", "launch an invasion". */
export const LIGHT = words(
  'initiate deliver file organise organize commit hold have make take give launch begin start conduct carry stage mount undertake sign reach issue attend open convene announce declare call wage face suffer send provide offer impose lift end conclude resume suspend cancel postpone mark celebrate win lose',
);
