import { expect, it } from 'vitest';
import type { Evidence, Source } from '../events/index.ts';
import { datingInWords } from './dating.ts';
import { safeLink } from './links.ts';
import { quoteParts } from './quote.ts';
import { fileName } from './save.ts';

const evidence = (exact: string, timex?: string): Pick<Evidence, 'selector' | 'timex'> => ({
  selector: [
    { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: 0, end: exact.length },
  ],
  timex,
});

it.each([
  ['They met on Tuesday.', 'on Tuesday', ['They met ', 'on Tuesday', '.']],
  ['They met.', undefined, ['They met.', '', '']],
  ['They met.', 'on Tuesday', ['They met.', '', '']],
])('the quote %o is cut around %o', (exact, timex, [before, said, after]) => {
  expect(quoteParts(evidence(exact, timex))).toEqual({ before, timex: said, after });
});

const source: Source = { id: 's', title: 'S', published: '2025-09-02' };

it.each([
  [{ dating: 'stated' }, source, 'The date is stated in the text.'],
  [
    { dating: 'relative', timex: 'on Tuesday' },
    source,
    'Counted from a date in the text, or from its publication on 2 September 2025: “on Tuesday”.',
  ],
  [
    { dating: 'relative', timex: 'six years later' },
    source,
    'Counted from a date in the text, or from its publication on 2 September 2025: “six years later”.',
  ],
  [
    { dating: 'relative', timex: 'today' },
    { ...source, published: '2025-09' },
    'Counted from a date in the text, or from its publication in September 2025: “today”.',
  ],
  [
    { dating: 'relative', timex: 'a year later' },
    undefined,
    'Counted from a date in the text: “a year later”.',
  ],
  [{ dating: 'relative' }, undefined, 'Counted from a date in the text.'],
  [
    { dating: 'known' },
    source,
    'The text names it without a date; the date is from a built-in list of named events.',
  ],
  [{ dating: 'inferred' }, source, 'Not said outright: the date is implied by what surrounds it.'],
] as const)('the dating %o is said in a sentence', (dated, from, sentence) => {
  expect(datingInWords(dated, from)).toBe(sentence);
});

it.each(['https://example.org/a?b=c', 'HTTP://example.org', 'mailto:a@example.org'])(
  '%s is a link',
  (url) => {
    expect(safeLink(url)).toBe(url);
  },
);

it.each([
  'javascript:alert(1)',
  ' https://example.org',
  'data:text/html,x',
  'java\nscript:alert(1)',
  '/path',
  '',
])('%o is no link', (url) => {
  expect(safeLink(url)).toBeUndefined();
});

it.each([
  ['Two old friends: nine events', 'two-old-friends-nine-events.svg'],
  ['../../etc/passwd', 'etc-passwd.svg'],
  ['习近平会见普京', '习近平会见普京.svg'],
  ['???', 'timeline.svg'],
])('the title %o makes the file %s', (title, file) => {
  expect(fileName(title, 'svg')).toBe(file);
});
