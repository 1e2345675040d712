import { expect, it } from 'vitest';
import { spanInWords } from './span.ts';

const ms = (iso: string) => Date.parse(iso);

it.each([
  ['1931-05-01', '2025-09-04', '1931–2025'],
  ['2024-01-01', '2025-09-01', 'January 2024 – August 2025'],
  ['2025-08-31', '2025-09-04', '31 August – 3 September 2025'],
  ['2025-09-02', '2025-09-03', '2 September 2025'],
  ['2025-09-02', '2025-09-02', '2 September 2025'],
  ['-000043-03-01', '0014-08-20', '44 BCE – 14'],
  ['-020000-01-01', '-010000-01-01', '20,001 BCE – 10,002 BCE'],
])('from %s to before %s is %o', (from, to, words) => {
  expect(spanInWords(ms(from), ms(to))).toBe(words);
});
