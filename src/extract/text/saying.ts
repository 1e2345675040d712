/** Verbs whose object may be a clause without "that". */
const SAYING = new Set(
  'say think believe know hope fear claim report announce add suggest warn insist note tell argue admit deny confirm declare state estimate predict expect show find indicate reveal mean feel guess conclude pledge vow promise rule disclose decide learn acknowledge tell warn complain testify insist caution allege'.split(
    ' ',
  ),
);

export function isSaying(lemma: string): boolean {
  return SAYING.has(lemma);
}
