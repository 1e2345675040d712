import { expect, test } from 'vitest';
import { parseDay } from './moment.ts';
import { styleOf } from './style.ts';

const DCT = parseDay('2025-09-02');
const HISTORY = 'In 1939 it began. In 1940 they fled. By 1941 they were back, and in 1945 it was over. ';

test.each([
  ['weekdays and no years', 'They met on Tuesday. They will meet again tomorrow.'],
  ['a few years of the past', 'They met on Tuesday, as in 1972 and 1998. Yesterday they left.'],
  ['years of its own time', 'Sales rose in 2024 and 2025, and in 2026 they will fall, not as in 2023.'],
  ['nothing', ''],
])('news: %s', (_, text) => expect(styleOf(text, DCT)).toBe('news'));

test.each([
  ['years of the past', HISTORY],
  [
    'years before Christ',
    'In 499 BC they rose, in 494 BC they fell, in 490 BC they won, in 480 BC they burned.',
  ],
  ['many years beside a few weekdays', `${HISTORY.repeat(5)}On Sunday it rained.`],
])('history: %s', (_, text) => expect(styleOf(text, DCT)).toBe('narrative'));

test('without a publication date, words of its own days make it news', () => {
  expect(styleOf('It began in June 1940. In September it ended.', undefined)).toBe('narrative');
  expect(styleOf('They met on Tuesday, two years after February 2022.', undefined)).toBe('news');
});
