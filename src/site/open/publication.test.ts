import { expect, it } from 'vitest';
import type { Published } from '../../extract/index.ts';
import { publicationInWords } from './publication.ts';

it.each<[Published | undefined, given: string, words: string]>([
  [undefined, '', 'It does not say when it was published, so “on Tuesday” and the like stay undated.'],
  [{ date: '2025-09-02', origin: 'option' }, '2025-09-02', 'Published on 2 September 2025, as you said.'],
  [{ date: '1947-06-06', origin: 'front matter' }, '', 'Published on 6 June 1947, as its first lines say.'],
  [
    { date: '2025-09-02', origin: 'json-ld' },
    '2025-09-02',
    'Published on 2 September 2025, as its metadata say.',
  ],
  [
    { date: '2025-09-02', origin: 'dateline' },
    '2025-09-03',
    'Published on 2 September 2025, as its dateline says, not on 3 September 2025 as you said.',
  ],
  [
    { date: '1947', origin: 'implied', by: 'in May 1947' },
    '',
    'Published in 1947, as “in May 1947” implies; it does not say so itself.',
  ],
  [
    { date: '1947-05-20', origin: 'implied', by: 'in May 1947' },
    '',
    'Published on 20 May 1947, as “in May 1947” implies; it does not say so itself.',
  ],
])('%j, where the reader said "%s"', (published, given, words) => {
  expect(publicationInWords(published, given)).toBe(words);
});
