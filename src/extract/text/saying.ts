/** Verbs whose object may be a clause without "that". */
const SAYING = new Set(
  'say think believe know hope fear claim report announce add suggest warn insist note tell argue admit deny confirm declare state estimate predict expect show find indicate reveal mean feel guess conclude pledge vow promise rule disclose decide learn acknowledge complain testify caution allege'.split(
    ' ',
  ),
);

/** Whether a verb tells what someone said, thought or found. */
export function isSaying(lemma: string): boolean {
  return SAYING.has(lemma);
}

/** Verbs of saying behind which a noun is rather their object: "announced rules designed to …". */
const HAS_OBJECT = new Set(['find', 'announce', 'reveal', 'declare', 'show', 'confirm']);

/** Whether a verb of saying has a noun behind it rather as its object: "announced rules". */
export function mayHaveObject(lemma: string): boolean {
  return HAS_OBJECT.has(lemma);
}
