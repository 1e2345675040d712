import { expect, test } from 'vitest';
import { parseDay } from './moment.ts';
import { styleOf } from './style.ts';

const DCT = parseDay('2025-09-02');
const HISTORY = 'In 1939 it began. In 1940 they fled. By 1941 they were back, and in 1945 it was over. ';

test.each([
  ['weekdays and no years', 'They met on Tuesday. They will meet again tomorrow.'],
  ['a few years of the past', 'They met on Tuesday, as in 1972 and 1998. Yesterday they left.'],
  ['years of its own time', 'Sales rose in 2024 and 2025, and in 2026 they will fall, not as in 2023.'],
  [
    'an obituary with old years',
    'The singer, who founded the band in 1963, died on Monday. Born in 1947, he sang in 1964, 1965 and 1969, left in 1973 and came back in 1990, 1994 and 1996.',
  ],
  [
    'a report that goes far back before it comes to the day',
    `${HISTORY.repeat(5)}The museum said on Thursday that it would close. It opened in 1971.`,
  ],
  ['an opening with the day of what is new', `Yesterday the bridge fell. ${HISTORY.repeat(5)}`],
  ['nothing', ''],
])('news: %s', (_, text) => expect(styleOf(text, DCT)).toBe('news'));

test.each([
  ['years of the past', HISTORY],
  [
    'years before Christ',
    'In 499 BC they rose, in 494 BC they fell, in 490 BC they won, in 480 BC they burned.',
  ],
  ['many years beside a few weekdays', `${HISTORY.repeat(5)}On Sunday it rained.`],
  ['an opening with a weekday and its date', `On Sunday, 3 September 1939, they woke. ${HISTORY}`],
  ['an opening with some weekday', `It was a Sunday when they came. ${HISTORY}`],
  [
    'a word of today at the end',
    `${HISTORY} Today the fort is a museum.`.replace('fort', 'fort, built in 1720,'),
  ],
])('history: %s', (_, text) => expect(styleOf(text, DCT)).toBe('narrative'));

test('without a publication date, words of its own days make it news', () => {
  expect(styleOf('It began in June 1940. In September it ended.', undefined)).toBe('narrative');
  expect(styleOf('They met on Tuesday, two years after February 2022.', undefined)).toBe('news');
});
