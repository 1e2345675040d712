import { dateInWords, type Evidence, type Source } from '../events/index.ts';

/** How a date is known, in one plain sentence for a reader who has never heard of time expressions. */
export function datingInWords(
  { dating, timex }: Pick<Evidence, 'dating' | 'timex'>,
  source?: Source,
): string {
  const said = timex ? `: “${timex}”` : '';
  switch (dating) {
    case 'stated':
      return 'The date is stated in the text.';
    case 'relative':
      // Which one, the data do not say: "six years later" must not seem to count from the publication.
      return source?.published
        ? `Counted from a date in the text, or from its publication ${onDate(source.published)}${said}.`
        : `Counted from a date in the text${said}.`;
    case 'known':
      return 'The text names it without a date; the date is from a built-in list of named events.';
    case 'inferred':
      return 'Not said outright: the date is implied by what surrounds it.';
  }
}

/** "on 2 September 2025", "in September 2025"; other dates bring their own preposition or need none. */
function onDate(edtf: string): string {
  const words = dateInWords(edtf);
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) return `on ${words}`;
  return /^\d{4}-\d\d$/.test(edtf) ? `in ${words}` : words;
}
