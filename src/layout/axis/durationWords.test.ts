import { describe, expect, it } from 'vitest';
import { durationInWords } from './durationWords.ts';

const between = (from: string, to: string) => durationInWords(Date.parse(to) - Date.parse(from));

describe('the length of a break', () => {
  it.each([
    ['1940-01-01', '1945-08-01', '5½ years'],
    ['1945-09-03', '2022-01-01', '76 years'],
    ['2025-01-01', '2025-08-31', '8 months'],
    ['2020-01-01', '2022-01-01', '2 years'],
    ['2000-01-01', '2010-01-01', '10 years'],
    ['2024-01-01', '2025-02-01', '13 months'],
    ['2025-01-01', '2025-03-01', '2 months'],
    ['2025-03-01', '2025-04-10', '40 days'],
    ['2025-03-01', '2025-03-03', '2 days'],
    ['2025-03-01T00:00Z', '2025-03-02T06:00Z', '30 hours'],
    ['2025-03-01T10:00Z', '2025-03-01T10:20Z', '20 minutes'],
    ['2025-03-01T10:00Z', '2025-03-01T10:01Z', '1 minute'],
    ['-002500-01-01', '0001-01-01', '2,500 years'],
  ])('from %s to %s is %s', (from, to, words) => expect(between(from, to)).toBe(words));
});
