/**
 * What kind of event it is. The families of PLOVER (the successor of CAMEO), grouped to eight that a
 * reader can tell apart at a glance.
 */
export const CATEGORIES = [
  'diplomacy',
  'agreement',
  'aid',
  'military',
  'conflict',
  'law',
  'ceremony',
  'politics',
] as const;

export type Category = (typeof CATEGORIES)[number];
