/**
 * Nouns of events that a text dates before it counts from them, and how it may have told of them: "the invasion" may
 * have been "they invaded". Beginnings of words will do.
 */
const TOLD: Record<string, readonly string[]> = {
  abdication: ['abdicat'],
  accession: ['throne', 'crowned'],
  annexation: ['annex'],
  armistice: [],
  agreement: ['agree'],
  arrest: [],
  assassination: ['assassinat'],
  attack: [],
  battle: [],
  birth: ['born'],
  blockade: [],
  bombing: ['bombed'],
  bombardment: ['bombard'],
  ceasefire: ['cease-fire'],
  'cease-fire': ['ceasefire'],
  collapse: [],
  conquest: ['conquer'],
  coronation: ['crowned'],
  coup: [],
  crash: [],
  crisis: [],
  death: ['died', 'killed'],
  declaration: ['declared'],
  defeat: [],
  departure: ['departed', 'left'],
  disaster: [],
  earthquake: [],
  election: ['elected'],
  eruption: ['erupt'],
  execution: ['executed', 'beheaded', 'hanged'],
  explosion: ['explod'],
  fire: [],
  independence: ['independent'],
  invasion: ['invad'],
  landing: ['landed'],
  landings: ['landing', 'landed'],
  liberation: ['liberat'],
  marriage: ['married'],
  massacre: [],
  murder: [],
  mutiny: ['mutini'],
  operation: [],
  outbreak: ['broke out'],
  partition: [],
  raid: [],
  rebellion: ['rebel'],
  referendum: [],
  resignation: ['resign'],
  revolt: [],
  revolution: [],
  rising: ['rose'],
  shooting: [],
  siege: ['besieg'],
  sinking: ['sank', 'sunk'],
  surrender: [],
  treaty: [],
  truce: [],
  uprising: ['rose'],
  victory: [],
  vote: [],
  war: [],
  wedding: ['married', 'wed '],
  withdrawal: ['withdr'],
};

export const EVENT_NOUN = `(?:${Object.keys(TOLD)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;

export const isEventNoun = (word: string): boolean => word in TOLD;

/** What to look for in the text, in small letters: the noun and the verbs that tell of it. */
export const wordsFor = (noun: string): string[] => [noun, ...(TOLD[noun] ?? [])];
